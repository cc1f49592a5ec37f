import { createMlp, writeModel } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { accountOf, foldLines, revealedRound } from '../../../test/support/session-log.ts';
import { specBeginningWith, tinySpec } from '../../../test/support/tiny-session.ts';
import { MemoryJournal } from '../../adapters/memory-journal.ts';
import type { PrivacyOptions } from '../../learning/privacy/privacy-plan.ts';
import { openPrivateWork, type PrivateWorkOptions } from './private-work.ts';

const bytes = writeModel(createMlp({ inputSize: 2, hidden: [], outputs: 2, seed: 1 }));
const spec = specBeginningWith(bytes, {
  training: { ...tinySpec.training, batchSize: 8 },
  localSteps: 5,
  share: 1,
});
/** Two rounds in all; four participants are in. */
const gathering = foldLines(...revealedRound.slice(0, 6));
const sent = foldLines(...revealedRound.slice(0, 7));
const [member, stranger] = [accountOf(1), accountOf(40)];
const privacy: PrivacyOptions = { budget: { epsilon: 4, delta: 1e-5 }, clip: 1 };
const open = (session: typeof sent, account = member, more: Partial<PrivateWorkOptions> = {}) =>
  openPrivateWork(session, {
    ...{ journal: new MemoryJournal(), account, privacy, trainingRows: 80, spec },
    ...more,
  });

describe('the private work of a session', () => {
  it('spreads the budget over the rounds that are left, without one whose update is sent', async () => {
    expect((await open(gathering)).plan.roundsLeft).toBe(2);
    expect((await open(sent)).plan.roundsLeft).toBe(1);
    expect((await open(sent, accountOf(2))).plan.roundsLeft).toBe(2);
    expect((await open(gathering)).training.noiseMultiplier).toBeGreaterThan(
      (await open(sent)).training.noiseMultiplier,
    );
  });

  it('ends when the budget is spent: who is in stays as a rater, who is not is not let in', async () => {
    const given = { ...privacy, noiseMultiplier: 2 };
    const spend = async (account: typeof member, journal: MemoryJournal) => {
      const work = await open(gathering, account, { journal, privacy: given });
      while (work.isAffordable()) await work.charge();
      return work;
    };
    const journal = new MemoryJournal();
    const work = await spend(member, journal);
    expect(work.epsilon).toBeLessThanOrEqual(4);
    await expect(work.charge()).rejects.toMatchObject({ code: 'COLLAB_PRIVACY_SPENT' });
    const again = await open(gathering, member, { journal, privacy: given });
    expect([again.plan.roundsAffordable, again.isAffordable()]).toEqual([0, false]);
    const other = new MemoryJournal();
    await spend(stranger, other);
    await expect(open(gathering, stranger, { journal: other, privacy: given })).rejects.toMatchObject({
      code: 'COLLAB_PRIVACY_SPENT',
    });
  });
});
