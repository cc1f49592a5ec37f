import { describe, expect, it } from 'vitest';
import { recordDuties } from '../../../test/support/duty-record.ts';
import {
  digestNamed,
  eventOf,
  foldLines,
  type Line,
  revealedRound,
  testTerms,
} from '../../../test/support/session-log.ts';
import { tinyModel as model, tinySpec as spec } from '../../../test/support/tiny-session.ts';
import type { SessionState } from '../../view/session-state.ts';
import { createSessionPlan } from '../session-plan.ts';
import type { Equipment } from './equipment.ts';
import type { ParticipantFaults } from './faults.ts';
import { RoundDuties } from './round-duties.ts';

const plan = createSessionPlan(spec, model);
const { layout } = plan;
const next = { digest: digestNamed('next'), bytes: new Uint8Array() };

/** Every update was judged, and every model is at hand. */
const equipment: Equipment = {
  plan,
  files: {
    base: async (_, digest) => ({ digest, model, parameters: layout.vectorOf(model) }),
    next: async () => next,
  },
  learner: {
    layout,
    trainingRows: 10,
    validationRows: 10,
    train: async (from) => from.map((value) => value + 1),
    candidate: (from) => from,
    measure: async () => ({ accuracy: 0.5, loss: 1 }),
    score: () => 1,
    close: async () => {},
  },
  candidates: {
    get: () => ({ score: 1, repeats: false }),
    scores: (_, updates) => ({ scores: new Map(updates.map(({ slot }) => [slot, 1])), discounted: [] }),
    isMissing: () => false,
    examine: async () => ({ score: 1, repeats: false }),
  },
};
const unjudged: Equipment = { ...equipment, candidates: { ...equipment.candidates, get: () => undefined } };

const begun: readonly Line[] = revealedRound.slice(0, 6);
const [ownUpdate, ...othersUpdates] = revealedRound.slice(6, 10) as [Line, ...Line[]];
const updating = foldLines(...begun, ...othersUpdates);
const rating = foldLines(...begun, ownUpdate, ...othersUpdates);
const revealing = foldLines(...revealedRound.slice(0, 14));
const revealed = foldLines(...revealedRound);
const published = foldLines(
  ...revealedRound.slice(0, 14),
  [8, eventOf('RoundRanked', { round: 0, selected: 0b11n, invalid: 0n })],
  [
    9,
    eventOf('ModelPublished', { round: 0, publisher: testTerms.parameterServer, modelDigest: next.digest }),
  ],
);

/** What participant 1, in slot 0, begins after block `head`. */
function begin(
  session: SessionState,
  head: number,
  { faults = {}, parts = equipment }: { faults?: ParticipantFaults; parts?: Equipment } = {},
) {
  const record = recordDuties(1, head, { faults });
  const duties = new RoundDuties(record.components);
  const again = () => {
    record.begun.clear();
    duties.begin(parts, session, 0, head);
    return [...record.begun.keys()].map((key) => key.split('-')[0]);
  };
  return { ...record, words: again(), again };
}

async function runAll({ begun: tasks }: Pick<ReturnType<typeof begin>, 'begun'>): Promise<void> {
  for (const work of tasks.values()) await work();
}

describe('the duties of a round', () => {
  it('are an update and judging the others’ while updates are made', async () => {
    const duties = begin(updating, 4, { parts: unjudged });
    expect(duties.words).toEqual(['update', 'examine', 'examine', 'examine']);
    await runAll(duties);
    expect(duties.sent.map(({ call }) => call.call)).toEqual(['commitUpdate']);
    expect(duties.told.map(({ type }) => type)).toEqual(['round-began', 'trained', 'sent']);
  });

  it('leave no update to be sent twice, nor one to be judged twice', () => {
    expect(begin(rating, 4).words).toEqual(['rate']);
    expect(begin(foldLines(...begun, ownUpdate), 4).words).toEqual([]);
  });

  it('are none for the rest of a round in which privacy has no room for training', async () => {
    const privacy: Equipment['privacy'] = {
      epsilon: 8,
      isAffordable: () => false,
      charge: () => Promise.reject(new Error('charged')),
    };
    const duties = begin(updating, 4, { parts: { ...equipment, privacy } });
    await runAll(duties);
    expect(duties.sent).toEqual([]);
    expect(duties.told.at(-1)).toEqual({ type: 'privacy-spent', round: 0, epsilon: 8 });
    expect(duties.again()).toEqual([]);
  });

  it('are a row, then its opening, for who committed to one', async () => {
    const duties = begin(rating, 4);
    await runAll(duties);
    expect(duties.sent.map(({ call }) => call.call)).toEqual(['commitRatings']);
    expect(begin(revealing, 6).words).toEqual(['reveal']);
    expect(begin({ ...revealing, rated: 0b1110n }, 6 + testTerms.commitBlocks).words).toEqual([]);
  });

  it('are a step that those who come first did not take', () => {
    expect(begin(revealed, 7).words).toEqual([]);
    expect(begin(revealed, 8).words).toEqual(['rank']);
  });

  it('are one word about each published model', async () => {
    const duties = begin(published, 9);
    expect(duties.words).toEqual(['attest']);
    await runAll(duties);
    expect(duties.sent.map(({ call }) => call)).toMatchObject([
      { call: 'attest', sessionId: 1n, round: 0, selected: 0b11n, modelDigest: next.digest },
    ]);
    expect(duties.told).toEqual([{ type: 'attested', round: 0, digest: next.digest, agrees: true }]);
    expect(begin({ ...published, agreeing: 1n }, 9).words).toEqual([]);
  });

  it('are left undone by those who are to misbehave', () => {
    expect(begin(updating, 4, { faults: { isSilent: () => true }, parts: unjudged }).words).toEqual([]);
    expect(begin(revealing, 6, { faults: { hidesRatings: () => true } }).words).toEqual([]);
  });
});
