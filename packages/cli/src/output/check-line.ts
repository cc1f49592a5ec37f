import { CliError } from '../errors.ts';

/** One line of a verification. What is not checked is neither right nor wrong: nothing is known about it. */
export type CheckLine = {
  readonly check: string;
  readonly result: 'ok' | 'not checked';
  /** What was found, or why it could not be looked at. */
  readonly finding: string;
};

/** "ok  result-chain    14 links lead to 0x…", or "--  re-execution    not checked: no sample was asked for". */
export function renderCheck({ check, result, finding }: CheckLine): string {
  return result === 'ok'
    ? `ok  ${check.padEnd(15)} ${finding}`
    : `--  ${check.padEnd(15)} not checked: ${finding}`;
}

/** "verified", or what is missing from that. */
export function describeVerdict(lines: readonly CheckLine[]): string {
  const missing = lines.filter(({ result }) => result === 'not checked');
  return missing.length === 0 ? 'verified' : `not wholly verified (not checked: ${namesOf(missing)})`;
}

/** Throws `CLI_NOT_ALL_CHECKED` when something could not be checked, so that no exit status takes it for verified. */
export function assertAllChecked(lines: readonly CheckLine[], hint: string): void {
  const missing = lines.filter(({ result }) => result === 'not checked');
  if (missing.length === 0) return;
  throw new CliError({
    code: 'CLI_NOT_ALL_CHECKED',
    message: `nothing wrong was found, but not everything could be checked: ${namesOf(missing)}`,
    hint,
    details: { notChecked: missing.map(({ check, finding }) => ({ check, reason: finding })) },
  });
}

function namesOf(lines: readonly CheckLine[]): string {
  return [...new Set(lines.map(({ check }) => check))].join(', ');
}
