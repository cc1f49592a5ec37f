import type { Model } from '../graph/types.ts';
import { finishGraph } from '../operators/finish-graph.ts';
import { assertStepSpec } from './check-spec.ts';
import { NamedOutputs } from './named-outputs.ts';
import { buildTrainingGraph, type TrainingGraphOptions } from './training-graph.ts';
import type { StepGraph, StepSpec } from './types.ts';
import { addUpdates, gradientScaleOf } from './updates.ts';

/**
 * The graph of one optimiser step: forward pass, loss, gradients, clipping and update in plain ONNX operators of opset
 * 21, every shape fixed. Trained are the initializers that `findParameters` calls trainable and the spec does not
 * freeze; running statistics of BatchNormalization are state too. `dimensions` gives numbers to named dimensions other
 * than the first. `accumulate` is not for this graph: see `buildAccumulationGraphs`.
 *
 * Throws `NN_NOT_TRAINABLE`, `NN_LOSS_MISMATCH`, `NN_OPERATOR_UNSUPPORTED` (naming node, operator and opset),
 * `NN_SPEC_INVALID`, `NN_BATCH_SHAPE`, `NN_DTYPE_UNSUPPORTED`, `NN_SHAPE_MISMATCH`.
 */
export function buildStepGraph(
  model: Model,
  stepSpec: StepSpec,
  batchSize: number,
  { dimensions = {} }: Pick<TrainingGraphOptions, 'dimensions'> = {},
): StepGraph {
  assertStepSpec(stepSpec);
  const { freeze, train } = stepSpec;
  const spec: StepSpec = { ...stepSpec, accumulate: 1 };
  const training = buildTrainingGraph(model, {
    loss: spec.loss,
    batchSize,
    dimensions,
    gradientScale: (graph, step) => gradientScaleOf({ graph, spec, step }),
    ...(freeze === undefined ? {} : { freeze }),
    ...(train === undefined ? {} : { train }),
  });
  const { graph, step, gradients, names } = training;
  const updates = addUpdates({ graph, spec, step, gradients, names });
  const named = new NamedOutputs(graph);
  const loss = named.add('loss', graph.cast(training.loss, 'float32'));
  const state = [...named.addUpdates(updates), ...named.addBuffers(training.buffers)];
  return {
    model: finishGraph(graph, 'training-step', named.outputs),
    inputs: training.inputs,
    target: training.target,
    loss,
    state,
    scalars: training.scalars,
  };
}
