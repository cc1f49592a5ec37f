import type { Command } from 'commander';
import type { TransactOptions } from '../../account/transact.ts';
import type { Context } from '../../context.ts';
import { addCommonOptions, addSignerOptions, addSpendingOptions } from '../../options/shared-options.ts';

/** `plexus node stake`, `unbond`, `withdraw` and `unjail`. */
export function addNodeStakeCommands(node: Command, context: Context): void {
  const stake = node.command('stake <amount>').description('add PLX to the stake of a registered node');
  addSpendingOptions(stake);
  addSignerOptions(stake);
  addCommonOptions(stake).action(async (amount: string, options: TransactOptions) =>
    (await import('./change-stake.ts')).addToStake(amount, options, context),
  );

  const unbond = node
    .command('unbond <amount>')
    .description('start taking PLX out of the stake; they can be withdrawn when the unbonding time is over');
  addDryRun(unbond);
  addSignerOptions(unbond);
  addCommonOptions(unbond).action(async (amount: string, options: TransactOptions) =>
    (await import('./change-stake.ts')).unbondStake(amount, options, context),
  );

  const withdraw = node
    .command('withdraw')
    .description('take out what the node earned, and unbonded stake whose time is over');
  addDryRun(withdraw);
  addSignerOptions(withdraw);
  addCommonOptions(withdraw).action(async (options: TransactOptions) =>
    (await import('./change-stake.ts')).withdrawOfNode(options, context),
  );

  const unjail = node.command('unjail').description('bring the node back when its jail term is over');
  addDryRun(unjail);
  addSignerOptions(unjail);
  addCommonOptions(unjail).action(async (options: TransactOptions) =>
    (await import('./change-stake.ts')).unjail(options, context),
  );
}

function addDryRun(command: Command): void {
  command.option('--dry-run', 'show what would be signed, and stop');
}
