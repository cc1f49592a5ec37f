import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import type { StatusOptions } from './show-status.ts';

/** `plexus node status`. */
export function addNodeStatusCommand(node: Command, context: Context): void {
  const command = node
    .command('status')
    .description('what a node does now; without options, every node of the local network')
    .option('--url <url>', 'where the node serves its status')
    .option('--config <file>', 'settings of the node')
    .option('--network <file>', 'network.json of a local network, or its folder');
  addCommonOptions(command).action(async (options: StatusOptions) =>
    (await import('./show-status.ts')).showStatus(options, context),
  );
}
