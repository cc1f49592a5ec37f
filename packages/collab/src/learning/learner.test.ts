import { digestOf } from '@plexus/core';
import { createEngine, createMlp, type Dataset, writeModel } from '@plexus/nn';
import { afterEach, describe, expect, it } from 'vitest';
import type { SessionSpec } from '../rules/spec.ts';
import { everyIndex } from '../rules/update.ts';
import { blobSession, blobs } from '../simulation/blobs-fixture.ts';
import { type Learner, localLearners } from './learner.ts';

const model = createMlp({ inputSize: 6, hidden: [8], outputs: 4, seed: 2 });
const bytes = writeModel(model);
const { training, localSteps, metric, share, format, aggregation } = blobSession().spec;
const spec: SessionSpec = {
  ...{ version: 1, model: digestOf(bytes), modelBytes: bytes.length, profile: 'reproducible' },
  ...{ training, localSteps, metric, share, format, aggregation },
};
const open: Learner[] = [];
afterEach(async () => {
  for (const learner of open.splice(0)) await learner.close();
});

async function learnerOf(more: Partial<SessionSpec> = {}, validation: Dataset = blobs(40, 2)) {
  const learners = localLearners(await createEngine({ profile: 'reproducible' }));
  const learner = await learners({ model, spec: { ...spec, ...more }, training: blobs(120, 1), validation });
  open.push(learner);
  return learner;
}

const worst = { accuracy: 0, loss: Number.POSITIVE_INFINITY };

describe('a learner', () => {
  it('learns, the same from the same parameters and order, and something else in another order', async () => {
    const learner = await learnerOf();
    const from = learner.layout.vectorOf(model);
    const [before, once] = [await learner.measure(from), await learner.train(from, 7n)];
    const after = await learner.measure(once);
    expect(after.loss).toBeLessThan(before.loss);
    expect(learner.score(after)).toBeGreaterThan(learner.score(before));
    expect(await learner.train(from, 7n)).toEqual(once);
    expect(await learner.train(from, 8n)).not.toEqual(once);
    expect(learner.layout.vectorOf(model)).toEqual(from);
  });

  it('does one thing after the other, whatever is asked of it at a time', async () => {
    const learner = await learnerOf();
    const from = learner.layout.vectorOf(model);
    const alone = await learner.train(from, 7n);
    const measured = await learner.measure(alone);
    const all = await Promise.all([
      learner.train(from, 7n),
      learner.measure(alone),
      learner.train(alone, 9n),
      learner.train(from, 7n),
      learner.measure(alone),
    ]);
    expect([all[0], all[1], all[3], all[4]]).toEqual([alone, measured, alone, measured]);
  });

  it('measures the worst of parameters that are not finite, and of those that make the model give no number', async () => {
    const learner = await learnerOf();
    const from = learner.layout.vectorOf(model);
    expect(await learner.measure(from.map((value, i) => (i === 3 ? Number.NaN : value)))).toEqual(worst);
    expect(await learner.measure(from.fill(3e38))).toEqual(worst);
    expect(learner.score(worst)).toBe(0);
  });

  it('goes on after training that ran away', async () => {
    const optimiser = { kind: 'sgd', learningRate: 3e38 } as const;
    const learner = await learnerOf({ training: { ...training, optimiser } });
    const from = learner.layout.vectorOf(model);
    await expect(learner.train(from, 1n)).rejects.toMatchObject({ code: 'NN_NOT_FINITE' });
    expect((await learner.measure(from)).loss).toBeLessThan(100);
  });

  it('rates an update by the share of it that the session says', async () => {
    const learner = await learnerOf({ ratingStep: 0.5 });
    const { size } = learner.layout;
    const update = { size, indices: everyIndex(size), values: new Float32Array(size).fill(4) };
    expect(learner.candidate(new Float32Array(size), update)).toEqual(new Float32Array(size).fill(2));
    const whole = await learnerOf();
    expect(whole.candidate(new Float32Array(size), update)).toEqual(update.values);
    expect([learner.trainingRows, learner.validationRows]).toEqual([120, 40]);
  });
});
