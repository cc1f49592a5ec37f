import type { Model } from '../graph/types.ts';
import { finishGraph } from '../operators/finish-graph.ts';
import type { Value } from '../operators/static-graph.ts';
import { buildTrainingGraph, type TrainingGraphOptions } from './training-graph.ts';
import type { StepGraph } from './types.ts';

/** A graph from a batch and the parameters to the loss and its gradients. */
export type GradientGraph = {
  readonly model: Model;
  readonly inputs: readonly string[];
  /** As in a step graph. */
  readonly target: string;
  readonly loss: string;
  /** Initializer name → output with ∂loss/∂initializer, of its shape. The parameters are inputs under their own names. */
  readonly gradients: ReadonlyMap<string, string>;
  /** Running statistics, inputs under their own names. */
  readonly buffers: readonly string[];
  /** Names that patterns of a spec may mean: parameters and running statistics. */
  readonly names: readonly string[];
  readonly scalars: StepGraph['scalars'];
};

/**
 * The loss of a batch and one gradient for every trainable initializer, without an optimiser. Throws as
 * `buildStepGraph`.
 */
export function buildGradientGraph(
  model: Model,
  options: Omit<TrainingGraphOptions, 'gradientScale'>,
): GradientGraph {
  const training = buildTrainingGraph(model, options);
  const { graph } = training;
  const outputs = new Map<string, Value>([
    [graph.has('loss') ? graph.fresh('loss') : 'loss', graph.cast(training.loss, 'float32')],
  ]);
  const [loss] = [...outputs.keys()] as [string];
  const gradients = new Map<string, string>();
  for (const [name, gradient] of training.gradients) {
    const output = graph.has(`grad:${name}`) ? graph.fresh(`grad:${name}`) : `grad:${name}`;
    outputs.set(output, gradient);
    gradients.set(name, output);
  }
  return {
    model: finishGraph(graph, 'gradients', outputs),
    inputs: training.inputs,
    target: training.target,
    loss,
    gradients,
    buffers: [...training.buffers.keys()],
    names: training.names,
    scalars: training.scalars,
  };
}
