import { assertLabels, assertShares } from '../data/check-values.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Engine } from '../engine/types.ts';
import { NnError } from '../errors.ts';
import { batchDimensions } from '../graph/count-cost.ts';
import { countElements } from '../graph/data-types.ts';
import { foldBranches } from '../graph/fold-branches.ts';
import { inferShapes } from '../graph/infer-shapes.ts';
import { scoreOutput } from '../graph/score-output.ts';
import type { DataType, Model } from '../graph/types.ts';
import { type AccumulationGraphs, buildAccumulationGraphs } from './build-accumulation-graphs.ts';
import { buildStepGraph } from './build-step-graph.ts';
import { assertTrainingSpec } from './check-spec.ts';
import { ignoredLabelOf, lossKindOf } from './loss-spec.ts';
import { initialValues } from './state.ts';
import { createStateLayout, encodeState, type StateLayout } from './state-bytes.ts';
import { feedOf } from './step-machine.ts';
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
  const graph = buildGraphs(model, spec);
  const classes = countClasses(model, spec, targetOf(graph));
  return createStepTrainer({ model, spec, engine, graph, ...(classes === undefined ? {} : { classes }) });
}

function buildGraphs(model: Model, spec: TrainingSpec): StepGraph | AccumulationGraphs {
  assertTrainingSpec(spec);
  if ((spec.accumulate ?? 1) > 1) return buildAccumulationGraphs(model, spec);
  return buildStepGraph(model, spec, spec.batchSize);
}

type Target = { readonly dtype: DataType; readonly shape: readonly number[] };

/** The target of one run. */
function targetOf(graphs: StepGraph | AccumulationGraphs): Target {
  const { model, target } = 'part' in graphs ? graphs.part : graphs;
  return feedOf(model, target);
}

/** Scores the model gives for each class number in the target; undefined for targets that are not class numbers. */
function countClasses(given: Model, spec: TrainingSpec, target: Target): number | undefined {
  if (target.dtype !== 'int64') return undefined;
  const dimensions = batchDimensions(given, spec.batchSize / (spec.accumulate ?? 1));
  const model = foldBranches(given, { dimensions });
  const output = inferShapes(model, { dimensions }).get(scoreOutput(model).name);
  return countElements((output?.shape ?? []) as number[]) / countElements(target.shape);
}

/**
 * Everything about a dataset that would stop training later: a target of the wrong kind or shape, or labels the model
 * has no output for. Nothing is compiled. Throws `NN_BATCH_SHAPE`, `NN_LABEL_RANGE`, and as `createTrainer`.
 */
export function assertTrainable(model: Model, dataset: Dataset, spec: TrainingSpec): void {
  const wanted = targetOf(buildGraphs(model, spec));
  const { target } = dataset;
  const row = wanted.shape.slice(1);
  const isFit =
    target !== undefined &&
    target.dtype === wanted.dtype &&
    row.length === target.shape.length - 1 &&
    row.every((size, i) => size === target.shape[i + 1]);
  if (!isFit) {
    throw new NnError({
      code: 'NN_BATCH_SHAPE',
      message: `training with ${lossKindOf(spec.loss)} wants a target of ${wanted.dtype} [${['rows', ...row].join(', ')}], the data has ${target ? `${target.dtype} [${target.shape.join(', ')}]` : 'none'}`,
      hint: 'give class numbers for softmax-cross-entropy, numbers shaped as the output otherwise',
    });
  }
  const classes = countClasses(model, spec, wanted);
  if (classes !== undefined) assertLabels(target.data, classes, ignoredLabelOf(spec.loss));
  else assertShares(target, lossKindOf(spec.loss));
}

/** What a state of this model and spec consists of; nothing is compiled. Throws as `createTrainer`. */
export function stateLayout(model: Model, spec: TrainingSpec): StateLayout {
  return createStateLayout(buildGraphs(model, spec).state);
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
