import { describe, expect, it } from 'vitest';
import { type DutyRecord, recordDuties } from '../../../test/support/duty-record.ts';
import { foldLines, revealedRound, testTerms } from '../../../test/support/session-log.ts';
import { INVALID_SCORE } from '../../rules/score.ts';
import type { CommittedUpdate, RoundState } from '../../view/session-state.ts';
import { standAt } from '../../view/stand-at.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { examineUpdates, rateUpdates } from './rate-updates.ts';
import { readRating } from './rating-record.ts';

const BEGAN = 4;
const LATE = BEGAN + testTerms.commitBlocks / 2;
const session = foldLines(...revealedRound.slice(0, 10));
const round = session.rounds.get(0) as RoundState;
const good: Candidate = { score: 9, repeats: false };

/** What was found out, by slot; the others were asked for and have not come. */
function candidatesOf(known: Readonly<Record<number, Candidate>>, isMissing = true) {
  const found = ({ slot }: CommittedUpdate) => known[slot];
  return {
    get: (_: RoundState, committed: CommittedUpdate) => found(committed),
    examine: async (_: unknown, __: RoundState, committed: CommittedUpdate) => found(committed) ?? good,
    isMissing: () => isMissing,
    scores: (_: RoundState, updates: readonly CommittedUpdate[]) => ({
      scores: new Map(updates.map((update) => [update.slot, found(update)?.score ?? INVALID_SCORE])),
      discounted: updates.filter((update) => found(update)?.repeats).map(({ slot }) => slot),
    }),
  } satisfies Pick<Candidates, keyof Candidates>;
}

/** Rates as participant 1, in slot 0, after block `head`. */
async function rate(
  head: number,
  candidates: ReturnType<typeof candidatesOf>,
  record = recordDuties(1, head),
) {
  rateUpdates(record.components, candidates, session, round, standAt(session, head + 1), 0);
  await runAll(record);
  return record;
}

async function runAll({ begun }: DutyRecord): Promise<void> {
  for (const work of begun.values()) await work();
}

describe('examining updates', () => {
  it('judges every other one that was not judged, and says which are refused', async () => {
    const record = recordDuties(1, 5);
    const refused = { score: INVALID_SCORE, repeats: false, refused: 'it is too long' };
    const candidates = { ...candidatesOf({ 2: good }), examine: async () => refused };
    examineUpdates(record.components, candidates, session, round, 0);
    expect(record.begun.size).toBe(2);
    await runAll(record);
    expect(record.told).toEqual(
      [1, 3].map((slot) => ({ type: 'refused', round: 0, slot, reason: 'it is too long' })),
    );
  });
});

describe('rating updates', () => {
  const all = { 1: good, 2: { score: 7, repeats: true }, 3: good };

  it('commits to a row when every other update is judged, and can open it', async () => {
    const { sent, told, components } = await rate(BEGAN, candidatesOf(all));
    const place = { sessionId: 1n, round: 0, rater: components.sender.account, updated: 0b1111n };
    const { commitment } = (await readRating(components.journal, place)) ?? {};
    expect(sent).toEqual([
      {
        call: { call: 'commitRatings', sessionId: 1n, round: 0, updated: 0b1111n, commitment },
        key: 'rate-1-0-f',
      },
    ]);
    expect(told).toEqual([
      { type: 'refused', round: 0, slot: 2, reason: 'it repeats what the last round changed' },
      {
        type: 'rated',
        round: 0,
        scores: new Map([
          [1, 9],
          [2, 7],
          [3, 9],
        ]),
      },
    ]);
  });

  it('commits to the same row again after it could not be sent', async () => {
    const first = await rate(BEGAN, candidatesOf(all));
    const { journal } = first.components;
    const second = recordDuties(1, BEGAN);
    const components = { ...second.components, journal };
    await rate(BEGAN, candidatesOf({ ...all, 1: { score: 1, repeats: false } }), { ...second, components });
    expect(second.sent).toEqual(first.sent);
  });

  it('waits half of the time for an update that has not come', async () => {
    const candidates = candidatesOf({ 1: good, 2: good });
    expect((await rate(LATE - 1, candidates)).begun.size).toBe(0);
    const { told } = await rate(LATE, candidates);
    expect(told).toEqual([
      { type: 'refused', round: 0, slot: 3, reason: 'nobody delivered it in time' },
      {
        type: 'rated',
        round: 0,
        scores: new Map([
          [1, 9],
          [2, 9],
          [3, INVALID_SCORE],
        ]),
      },
    ]);
  });

  it('does not call withheld what was not asked for long enough, or what nobody could have delivered', async () => {
    expect((await rate(LATE, candidatesOf({ 1: good, 2: good }, false))).begun.size).toBe(0);
    const alone = recordDuties(1, LATE, { peers: 0 });
    await rate(LATE, candidatesOf({ 1: good, 2: good }), alone);
    expect(alone.begun.size).toBe(0);
    expect(alone.logged).toEqual(['no peer can be reached: not rating what was not seen']);
  });
});
