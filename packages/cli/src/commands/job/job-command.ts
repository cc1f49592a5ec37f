import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addJobListCommand } from './job-list-command.ts';
import { addJobResultCommand } from './job-result-command.ts';
import { addJobShowCommand } from './job-show-command.ts';
import { addJobWatchCommand } from './job-watch-command.ts';

/** `plexus job …`. */
export function addJobCommand(program: Command, context: Context): void {
  const job = program.command('job').description('jobs on the chain');
  addJobListCommand(job, context);
  addJobShowCommand(job, context);
  addJobWatchCommand(job, context);
  addJobResultCommand(job, context);
}
