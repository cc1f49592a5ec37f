import type { SourcePlace } from '../data/source.ts';
import type { CurveRecord } from './training-curve.ts';
import type { ConfusionCounts, MeasureRecord } from './types.ts';

export type ConfusionRecord = { readonly step: number; readonly counts: ConfusionCounts };

/** The best measurement so far, by the metric that is watched. */
export type BestRecord = { readonly value: number; readonly step: number };

/** Everything a run knows besides its training state: with both it goes on as if it had never stopped. */
export type RunRecord = {
  readonly step: number;
  /** The row after those of the last step. */
  readonly place: SourcePlace;
  /** Step and pass of the last measurement; 0 before the first. */
  readonly measuredStep: number;
  readonly measuredEpoch: number;
  /** Sum of the losses since then. */
  readonly lossSum: number;
  readonly best: BestRecord | null;
  /** Measurements since the best one. */
  readonly stale: number;
  readonly curve: CurveRecord;
  readonly measures: readonly MeasureRecord[];
  /** Of the last measurement, and of the best one. */
  readonly confusion: ConfusionRecord | null;
  readonly bestConfusion: ConfusionRecord | null;
  /** Time spent so far; the only part that differs between equal runs. */
  readonly elapsedMs: number;
};

/** The record of a run that has not begun. */
export function emptyRecord(place: SourcePlace): RunRecord {
  return {
    step: 0,
    place,
    measuredStep: 0,
    measuredEpoch: 0,
    lossSum: 0,
    best: null,
    stale: 0,
    curve: { points: [], width: 1, smoothedSum: 0, smoothedWeight: 0 },
    measures: [],
    confusion: null,
    bestConfusion: null,
    elapsedMs: 0,
  };
}
