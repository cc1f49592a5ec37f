import { PlexusError } from '@plexus/core';

/** Codes of everything that can go wrong between this process and a chain. Reverts are `ContractError`s. */
export type ChainErrorCode =
  | 'CHAIN_UNREACHABLE'
  | 'CHAIN_RPC_FAILED'
  | 'CHAIN_RPC_MALFORMED'
  | 'CHAIN_WRONG_ID'
  | 'CHAIN_CLOSED'
  | 'CHAIN_EMBEDDED_UNAVAILABLE'
  | 'CHAIN_EMBEDDED_FAILED'
  | 'CHAIN_PORT_IN_USE'
  | 'CHAIN_STATE_BROKEN'
  | 'CHAIN_INSUFFICIENT_FUNDS'
  | 'CHAIN_TRANSACTION_REJECTED'
  | 'CHAIN_OUT_OF_GAS'
  | 'CHAIN_JOURNAL_BROKEN'
  | 'CHAIN_EVENT_MISSING'
  | 'CHAIN_REORG_TOO_DEEP'
  | 'CHAIN_CURSOR_ORPHANED'
  | 'CHAIN_HISTORY_DROPPED'
  | 'CHAIN_LOG_CONTRADICTS'
  | 'CHAIN_DEPLOYMENT_MALFORMED'
  | 'CHAIN_DEPLOYMENT_MISMATCH';

export class ChainError extends PlexusError<ChainErrorCode> {}
