import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addCommonOptions, addConnectionOptions } from '../../options/shared-options.ts';
import type { ReaderOptions } from '../../requester/open-reader.ts';

/** `plexus job list`. */
export function addJobListCommand(job: Command, context: Context): void {
  const command = job.command('list').description('all jobs of the network');
  addConnectionOptions(command);
  addCommonOptions(command).action(async (options: ReaderOptions) =>
    (await import('./list-jobs.ts')).listJobs(options, context),
  );
}
