import { createMlp } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { digestNamed, foldLines, revealedRound } from '../../../test/support/session-log.ts';
import { FEWEST_ENTRIES } from '../../rules/is-repeat.ts';
import { INVALID_SCORE } from '../../rules/score.ts';
import type { CommittedUpdate, RoundState } from '../../view/session-state.ts';
import { Candidates } from './candidates.ts';

const SIZE = FEWEST_ENTRIES;
const model = createMlp({ inputSize: SIZE / 2 - 1, hidden: [], outputs: 2, seed: 1 });
const [before, after] = [digestNamed('before'), digestNamed('after')];
const models = new Map([
  [before, new Float32Array(SIZE).fill(1)],
  [after, new Float32Array(SIZE).fill(1).fill(3, 0, 1).fill(0, 1, 2)],
]);
const folded = foldLines(...revealedRound);
const [first] = folded.rounds.values();
const [committed] = first?.updates.values() ?? [];

type Examined = {
  readonly repeatLimit?: number;
  readonly known?: readonly string[];
  readonly onBase?: (digest: string) => void;
};

/** Rates updates sent in round 1, which began with what round 0 made of its model. */
async function examiner({ repeatLimit, known = [before, after], onBase }: Examined) {
  const earlier: RoundState = { ...(first as RoundState), round: 0, baseDigest: before };
  const round: RoundState = { ...earlier, round: 1, baseDigest: after };
  const session = { ...folded, rounds: new Map([earlier, round].map((one) => [one.round, one])) };
  const sent = new Map<number, readonly number[]>();
  const updateOf = (slot: number) => ({
    size: SIZE,
    indices: Uint32Array.from({ length: SIZE }, (_, i) => i),
    values: Float32Array.from({ length: SIZE }, (_, i) => sent.get(slot)?.[i] ?? 0),
  });
  const candidates = new Candidates(
    {
      candidate: (from) => from,
      measure: async () => ({ accuracy: 1, loss: 0 }),
      score: () => 7,
    },
    {
      base: async (_, digest) => {
        onBase?.(digest);
        if (!known.includes(digest)) throw new Error('nobody has it');
        return { digest, model, parameters: models.get(digest) ?? new Float32Array(SIZE) };
      },
      fetch: async () => new Uint8Array(),
      open: async (_, __, { slot }) => ({
        ...{ type: 'opened', update: updateOf(slot), bytes: 0, timestampMs: 0 },
      }),
    },
    repeatLimit === undefined ? {} : { repeatLimit },
  );
  return (values: readonly number[], slot: number) => {
    sent.set(slot, values);
    return candidates.examine(session, round, { ...(committed as CommittedUpdate), slot }, 1);
  };
}

async function rate(values: readonly number[], options: Examined = {}) {
  return (await examiner(options))(values, 0);
}

describe('rating an update', () => {
  it('tells what repeats the last round', async () => {
    expect(await rate([4, -2], { repeatLimit: 0.8 })).toEqual({ score: 7, repeats: true });
  });

  it('measures what says something new, and everything in sessions that look for no repetitions', async () => {
    expect(await rate([4, 2], { repeatLimit: 0.8 })).toEqual({ score: 7, repeats: false });
    expect(await rate([4, -2])).toEqual({ score: 7, repeats: false });
  });

  it('reads the model before once, however many updates come at a time', async () => {
    const asked: string[] = [];
    const examine = await examiner({ repeatLimit: 0.8, onBase: (digest) => asked.push(digest) });
    const all = await Promise.all([0, 1, 2].map((slot) => examine([4, -2], slot)));
    expect(all.map(({ repeats }) => repeats)).toEqual([true, true, true]);
    expect(asked.filter((digest) => digest === before)).toHaveLength(1);
  });

  it('measures everything for who cannot have the model before', async () => {
    expect(await rate([4, -2], { repeatLimit: 0.8, known: [after] })).toEqual({ score: 7, repeats: false });
  });
});

