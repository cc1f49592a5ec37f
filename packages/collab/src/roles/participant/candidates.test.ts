import { createMlp } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { digestNamed, foldLines, revealedRound } from '../../../test/support/session-log.ts';
import { FEWEST_ENTRIES } from '../../rules/is-repeat.ts';
import type { CommittedUpdate, RoundState } from '../../view/session-state.ts';
import { Candidates } from './candidates.ts';

const SIZE = FEWEST_ENTRIES;
const model = createMlp({ inputSize: SIZE / 2 - 1, hidden: [], outputs: 2, seed: 1 });
const [before, after] = [digestNamed('before'), digestNamed('after')];
const parameters = new Map([
  [before, new Float32Array(SIZE).fill(1)],
  [after, new Float32Array(SIZE).fill(1).fill(3, 0, 1).fill(0, 1, 2)],
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
    size: SIZE,
    indices: Uint32Array.from({ length: SIZE }, (_, i) => i),
    values: Float32Array.from({ length: SIZE }, (_, i) => values[i] ?? 0),
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
        return { digest, model, parameters: parameters.get(digest) ?? new Float32Array(SIZE) };
      },
      fetch: async () => new Uint8Array(),
      open: async () => ({ type: 'opened', update, bytes: 0, timestampMs: 0 }),
    },
    repeatLimit === undefined ? {} : { repeatLimit },
  );
  return candidates.examine(session, round, committed as CommittedUpdate, 1);
}

describe('rating an update', () => {
  it('tells what repeats the last round', async () => {
    expect(await rate([4, -2], { repeatLimit: 0.8 })).toEqual({ score: 7, repeats: true });
  });

  it('measures what says something new, and everything in sessions that look for no repetitions', async () => {
    expect(await rate([4, 2], { repeatLimit: 0.8 })).toEqual({ score: 7, repeats: false });
    expect(await rate([4, -2])).toEqual({ score: 7, repeats: false });
  });

  it('measures everything for who cannot have the model before', async () => {
    expect(await rate([4, -2], { repeatLimit: 0.8, known: [after] })).toEqual({ score: 7, repeats: false });
  });
});
