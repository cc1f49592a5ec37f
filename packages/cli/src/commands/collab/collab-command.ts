import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addCollabCreateCommand } from './collab-create-command.ts';
import { addCollabDemoCommand } from './collab-demo-command.ts';
import { addCollabJoinCommand } from './collab-join-command.ts';
import {
  addCollabShowCommand,
  addCollabVerifyCommand,
  addCollabWatchCommand,
} from './collab-look-commands.ts';
import { addCollabCancelCommand, addCollabLeaveCommand } from './collab-manage-commands.ts';
import { addCollabSimulateCommand } from './collab-simulate-command.ts';

/** `plexus collab …`. */
export function addCollabCommand(program: Command, context: Context): void {
  const collab = program
    .command('collab')
    .description('train one model together with others, each on data nobody else sees');
  addCollabDemoCommand(collab, context);
  addCollabCreateCommand(collab, context);
  addCollabJoinCommand(collab, context);
  addCollabLeaveCommand(collab, context);
  addCollabCancelCommand(collab, context);
  addCollabWatchCommand(collab, context);
  addCollabShowCommand(collab, context);
  addCollabVerifyCommand(collab, context);
  addCollabSimulateCommand(collab, context);
}
