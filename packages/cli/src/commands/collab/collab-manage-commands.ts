import type { Command } from 'commander';
import type { CommonOptions, Context } from '../../context.ts';
import { addCommonOptions, addSignerOptions } from '../../options/shared-options.ts';
import type { AccountOptions } from './manage/account-of.ts';

type ManageOptions = AccountOptions & CommonOptions;

function addAccountOptions(command: Command): Command {
  addSignerOptions(command).option('--as <name>', 'on a local network: the account by this name');
  return addCommonOptions(command);
}

/** `plexus collab leave SESSION`. */
export function addCollabLeaveCommand(collab: Command, context: Context): void {
  const command = collab
    .command('leave <session>')
    .description('stop taking part for good, with the whole bond; a process that takes part is asked to');
  addAccountOptions(command).action(async (session: string, options: ManageOptions) =>
    (await import('./manage/run-leave.ts')).runLeave(session, options, context),
  );
}

/** `plexus collab cancel SESSION`. */
export function addCollabCancelCommand(collab: Command, context: Context): void {
  const command = collab
    .command('cancel <session>')
    .description('end a session you opened and too few have joined, and take its escrow back');
  addAccountOptions(command).action(async (session: string, options: ManageOptions) =>
    (await import('./manage/run-cancel.ts')).runCancel(session, options, context),
  );
}
