import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addCommonOptions, addConnectionOptions, addKeyOptions } from '../../options/shared-options.ts';
import type { ReaderOptions } from '../../requester/open-reader.ts';

/** `plexus job watch JOB`. */
export function addJobWatchCommand(job: Command, context: Context): void {
  const command = job
    .command('watch <job>')
    .description('follow a job until it ends; one of your own is also served, moved on and archived');
  addKeyOptions(command);
  addConnectionOptions(command);
  addCommonOptions(command).action(async (jobId: string, options: ReaderOptions) =>
    (await import('./watch-job.ts')).watchJob(jobId, options, context),
  );
}
