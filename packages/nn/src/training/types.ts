import type { Dataset } from '../data/dataset.ts';
import type { Profile } from '../engine/types.ts';
import type { DataType, Model, Tensor } from '../graph/types.ts';

export type LossKind = 'softmax-cross-entropy' | 'mse' | 'bce' | 'huber' | 'kl-divergence';

/**
 * A loss with its options, as PyTorch defines it with reduction `mean`.
 *
 * softmax-cross-entropy: a mean over the rows (positions of a sequence), weighted by `classWeights` (one for each
 * class), over those whose label is not `ignoreIndex`; they count neither in the loss nor in the gradient.
 * `labelSmoothing` in [0, 1) is the share of the target that is spread evenly over all classes.
 * bce: `positiveWeight` multiplies the terms of positive targets, and needs scores rather than probabilities.
 * huber: `delta` (default 1) is the distance from which the loss is linear.
 * kl-divergence: Σ t·(ln t − ln p) over everything, divided by the batch size (`batchmean`). The target holds
 * probabilities shaped as the output, the model gives scores or ends in Softmax or LogSoftmax.
 */
export type LossSpec =
  | {
      readonly kind: 'softmax-cross-entropy';
      readonly labelSmoothing?: number;
      readonly classWeights?: readonly number[];
      readonly ignoreIndex?: number;
    }
  | { readonly kind: 'mse' }
  | { readonly kind: 'bce'; readonly positiveWeight?: number }
  | { readonly kind: 'huber'; readonly delta?: number }
  | { readonly kind: 'kl-divergence' };

/** A kind alone means its default options. */
export type Loss = LossKind | LossSpec;

/** Every optimiser as PyTorch computes it. */
export type Optimiser = {
  readonly learningRate: number;
  readonly weightDecay?: number;
  /** Patterns (`*` for any text) of initializer names that weight decay leaves alone. */
  readonly noDecay?: readonly string[];
} & (
  | { readonly kind: 'sgd'; readonly momentum?: number; readonly nesterov?: boolean }
  | {
      /** `adam` adds the weight decay to the gradient (L2), `adamw` takes it from the parameter (decoupled). */
      readonly kind: 'adam' | 'adamw';
      readonly beta1?: number;
      readonly beta2?: number;
      readonly epsilon?: number;
    }
  | {
      readonly kind: 'rmsprop';
      /** Smoothing of the mean square, PyTorch's `alpha`. Default 0.99. */
      readonly decay?: number;
      readonly epsilon?: number;
      readonly momentum?: number;
      readonly centered?: boolean;
    }
);

/**
 * How the learning rate changes from step to step. During the first `warmUp` steps it grows evenly from
 * learningRate ÷ warmUp to learningRate; what follows counts its steps from there. `floor` is the share of the learning
 * rate that is left after `steps` (default 0).
 */
export type Schedule = { readonly warmUp?: number } & (
  | { readonly kind: 'constant' }
  | { readonly kind: 'step'; readonly every: number; readonly factor: number }
  | { readonly kind: 'cosine' | 'linear'; readonly steps: number; readonly floor?: number }
);

/** `value` bounds each element of the gradients, `norm` the Euclidean norm of all gradients together. */
export type Clip = { readonly kind: 'value' | 'norm'; readonly limit: number };

/** What a training run is, apart from model, data and profile. Both sides of a job must hold the same one. */
export type TrainingSpec = {
  readonly loss: Loss;
  readonly optimiser: Optimiser;
  /** Rows of one optimiser step. */
  readonly batchSize: number;
  /** Seeds data order and dropout. */
  readonly seed: number;
  readonly schedule?: Schedule;
  readonly clip?: Clip;
  /** Micro-batches of batchSize ÷ accumulate rows whose gradients make up one step; divides batchSize. Default 1. */
  readonly accumulate?: number;
  /** Patterns (`*` for any text) of initializer names that stay as they are. */
  readonly freeze?: readonly string[];
  /** Patterns of the only initializer names that change; `freeze` takes from them. */
  readonly train?: readonly string[];
};

/** What of a training spec decides the step graph. */
export type StepSpec = Omit<TrainingSpec, 'batchSize' | 'seed'>;

/** A value that lives from step to step: a parameter, an optimiser slot, or a running statistic of BatchNormalization. */
export type StateEntry = {
  readonly kind: 'parameter' | 'slot' | 'buffer';
  /** Initializer name in the source model; slots: `<initializer>/<slot>` (`momentum`, `m`, `v`, `square`, `mean`). */
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
  /** Target: int64 class numbers without the class dimension for softmax-cross-entropy, float32 shaped as the output otherwise. */
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
