import type { Digest } from '@plexus/core';
import type { StepFaults } from '../take-step.ts';

/** How a participant misbehaves: for tests, demonstrations and simulations of hostile sessions. Honest ones have none. */
export type ParticipantFaults = StepFaults & {
  /** What training changed, before the largest changes are chosen. */
  readonly changeDelta?: (delta: Float32Array, round: number) => Float32Array;
  /** The digest that is committed in place of the update's own. */
  readonly changeDigest?: (digest: Digest, round: number) => Digest;
  /** Scores by slot. */
  readonly changeScores?: (scores: ReadonlyMap<number, number>, round: number) => ReadonlyMap<number, number>;
  /** Rounds in which no update is sent. */
  readonly isSilent?: (round: number) => boolean;
  /** Rounds in which committed ratings are not revealed. */
  readonly hidesRatings?: (round: number) => boolean;
};
