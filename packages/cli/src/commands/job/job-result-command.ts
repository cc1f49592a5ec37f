import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addCommonOptions, addConnectionOptions } from '../../options/shared-options.ts';
import type { ResultOptions } from './write-result.ts';

/** `plexus job result JOB`. */
export function addJobResultCommand(job: Command, context: Context): void {
  const command = job
    .command('result <job>')
    .description('write the trained model (ONNX) or the outputs (npz) of a finished job')
    .option('--out <file>', 'default: job-N.onnx or job-N.npz')
    .option('--artifacts <folder>', 'directory of artifacts (default: the requester’s)')
    .option('--p2p', 'ask nodes for artifacts the directory does not have');
  addConnectionOptions(command);
  addCommonOptions(command).action(async (jobId: string, options: ResultOptions) =>
    (await import('./write-result.ts')).writeResult(jobId, options, context),
  );
}
