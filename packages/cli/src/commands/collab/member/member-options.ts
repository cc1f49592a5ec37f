import type { Command } from 'commander';
import type { CommonOptions } from '../../../context.ts';
import { addConnectionOptions, addKeyOptions } from '../../../options/shared-options.ts';
import type { ConnectionOptions } from '../../../requester/connection.ts';

/** Where others reach a member. */
export type ReachOptions = {
  readonly listen?: readonly string[];
  readonly announce?: readonly string[];
  readonly relay?: readonly string[];
};

export type MemberOptions = ConnectionOptions &
  CommonOptions &
  ReachOptions & {
    readonly as?: string;
    readonly yes?: boolean;
  };

/** Who takes part, from where, on which network. */
export function addMemberOptions(command: Command): Command {
  addKeyOptions(command)
    .option(
      '--as <name>',
      'on a local network: an account by this name, made and given development money the first time',
    )
    .option('--listen <multiaddr...>', 'where others fetch artifacts from (default: any free port)')
    .option(
      '--announce <multiaddr...>',
      'public addresses, when they differ from those listened on, as behind a port forwarding',
    )
    .option(
      '--relay <multiaddr...>',
      'nodes with the role relay, with their ids, through which you are reached where nobody can dial you',
    );
  return addConnectionOptions(command).option('--yes', 'agree to spending without being asked');
}
