import type { Loss, LossKind, TrainingSpec } from '@plexus/nn';
import { type Command, Option } from 'commander';
import { decimalNumber, listOf, oneOf, wholeNumber } from '../../options/parse-option.ts';
import type { OfferOptions } from '../../options/shared-options.ts';
import { addLossOptions, type LossChoice, parseLossKind } from '../nn/loss-options.ts';
import { addMethodOptions, type MethodOptions, toTraining } from './method-options.ts';

/** What `train` and `sweep` have in common. */
export type LearningOptions = OfferOptions &
  MethodOptions &
  LossChoice & {
    readonly data: string;
    readonly init?: 'mlp' | 'cnn';
    readonly hidden: readonly number[];
    readonly channels: readonly number[];
    readonly label?: string;
    readonly task?: 'class' | 'number';
    readonly header: boolean;
    readonly loss?: LossKind;
    readonly batch: number;
    readonly epochs: number;
    readonly shards: number;
    readonly segmentSteps?: number;
    readonly test?: string;
    readonly heldOut: number;
    readonly seed: number;
    readonly out: string;
  };

const LARGEST_SEED = 0xffff_ffff;

/** Options for model, data and learning. */
export function addLearningOptions(command: Command): Command {
  command
    .optionsGroup('Model, data and learning:')
    .requiredOption('--data <file>', 'training data: .npz (arrays x and y) or .csv (required)')
    .addOption(
      new Option('--init <kind>', 'make a model that fits the data instead of reading one').argParser(
        oneOf('--init', ['mlp', 'cnn']),
      ),
    )
    .option(
      '--hidden <sizes>',
      'hidden layers of --init mlp',
      listOf(wholeNumber('--hidden', 1, 65_536)),
      [64],
    )
    .option(
      '--channels <sizes>',
      'convolutions of --init cnn',
      listOf(wholeNumber('--channels', 1, 4_096)),
      [8, 16],
    )
    .option('--label <column>', 'CSV column or npz array to train towards (default: the last; y)')
    .addOption(
      new Option(
        '--task <task>',
        'whether CSV labels are classes or numbers (default: as they look)',
      ).argParser(oneOf('--task', ['class', 'number'])),
    )
    .option('--no-header', 'the first line of the CSV is data')
    .addOption(
      new Option(
        '--loss <loss>',
        'softmax-cross-entropy, mse, bce, huber or kl-divergence (default: softmax-cross-entropy for classes, mse for numbers)',
      ).argParser(parseLossKind),
    )
    .option('--batch <rows>', 'rows in an optimiser step', wholeNumber('--batch', 1, 65_536), 32)
    .option('--epochs <n>', 'times each shard is seen in a round', wholeNumber('--epochs', 1, 10_000), 2)
    .option(
      '--shards <n>',
      'parts the data is cut into, trained side by side',
      wholeNumber('--shards', 1, 100_000),
      4,
    )
    .option(
      '--segment-steps <n>',
      'optimiser steps in a segment, the unit of checking (default: 1/16 of a sub-task)',
      wholeNumber('--segment-steps', 2, 1_000_000),
    )
    .option('--test <file>', 'data to measure on, in the same form')
    .option(
      '--held-out <share>',
      'share of --data kept for measuring, without --test; 0 for none',
      decimalNumber('--held-out', -1e-9, 0.9),
      0.2,
    )
    .option(
      '--seed <n>',
      'of weights, data order and what is held out',
      wholeNumber('--seed', 0, LARGEST_SEED),
      0,
    )
    .option('--out <file>', 'where the trained model goes', 'trained.onnx');
  return addMethodOptions(addLossOptions(command.optionsGroup('How it learns:')));
}

export type LearningPlan = {
  readonly loss: Loss;
  readonly learningRate: number;
  /** Rows one sub-task trains on. */
  readonly rowsOfPart: number;
  readonly rounds: number;
};

/** How a model learns, from the options. Throws `CLI_OPTION_INVALID`. */
export function toTrainingSpec(options: LearningOptions, plan: LearningPlan): TrainingSpec {
  const { batch, seed, epochs } = options;
  const { loss, learningRate, rowsOfPart, rounds } = plan;
  const totalSteps = rounds * epochs * Math.floor(rowsOfPart / batch);
  return toTraining(options, { loss, learningRate, batchSize: batch, seed, totalSteps });
}

const SEGMENTS = 16;

/** Steps in a segment: as asked, else so many that a sub-task has about sixteen. */
export function segmentStepsFor(options: LearningOptions, rowsOfPart: number): number {
  const steps = options.epochs * Math.ceil(rowsOfPart / options.batch);
  return options.segmentSteps ?? Math.max(2, Math.floor(steps / SEGMENTS));
}
