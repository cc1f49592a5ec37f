import type { Model } from '../graph/types.ts';
import { finishGraph } from '../operators/finish-graph.ts';
import { type ApplyGraph, buildApplyGraph } from './build-apply-graph.ts';
import { assertTrainingSpec } from './check-spec.ts';
import { NamedOutputs } from './named-outputs.ts';
import { accumulate } from './optimisers.ts';
import { buildTrainingGraph } from './training-graph.ts';
import type { StateEntry, StepGraph, TrainingSpec } from './types.ts';
import { freeName, gradientScaleOf } from './updates.ts';

/** A sum of one parameter's gradients over the parts of a batch. */
export type GradientSum = {
  /** Initializer name in the source model. */
  readonly name: string;
  readonly shape: readonly number[];
  /** Before and after a part, names in the part's graph. */
  readonly input: string;
  readonly output: string;
  /** Name in the graph that applies it. */
  readonly feed: string;
};

/** One part of a batch: adds its gradients to the sums. The parameters are feeds under the names of their initializers. */
export type PartGraph = Omit<StepGraph, 'state'> & {
  readonly parameters: readonly string[];
  readonly sums: readonly GradientSum[];
  /** Running statistics. */
  readonly buffers: readonly StateEntry[];
  /** float32 scalar of weighted losses: what loss and gradients are to be divided by, summed over the parts. */
  readonly weight?: string;
};

export type AccumulationGraphs = {
  readonly part: PartGraph;
  readonly apply: ApplyGraph;
  /** As a step graph without accumulation has it. */
  readonly state: readonly StateEntry[];
};

/**
 * An optimiser step over `spec.accumulate` parts of a batch, which needs the memory of one part: a graph that runs once
 * for each part and one that runs once a step. In exact arithmetic the update is that of the whole batch, also for
 * losses that divide by a sum of weights; except for BatchNormalization, which sees the parts one after the other, and
 * Dropout, which draws other masks. Throws as `buildStepGraph`, and `NN_SPEC_INVALID` when `accumulate` does not divide the batch size.
 */
export function buildAccumulationGraphs(model: Model, spec: TrainingSpec): AccumulationGraphs {
  assertTrainingSpec(spec);
  const { accumulate: parts = 1, batchSize, freeze, train } = spec;
  const training = buildTrainingGraph(model, {
    loss: spec.loss,
    batchSize: batchSize / parts,
    parts,
    gradientScale: (graph, step) => gradientScaleOf({ graph, spec, step }),
    ...(freeze === undefined ? {} : { freeze }),
    ...(train === undefined ? {} : { train }),
  });
  const { graph, gradients } = training;
  const named = new NamedOutputs(graph);
  const loss = named.add('loss', graph.cast(training.loss, 'float32'));
  const weight = training.weight && named.add('weight', graph.cast(training.weight, 'float32'));
  const sums = Array.from(gradients, ([name, gradient]): GradientSum => {
    const shape = graph.shape(name);
    const input = graph.addInput(freeName(graph, `${name}/sum`), graph.dtype(name), shape);
    const output = named.add(`next/${name}/sum`, accumulate(graph, gradient, 1, input, 1));
    return { name, shape, input, output, feed: freeName(graph, `${name}/gradient`) };
  });
  const buffers = named.addBuffers(training.buffers);
  const part: PartGraph = {
    model: finishGraph(graph, 'training-part', named.outputs),
    inputs: training.inputs,
    target: training.target,
    loss,
    scalars: training.scalars,
    parameters: [...gradients.keys()],
    sums,
    buffers,
    ...(weight === undefined ? {} : { weight }),
  };
  const apply = buildApplyGraph(spec, {
    sums: sums.map((sum) => ({ ...sum, dtype: graph.dtype(sum.name) })),
    names: training.names,
    isWeighted: weight !== undefined,
  });
  return { part, apply, state: [...apply.state, ...buffers] };
}
