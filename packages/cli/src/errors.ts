import { PlexusError } from '@plexus/core';

export type CliErrorCode =
  | 'CLI_OPTION_INVALID'
  | 'CLI_FILE_MISSING'
  | 'CLI_FILE_UNKNOWN'
  | 'CLI_NETWORK_MISSING'
  | 'CLI_CONFIRMATION_NEEDED'
  | 'CLI_INTERRUPTED';

export class CliError extends PlexusError<CliErrorCode> {}
