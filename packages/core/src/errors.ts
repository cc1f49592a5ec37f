/**
 * The one error family of Plexus. Every error a person or a program can meet has a stable `code`, the facts in
 * `details`, one `hint` saying what to do, and whether trying again can help.
 */
export type ErrorInit<Code extends string> = {
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly retryable?: boolean;
  readonly cause?: unknown;
};

export class PlexusError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly hint: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;
  readonly retryable: boolean;

  constructor(init: ErrorInit<Code>) {
    super(init.message, init.cause === undefined ? undefined : { cause: init.cause });
    this.name = new.target.name;
    this.code = init.code;
    this.hint = init.hint;
    this.details = init.details ?? {};
    this.retryable = init.retryable ?? false;
  }
}

/** Codes raised by `core` itself. */
export type CoreErrorCode =
  | 'CORE_DIGEST_MALFORMED'
  | 'CORE_ENCODING_MALFORMED'
  | 'CORE_MERKLE_EMPTY'
  | 'CORE_MERKLE_INDEX'
  | 'CORE_AMOUNT_MALFORMED'
  | 'CORE_ADDRESS_MALFORMED'
  | 'CORE_JOB_ID_MALFORMED'
  | 'CORE_DEADLINE_PASSED'
  | 'CORE_INVARIANT_BROKEN';

export class CoreError extends PlexusError<CoreErrorCode> {}

/** True for any error of the Plexus family, also one that came from another copy of this package. */
export function isPlexusError(value: unknown): value is PlexusError {
  return (
    value instanceof Error && typeof (value as { code?: unknown }).code === 'string' && 'retryable' in value
  );
}

/** True when `value` is a Plexus error with exactly this code. */
export function hasCode<Code extends string>(value: unknown, code: Code): value is PlexusError<Code> {
  return isPlexusError(value) && value.code === code;
}

/** A condition that only a bug in Plexus can break; throws `CORE_INVARIANT_BROKEN` with the facts. */
export function assertInvariant(
  condition: unknown,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): asserts condition {
  if (condition) return;
  throw new CoreError({
    code: 'CORE_INVARIANT_BROKEN',
    message: `internal invariant broken: ${message}`,
    hint: 'this is a defect in Plexus; please report it with the details',
    details,
  });
}

/** The one-line text of any thrown value. */
export function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
