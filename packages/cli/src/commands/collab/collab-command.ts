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

const HELP = `
See it, and try rules and attacks, with nothing at stake:
  plexus collab demo
  plexus collab simulate --attack sign-flip --attackers 0.3

A session on a network of this machine, each line in a terminal of its own:
  plexus up
  plexus collab create --init mlp --like mine.csv
  plexus collab join 1 --data mine.csv --as anna      (and two more with other files and names)
  plexus collab watch 1
and afterwards:
  plexus collab show 1 --report session.html
  plexus collab verify 1

docs/how-to/learn-together.md explains what to choose, and what is protected and what is not.`;

/** `plexus collab …`. */
export function addCollabCommand(program: Command, context: Context): void {
  const collab = program
    .command('collab')
    .description('train one model together with others, each on data nobody else sees')
    .addHelpText('after', HELP);
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
