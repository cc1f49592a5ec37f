import type { Clock, Digest } from '@plexus/core';
import type { Dataset } from '../data/dataset.ts';
import type { DataSource } from '../data/source.ts';
import type { Engine, Profile } from '../engine/types.ts';
import type { Model } from '../graph/types.ts';
import type { Metric } from '../metrics/types.ts';
import type { TrainingSpec } from '../training/types.ts';
import type { CheckpointStore } from './checkpoint-store.ts';

export type EarlyStopping = {
  /** `loss` (of the validation data), or the name of a metric. Default `loss`. */
  readonly metric?: string;
  /** Measurements without an improvement after which training ends. */
  readonly patience: number;
  /** Smallest change that counts as an improvement. Default 0. */
  readonly minDelta?: number;
  /** Whether the best model is returned rather than the last one. Default true. */
  readonly restoreBest?: boolean;
};

export type FitOptions = {
  readonly model: Model;
  readonly spec: TrainingSpec;
  readonly engine: Engine;
  readonly train: Dataset | DataSource;
  readonly validation?: Dataset | DataSource;
  /** Passes over the training data. Either this or `steps`. */
  readonly epochs?: number;
  /** Optimiser steps in all, also counting those before a `resume`. */
  readonly steps?: number;
  /**
   * What happens to the rows of a pass that do not fill a batch: `wrap` (the default) joins them with the first rows of
   * the next pass, `drop` leaves them out. Measuring always counts every row.
   */
  readonly lastBatch?: 'wrap' | 'drop';
  /** Steps between two measurements. Default: one pass over the training data. The last step is always measured. */
  readonly validateEvery?: number;
  /** Default: what suits the loss (`defaultMetrics`). */
  readonly metrics?: readonly Metric[];
  /** Number of training rows (the first ones) to measure along with the validation data. Default 0. */
  readonly measureTraining?: number;
  readonly earlyStopping?: EarlyStopping;
  readonly checkpoint?: {
    readonly store: CheckpointStore;
    /** Steps between two checkpoints. Default: at measurements. Every end of a run has one, except `not-finite`. */
    readonly every?: number;
  };
  /** Checkpoint bytes, or `latest` for the newest undamaged one of `checkpoint.store` (from the beginning when there is none). */
  readonly resume?: Uint8Array | 'latest';
  readonly callbacks?: FitCallbacks;
  /** Ends the run cleanly after the present step, with a checkpoint. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
};

export type StepEvent = {
  /** Steps done, this one included. */
  readonly step: number;
  /** Steps in all, when known. */
  readonly totalSteps: number | undefined;
  /** Whole passes over the data that are done. */
  readonly epoch: number;
  /** Mean loss of the batch before the step. */
  readonly loss: number;
  /** Exponential mean of the losses so far (half of it from the last 35 steps or so). */
  readonly smoothedLoss: number;
  readonly learningRate: number;
  readonly rowsPerSecond: number;
  readonly elapsedMs: number;
  /** Time left, measurements not counted; undefined when the number of steps is not known. */
  readonly etaMs: number | undefined;
};

export type ResumeEvent = {
  readonly step: number;
  /** Steps of newer checkpoints that were damaged and passed over, each with the reason. */
  readonly damaged: readonly { readonly step: number; readonly reason: string }[];
};

/** Called in order; training waits for what they return. */
export type FitCallbacks = {
  readonly onResume?: (event: ResumeEvent) => void | Promise<void>;
  readonly onStep?: (event: StepEvent) => void | Promise<void>;
  readonly onMeasure?: (record: MeasureRecord) => void | Promise<void>;
  readonly onCheckpoint?: (event: { readonly step: number; readonly bytes: number }) => void | Promise<void>;
};

/** One or several consecutive steps of the training curve. */
export type CurvePoint = {
  /** The last step it stands for, counted from 1. */
  readonly step: number;
  /** How many steps it stands for; grows so that a curve never has more than 2,048 points. */
  readonly steps: number;
  /** Mean over its steps. */
  readonly loss: number;
  /** Of its last step. */
  readonly learningRate: number;
};

/** Loss as training defines it (smoothing and weights included) and every metric; `null` for a metric that is undefined on this data. */
export type Measures = {
  readonly loss: number;
  readonly metrics: Readonly<Record<string, number | null>>;
};

/** A measurement between two steps. */
export type MeasureRecord = {
  readonly step: number;
  readonly epoch: number;
  /** Mean loss of the training steps since the measurement before. */
  readonly trainLoss: number;
  /** On the first `measureTraining` rows of the training data. */
  readonly training?: Measures;
  readonly validation?: Measures;
  /** Whether it is the best so far. */
  readonly isBest: boolean;
};

export type History = {
  readonly curve: readonly CurvePoint[];
  readonly measures: readonly MeasureRecord[];
};

/**
 * finished: all steps done. early-stopping: no improvement for too long. aborted: by the signal. not-finite: the loss or
 * a parameter became NaN or infinite; the model is the last one whose loss is known to be finite.
 */
export type StopReason = 'finished' | 'early-stopping' | 'aborted' | 'not-finite';

export type Stop = { readonly reason: StopReason; readonly step: number; readonly message: string };

/** Counts of a classifier on the validation data: `counts[actual][predicted]`. */
export type ConfusionCounts = readonly (readonly number[])[];

/** Everything a person wants to know of a run afterwards; `report/` draws it. */
export type FitReport = {
  readonly model: {
    readonly name: string;
    readonly digest: Digest;
    readonly parameters: number;
    readonly trainable: number;
    /** Steps after which the returned model was as it is. */
    readonly step: number;
  };
  readonly spec: TrainingSpec;
  readonly profile: Profile;
  readonly engine: string;
  readonly data: {
    readonly train: string;
    readonly trainRows: number | undefined;
    readonly validation: string | undefined;
    readonly validationRows: number | undefined;
  };
  readonly stop: Stop;
  readonly best?: { readonly metric: string; readonly value: number; readonly step: number };
  readonly elapsedMs: number;
  readonly rowsPerSecond: number;
  readonly better: Readonly<Record<string, 'higher' | 'lower'>>;
  readonly history: History;
  /** Of the validation data when they were measured after this step, for at most 64 classes. */
  readonly confusion?: { readonly step: number; readonly counts: ConfusionCounts };
};

export type FitResult = {
  /** A standard ONNX file: the best model with `restoreBest`, otherwise the last one. */
  readonly model: Uint8Array;
  /** Training state of that model, as `Trainer.saveState` gives it. */
  readonly state: Uint8Array;
  readonly history: History;
  readonly report: FitReport;
  readonly stop: Stop;
};
