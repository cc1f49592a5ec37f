import { assertLoss } from './loss-spec.ts';
import { assertOptimiser } from './optimisers.ts';
import { assertSchedule } from './schedules.ts';
import { assertNumber } from './spec-number.ts';
import type { StepSpec, TrainingSpec } from './types.ts';

/** Throws `NN_SPEC_INVALID` naming the first field whose number is out of range. Patterns and classes need the model: see `buildStepGraph`. */
export function assertStepSpec({ loss, optimiser, schedule, clip, accumulate = 1 }: StepSpec): void {
  assertLoss(loss);
  assertOptimiser(optimiser);
  if (schedule !== undefined) assertSchedule(schedule);
  if (clip !== undefined) assertNumber('clip.limit', clip.limit, clip.limit > 0, 'a number above 0');
  const isCount = Number.isInteger(accumulate) && accumulate >= 1;
  assertNumber('accumulate', accumulate, isCount, 'a whole number of at least 1');
}

/** As `assertStepSpec`, and `accumulate` divides `batchSize`. */
export function assertTrainingSpec(spec: TrainingSpec): void {
  const { accumulate = 1, batchSize } = spec;
  assertStepSpec(spec);
  const isPart = accumulate === 1 || batchSize % accumulate === 0;
  assertNumber('accumulate', accumulate, isPart, `a number that divides the batch size of ${batchSize}`);
}
