import { CliError } from '../../../errors.ts';

/** Reads a session's number. Throws `CLI_OPTION_INVALID`. */
export function parseSessionId(text: string): bigint {
  if (/^[1-9]\d{0,30}$/.test(text.trim())) return BigInt(text.trim());
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: `${JSON.stringify(text)} is no number of a session`,
    hint: 'give a whole number from 1, as plexus collab create printed it',
    details: { text },
  });
}
