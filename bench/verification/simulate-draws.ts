import { createRandom, type Hash, keccak, uintToBytes } from '@plexus/core';
import { sampleSegments } from '../../packages/jobs/src/rules/committee.ts';
import { detectionProbability, type Sampling } from '../../packages/jobs/src/rules/detection.ts';
import { drawSeed } from '../../packages/jobs/src/rules/seeds.ts';
import { createPool, drawCommittee } from './endorser-pool.ts';
import { type Placement, placeFalsified } from './falsification.ts';
import { type Rate, rateOf } from './rate.ts';

/** The seed that the block after a trial's submission would give. */
export function drawSeedOf(trial: number): Hash {
  return drawSeed({ blockHash: keccak(uintToBytes(trial, 32)), jobId: 1n, index: 0, attempt: trial % 256 });
}

export type DrawResult = Rate & { readonly falsifiedShare: number; readonly placement: Placement } & Sampling;

/** How often committees drawn by the real rules repeat a falsified segment. No computation, so that trials can be many. */
export function simulateDraws(
  sampling: Sampling,
  falsifiedShare: number,
  placement: Placement,
  trials: number,
): DrawResult {
  const falsified = Math.ceil(falsifiedShare * sampling.segments);
  const pool = createPool(40, 7);
  const random = createRandom(trials + falsified);
  let found = 0;
  for (let trial = 0; trial < trials; trial++) {
    const bad = placeFalsified(placement, sampling, falsified, random);
    const seed = drawSeedOf(trial);
    const repeated = drawCommittee(pool, seed, sampling.endorsers).flatMap((endorser) =>
      sampleSegments(seed, endorser, sampling.segments, sampling.samples),
    );
    if (repeated.some((segment) => bad.has(segment))) found++;
  }
  const expected = detectionProbability({ ...sampling, falsified });
  return { ...rateOf(found, trials, expected), falsifiedShare, placement, ...sampling };
}
