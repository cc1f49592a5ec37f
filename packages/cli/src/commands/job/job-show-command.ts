import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addCommonOptions, addConnectionOptions } from '../../options/shared-options.ts';
import type { ReaderOptions } from '../../requester/open-reader.ts';

/** `plexus job show JOB`. */
export function addJobShowCommand(job: Command, context: Context): void {
  const command = job
    .command('show <job>')
    .description('terms and state of a job: who computed, endorsed, earned and lost')
    .option('--artifacts <folder>', 'directory of artifacts (default: the requester’s)')
    .option('--p2p', 'ask nodes for the job’s spec where the directory does not have it');
  addConnectionOptions(command);
  addCommonOptions(command).action(async (jobId: string, options: ReaderOptions) =>
    (await import('./show-job.ts')).showJob(jobId, options, context),
  );
}
