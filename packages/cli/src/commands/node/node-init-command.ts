import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addCommonOptions, addConnectionOptions } from '../../options/shared-options.ts';
import type { InitOptions } from './init-node.ts';

/** `plexus node init`. */
export function addNodeInitCommand(node: Command, context: Context): void {
  const command = node
    .command('init')
    .description('make a key and settings for a node')
    .option('--directory <folder>', 'where key, settings and data go', '.plexus/node')
    .option('--import-key <file>', 'use the private key in this file instead of drawing one')
    .option(
      '--password-file <file>',
      'file with the password of the new keystore (else PLEXUS_PASSWORD, else a question)',
    )
    .option('--bootstrap <multiaddr...>', 'nodes to connect to first');
  addConnectionOptions(command);
  addCommonOptions(command).action(async (options: InitOptions) =>
    (await import('./init-node.ts')).initNode(options, context),
  );
}
