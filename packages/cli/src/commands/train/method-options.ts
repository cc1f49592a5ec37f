import type { Clip, Loss, Optimiser, TrainingSpec } from '@plexus/nn';
import { type Command, Option } from 'commander';
import { CliError } from '../../errors.ts';
import { decimalNumber, listOf, oneOf, wholeNumber } from '../../options/parse-option.ts';
import { parseSchedule, type ScheduleChoice, toSchedule } from './parse-schedule.ts';

/** How a model learns: what `TrainingSpec` has beside loss, batch and seed. */
export type MethodOptions = {
  readonly optimiser: Optimiser['kind'];
  readonly momentum?: number;
  readonly nesterov?: boolean;
  readonly weightDecay: number;
  readonly undecayed?: readonly string[];
  readonly schedule?: ScheduleChoice;
  readonly warmUp: number;
  readonly clipNorm?: number;
  readonly clipValue?: number;
  readonly freeze?: readonly string[];
  readonly trainOnly?: readonly string[];
  readonly accumulate: number;
};

const LARGEST_STEP = 16_777_216;
const patterns = listOf((text) => text);

/** Options for optimiser, schedule, clipping, freezing and accumulation. */
export function addMethodOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--optimiser <name>', 'sgd, adam, adamw or rmsprop')
        .default('sgd')
        .argParser(oneOf('--optimiser', ['sgd', 'adam', 'adamw', 'rmsprop'])),
    )
    .addOption(
      new Option(
        '--momentum <m>',
        'of sgd and rmsprop; 0 for none (default: 0.9 for sgd, 0 for rmsprop)',
      ).argParser(decimalNumber('--momentum', -1e-9, 0.9999)),
    )
    .option('--nesterov', 'sgd looks ahead along its momentum')
    .option(
      '--weight-decay <share>',
      'pull of the weights towards 0',
      decimalNumber('--weight-decay', -1e-9, 100),
      0,
    )
    .option(
      '--undecayed <names>',
      'parameters that weight decay leaves alone, for example "*.bias,norm*"',
      patterns,
    )
    .option(
      '--schedule <schedule>',
      'of the learning rate: constant, step:EVERY:FACTOR, cosine[:STEPS[:FLOOR]] or linear[:STEPS[:FLOOR]]; without STEPS to the end',
      parseSchedule,
    )
    .option(
      '--warm-up <steps>',
      'steps in which the learning rate first rises',
      wholeNumber('--warm-up', 0, LARGEST_STEP),
      0,
    )
    .option(
      '--clip-norm <limit>',
      'greatest norm of all gradients together',
      decimalNumber('--clip-norm', 0, 1e9),
    )
    .option(
      '--clip-value <limit>',
      'greatest size of an element of the gradients',
      decimalNumber('--clip-value', 0, 1e9),
    )
    .option('--freeze <names>', 'parameters that stay as they are, for example "body.*"', patterns)
    .option('--train-only <names>', 'the only parameters that change', patterns)
    .option(
      '--accumulate <parts>',
      'parts of a batch whose gradients are added up, to need less memory; divides --batch',
      wholeNumber('--accumulate', 1, 65_536),
      1,
    );
}

function invalid(message: string, hint: string): CliError {
  return new CliError({ code: 'CLI_OPTION_INVALID', message, hint });
}

function toOptimiser(options: MethodOptions, learningRate: number): Optimiser {
  const { optimiser: kind, momentum, nesterov = false, weightDecay, undecayed } = options;
  const shared = {
    learningRate,
    ...(weightDecay > 0 ? { weightDecay } : {}),
    ...(undecayed === undefined ? {} : { noDecay: undecayed }),
  };
  if (undecayed !== undefined && weightDecay <= 0) {
    throw invalid(
      '--undecayed needs --weight-decay',
      'say how much the other weights decay, or leave it out',
    );
  }
  const isPushed = kind === 'sgd' || kind === 'rmsprop';
  if (!isPushed && momentum !== undefined) {
    throw invalid(`--momentum belongs to sgd and rmsprop, not to ${kind}`, 'leave --momentum out');
  }
  if (nesterov && (kind !== 'sgd' || momentum === 0)) {
    throw invalid('--nesterov needs sgd with momentum', 'leave it out, or choose --optimiser sgd');
  }
  const push = momentum ?? (kind === 'sgd' ? 0.9 : 0);
  const pushed = push > 0 ? { momentum: push } : {};
  if (kind === 'sgd') return { kind, ...shared, ...pushed, ...(nesterov ? { nesterov } : {}) };
  return kind === 'rmsprop' ? { kind, ...shared, ...pushed } : { kind, ...shared };
}

function toClip({ clipNorm, clipValue }: MethodOptions): Clip | undefined {
  if (clipNorm !== undefined && clipValue !== undefined) {
    throw invalid('there are --clip-norm and --clip-value', 'give one of them');
  }
  if (clipNorm !== undefined) return { kind: 'norm', limit: clipNorm };
  return clipValue === undefined ? undefined : { kind: 'value', limit: clipValue };
}

export type TrainingFacts = {
  readonly loss: Loss;
  readonly learningRate: number;
  readonly batchSize: number;
  readonly seed: number;
  /** Optimiser steps of the whole training, where a schedule without steps ends. */
  readonly totalSteps: number;
};

/** How a model learns, from the options. Throws `CLI_OPTION_INVALID` for options that exclude each other. */
export function toTraining(options: MethodOptions, facts: TrainingFacts): TrainingSpec {
  const { loss, learningRate, batchSize, seed, totalSteps } = facts;
  const { freeze, trainOnly, accumulate } = options;
  if (batchSize % accumulate !== 0) {
    throw invalid(
      `--accumulate ${accumulate} does not divide the batch of ${batchSize} rows`,
      'choose parts that make up the batch',
    );
  }
  const schedule = toSchedule(options.schedule, options.warmUp, totalSteps);
  const clip = toClip(options);
  return {
    loss,
    optimiser: toOptimiser(options, learningRate),
    batchSize,
    seed,
    ...(schedule === undefined ? {} : { schedule }),
    ...(clip === undefined ? {} : { clip }),
    ...(accumulate === 1 ? {} : { accumulate }),
    ...(freeze === undefined ? {} : { freeze }),
    ...(trainOnly === undefined ? {} : { train: trainOnly }),
  };
}
