import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addNodeInitCommand } from './node-init-command.ts';
import { addNodeStakeCommands } from './node-stake-commands.ts';
import { addNodeStartCommand } from './node-start-command.ts';
import { addNodeStatusCommand } from './node-status-command.ts';

/** `plexus node …`. */
export function addNodeCommand(program: Command, context: Context): void {
  const node = program.command('node').description('run a node of your own');
  addNodeInitCommand(node, context);
  addNodeStartCommand(node, context);
  addNodeStatusCommand(node, context);
  addNodeStakeCommands(node, context);
}
