import type { Command } from 'commander';
import type { CommonOptions, Context } from '../../../context.ts';
import { addConnectionOptions, addKeyOptions } from '../../../options/shared-options.ts';
import { type AccountPlace, findAccount } from '../../../requester/account-place.ts';
import { type Connection, type ConnectionOptions, resolveConnection } from '../../../requester/connection.ts';
import { findLocalParticipant } from './local-participant.ts';

export type MemberOptions = ConnectionOptions &
  CommonOptions & {
    readonly as?: string;
    readonly listen?: readonly string[];
    readonly yes?: boolean;
  };

/** Who takes part, from where, on which network. */
export function addMemberOptions(command: Command): Command {
  addKeyOptions(command)
    .option(
      '--as <name>',
      'on a local network: an account by this name, made and given development money the first time',
    )
    .option('--listen <multiaddr...>', 'where others fetch artifacts from (default: any free port)');
  return addConnectionOptions(command).option('--yes', 'agree to spending without being asked');
}

export async function placeOf(
  options: MemberOptions,
  context: Context,
): Promise<{ readonly place: AccountPlace; readonly connection: Connection }> {
  const connection = await resolveConnection(options, context);
  const { as: name } = options;
  const place =
    name === undefined ? await findAccount(options, context) : await findLocalParticipant(name, connection);
  return { place, connection };
}
