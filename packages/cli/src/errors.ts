import { PlexusError } from '@plexus/core';

/** Codes of everything a person can get wrong on the command line. */
export type CliErrorCode =
  | 'CLI_USAGE'
  | 'CLI_OPTION_INVALID'
  | 'CLI_FILE_MISSING'
  | 'CLI_FILE_UNKNOWN'
  | 'CLI_FILE_EXISTS'
  | 'CLI_DATA_MISMATCH'
  | 'CLI_NETWORK_MISSING'
  | 'CLI_NODE_UNREACHABLE'
  | 'CLI_NODE_FAILED'
  | 'CLI_CONFIRMATION_NEEDED'
  | 'CLI_FUNDS_TOO_SMALL'
  | 'CLI_AMOUNT_INVALID'
  | 'CLI_RECEIVER_INVALID'
  | 'CLI_ACCOUNT_BUSY'
  | 'CLI_NOT_A_NODE'
  | 'CLI_NOTHING_TO_WITHDRAW'
  | 'CLI_TOO_EARLY'
  | 'CLI_NOT_THE_OPENER'
  | 'CLI_NOT_A_PARTICIPANT'
  | 'CLI_SESSION_RUNNING'
  | 'CLI_SESSION_OVER'
  | 'CLI_SESSION_FULL'
  | 'CLI_SESSION_LEFT'
  | 'CLI_JOB_FAILED'
  | 'CLI_MODEL_UNFIT'
  | 'CLI_TRAINING_DIVERGED'
  | 'CLI_MACHINE_LACKING'
  | 'CLI_BALANCE_BROKEN'
  | 'CLI_NOT_ALL_CHECKED'
  | 'CLI_INTERRUPTED';

export class CliError extends PlexusError<CliErrorCode> {}

/** Of a command line that does not exist: an unknown command or option, or one that is missing. */
export const USAGE_CODE = 'CLI_USAGE' satisfies CliErrorCode;
