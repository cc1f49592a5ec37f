import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { decimalNumber, wholeNumber } from '../../options/parse-option.ts';
import {
  addCommonOptions,
  addConnectionOptions,
  addKeyOptions,
  addOfferOptions,
} from '../../options/shared-options.ts';
import type { TrainOptions } from './run-train.ts';
import { addLearningOptions } from './train-options.ts';

/** `plexus train [MODEL]`. */
export function addTrainCommand(program: Command, context: Context): void {
  const command = program
    .command('train [model]')
    .description('train an ONNX model on your data by a job: split, competed for, checked and paid');
  addLearningOptions(command)
    .option(
      '--learning-rate <rate>',
      'step size of the optimiser',
      decimalNumber('--learning-rate', 0, 100),
      0.05,
    )
    .option('--rounds <n>', 'times the shards’ models are averaged', wholeNumber('--rounds', 1, 100_000), 2);
  addOfferOptions(command);
  addKeyOptions(command);
  addConnectionOptions(command);
  addCommonOptions(command).action(async (model: string | undefined, options: TrainOptions) =>
    (await import('./run-train.ts')).runTrain(model, options, context),
  );
}
