import { createMlp } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { digestNamed, foldLines, revealedRound } from '../../../test/support/session-log.ts';
import type { CommittedUpdate, RoundState } from '../../view/session-state.ts';
import { Candidates } from './candidates.ts';

const model = createMlp({ inputSize: 2, hidden: [], outputs: 2, seed: 1 });
const [before, after] = [digestNamed('before'), digestNamed('after')];
const parameters = new Map([
  [before, Float32Array.of(1, 1, 1, 1, 1, 1)],
  [after, Float32Array.of(3, 0, 1, 1, 1, 1)],
]);
const folded = foldLines(...revealedRound);
const [first] = folded.rounds.values();
const [committed] = first?.updates.values() ?? [];

/** Rates an update of `values`, sent in round 1, which began with what round 0 made of its model. */
async function rate(
  values: readonly number[],
  { repeatLimit, known = [before, after] }: { repeatLimit?: number; known?: readonly string[] } = {},
) {
  const earlier: RoundState = { ...(first as RoundState), round: 0, baseDigest: before };
  const round: RoundState = { ...earlier, round: 1, baseDigest: after };
  const session = { ...folded, rounds: new Map([earlier, round].map((one) => [one.round, one])) };
  const update = {
    size: 6,
    indices: Uint32Array.from(values.keys()),
    values: Float32Array.from(values),
  };
  const candidates = new Candidates(
    {
      candidate: (from) => from,
      measure: async () => ({ accuracy: 1, loss: 0 }),
      score: () => 7,
    },
    {
      base: async (_, digest) => {
        if (!known.includes(digest)) throw new Error('nobody has it');
        return { digest, model, parameters: parameters.get(digest) ?? new Float32Array(6) };
      },
      fetch: async () => new Uint8Array(),
      open: async () => ({ type: 'opened', update, bytes: 0, timestampMs: 0 }),
    },
    repeatLimit === undefined ? {} : { repeatLimit },
  );
  return candidates.examine(session, round, committed as CommittedUpdate, 1);
}

describe('rating an update', () => {
  it('gives 0 to what repeats the last round, and says so', async () => {
    expect(await rate([4, -2], { repeatLimit: 0.8 })).toEqual({ score: 0, refused: expect.any(String) });
  });

  it('measures what says something new, and everything in sessions that look for no repetitions', async () => {
    expect(await rate([4, 2], { repeatLimit: 0.8 })).toEqual({ score: 7 });
    expect(await rate([4, -2])).toEqual({ score: 7 });
  });

  it('measures everything for who cannot have the model before', async () => {
    expect(await rate([4, -2], { repeatLimit: 0.8, known: [after] })).toEqual({ score: 7 });
  });
});
