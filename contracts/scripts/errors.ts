import { PlexusError } from '@plexus/core';

/** Codes raised by the contracts' scripts. */
export type ContractsErrorCode =
  | 'CONTRACTS_COMPILE_FAILED'
  | 'CONTRACTS_LIBRARY_MISSING'
  | 'CONTRACTS_FORGE_MISSING'
  | 'CONTRACTS_FORGE_FAILED'
  | 'CONTRACTS_TOO_LARGE'
  | 'CONTRACTS_GENERATED_STALE'
  | 'CONTRACTS_GAS_GREW';

export class ContractsError extends PlexusError<ContractsErrorCode> {}
