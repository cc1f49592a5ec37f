import { EXIT } from '../../packages/cli/src/exit-status.ts';
import { statusOf } from './error-codes-page.ts';
import type { ErrorCode } from './find-error-codes.ts';
import { GENERATED, toCode, toTable } from './markdown.ts';

const MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: 'Done. For `verify`: everything was checked, and is right.',
  failed: 'Failed for a reason that has no status of its own; the message says which.',
  usage: 'The command was given something it cannot use: an option, a file, a number.',
  checkFailed:
    'A check failed: something is wrong with a result, the log or the balances. The message says what.',
  notFound: 'What was asked for is not there, or not there yet.',
  unreachable: 'The chain or a node does not answer.',
  money: 'Too few tokens or too small a price.',
  unavailable: 'This machine cannot do it now: something it needs is missing, or another process has it.',
  unchecked:
    'Nothing wrong was found, but not everything could be checked. Each line that says `not checked` says why; with `--json` such a check has `"result": "not checked"`, and `verified` is false.',
  interrupted: 'Ended by Ctrl-C or SIGTERM.',
};

/** What each exit status of `plexus` means, and the error codes behind it. */
export function exitStatusPage(codes: readonly ErrorCode[]): string {
  const named = [...codes.map(({ code }) => code), 'JobMarket_EscrowTooSmall'];
  const names = Object.keys(EXIT) as (keyof typeof EXIT)[];
  const rows = names.map((name) => {
    const status = EXIT[name];
    const because = named.filter((code) => statusOf(code) === status).map(toCode);
    return [String(status), MEANINGS[name], name === 'failed' ? 'all others' : because.join(', ') || '–'];
  });
  return `${GENERATED}
# Exit status of \`plexus\`

The result goes to stdout; progress, hints and errors go to stderr. Scripts can rely on these numbers and on the error
codes in [error-codes.md](error-codes.md).

${toTable(['status', 'meaning', 'error codes'], rows)}
`;
}
