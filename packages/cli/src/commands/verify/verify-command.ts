import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions, addConnectionOptions } from '../../options/shared-options.ts';
import type { VerifyOptions } from './run-verify.ts';

/** `plexus verify JOB`. */
export function addVerifyCommand(program: Command, context: Context): void {
  const command = program
    .command('verify <job>')
    .description('check a finished job from the chain and the artifacts alone, and repeat a random sample')
    .option('--artifacts <folder>', 'directory of artifacts (default: the requester’s)')
    .option('--p2p', 'ask nodes for artifacts the directory does not have')
    .option('--sample <n>', 'sub-tasks to repeat from their start', wholeNumber('--sample', 0, 100_000), 2);
  addConnectionOptions(command);
  addCommonOptions(command).action(async (job: string, options: VerifyOptions) =>
    (await import('./run-verify.ts')).runVerify(job, options, context),
  );
}
