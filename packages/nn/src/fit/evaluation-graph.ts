import { scoreOutput } from '../graph/score-output.ts';
import type { Model, Tensor, ValueInfo } from '../graph/types.ts';
import type { ModelHead } from '../training/head.ts';
import { hasTerms, lossTerms, readsTarget } from '../training/loss-terms.ts';
import type { LossSpec, StateEntry } from '../training/types.ts';

/** Values the evaluation graph adds to the model's own; a loss uses some of them. */
export const termNames = {
  /** What the loss sums up, as `lossTerms` says. */
  terms: '~evaluate/terms',
  /** The target, as an input. */
  target: '~evaluate/target',
} as const;

/**
 * The model with its trained values as inputs, so that one compiled graph measures every state, and with what its loss
 * sums up as another output, so that logarithms are the engine's and not the host's. Outputs have the shape of the
 * model's first output.
 */
export function buildEvaluationGraph(
  model: Model,
  loss: LossSpec,
  head: ModelHead,
  state: readonly StateEntry[],
): { readonly model: Model; readonly terms: readonly string[] } {
  const { graph } = model;
  const output = scoreOutput(model);
  const trained = state.filter((entry) => entry.kind !== 'slot');
  const names = new Set(trained.map(({ name }) => name));
  const nameOf = (local: string): string =>
    local === 'y' ? output.name : local === 't' ? termNames.target : `~evaluate/${local}`;
  const added = hasTerms(loss) ? lossTerms(loss, head, nameOf) : undefined;
  const terms = added === undefined ? [] : [termNames.terms];
  const like = (name: string): ValueInfo => ({ ...output, name });
  const inputs: readonly ValueInfo[] = [
    ...graph.inputs.filter(({ name }) => !names.has(name)),
    ...trained.map(({ name, dtype, shape }) => ({ name, dtype, shape })),
    ...(readsTarget(loss) ? [like(termNames.target)] : []),
  ];
  const initializers = new Map<string, Tensor>([
    ...[...graph.initializers].filter(([name]) => !names.has(name)),
    ...(added?.constants ?? []),
  ]);
  return {
    model: {
      ...model,
      graph: {
        ...graph,
        inputs,
        outputs: [output, ...terms.map(like)],
        initializers,
        nodes: [...graph.nodes, ...(added?.nodes ?? [])],
      },
    },
    terms,
  };
}