describe('an update that cannot be rated', () => {
  const round = { ...(first as RoundState), baseDigest: after };
  const session = { ...folded, rounds: new Map([[round.round, round]]) };
  const sent = committed as CommittedUpdate;
  const parameters = new Float32Array(SIZE);

  /** Fetches, opens and measures as told; throws where told to. */
  function candidatesOf(steps: { fetch?: () => void; open?: 'refused' | 'broken' }): Candidates {
    const refused = { type: 'refused', code: 'COLLAB_UPDATE_MALFORMED', reason: 'it is cut off' } as const;
    return new Candidates(
      { candidate: (from) => from, measure: async () => ({ accuracy: 1, loss: 0 }), score: () => 7 },
      {
        base: async (_, digest) => ({ digest, model, parameters }),
        fetch: async () => {
          steps.fetch?.();
          return new Uint8Array();
        },
        open: async () => {
          if (steps.open !== 'refused') throw new Error('the chain cannot be read');
          return refused;
        },
      },
      {},
    );
  }
  const nobody = () => {
    throw new Error('nobody has it');
  };

  it('is missing once it was asked for in vain for so many blocks', async () => {
    const candidates = candidatesOf({ fetch: nobody });
    expect(candidates.isMissing(round, sent, 100, 4)).toBe(false);
    await expect(candidates.examine(session, round, sent, 10)).rejects.toThrow('nobody has it');
    await expect(candidates.examine(session, round, sent, 12)).rejects.toThrow('nobody has it');
    expect(candidates.isMissing(round, sent, 13, 4)).toBe(false);
    expect(candidates.isMissing(round, sent, 14, 4)).toBe(true);
  });

  it('is not missing when it is here and could not be judged', async () => {
    const candidates = candidatesOf({ open: 'broken' });
    await expect(candidates.examine(session, round, sent, 10)).rejects.toThrow('the chain cannot be read');
    expect(candidates.isMissing(round, sent, 100, 4)).toBe(false);
  });

  it('does not make repetitions fewer than half of what was read', async () => {
    const slots = [0, 1, 2];
    const committedAs = (slot: number) => ({ ...sent, slot });
    const repeating = { ...round, round: 1, baseDigest: after };
    const past = { ...round, round: 0, baseDigest: before };
    const withPast = { ...folded, rounds: new Map([past, repeating].map((one) => [one.round, one])) };
    const update = (values: readonly number[]) => ({
      size: SIZE,
      indices: Uint32Array.from({ length: SIZE }, (_, i) => i),
      values: Float32Array.from({ length: SIZE }, (_, i) => values[i] ?? 0),
    });
    const candidates = new Candidates(
      { candidate: (from) => from, measure: async () => ({ accuracy: 1, loss: 0 }), score: () => 7 },
      {
        base: async (_, digest) => ({ digest, model, parameters: models.get(digest) ?? parameters }),
        fetch: async () => new Uint8Array(),
        open: async (_, __, { slot }) =>
          slot === 2
            ? { type: 'refused', code: 'COLLAB_UPDATE_MALFORMED', reason: 'it is cut off' }
            : { type: 'opened', update: update(slot === 0 ? [4, -2] : [4, 2]), bytes: 0, timestampMs: 0 },
      },
      { repeatLimit: 0.8 },
    );
    for (const slot of slots) await candidates.examine(withPast, repeating, committedAs(slot), 1);
    const { scores, discounted } = candidates.scores(repeating, slots.map(committedAs));
    expect(discounted).toEqual([]);
    expect([...scores.values()]).toEqual([7, 7, INVALID_SCORE]);
  });

  it('is called invalid when its bytes refuse it, like one that is missing', async () => {
    const candidates = candidatesOf({ open: 'refused' });
    const { refused } = await candidates.examine(session, round, sent, 10);
    expect(refused).toBe('COLLAB_UPDATE_MALFORMED: it is cut off');
    const absent = { ...sent, slot: 3 };
    const { scores, discounted } = candidates.scores(round, [sent, absent]);
    expect([...scores]).toEqual([
      [sent.slot, INVALID_SCORE],
      [3, INVALID_SCORE],
    ]);
    expect(discounted).toEqual([]);
  });
});
