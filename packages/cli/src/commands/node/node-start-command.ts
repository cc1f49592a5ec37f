import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import type { StartOptions } from './start-node.ts';

/** `plexus node start`. */
export function addNodeStartCommand(node: Command, context: Context): void {
  const command = node
    .command('start')
    .description('run the node in the foreground; with --stake it is registered first if it is not')
    .option('--config <file>', 'its settings', '.plexus/node/plexus.yaml')
    .option('--stake <plx>', 'register with this stake where the account is no node yet')
    .option('--yes', 'agree to the stake without being asked')
    .option('--dry-run', 'show what registering would sign, and stop');
  addCommonOptions(command).action(async (options: StartOptions) =>
    (await import('./start-node.ts')).startNode(options, context),
  );
}
