import { devAccount, recoverTextSigner, signText } from '@plexus/chain';
import { systemClock } from '@plexus/core';
import { epsilonAfter } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCollabSender } from '../src/adapters/collab-sender.ts';
import { localLearners } from '../src/learning/learner.ts';
import { PrivacyLedger } from '../src/learning/privacy/privacy-ledger.ts';
import type { PrivacyOptions } from '../src/learning/privacy/privacy-plan.ts';
import { silentLogger } from '../src/ports.ts';
import { Participant } from '../src/roles/participant/participant.ts';
import type { ParticipantProgress } from '../src/roles/participant/progress.ts';
import { slotOf } from '../src/view/fold-event.ts';
import { type CollabNetwork, type Member, startCollabNetwork } from './support/collab-network.ts';

const ROUNDS = 3;
const STEPS = 2;
const budget = { epsilon: 4, delta: 1e-3 };

let network: CollabNetwork;
beforeAll(async () => {
  network = await startCollabNetwork(4);
});
afterAll(() => network.stop());

/** A participant that trains privately, with the journal it always has. */
function privately(sessionId: bigint, i: number, privacy: PrivacyOptions) {
  const member = network.members[i] as Member;
  const progress: ParticipantProgress[] = [];
  const role = new Participant(
    {
      chain: network.collab,
      sender: createCollabSender(member.sender, network.addresses.collabSessions),
      signer: { sign: (text) => signText(devAccount(i + 1), text), recover: recoverTextSigner },
      artifacts: member.artifacts,
      journal: member.journal,
      clock: systemClock,
      logger: silentLogger,
      tracker: network.tracker,
    },
    {
      sessionId,
      ...member.data,
      learners: localLearners(network.engine),
      privacy,
      onProgress: (one) => progress.push(one),
    },
  );
  return { role, member, progress };
}

describe('a session in which some train privately', () => {
  let whole: ReturnType<typeof privately>;
  let short: ReturnType<typeof privately>;

  beforeAll(async () => {
    const sessionId = await network.open(
      { rounds: ROUNDS, selected: 2, updateMs: 2_500 },
      { localSteps: STEPS },
    );
    await network.until(() => network.tracker.view.session(sessionId));
    whole = privately(sessionId, 0, { budget, clip: 1 });
    const oneRound = { steps: STEPS, samplingRate: rateOf(1), noiseMultiplier: 3 };
    const epsilon = 1.01 * epsilonAfter([oneRound], budget.delta);
    short = privately(sessionId, 1, { budget: { ...budget, epsilon }, clip: 1, noiseMultiplier: 3 });
    const others = [2, 3].map((i) => network.participant(sessionId, i));
    const server = network.server(sessionId);
    const roles = [whole.role, short.role, ...others];
    await Promise.all([...roles, server].map((role) => role.start()));
    await Promise.all(roles.map((role) => role.over));
    await Promise.all([...roles, server].map((role) => role.stop()));
  });

  const rateOf = (i: number) => Math.min(1, 16 / (network.members[i] as Member).data.training.count);
  const of = <T extends ParticipantProgress['type']>(progress: readonly ParticipantProgress[], type: T) =>
    progress.filter((one): one is Extract<ParticipantProgress, { type: T }> => one.type === type);

  it('says beforehand what it costs, and counts every round up to the budget', async () => {
    const [planned] = of(whole.progress, 'privacy-planned');
    expect(planned?.plan).toMatchObject({ roundsLeft: ROUNDS, roundsAffordable: ROUNDS, epsilonNow: 0 });
    const charged = of(whole.progress, 'privacy-charged').map(({ epsilon }) => epsilon);
    expect(charged).toHaveLength(ROUNDS);
    expect(charged).toEqual(charged.toSorted((a, b) => a - b));
    expect(charged.at(-1)).toBeCloseTo(planned?.plan.epsilonThen ?? 0, 10);
    expect(charged.at(-1)).toBeLessThanOrEqual(budget.epsilon);
    expect(of(whole.progress, 'sent')).toHaveLength(ROUNDS);
  });

  it('sends nothing beyond the budget, goes on rating, and gets its bond back', async () => {
    expect(of(short.progress, 'sent').map(({ round }) => round)).toEqual([0]);
    expect(of(short.progress, 'privacy-spent').map(({ round }) => round)).toEqual([1, 2]);
    expect(of(short.progress, 'rated').length).toBeGreaterThanOrEqual(2);
    expect(of(short.progress, 'ended')).toHaveLength(1);
    expect((await network.recordOf(short.member.account)).locked).toBe(0n);
  });

  it('remembers what was spent when the session is over, and refuses to join another one', async () => {
    const ledger = await PrivacyLedger.open(short.member.journal, short.member.account);
    expect(ledger.uses).toEqual([{ steps: STEPS, samplingRate: rateOf(1), noiseMultiplier: 3 }]);
    const sessionId = await network.open({ rounds: 1, selected: 2 }, { localSteps: STEPS });
    await network.until(() => network.tracker.view.session(sessionId));
    const epsilon = 1.01 * ledger.epsilon(budget.delta);
    const again = privately(sessionId, 1, { budget: { ...budget, epsilon }, clip: 1, noiseMultiplier: 3 });
    await expect(again.role.start()).rejects.toMatchObject({ code: 'COLLAB_PRIVACY_SPENT' });
    expect(slotOf(network.session(sessionId), short.member.account)).toBeUndefined();
  });
});
