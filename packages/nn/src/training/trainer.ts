import type { Engine } from '../engine/types.ts';
import { batchDimensions } from '../graph/count-cost.ts';
import { countElements } from '../graph/data-types.ts';
import { inferShapes } from '../graph/infer-shapes.ts';
import type { Model } from '../graph/types.ts';
import { buildStepGraph } from './build-step-graph.ts';
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
