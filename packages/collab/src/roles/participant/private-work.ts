import type { Address } from '@plexus/core';
import type { PrivateTraining } from '../../learning/local-trainer.ts';
import { PrivacyLedger, privacySpent } from '../../learning/privacy/privacy-ledger.ts';
import {
  type PrivacyOptions,
  type PrivacyPlan,
  type PrivacyQuestion,
  planPrivacy,
} from '../../learning/privacy/privacy-plan.ts';
import type { Journal } from '../../ports.ts';
import { hasSlot } from '../../rules/masks.ts';
import type { SessionSpec } from '../../rules/spec.ts';
import { slotOf } from '../../view/fold-event.ts';
import type { SessionState } from '../../view/session-state.ts';

/** Keeps a participant's private training within its budget. */
export interface PrivateWork {
  readonly plan: PrivacyPlan;
  /** What the learner is to be made with. */
  readonly training: PrivateTraining;
  /** ε spent, at the budget's δ. */
  readonly epsilon: number;
  /** Whether another round fits into the budget. */
  isAffordable(): boolean;
  /** Counts a round as spent, durably. Throws `COLLAB_PRIVACY_SPENT`. */
  charge(): Promise<void>;
}

export type PrivateWorkOptions = {
  readonly journal: Journal;
  readonly account: Address;
  readonly privacy: PrivacyOptions;
  readonly trainingRows: number;
  readonly spec: SessionSpec;
};

/**
 * Plans the rounds a session still has. Throws `COLLAB_PRIVACY_SPENT` when none fits and the account is not in the
 * session; who is in already stays as a rater, so as not to lose its bond.
 */
export async function openPrivateWork(
  session: SessionState,
  options: PrivateWorkOptions,
): Promise<PrivateWork> {
  const { journal, account, privacy, trainingRows, spec } = options;
  const ledger = await PrivacyLedger.open(journal, account);
  const slot = slotOf(session, account);
  const isSent = slot !== undefined && hasSlot(session.updated, slot);
  const question: PrivacyQuestion = {
    privacy,
    trainingRows,
    batchSize: spec.training.batchSize,
    localSteps: spec.localSteps,
    roundsLeft: session.terms.rounds - session.round - (isSent ? 1 : 0),
    spent: ledger.uses,
  };
  const plan = planPrivacy(question);
  const { budget, round } = plan;
  if (plan.roundsAffordable === 0 && slot === undefined) throw privacySpent(budget, plan.epsilonNow);
  return {
    plan,
    training: { ...privacy, noiseMultiplier: round.noiseMultiplier },
    get epsilon() {
      return ledger.epsilon(budget.delta);
    },
    isAffordable: () => ledger.isWithin(budget, round),
    charge: () => ledger.charge(budget, round),
  };
}
