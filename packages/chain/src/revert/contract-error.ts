import { PlexusError } from '@plexus/core';
import type { KnownErrorName } from './known-errors.ts';

/**
 * Codes of a call that a contract refused: the name of the Solidity error, or
 * `CHAIN_REVERTED` (a text, nothing, or an error we do not know) and `CHAIN_PANICKED` (the compiler's checks).
 */
export type ContractErrorCode = KnownErrorName | 'CHAIN_REVERTED' | 'CHAIN_PANICKED';

/** A contract refused. `details.args` are the arguments of the Solidity error by name. */
export class ContractError extends PlexusError<ContractErrorCode> {}
