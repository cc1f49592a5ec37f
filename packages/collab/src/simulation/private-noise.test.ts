import { epsilonAfter } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { blobSession } from './blobs-fixture.ts';
import { cohortOf } from './cast-roles.ts';
import { privateNoise } from './private-noise.ts';

const budget = { epsilon: 8, delta: 1e-5 };
const { spec } = blobSession();
const rowsOf = (counts: readonly number[]) =>
  counts.map((count) => ({ train: new Uint32Array(count), validation: new Uint32Array(1) }));

describe('the noise of private training in a simulation', () => {
  it('is the least that lets everybody’s budget last for the rounds it is drawn for', () => {
    const options = { ...{ participants: 6, perRound: 3, rounds: 4, seed: 1 }, spec };
    const rows = rowsOf([40, 40, 80, 80, 400, 8]);
    const { noise, clip } = privateNoise(options, rows, { budget, clip: 2 });
    expect(clip).toBe(2);
    noise.forEach((noiseMultiplier, participant) => {
      const drawn = [0, 1, 2, 3].filter((round) => cohortOf(options, round).includes(participant)).length;
      const steps = spec.localSteps * Math.max(1, drawn);
      const samplingRate = Math.min(1, spec.training.batchSize / (rows[participant]?.train.length ?? 0));
      const epsilon = epsilonAfter([{ steps, samplingRate, noiseMultiplier }], budget.delta);
      expect(epsilon).toBeLessThanOrEqual(8);
      expect(epsilon).toBeGreaterThan(7.9);
    });
  });
});
