import { assertLabels } from '../data/check-values.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Engine } from '../engine/types.ts';
import { NnError } from '../errors.ts';
import { batchDimensions } from '../graph/count-cost.ts';
import { countElements } from '../graph/data-types.ts';
import { inferShapes } from '../graph/infer-shapes.ts';
import type { Model } from '../graph/types.ts';
import { buildStepGraph } from './build-step-graph.ts';
import { lossKindOf } from './loss-spec.ts';
import { initialValues } from './state.ts';
import { createStateLayout, encodeState, type StateLayout } from './state-bytes.ts';
import { createStepTrainer } from './step-trainer.ts';
import type { StepGraph, Trainer, TrainingSpec } from './types.ts';

export type TrainerOptions = {
  readonly model: Model;
  readonly spec: TrainingSpec;
  readonly engine: Engine;
};

/**
 * A trainer at the model's initial state. Throws `NN_NOT_TRAINABLE`, `NN_LOSS_MISMATCH`, `NN_OPERATOR_UNSUPPORTED`,
 * `NN_SPEC_INVALID`, `NN_DTYPE_UNSUPPORTED` for parameters that are not float32, `NN_ENGINE_FAILED`.
 */
export async function createTrainer({ model, spec, engine }: TrainerOptions): Promise<Trainer> {
  const graph = buildStepGraph(model, spec, spec.batchSize);
  const classes = countClasses(model, spec, graph);
  return createStepTrainer({ model, spec, engine, graph, ...(classes === undefined ? {} : { classes }) });
}

/** Scores the model gives for each class number in the target; undefined for targets that are not class numbers. */
function countClasses(model: Model, spec: TrainingSpec, graph: StepGraph): number | undefined {
  const target = graph.model.graph.inputs.find(({ name }) => name === graph.target);
  if (target?.dtype !== 'int64') return undefined;
  const dimensions = batchDimensions(model, spec.batchSize);
  const output = inferShapes(model, { dimensions }).get(model.graph.outputs[0]?.name ?? '');
  return countElements((output?.shape ?? []) as number[]) / countElements(target.shape as number[]);
}

/**
 * Everything about a dataset that would stop training later: a target of the wrong kind or shape, or labels the model
 * has no output for. Nothing is compiled. Throws `NN_BATCH_SHAPE`, `NN_LABEL_RANGE`, and as `createTrainer`.
 */
export function assertTrainable(model: Model, dataset: Dataset, spec: TrainingSpec): void {
  const graph = buildStepGraph(model, spec, spec.batchSize);
  const wanted = graph.model.graph.inputs.find(({ name }) => name === graph.target);
  const { target } = dataset;
  const row = (wanted?.shape ?? []).slice(1);
  const isFit =
    target !== undefined &&
    target.dtype === wanted?.dtype &&
    row.length === target.shape.length - 1 &&
    row.every((size, i) => size === target.shape[i + 1]);
  if (!isFit) {
    throw new NnError({
      code: 'NN_BATCH_SHAPE',
      message: `training with ${lossKindOf(spec.loss)} wants a target of ${wanted?.dtype} [rows, ${row.join(', ')}], the data has ${target ? `${target.dtype} [${target.shape.join(', ')}]` : 'none'}`,
      hint: 'give class numbers for softmax-cross-entropy, numbers shaped as the output otherwise',
    });
  }
  const classes = countClasses(model, spec, graph);
  if (classes !== undefined) assertLabels(target.data, classes);
}

/** What a state of this model and spec consists of; nothing is compiled. Throws as `createTrainer`. */
export function stateLayout(model: Model, spec: TrainingSpec): StateLayout {
  return createStateLayout(buildStepGraph(model, spec, spec.batchSize).state);
}

/** Size of this model's state bytes. Throws as `createTrainer`. */
export function stateLayoutBytes(model: Model, spec: TrainingSpec): number {
  return stateLayout(model, spec).byteLength;
}

/** The bytes `saveState` gives before the first step. Throws as `createTrainer`, `NN_NOT_FINITE`. */
export function initialState(model: Model, spec: TrainingSpec): Uint8Array {
  const layout = stateLayout(model, spec);
  return encodeState(layout, 0, initialValues(model, layout));
}
