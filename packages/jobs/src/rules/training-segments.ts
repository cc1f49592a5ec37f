import { JobsError } from '../errors.ts';

/**
 * Segments of so many optimiser steps (J8): whole segments of `segmentSteps`, the last one takes what is left over, so
 * that every segment has at least two steps and therefore an inside. Throws `JOBS_SPEC_INVALID` for fewer than 2 steps.
 */
export function countTrainingSegments(steps: number, segmentSteps: number): number {
  if (steps >= 2) return Math.max(1, Math.floor(steps / segmentSteps));
  throw new JobsError({
    code: 'JOBS_SPEC_INVALID',
    message: `a part with ${steps} optimiser step cannot be checked from the inside: at least 2 are needed`,
    hint: 'use larger shards, a smaller batch or more epochs',
    details: { steps },
  });
}

/** First step of a segment and the step after its last. */
export function stepsOfSegment(
  segment: number,
  { steps, segmentSteps }: { readonly steps: number; readonly segmentSteps: number },
): { readonly first: number; readonly end: number } {
  const first = segment * segmentSteps;
  const isLast = segment === countTrainingSegments(steps, segmentSteps) - 1;
  return { first, end: isLast ? steps : first + segmentSteps };
}
