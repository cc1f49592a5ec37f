import { type Command, Option } from 'commander';
import type { Context } from '../../context.ts';
import { decimalNumber, listOf, oneOf } from '../../options/parse-option.ts';
import {
  addCommonOptions,
  addConnectionOptions,
  addKeyOptions,
  addOfferOptions,
} from '../../options/shared-options.ts';
import { addLearningOptions } from '../train/train-options.ts';
import type { SweepOptions } from './run-sweep.ts';

/** `plexus sweep [MODEL]`. */
export function addSweepCommand(program: Command, context: Context): void {
  const command = program
    .command('sweep [model]')
    .description('train with several learning rates by a job and keep the best by held-out data');
  addLearningOptions(command)
    .requiredOption(
      '--learning-rates <rates>',
      'candidates, for example 0.1,0.03,0.01 (required)',
      listOf(decimalNumber('--learning-rates', 0, 100)),
    )
    .addOption(
      new Option('--metric <metric>', 'what decides: accuracy (highest wins) or loss (lowest wins)')
        .default('accuracy')
        .argParser(oneOf('--metric', ['accuracy', 'loss'])),
    );
  addOfferOptions(command);
  addKeyOptions(command);
  addConnectionOptions(command);
  addCommonOptions(command).action(async (model: string | undefined, options: SweepOptions) =>
    (await import('./run-sweep.ts')).runSweep(model, options, context),
  );
}
