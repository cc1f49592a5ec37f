import { describe, expect, it } from 'vitest';
import { splitRows } from '../data/split-rows.ts';
import { createParameterLayout } from '../learning/parameters.ts';
import { blobSession } from './blobs-fixture.ts';
import { createLabour } from './labour.ts';
import { classLabels } from './shared-data.ts';

const { model, spec, train, test } = blobSession();
const start = createParameterLayout(model, spec).vectorOf(model);
const rows = splitRows(classLabels(train), {
  ...{ participants: 3, split: { kind: 'iid' }, validationShare: 0.25, seed: 1 },
});

describe('the work of simulated participants', () => {
  it('goes on when what was carried over leaves the numbers: nothing is sent, and nothing carried over', async () => {
    const optimiser = { kind: 'sgd', learningRate: 3e38 } as const;
    const wild = { ...spec, localSteps: 1, share: 0.01, training: { ...spec.training, optimiser } };
    const labour = await createLabour({
      ...{ model, spec: wild, train, test, rows, ratingRows: 8, seed: 1, flippers: [], raw: [] },
    });
    const residual = new Float32Array(start.length);
    const sent: boolean[] = [];
    for (let round = 0; round < 30; round++) {
      const [trained] = await labour.train({
        model: start,
        round: 0,
        participants: [1],
        residuals: [residual],
      });
      sent.push(trained?.bytes !== undefined);
      expect(residual.every(Number.isFinite)).toBe(true);
    }
    expect(sent.filter((isSent) => !isSent).length).toBeGreaterThan(0);
    expect(sent.filter((isSent) => isSent).length).toBeGreaterThan(0);
    await labour.close();
  });
});
