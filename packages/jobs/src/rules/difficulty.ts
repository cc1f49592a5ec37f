import { JobsError } from '../errors.ts';

/**
 * What one batch of a model costs, counted from the ONNX graph. `forwardFlops` and `trainingStepFlops` in
 * floating-point operations, `peakBytes` the most memory alive during a training step, `stateBytes` the size of a
 * saved training state (parameters, slots, buffers).
 */
export type ModelCost = {
  readonly forwardFlops: number;
  readonly trainingStepFlops: number;
  readonly peakBytes: number;
  readonly stateBytes: number;
};

const FLOPS_PER_UNIT = 1_000_000n;
/** Memory that doubles a sub-task's difficulty: 8 GiB. */
export const REFERENCE_MEMORY_BYTES = 8 * 1024 ** 3;
/** Difficulties travel as `uint64`. */
export const MAX_DIFFICULTY = (1n << 64n) - 1n;

/** A count from outside as an exact non-negative integer; fractions are rounded up. Throws `JOBS_SPEC_INVALID`. */
export function toCount(value: number | bigint, name: string): bigint {
  if (typeof value === 'bigint' ? value >= 0n : Number.isFinite(value) && value >= 0) {
    return typeof value === 'bigint' ? value : BigInt(Math.ceil(value));
  }
  throw new JobsError({
    code: 'JOBS_SPEC_INVALID',
    message: `${name} is not a count: ${value}`,
    hint: 'count the cost from the model with countCost',
    details: { name, value: String(value) },
  });
}

/**
 * Work in units of 10^6 floating-point operations, weighted by memory need (J2):
 * ⌈flops ÷ 10^6 × (1 + memoryBytes ÷ 8 GiB)⌉, at least 1, in exact integers.
 * Throws `JOBS_SPEC_INVALID` for a value that is negative or not finite, and above 2^64 − 1.
 */
export function difficultyOf(cost: {
  readonly flops: number | bigint;
  readonly memoryBytes: number | bigint;
}): bigint {
  const reference = BigInt(REFERENCE_MEMORY_BYTES);
  const weighted = toCount(cost.flops, 'flops') * (reference + toCount(cost.memoryBytes, 'memoryBytes'));
  const unit = FLOPS_PER_UNIT * reference;
  const difficulty = (weighted + unit - 1n) / unit;
  if (difficulty > MAX_DIFFICULTY) {
    throw new JobsError({
      code: 'JOBS_SPEC_INVALID',
      message: `difficulty ${difficulty} does not fit 64 bits`,
      hint: 'use fewer epochs, more shards or a smaller model',
      details: { difficulty: String(difficulty) },
    });
  }
  return difficulty > 0n ? difficulty : 1n;
}
