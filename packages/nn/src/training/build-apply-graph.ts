import type { DataType, Model } from '../graph/types.ts';
import { Arithmetic } from '../operators/arithmetic.ts';
import { finishGraph } from '../operators/finish-graph.ts';
import type { Value } from '../operators/static-graph.ts';
import { NamedOutputs } from './named-outputs.ts';
import type { StateEntry, StepSpec } from './types.ts';
import { addUpdates } from './updates.ts';

/** Updates the parameters once with gradients that were summed up elsewhere. */
export type ApplyGraph = {
  readonly model: Model;
  /** Parameters, then slots. */
  readonly state: readonly StateEntry[];
  /** Feed of the weights' sum. */
  readonly weight?: string;
  readonly scalars: { readonly step?: string };
};

/** A parameter's gradient as it comes in from outside the graph. */
export type AppliedSum = {
  /** Initializer name in the source model. */
  readonly name: string;
  readonly dtype: DataType;
  readonly shape: readonly number[];
  readonly feed: string;
};

/**
 * Clipping and the optimiser alone. Gradients come multiplied with the `gradientScale` of the spec's optimiser, or with
 * 1 where that is the rate; `names` are those that patterns of the spec may mean.
 */
export function buildApplyGraph(
  spec: StepSpec,
  gradients: {
    readonly sums: readonly AppliedSum[];
    readonly names: readonly string[];
    /** Whether the sums are still to be divided by a weight. */
    readonly isWeighted: boolean;
  },
): ApplyGraph {
  const graph = new Arithmetic();
  const { sums, names, isWeighted } = gradients;
  for (const { name, dtype, shape } of sums) graph.addInput(name, dtype, shape);
  const summed = new Map(
    sums.map(({ name, dtype, shape, feed }) => [name, graph.addInput(feed, dtype, shape)]),
  );
  const scalars: { step?: string } = {};
  const step = (): Value => {
    scalars.step ??= graph.addInput(graph.fresh('step'), 'float32', []);
    return scalars.step;
  };
  const weight = isWeighted ? graph.addInput(graph.fresh('weight'), 'float32', []) : undefined;
  const updates = addUpdates({
    graph,
    spec,
    step,
    gradients: summed,
    names,
    ...(weight === undefined ? {} : { weight }),
  });
  const named = new NamedOutputs(graph);
  const state = named.addUpdates(updates);
  return {
    model: finishGraph(graph, 'training-update', named.outputs),
    state,
    scalars,
    ...(weight === undefined ? {} : { weight }),
  };
}
