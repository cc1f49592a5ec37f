import type { Clip, Loss, Optimiser, Schedule, TrainingSpec } from '@plexus/nn';
import { CliError } from '../../../errors.ts';
import type { LearningChoice } from './train-here-options.ts';

function contradictory(message: string, hint: string): CliError {
  return new CliError({ code: 'CLI_OPTION_INVALID', message, hint });
}

/** How a model learns, from the options. `totalSteps` is where cosine and linear end. Throws `CLI_OPTION_INVALID`. */
export function toSpec(options: LearningChoice, loss: Loss, totalSteps: number): TrainingSpec {
  const { batch, seed, accumulate, freeze, only, warmUp = 0 } = options;
  if (warmUp > totalSteps) {
    throw contradictory(
      `--warm-up is ${warmUp} steps, the whole run ${totalSteps}: the learning rate would never be reached`,
      'warm up for a tenth of the run or less, or train longer with --epochs or --steps',
    );
  }
  const schedule = toSchedule(options, totalSteps);
  const clip = toClip(options);
  return {
    loss,
    optimiser: toOptimiser(options),
    batchSize: batch,
    seed,
    ...(schedule === undefined ? {} : { schedule }),
    ...(clip === undefined ? {} : { clip }),
    ...(accumulate === 1 ? {} : { accumulate }),
    ...(freeze === undefined ? {} : { freeze }),
    ...(only === undefined ? {} : { train: only }),
  };
}

function toOptimiser(options: LearningChoice): Optimiser {
  const { optimiser: kind, momentum, nesterov, weightDecay, undecayed } = options;
  const learningRate = options.learningRate ?? (kind === 'sgd' ? 0.01 : 0.001);
  const common = {
    learningRate,
    ...(weightDecay === undefined ? {} : { weightDecay }),
    ...(undecayed === undefined ? {} : { noDecay: undecayed }),
  };
  if (momentum !== undefined && kind !== 'sgd' && kind !== 'rmsprop') {
    throw contradictory(
      `--momentum does not belong to ${kind}`,
      'use --optimiser sgd, or leave --momentum out',
    );
  }
  if (nesterov === true && (kind !== 'sgd' || !momentum)) {
    throw contradictory('--nesterov needs sgd with momentum', 'add --optimiser sgd --momentum 0.9');
  }
  const moving = momentum === undefined ? {} : { momentum };
  switch (kind) {
    case 'sgd':
      return { kind, ...common, ...moving, ...(nesterov === true ? { nesterov } : {}) };
    case 'rmsprop':
      return { kind, ...common, ...moving };
    default:
      return { kind, ...common };
  }
}

function toSchedule(options: LearningChoice, totalSteps: number): Schedule | undefined {
  const { schedule: kind, warmUp, stepEvery, stepFactor = 0.1, floor } = options;
  const warm = warmUp === undefined ? {} : { warmUp };
  switch (kind) {
    case 'constant':
      return warmUp === undefined ? undefined : { kind, ...warm };
    case 'step':
      return {
        kind,
        every: stepEvery ?? Math.max(1, Math.ceil(totalSteps / 3)),
        factor: stepFactor,
        ...warm,
      };
    default: {
      const steps = Math.max(1, totalSteps - (warmUp ?? 0));
      return { kind, steps, ...(floor === undefined ? {} : { floor }), ...warm };
    }
  }
}

function toClip({ clipNorm, clipValue }: LearningChoice): Clip | undefined {
  if (clipNorm !== undefined && clipValue !== undefined) {
    throw contradictory('--clip-norm and --clip-value are both given', 'choose one of them');
  }
  if (clipNorm !== undefined) return { kind: 'norm', limit: clipNorm };
  return clipValue === undefined ? undefined : { kind: 'value', limit: clipValue };
}
