import { isPlexusError } from '@plexus/core';

/** Exit statuses of `plexus`; documented in docs/reference/exit-status.md and `plexus help`. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  checkFailed: 3,
  notFound: 4,
  unreachable: 5,
  money: 6,
  unavailable: 7,
  unchecked: 8,
  interrupted: 130,
} as const;

const BY_CODE: Readonly<Record<string, number>> = {
  JOBS_CHECK_FAILED: EXIT.checkFailed,
  JOBS_CHAIN_BROKEN: EXIT.checkFailed,
  JOBS_NOT_FOUND: EXIT.notFound,
  JOBS_NOT_COMPLETE: EXIT.notFound,
  COLLAB_CHECK_FAILED: EXIT.checkFailed,
  COLLAB_NOT_FOUND: EXIT.notFound,
  COLLAB_SPEC_INVALID: EXIT.usage,
  COLLAB_DATA_MISMATCH: EXIT.usage,
  COLLAB_FUNDS_TOO_SMALL: EXIT.money,
  CORE_JOB_ID_MALFORMED: EXIT.usage,
  CORE_AMOUNT_MALFORMED: EXIT.usage,
  CORE_ADDRESS_MALFORMED: EXIT.usage,
  CLI_NETWORK_MISSING: EXIT.notFound,
  CLI_FILE_MISSING: EXIT.notFound,
  CLI_NODE_UNREACHABLE: EXIT.unreachable,
  CLI_JOB_FAILED: EXIT.failed,
  CLI_NODE_FAILED: EXIT.failed,
  CLI_MODEL_UNFIT: EXIT.failed,
  CLI_TRAINING_DIVERGED: EXIT.failed,
  CLI_MACHINE_LACKING: EXIT.unavailable,
  CLI_BALANCE_BROKEN: EXIT.checkFailed,
  CLI_NOT_ALL_CHECKED: EXIT.unchecked,
  CHAIN_LOG_CONTRADICTS: EXIT.checkFailed,
  CLI_INTERRUPTED: EXIT.interrupted,
  CLI_FUNDS_TOO_SMALL: EXIT.money,
  CLI_ACCOUNT_BUSY: EXIT.unavailable,
  CLI_NOT_A_NODE: EXIT.notFound,
  CLI_NOTHING_TO_WITHDRAW: EXIT.notFound,
  CLI_TOO_EARLY: EXIT.notFound,
  CLI_NOT_A_PARTICIPANT: EXIT.notFound,
  CLI_SESSION_OVER: EXIT.notFound,
  CLI_SESSION_FULL: EXIT.unavailable,
  CLI_SESSION_LEFT: EXIT.failed,
  DEVNET_FILE_MISSING: EXIT.notFound,
  DEVNET_FILE_MALFORMED: EXIT.usage,
  DEVNET_ALREADY_RUNNING: EXIT.unavailable,
  CHAIN_PORT_IN_USE: EXIT.unavailable,
  NODE_PORT_IN_USE: EXIT.unavailable,
  P2P_CONFIG_INVALID: EXIT.usage,
  P2P_ADDRESS_MALFORMED: EXIT.usage,
  P2P_PORT_IN_USE: EXIT.unavailable,
  NODE_DATA_LOCKED: EXIT.unavailable,
  CHAIN_DEPLOYMENT_MALFORMED: EXIT.usage,
  JOBS_SPEC_INVALID: EXIT.usage,
  CHAIN_UNREACHABLE: EXIT.unreachable,
  NODE_CHAIN_UNREACHABLE: EXIT.unreachable,
  NODE_NOT_RUNNING: EXIT.unreachable,
  CHAIN_INSUFFICIENT_FUNDS: EXIT.money,
  JOBS_ESCROW_TOO_SMALL: EXIT.money,
  JobMarket_EscrowTooSmall: EXIT.money,
  CHAIN_EMBEDDED_UNAVAILABLE: EXIT.unavailable,
  NN_DEVICE_UNAVAILABLE: EXIT.unavailable,
  NN_ENGINE_UNAVAILABLE: EXIT.unavailable,
};

/** What a person typed, or a file a person named, cannot be used. */
const USAGE_FAMILIES = ['CLI_', 'NN_', 'NODE_CONFIG_', 'NODE_KEY', 'NODE_PASSWORD_'];

/** The exit status an error stands for: by its code, else by the family the code begins with. */
export function exitStatusOf(error: unknown): number {
  if (!isPlexusError(error)) return EXIT.failed;
  const known = BY_CODE[error.code];
  if (known !== undefined) return known;
  if (USAGE_FAMILIES.some((family) => error.code.startsWith(family))) return EXIT.usage;
  return EXIT.failed;
}
