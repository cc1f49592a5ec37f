import { hasCode } from '@plexus/core';
import {
  epsilonAfter,
  noiseFor,
  type PrivacyBudget,
  type PrivateSteps,
  type RandomWords,
  samplingRateOf,
  stepsWithin,
} from '@plexus/nn';

/** A participant's own wish that its updates tell little about any one of its training rows. */
export type PrivacyOptions = {
  /** What all private training of this account may cost together. */
  readonly budget: PrivacyBudget;
  /** C: the length to which the gradient of one row is cut. */
  readonly clip: number;
  /** σ. Default: the least that lets the budget last for the session. */
  readonly noiseMultiplier?: number;
  /** Default: the operating system's generator. Anything foreseeable voids the guarantee. */
  readonly random?: RandomWords;
};

/** How private training in a session goes, and what it costs. */
export type PrivacyPlan = {
  readonly budget: PrivacyBudget;
  readonly clip: number;
  /** One round. */
  readonly round: PrivateSteps;
  /** Rounds still to come, and those of them the budget is enough for. */
  readonly roundsLeft: number;
  readonly roundsAffordable: number;
  /** ε at the budget's δ: now, and after the affordable rounds. */
  readonly epsilonNow: number;
  readonly epsilonThen: number;
};

export type PrivacyQuestion = {
  readonly privacy: PrivacyOptions;
  readonly trainingRows: number;
  readonly batchSize: number;
  readonly localSteps: number;
  readonly roundsLeft: number;
  readonly spent: readonly PrivateSteps[];
};

/** Noise nobody learns through: what is planned with where nothing may be sent any more. */
const DEAFENING = 1e6;

/** Finds the noise for the rounds left, or how long given noise lasts. Throws `NN_SPEC_INVALID`. */
export function planPrivacy(question: PrivacyQuestion): PrivacyPlan {
  const { privacy, trainingRows, batchSize, localSteps, spent } = question;
  const { budget, clip } = privacy;
  const roundsLeft = Math.max(1, question.roundsLeft);
  const samplingRate = samplingRateOf(batchSize, trainingRows);
  const noiseMultiplier = privacy.noiseMultiplier ?? leastNoise(question, samplingRate, roundsLeft);
  const within = stepsWithin({ budget, spent, samplingRate, noiseMultiplier });
  const roundsAffordable = Math.min(roundsLeft, Math.floor(within / localSteps));
  const round = { steps: localSteps, samplingRate, noiseMultiplier };
  const later = { ...round, steps: roundsAffordable * localSteps };
  return {
    budget,
    clip,
    round,
    roundsLeft,
    roundsAffordable,
    epsilonNow: epsilonAfter(spent, budget.delta),
    epsilonThen: epsilonAfter([...spent, later], budget.delta),
  };
}

function leastNoise(
  { privacy: { budget }, localSteps, spent }: PrivacyQuestion,
  samplingRate: number,
  roundsLeft: number,
): number {
  try {
    return noiseFor({ budget, spent, samplingRate, steps: roundsLeft * localSteps });
  } catch (error) {
    if (hasCode(error, 'NN_PRIVACY_SPENT')) return DEAFENING;
    throw error;
  }
}
