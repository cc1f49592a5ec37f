import { digestOf } from '@plexus/core';
import { createMlp, writeModel } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { accountOf, digestNamed, foldLines, revealedRound } from '../../../test/support/session-log.ts';
import { MemoryJournal } from '../../adapters/memory-journal.ts';
import type { Learner } from '../../learning/learner.ts';
import { decodeUpdate } from '../../rules/encode-update.ts';
import type { SessionSpec } from '../../rules/spec.ts';
import { createSessionPlan } from '../session-plan.ts';
import { makeUpdate } from './make-update.ts';

const model = createMlp({ inputSize: 2, hidden: [], outputs: 2, seed: 1 });
const bytes = writeModel(model);
const spec: SessionSpec = {
  version: 1,
  model: digestOf(bytes),
  modelBytes: bytes.length,
  profile: 'native',
  training: { loss: 'softmax-cross-entropy', optimiser: { kind: 'sgd', learningRate: 0.1 }, batchSize: 1 },
  localSteps: 1,
  metric: 'loss',
  share: 0.34,
  format: 'fp32',
  aggregation: 'mean',
};
const plan = createSessionPlan(spec, model);
const base = { digest: digestNamed('model'), model, parameters: new Float32Array(6) };
const learnt = [1, 2, 3, 4, 5, 6];

/** Learns the same every time and counts how often. */
function countingLearner() {
  const seeds: bigint[] = [];
  const learner: Learner = {
    layout: plan.layout,
    trainingRows: 1,
    validationRows: 1,
    train: async (from, seed) => {
      seeds.push(seed);
      return from.map((value, i) => value + (learnt[i] ?? 0));
    },
    candidate: (from) => from,
    measure: async () => ({ accuracy: 1, loss: 0 }),
    score: () => 0,
    close: async () => {},
  };
  return { learner, seeds };
}

function partsOf(account: number) {
  const counting = countingLearner();
  const journal = new MemoryJournal();
  const parts = { ...counting, journal, plan, account: accountOf(account), faults: {}, onTrained: () => {} };
  return { parts, seeds: counting.seeds };
}

const session = foldLines(...revealedRound);
const valuesOf = (body: Uint8Array) => [...decodeUpdate(body, plan.limits).values];

describe('making an update', () => {
  it('sends the largest changes and keeps the others for the next round', async () => {
    const { parts } = partsOf(1);
    const first = await makeUpdate(parts, session, base);
    expect(valuesOf(first.body)).toEqual([5, 6]);
    const second = await makeUpdate(
      parts,
      { ...session, round: 1 },
      { ...base, digest: digestNamed('next') },
    );
    expect(valuesOf(second.body)).toEqual([6, 8]);
  });

  it('does not train again after a kill', async () => {
    const { parts, seeds } = partsOf(1);
    const first = await makeUpdate(parts, session, base);
    expect(await makeUpdate({ ...parts }, session, base)).toEqual(first);
    expect(seeds).toHaveLength(1);
  });

  it('trains again when a reorganisation gave the round another model', async () => {
    const { parts, seeds } = partsOf(1);
    await makeUpdate(parts, session, base);
    await makeUpdate(parts, session, { ...base, digest: digestNamed('other') });
    expect(seeds).toHaveLength(2);
  });

  it('carries all of an update over that never came to be committed', async () => {
    const { parts } = partsOf(60);
    await makeUpdate(parts, session, base);
    const second = await makeUpdate(
      parts,
      { ...session, round: 1 },
      { ...base, digest: digestNamed('next') },
    );
    expect(valuesOf(second.body)).toEqual([10, 12]);
  });

  it('reads the data in another order in every round and for every account', async () => {
    const [one, other] = [partsOf(1), partsOf(2)];
    await makeUpdate(one.parts, session, base);
    await makeUpdate(one.parts, { ...session, round: 1 }, base);
    await makeUpdate(other.parts, session, base);
    expect(new Set([...one.seeds, ...other.seeds]).size).toBe(3);
  });
});
