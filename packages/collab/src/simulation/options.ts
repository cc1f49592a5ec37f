import type { Dataset, Model, PrivacyBudget } from '@plexus/nn';
import type { AttackKind } from '../attacks/attack-kinds.ts';
import type { LieKind } from '../attacks/lie-about-ratings.ts';
import type { Split } from '../data/split-rows.ts';
import type { RankRule } from '../rules/rank.ts';
import type { SessionSpec } from '../rules/spec.ts';

/** Ways to make one change of many that others published, to compare with rating (C11). */
export const comparisons = [
  'fed-avg',
  'median',
  'trimmed-mean',
  'krum',
  'multi-krum',
  'centred-clipping',
] as const;
export type Comparison = (typeof comparisons)[number];

/** Most participants of one simulated round: as many as the contract ranks itself. */
export const MOST_SLOTS = 64;

/** How a round's updates become the next model: rated by everybody, or averaged in a published way. */
export type Combining =
  | {
      readonly kind: 'rated';
      readonly rule: RankRule;
      readonly trimBps: number;
      /** How many of the updates of a round are applied. */
      readonly selected: number;
    }
  | {
      readonly kind: 'comparison';
      readonly name: Comparison;
      /** Share of attackers that trimmed mean and Krum are told to expect. */
      readonly expected: number;
    };

/** What a session's participants do, without where its model lies. */
export type SimulatedSpec = Pick<
  SessionSpec,
  | 'profile'
  | 'training'
  | 'localSteps'
  | 'metric'
  | 'share'
  | 'format'
  | 'aggregation'
  | 'ratingStep'
  | 'repeatLimit'
  | 'clipUpdates'
>;

export type SimulationOptions = {
  readonly model: Model;
  /** Rows with one class number each, dealt out to the participants. */
  readonly train: Dataset;
  /** Rows nobody trains on or rates with; the accuracy of every round is measured on them. */
  readonly test: Dataset;
  readonly spec: SimulatedSpec;
  readonly combining: Combining;
  readonly participants: number;
  /** Participants drawn for each round. Default: all of them, at most 64. */
  readonly perRound?: number;
  readonly rounds: number;
  readonly split: Split;
  /** Share of its rows a participant rates with. */
  readonly validationShare: number;
  /** Rows a participant rates with at most. Default 256. */
  readonly ratingRows?: number;
  readonly attack?: {
    readonly kind: AttackKind;
    /** Share of all participants, rounded. */
    readonly share: number;
    /** What it means is said by each attack. */
    readonly strength?: number;
  };
  /** Liars are attackers as far as there are any, then honest participants who lie when they rate. */
  readonly lies?: { readonly kind: LieKind; readonly share: number };
  /** Everybody trains with differential privacy; the noise follows from the seed, so it protects nobody. */
  readonly privacy?: { readonly budget: PrivacyBudget; readonly clip: number };
  readonly seed: number;
  /** Threads that train and rate; 1 works in this one. The result does not depend on it. */
  readonly workers: number;
  readonly onRound?: (round: RoundRecord) => void;
  readonly signal?: AbortSignal;
};

/** What was measured of a model. */
export type Quality = { readonly accuracy: number; readonly loss: number };

export type RoundRecord = Quality & {
  /** Counts from 1. */
  readonly round: number;
  /** Participants of the round; a participant’s slot is its place in this list. */
  readonly cohort: readonly number[];
  /** Slots whose updates were applied. */
  readonly selected: readonly number[];
  /** Slots that raters of more than half of the weight called invalid. */
  readonly invalid: readonly number[];
  /** How many of the applied updates were attackers’. */
  readonly attackersSelected: number;
  /** Mean bytes of an update as sent. */
  readonly sentBytes: number;
  /** Bytes every participant received: the model, and for rating everybody else’s update. */
  readonly receivedBytes: number;
  readonly elapsedMs: number;
};

export type SimulationResult = {
  readonly parameters: number;
  readonly initial: Quality;
  readonly rounds: readonly RoundRecord[];
  readonly final: Quality;
  /** Participants that attack, and that lie when they rate. */
  readonly attackers: readonly number[];
  readonly liars: readonly number[];
  /** Scores of the last round as revealed, `matrix[rater][slot]`; undefined for comparisons, null where there is none. */
  readonly matrix?: readonly (readonly (number | null)[])[];
  /** Bytes of an update that sends everything as float32. */
  readonly denseBytes: number;
  readonly meanSentBytes: number;
  readonly meanReceivedBytes: number;
  readonly clientUpdates: number;
  readonly clientUpdatesPerSecond: number;
  readonly roundsPerMinute: number;
  readonly elapsedMs: number;
  /** Of the final parameters: equal options, equal digests, whatever the number of workers. */
  readonly modelDigest: string;
  /** Why it ended before the last round, if it did. */
  readonly stopped?: 'aborted';
};
