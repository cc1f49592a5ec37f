import { NnError } from '../errors.ts';
import type { Model } from '../graph/types.ts';
import { type AppliedSum, type ApplyGraph, buildApplyGraph } from '../training/build-apply-graph.ts';
import { buildGradientGraph, type GradientGraph } from '../training/build-gradient-graph.ts';
import { assertTrainingSpec } from '../training/check-spec.ts';
import { optimiserGraph } from '../training/optimisers.ts';
import { feedOf } from '../training/step-machine.ts';
import type { TrainingSpec } from '../training/types.ts';

export type PrivateGraphs = {
  /** Loss and gradients of one row. */
  readonly gradient: GradientGraph;
  /** The optimiser's update by a given gradient. */
  readonly apply: ApplyGraph;
  readonly sums: readonly (AppliedSum & { readonly output: string })[];
  /** What the given gradient is to be multiplied with. */
  readonly gradientScale: number;
};

/**
 * A step in two graphs: the gradient of one row by itself, and the update. Throws `NN_PRIVACY_IMPOSSIBLE` where one
 * row's gradient does not stand for itself, and as `buildGradientGraph`.
 */
export function buildPrivateGraphs(model: Model, spec: TrainingSpec): PrivateGraphs {
  assertTrainingSpec(spec);
  const { loss, freeze, train, optimiser } = spec;
  if (typeof loss === 'object' && loss.kind === 'softmax-cross-entropy' && loss.classWeights !== undefined) {
    throw impossible(
      'class weights are relative to the other rows of a batch, and private training takes each row by itself',
      'train without classWeights',
    );
  }
  const gradient = buildGradientGraph(model, {
    loss,
    batchSize: 1,
    ...(freeze === undefined ? {} : { freeze }),
    ...(train === undefined ? {} : { train }),
  });
  if (gradient.buffers.length > 0) {
    throw impossible(
      `BatchNormalization mixes the rows of a batch and keeps their mean and variance ("${gradient.buffers[0]}"), which no noise covers`,
      'use LayerNormalization or GroupNormalization, or freeze its running statistics',
      { buffers: gradient.buffers },
    );
  }
  for (const name of [...gradient.inputs, gradient.target]) {
    const { shape } = feedOf(gradient.model, name);
    if (shape[0] === 1) continue;
    throw impossible(
      `"${name}" has shape [${shape.join(', ')}] where one row alone is asked for`,
      'export the model with the first dimension left open',
      { name, shape },
    );
  }
  const sums = Array.from(gradient.gradients, ([name, output]) => {
    const { dtype, shape } = feedOf(gradient.model, name);
    return { name, dtype, shape, feed: `${name}/gradient`, output };
  });
  const { gradientScale } = optimiserGraph(optimiser);
  return {
    gradient,
    sums,
    // Two parts, so that the update graph multiplies with the learning rate itself.
    apply: buildApplyGraph({ ...spec, accumulate: 2 }, { sums, names: gradient.names, isWeighted: false }),
    gradientScale: gradientScale === 'rate' ? 1 : gradientScale,
  };
}

function impossible(message: string, hint: string, details: Readonly<Record<string, unknown>> = {}): NnError {
  return new NnError({ code: 'NN_PRIVACY_IMPOSSIBLE', message, hint, details });
}
