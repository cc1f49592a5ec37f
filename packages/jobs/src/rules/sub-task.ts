/**
 * One ordered part of a job (J1). `train` and `candidate` run optimiser steps, `infer` runs the model over a shard,
 * `combine` puts the accepted results of a stage together in split order.
 */
export type SubTask = {
  readonly index: number;
  readonly kind: 'train' | 'infer' | 'candidate' | 'combine';
  /** Round for `train` and its `combine`; 0 otherwise. */
  readonly round: number;
  /** Shard number for `train` and `infer`, candidate number for `candidate`, -1 for `combine`. */
  readonly part: number;
  /** Work in units of 10^6 floating-point operations weighted by memory need; at least 1 (J2). */
  readonly difficulty: bigint;
  /** Accepted sub-tasks needed before this one may be claimed: all with a smaller index of an earlier stage. */
  readonly dependsOn: number;
  /** Optimiser steps; 0 for kinds without. */
  readonly steps: number;
  readonly segmentCount: number;
  /** Bytes a node needs free to compute it. */
  readonly memoryBytes: number;
};

/** The ordered list a spec splits into, and what goes on chain for it. */
export type Split = {
  readonly subTasks: readonly SubTask[];
  readonly totalDifficulty: bigint;
};
