import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';

/** Asks before money is spent. Throws `CLI_CONFIRMATION_NEEDED` when nobody agreed, `CLI_INTERRUPTED` on Ctrl-C. */
export async function confirmSpending(
  question: string,
  options: { readonly yes?: boolean },
  context: Pick<Context, 'ask' | 'interrupt'>,
): Promise<void> {
  if (options.yes) return;
  const answer = await context.ask(`${question} [y/N] `);
  if (answer !== undefined && /^y(es)?$/i.test(answer.trim())) return;
  if (context.interrupt.aborted) {
    throw new CliError({ code: 'CLI_INTERRUPTED', message: 'stopped; nothing was spent' });
  }
  throw new CliError({
    code: 'CLI_CONFIRMATION_NEEDED',
    message: answer === undefined ? 'nobody is here to agree to spend money' : 'nothing was spent',
    hint: 'add --yes to agree beforehand, or --dry-run to see what would be signed',
  });
}
