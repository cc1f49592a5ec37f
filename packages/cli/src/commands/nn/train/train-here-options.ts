import type { FillRule, LossKind, Profile } from '@plexus/nn';
import { type Command, Option } from 'commander';
import type { CommonOptions } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import { decimalNumber, listOf, oneOf, wholeNumber } from '../../../options/parse-option.ts';
import { addLossOptions, LOSS_KINDS, type LossChoice, parseLossKind } from '../loss-options.ts';

export type DataOptions = {
  readonly inputs?: readonly string[];
  readonly label?: string;
  readonly task?: 'class' | 'number';
  readonly header: boolean;
  readonly encode?: boolean;
  readonly fill?: FillRule;
  readonly resize?: 'nearest' | 'bilinear';
  readonly mean?: readonly number[];
  readonly std?: readonly number[];
  readonly validation?: string;
  readonly heldOut: number;
};

export type LearningChoice = LossChoice & {
  readonly loss?: LossKind;
  readonly optimiser: 'sgd' | 'adam' | 'adamw' | 'rmsprop';
  readonly learningRate?: number;
  readonly momentum?: number;
  readonly nesterov?: boolean;
  readonly weightDecay?: number;
  readonly undecayed?: readonly string[];
  readonly schedule: 'constant' | 'step' | 'cosine' | 'linear';
  readonly warmUp?: number;
  readonly stepEvery?: number;
  readonly stepFactor?: number;
  readonly floor?: number;
  readonly clipNorm?: number;
  readonly clipValue?: number;
  readonly epochs?: number;
  readonly steps?: number;
  readonly batch: number;
  readonly accumulate: number;
  readonly freeze?: readonly string[];
  readonly only?: readonly string[];
  readonly lora?: number;
  readonly loraAlpha?: number;
  readonly loraMatch?: readonly string[];
  readonly seed: number;
};

export type TrainHereOptions = CommonOptions &
  DataOptions &
  LearningChoice & {
    readonly output?: string;
    readonly earlyStopping?: number;
    readonly watch?: string;
    readonly metrics?: readonly string[];
    readonly validateEvery?: number;
    readonly profile: Profile;
    readonly threads?: number;
    readonly checkpoints?: string;
    readonly checkpointEvery?: number;
    readonly resume?: boolean;
    readonly fresh?: boolean;
    readonly report?: string;
    readonly adapters?: string;
    readonly out: string;
  };

/** Passes over the data where neither --epochs nor --steps says how long to train. */
export const DEFAULT_EPOCHS = 10;

const LARGEST_SEED = 0xffff_ffff;
const words = listOf((text) => text);
const least = (flag: string) => decimalNumber(flag, -1e-12, 1e9);
const most = (flag: string, limit = 1_000_000) => wholeNumber(flag, 1, limit);

const fillNumber = decimalNumber('--fill', -1e30, 1e30);

function parseFill(text: string): FillRule {
  const rule = (['mean', 'median', 'zero'] as const).find((word) => word === text);
  if (rule !== undefined) return rule;
  if (text.trim() !== '' && Number.isFinite(Number(text))) return fillNumber(text);
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: `--fill is ${JSON.stringify(text)}, neither mean, median, zero nor a number`,
    hint: 'give --fill one of these, such as --fill median',
    details: { text },
  });
}

/** Which rows, and how they become numbers. */
export function addDataOptions(command: Command): Command {
  const signed = (flag: string) => listOf(decimalNumber(flag, -1e9, 1e9));
  return command
    .option('--inputs <names>', 'npz arrays for the model’s inputs, in their order (default: by name)', words)
    .option('--label <column>', 'CSV column or npz array to train towards (default: the last; y)')
    .addOption(
      new Option(
        '--task <task>',
        'whether CSV labels are classes or numbers (default: as they look)',
      ).argParser(oneOf('--task', ['class', 'number'])),
    )
    .option('--no-header', 'the first line of the CSV is data')
    .option(
      '--encode',
      'CSV: scale numbers and number names, for a model with inputs "numbers" and "categories"',
    )
    .addOption(
      new Option(
        '--fill <value>',
        'CSV: what empty cells become: mean or median of the training rows, zero, or a number (default: refuse them)',
      ).argParser(parseFill),
    )
    .addOption(
      new Option(
        '--resize <how>',
        'pictures of other sizes: nearest or bilinear (default: refuse them)',
      ).argParser(oneOf('--resize', ['nearest', 'bilinear'])),
    )
    .option(
      '--mean <numbers>',
      'pictures: subtracted from samples between 0 and 1, one a channel',
      signed('--mean'),
    )
    .option(
      '--std <numbers>',
      'pictures: divides what is left, one a channel',
      listOf(decimalNumber('--std', 0, 1e9)),
    )
    .option('--validation <file>', 'rows to measure on, in the same form')
    .option(
      '--held-out <share>',
      'share of the data kept for measuring, without --validation; 0 for none',
      decimalNumber('--held-out', -1e-9, 0.9),
      0.2,
    );
}

