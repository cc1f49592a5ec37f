/** Sessions whose accuracy is measured, and attacks on one update. */
export const epsilons = [undefined, 8, 3, 1] as const;
export const DELTA = 1e-5;

export type SessionPlan = {
  readonly data: 'digits' | 'diamonds';
  readonly participants: number;
  readonly selected: number;
  readonly batchSize: number;
  readonly learningRate: number;
  readonly clip: number;
  readonly rounds: number;
  /** Private ones of every participant in every round. */
  readonly localSteps: number;
  readonly seeds: readonly number[];
};

const digitsAmongTwenty: SessionPlan = {
  data: 'digits',
  participants: 20,
  selected: 16,
  batchSize: 64,
  learningRate: 4,
  clip: 0.5,
  rounds: 20,
  localSteps: 1,
  seeds: [1, 2],
};

/** Learning rates and steps were tried at ε = 8 and seed 1, two or three choices each. */
export const sessions: readonly SessionPlan[] = [
  digitsAmongTwenty,
  {
    data: 'digits',
    participants: 5,
    selected: 4,
    batchSize: 128,
    learningRate: 2,
    clip: 0.5,
    rounds: 20,
    localSteps: 5,
    seeds: [1, 2],
  },
  {
    data: 'diamonds',
    participants: 20,
    selected: 16,
    batchSize: 64,
    learningRate: 2,
    clip: 0.5,
    rounds: 20,
    localSteps: 10,
    seeds: [1, 2],
  },
  { ...digitsAmongTwenty, rounds: 60, seeds: [1] },
];

export const memberships = [
  { rows: 40, steps: 100 },
  { rows: 320, steps: 100 },
] as const;
export const membershipSeeds = [1, 2, 3, 4, 5] as const;
