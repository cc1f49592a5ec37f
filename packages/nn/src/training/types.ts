import type { Dataset } from '../data/dataset.ts';
import type { Profile } from '../engine/types.ts';
import type { DataType, Model, Tensor } from '../graph/types.ts';

export type LossKind = 'softmax-cross-entropy' | 'mse' | 'bce';

export type Optimiser =
  | {
      readonly kind: 'sgd';
      readonly learningRate: number;
      readonly momentum?: number;
      readonly weightDecay?: number;
    }
  | {
      readonly kind: 'adam';
      readonly learningRate: number;
      readonly beta1?: number;
      readonly beta2?: number;
      readonly epsilon?: number;
      readonly weightDecay?: number;
    };

/** What a training run is, apart from model, data and profile. Both sides of a job must hold the same one. */
export type TrainingSpec = {
  readonly loss: LossKind;
  readonly optimiser: Optimiser;
  readonly batchSize: number;
  /** Seeds data order and dropout. */
  readonly seed: number;
};

/** A value that lives from step to step: a parameter, an optimiser slot, or a running statistic of BatchNormalization. */
export type StateEntry = {
  readonly kind: 'parameter' | 'slot' | 'buffer';
  /** Initializer name in the source model; slots: `<initializer>/<slot>` (`momentum`, `m`, `v`). */
  readonly name: string;
  readonly dtype: DataType;
  readonly shape: readonly number[];
  /** Names in the step graph. */
  readonly input: string;
  readonly output: string;
};

/**
 * A graph of plain ONNX operators that performs one optimiser step: feeds are the batch (`inputs`, `target`), the
 * state, and the scalars; outputs are the loss and the new state. Written by differentiation, run by a Trainer.
 */
export type StepGraph = {
  readonly model: Model;
  /** Batch inputs with the names of the source model's inputs. */
  readonly inputs: readonly string[];
  /** Target: int64 class numbers [batch] for softmax-cross-entropy, float32 shaped as the output otherwise. */
  readonly target: string;
  /** float32 scalar, mean over the batch. */
  readonly loss: string;
  readonly state: readonly StateEntry[];
  /** Optional float32 scalar feeds, absent when the optimiser does not need them. `step` counts from 1; `seed` is int64 for dropout. */
  readonly scalars: { readonly learningRate?: string; readonly step?: string; readonly seed?: string };
};

/** Trains one model in place. Not re-entrant. */
export interface Trainer {
  readonly profile: Profile;
  readonly state: readonly StateEntry[];
  /** Steps done since the initial state. */
  readonly stepCount: number;
  /** One optimiser step over a batch; returns the mean loss before the step. Throws `NN_BATCH_SHAPE`, `NN_NOT_FINITE`. */
  step(batch: Batch): Promise<number>;
  /** As `step` over these rows of a dataset, in this order, without building the batch first. */
  stepRows(dataset: Dataset, rows: ArrayLike<number>): Promise<number>;
  /** Canonical bytes of the whole state (parameters, slots, buffers, step count): equal states, equal bytes. */
  saveState(): Uint8Array;
  /** Restores `saveState` bytes of a model with the same state layout. Throws `NN_STATE_MALFORMED`. */
  loadState(bytes: Uint8Array): void;
  /** The source model with the present parameters and buffers: a standard ONNX file. */
  exportModel(): Uint8Array;
  close(): Promise<void>;
}

export type Batch = { readonly inputs: Readonly<Record<string, Tensor>>; readonly target: Tensor };