/** Loss, optimiser, schedule, and what of the model changes. */
export function addLearningChoice(command: Command): Command {
  const withLoss = addLossOptions(
    command.addOption(
      new Option('--loss <loss>', `${LOSS_KINDS.join(', ')} (default: by the data)`).argParser(parseLossKind),
    ),
  );
  return withLoss
    .addOption(
      new Option('--optimiser <name>', 'sgd, adam, adamw or rmsprop')
        .default('adam')
        .argParser(oneOf('--optimiser', ['sgd', 'adam', 'adamw', 'rmsprop'])),
    )
    .option(
      '--learning-rate <rate>',
      'default: 0.01 of sgd, 0.001 of the others',
      decimalNumber('--learning-rate', 0, 1e6),
    )
    .option('--momentum <m>', 'of sgd and rmsprop', decimalNumber('--momentum', -1e-12, 0.99999))
    .option('--nesterov', 'of sgd with momentum')
    .option('--weight-decay <share>', 'shrinks weights a little in every step', least('--weight-decay'))
    .option('--undecayed <patterns>', 'names that weight decay leaves alone, such as *.bias', words)
    .addOption(
      new Option('--schedule <kind>', 'of the learning rate: constant, step, cosine or linear')
        .default('constant')
        .argParser(oneOf('--schedule', ['constant', 'step', 'cosine', 'linear'])),
    )
    .option('--warm-up <steps>', 'steps in which the learning rate grows from near 0', most('--warm-up'))
    .option('--step-every <steps>', 'of --schedule step (default: a third of all)', most('--step-every'))
    .option('--step-factor <f>', 'of --schedule step (default: 0.1)', decimalNumber('--step-factor', 0, 1))
    .option(
      '--floor <share>',
      'of the learning rate that cosine and linear end with',
      decimalNumber('--floor', -1e-12, 1),
    )
    .option(
      '--clip-norm <limit>',
      'bounds the norm of all gradients together',
      decimalNumber('--clip-norm', 0, 1e9),
    )
    .option(
      '--clip-value <limit>',
      'bounds every element of the gradients',
      decimalNumber('--clip-value', 0, 1e9),
    )
    .option('--epochs <n>', `passes over the data (default: ${DEFAULT_EPOCHS})`, most('--epochs'))
    .option('--steps <n>', 'optimiser steps in all, instead of --epochs', most('--steps', 2 ** 24))
    .option('--batch <rows>', 'rows of an optimiser step', most('--batch', 65_536), 32)
    .option(
      '--accumulate <n>',
      'parts a batch is computed in, to save memory',
      most('--accumulate', 65_536),
      1,
    )
    .option('--freeze <patterns>', 'names of initializers that stay as they are, such as encoder.*', words)
    .option('--only <patterns>', 'names of the only initializers that change', words)
    .option(
      '--lora <rank>',
      'train low-rank adapters beside the weights of MatMul and Gemm instead',
      most('--lora', 4_096),
    )
    .option(
      '--lora-alpha <number>',
      'adapters count alpha ÷ rank (default: the rank)',
      decimalNumber('--lora-alpha', 0, 1e9),
    )
    .option('--lora-match <patterns>', 'names of the weights that get adapters', words)
    .option(
      '--seed <n>',
      'of missing weights, row order, dropout and what is held out',
      wholeNumber('--seed', 0, LARGEST_SEED),
      0,
    );
}
