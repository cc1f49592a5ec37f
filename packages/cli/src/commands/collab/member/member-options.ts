import type { Command } from 'commander';
import type { CommonOptions } from '../../../context.ts';
import { addConnectionOptions, addKeyOptions } from '../../../options/shared-options.ts';
import type { ConnectionOptions } from '../../../requester/connection.ts';

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
