import { createMlp, writeModel } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { accountOf, digestNamed, foldLines, revealedRound } from '../../../test/support/session-log.ts';
import { specBeginningWith, tinySpec } from '../../../test/support/tiny-session.ts';
import { MemoryJournal } from '../../adapters/memory-journal.ts';
import type { Learner } from '../../learning/learner.ts';
import { decodeUpdate } from '../../rules/encode-update.ts';
import { createSessionPlan } from '../session-plan.ts';
import { type MadeUpdate, type MakeUpdateParts, makeUpdate } from './make-update.ts';
import { openPrivateWork } from './private-work.ts';

const model = createMlp({ inputSize: 2, hidden: [], outputs: 2, seed: 1 });
const bytes = writeModel(model);
const spec = specBeginningWith(bytes, { share: 0.34, training: { ...tinySpec.training, batchSize: 1 } });
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
/** Makes an update that the privacy budget, where there is one, has room for. */
async function make(...of: Parameters<typeof makeUpdate>): Promise<MadeUpdate> {
  const made = await makeUpdate(...of);
  if (made === undefined) throw new Error('no update was made');
  return made;
}

const valuesOf = (body: Uint8Array) => [...decodeUpdate(body, plan.limits).values];

describe('making an update', () => {
  it('sends the largest changes and keeps the others for the next round', async () => {
    const { parts } = partsOf(1);
    const first = await make(parts, session, base);
    expect(valuesOf(first.body)).toEqual([5, 6]);
    const second = await make(parts, { ...session, round: 1 }, { ...base, digest: digestNamed('next') });
    expect(valuesOf(second.body)).toEqual([6, 8]);
  });

  it('does not train again after a kill', async () => {
    const { parts, seeds } = partsOf(1);
    const first = await make(parts, session, base);
    expect(await make({ ...parts }, session, base)).toEqual(first);
    expect(seeds).toHaveLength(1);
  });

  it('trains again when a reorganisation gave the round another model', async () => {
    const { parts, seeds } = partsOf(1);
    await make(parts, session, base);
    await make(parts, session, { ...base, digest: digestNamed('other') });
    expect(seeds).toHaveLength(2);
  });

  it('carries all of an update over that never came to be committed', async () => {
    const { parts } = partsOf(60);
    await make(parts, session, base);
    const second = await make(parts, { ...session, round: 1 }, { ...base, digest: digestNamed('next') });
    expect(valuesOf(second.body)).toEqual([10, 12]);
  });

  it('carries over what the format lost of what was sent', async () => {
    const { parts } = partsOf(1);
    const rough = createSessionPlan({ ...spec, share: 1, format: 'int8' }, model);
    const { body, residual } = await make({ ...parts, plan: rough }, session, base);
    const read = decodeUpdate(body, rough.limits).values;
    const kept = new Float32Array(Uint8Array.from(residual).buffer);
    expect(read.some((value, i) => value !== learnt[i])).toBe(true);
    for (const [i, value] of learnt.entries())
      expect((read[i] as number) + (kept[i] as number)).toBeCloseTo(value, 6);
  });

  it('reads the data in another order in every round and for every account', async () => {
    const [one, other] = [partsOf(1), partsOf(2)];
    await make(one.parts, session, base);
    await make(one.parts, { ...session, round: 1 }, base);
    await make(other.parts, session, base);
    expect(new Set([...one.seeds, ...other.seeds]).size).toBe(3);
  });
});

describe('making an update within a privacy budget', () => {
  const budget = { epsilon: 3, delta: 1e-5 };
  const privacy = { budget, clip: 1, noiseMultiplier: 1.5 };

  async function privateParts(account = 1, journal = new MemoryJournal()) {
    const { parts, seeds } = partsOf(account);
    const work = await openPrivateWork(
      { ...session, terms: { ...session.terms, rounds: 1_000 } },
      { journal, account: accountOf(account), privacy, trainingRows: 4, spec },
    );
    return { parts: { ...parts, journal, privacy: work } satisfies MakeUpdateParts, seeds, journal, work };
  }
  const next = (round: number) => ({ ...base, digest: digestNamed(`model ${round}`) });

  it('charges every training once, and what is taken from the journal not again', async () => {
    const { parts, journal, work } = await privateParts();
    expect(work.epsilon).toBe(0);
    await make(parts, session, base);
    const once = work.epsilon;
    expect(once).toBeGreaterThan(0);
    await make(parts, session, base);
    expect(work.epsilon).toBe(once);
    const restarted = await privateParts(1, journal);
    await make(restarted.parts, session, base);
    expect(restarted.work.epsilon).toBe(once);
  });

  it('charges again for a round that is trained anew, whose noise is fresh', async () => {
    const { parts, journal, work } = await privateParts();
    await make(parts, session, base);
    const once = work.epsilon;
    await make(parts, session, { ...base, digest: digestNamed('other') });
    expect(work.epsilon).toBeGreaterThan(once);
    for (const key of await journal.keys()) if (key.startsWith('update-')) await journal.remove(key);
    const twice = work.epsilon;
    await make(parts, session, base);
    expect(work.epsilon).toBeGreaterThan(twice);
  });

  it('sends and carries over nothing that was trained without noise', async () => {
    const journal = new MemoryJournal();
    const open = { ...partsOf(60).parts, journal };
    await make(open, session, base);
    await make(open, { ...session, round: 1 }, next(1));
    const { parts, seeds } = await privateParts(60, journal);
    await make(parts, { ...session, round: 1 }, next(1));
    expect(seeds).toHaveLength(1);
    const second = await make(parts, { ...session, round: 1 }, next(1));
    expect(valuesOf(second.body)).toEqual([5, 6]);
  });

  it('makes none rather than exceed the budget, also after a restart and in other sessions', async () => {
    const { parts, journal, work, seeds } = await privateParts();
    let round = 0;
    while ((await makeUpdate(parts, { ...session, round }, next(round))) !== undefined) round++;
    expect(round).toBe(work.plan.roundsAffordable);
    expect(round).toBeGreaterThan(2);
    expect(seeds).toHaveLength(round);
    expect(work.epsilon).toBeLessThanOrEqual(budget.epsilon);
    await expect(work.charge()).rejects.toMatchObject({ code: 'COLLAB_PRIVACY_SPENT' });
    const again = await privateParts(1, journal);
    expect(again.work.plan.roundsAffordable).toBe(0);
    const elsewhere = { ...session, sessionId: 99n, round: 0 };
    expect(await makeUpdate(again.parts, elsewhere, next(0))).toBeUndefined();
  });

  it('is not begun by somebody outside whose budget is spent', async () => {
    const { parts, journal } = await privateParts(60);
    let round = 0;
    while ((await makeUpdate(parts, { ...session, round }, next(round))) !== undefined) round++;
    await expect(privateParts(60, journal)).rejects.toMatchObject({ code: 'COLLAB_PRIVACY_SPENT' });
  });

  it('counts on nothing when the record of what was spent is broken', async () => {
    const journal = new MemoryJournal();
    await journal.write(`privacy-${accountOf(1).toLowerCase().slice(2)}`, Uint8Array.of(1, 2, 3));
    await expect(privateParts(1, journal)).rejects.toMatchObject({ code: 'COLLAB_JOURNAL_BROKEN' });
  });
});
