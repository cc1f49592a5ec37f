import { type Digest, digestOf } from '@plexus/core';
import { createMlp, writeModel } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { accountOf, digestNamed, eventOf, foldLines, testTerms } from '../../test/support/session-log.ts';
import type { CollabChain } from '../ports.ts';
import type { SessionSpec } from '../rules/spec.ts';
import { RoundFiles } from './round-files.ts';
import { createSessionPlan } from './session-plan.ts';

const model = createMlp({ inputSize: 3, hidden: [4], outputs: 2, seed: 1 });
const bytes = writeModel(model);
const spec: SessionSpec = {
  version: 1,
  model: digestOf(bytes),
  modelBytes: bytes.length,
  profile: 'native',
  training: { loss: 'softmax-cross-entropy', optimiser: { kind: 'sgd', learningRate: 0.1 }, batchSize: 4 },
  localSteps: 1,
  metric: 'loss',
  share: 0.1,
  format: 'fp32',
  aggregation: 'mean',
};
const session = foldLines([
  1,
  eventOf('SessionOpened', { opener: accountOf(50), terms: { ...testTerms, modelDigest: spec.model } }),
]);
const chain: CollabChain = {
  ...{ chainId: 1, sessions: accountOf(9), subscribe: () => () => {} },
  timestampMs: async (block) => 1_000 * block,
};

/** The files of a session where these artifacts can be had, and what was asked for. */
function filesOf(held: Map<Digest, Uint8Array>) {
  const asked: Digest[] = [];
  const artifacts = {
    get: async (digest: Digest) => {
      asked.push(digest);
      const found = held.get(digest);
      if (found === undefined) throw new Error('nobody has it');
      return found;
    },
    ...{ put: async (put: Uint8Array) => digestOf(put), has: async () => false, reachablePeers: () => 1 },
    ...{ pin: async () => {}, unpin: async () => {} },
  };
  const signer = { recover: async () => accountOf(1) };
  return { asked, files: new RoundFiles({ chain, signer, artifacts, plan: createSessionPlan(spec, model) }) };
}

describe('the files of a round', () => {
  it('hold the model it begins with, read once for all who ask at a time', async () => {
    const { files, asked } = filesOf(new Map([[spec.model, bytes]]));
    const bases = await Promise.all([1, 2, 3].map(() => files.base(session, spec.model)));
    expect(asked).toEqual([spec.model]);
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]?.parameters).toHaveLength(26);
    expect(await files.base(session, spec.model)).toBe(bases[0]);
  });

  it('are asked for again when they could not be had', async () => {
    const held = new Map<Digest, Uint8Array>();
    const { files, asked } = filesOf(held);
    await expect(files.base(session, spec.model)).rejects.toThrow('nobody has it');
    held.set(spec.model, bytes);
    expect((await files.base(session, spec.model)).digest).toBe(spec.model);
    await expect(files.base(session, digestNamed('lost'))).rejects.toThrow('nobody has it');
    expect((await files.base(session, spec.model)).digest).toBe(spec.model);
    expect(asked.filter((digest) => digest === digestNamed('lost'))).toHaveLength(1);
  });
});
