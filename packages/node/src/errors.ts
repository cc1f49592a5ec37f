import { PlexusError } from '@plexus/core';

/** Codes raised by the daemon. */
export type NodeErrorCode =
  | 'NODE_CONFIG_MISSING'
  | 'NODE_CONFIG_INVALID'
  | 'NODE_CONFIG_EXISTS'
  | 'NODE_KEYSTORE_MISSING'
  | 'NODE_KEYSTORE_EXISTS'
  | 'NODE_KEYSTORE_MALFORMED'
  | 'NODE_KEYSTORE_WRONG_PASSWORD'
  | 'NODE_KEY_MALFORMED'
  | 'NODE_PASSWORD_MISSING'
  | 'NODE_DATA_LOCKED'
  | 'NODE_DATA_VERSION'
  | 'NODE_DATA_UNUSABLE'
  | 'NODE_PORT_IN_USE'
  | 'NODE_HTTP_FAILED'
  | 'NODE_ROLE_UNKNOWN'
  | 'NODE_STAKE_TOO_SMALL'
  | 'NODE_ROWS_UNREADABLE'
  | 'NODE_PRIVACY_VOID'
  | 'NODE_REMOVED_FROM_SESSION'
  | 'NODE_CHAIN_UNREACHABLE'
  | 'NODE_NOT_RUNNING'
  | 'NODE_START_FAILED'
  | 'NODE_STOP_TIMEOUT';

export class NodeError extends PlexusError<NodeErrorCode> {}

/** The errno code of a file or network error, undefined for anything else. */
export function systemCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
