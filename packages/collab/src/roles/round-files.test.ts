import { type Digest, digestOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import {
  accountOf,
  digestNamed,
  eventOf,
  foldLines,
  revealedRound,
  testTerms,
} from '../../test/support/session-log.ts';
import {
  tinyModelBytes as bytes,
  tinyModel as model,
  tinySpec as spec,
} from '../../test/support/tiny-session.ts';
import type { CollabChain } from '../ports.ts';
import type { CommittedUpdate, RoundState } from '../view/session-state.ts';
import { RoundFiles } from './round-files.ts';
import { createSessionPlan } from './session-plan.ts';

const base = createSessionPlan(spec, model).layout.vectorOf(model);
const session = foldLines([
  1,
  eventOf('SessionOpened', { opener: accountOf(50), terms: { ...testTerms, modelDigest: spec.model } }),
]);
const chainOf = (read: number[]): CollabChain => ({
  ...{ chainId: 1, sessions: accountOf(9), subscribe: () => () => {} },
  timestampMs: async (block) => {
    read.push(block);
    return 1_000 * block;
  },
});

/** The files of a session where these artifacts can be had, and what was asked for. */
function filesOf(held: Map<Digest, Uint8Array>) {
  const asked: Digest[] = [];
  const read: number[] = [];
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
  const plan = createSessionPlan(spec, model);
  return { asked, read, files: new RoundFiles({ chain: chainOf(read), signer, artifacts, plan }) };
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

  it('judge a best set again when a reorganisation moved it or its round, by whose blocks its time is judged', async () => {
    const garbage = Uint8Array.of(1, 2, 3);
    const { files, read } = filesOf(
      new Map([
        [spec.model, bytes],
        [digestOf(garbage), garbage],
      ]),
    );
    const roundIn = (startedAt: number, blockNumber: number): RoundState => {
      const first = foldLines(...revealedRound.slice(0, 14)).rounds.get(0) as RoundState;
      const sent = { ...(first.updates.get(0) as CommittedUpdate), digest: digestOf(garbage), blockNumber };
      return { ...first, startedAt, baseDigest: spec.model, updates: new Map([[0, sent]]), selected: 1n };
    };
    const first = await files.next(session, roundIn(10, 12));
    expect(first.digest).toBe(digestOf(createSessionPlan(spec, model).layout.exportModel(model, base)));
    expect(await files.next(session, roundIn(10, 12))).toBe(first);
    await files.next(session, roundIn(10, 13));
    await files.next(session, roundIn(9, 13));
    expect(read).toEqual([10, 12, 10, 13, 9, 13]);
  });
});
