import type { Command } from 'commander';
import type { TransactOptions } from '../../account/transact.ts';
import type { Context } from '../../context.ts';
import { addCommonOptions, addSignerOptions, addSpendingOptions } from '../../options/shared-options.ts';
import type { SendOptions } from './send-tokens.ts';
import type { ShowAccountOptions } from './show-account.ts';

/** `plexus account …`. */
export function addAccountCommand(program: Command, context: Context): void {
  const account = program.command('account').description('tokens, stake and earnings of an account');

  const show = account
    .command('show [address]')
    .description('what an account has: PLX, gas, stake, earnings, jail (default: your own)');
  addSignerOptions(show);
  addCommonOptions(show).action(async (address: string | undefined, options: ShowAccountOptions) =>
    (await import('./show-account.ts')).showAccount(address, options, context),
  );

  const send = account
    .command('send <to> <amount>')
    .description('send PLX to another account')
    .option('--gas', 'send the chain’s own currency, which pays for gas, instead of PLX');
  addSpendingOptions(send);
  addSignerOptions(send);
  addCommonOptions(send).action(async (to: string, amount: string, options: SendOptions) =>
    (await import('./send-tokens.ts')).sendTokens(to, amount, options, context),
  );

  const withdraw = account
    .command('withdraw')
    .description('take out what was earned or refunded, and unbonded stake whose time is over')
    .option('--dry-run', 'show what would be signed, and stop');
  addSignerOptions(withdraw);
  addCommonOptions(withdraw).action(async (options: TransactOptions) =>
    (await import('./withdraw-free.ts')).withdrawFree(options, context),
  );
}
