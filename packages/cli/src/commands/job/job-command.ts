import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addJobListCommand } from './job-list.ts';
import { addJobResultCommand } from './job-result.ts';
import { addJobShowCommand } from './job-show.ts';
import { addJobWatchCommand } from './job-watch.ts';

/** `plexus job …`. */
export function addJobCommand(program: Command, context: Context): void {
  const job = program.command('job').description('jobs on the chain');
  addJobListCommand(job, context);
  addJobShowCommand(job, context);
  addJobWatchCommand(job, context);
  addJobResultCommand(job, context);
}
