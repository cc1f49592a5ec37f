import {
  buildGradientGraph,
  type Dataset,
  type Engine,
  float32Tensor,
  int64Tensor,
  type Loss,
  type Model,
  type Tensor,
  writeModel,
} from '@plexus/nn';
import type { Sizes } from '../model/dimensions.ts';

export type LossAndGradients = {
  readonly loss: number;
  readonly gradients: ReadonlyMap<string, Tensor>;
};

/** Loss and gradients of one batch, with parameters that may be exchanged between runs. */
export interface GradientSession {
  /** The parameters there are, as they are in the file. */
  readonly parameters: ReadonlyMap<string, Tensor>;
  /** What the target must be. */
  readonly target: { readonly dtype: Tensor['dtype']; readonly shape: readonly number[] };
  /** `changed` replaces parameters for this run. */
  run(batch: Dataset, changed?: Readonly<Record<string, Tensor>>): Promise<LossAndGradients>;
  close(): Promise<void>;
}

/** Differentiates a model in training mode and compiles the result. Throws as `buildGradientGraph`, and `NN_ENGINE_FAILED`. */
export async function openGradientSession(
  model: Model,
  loss: Loss,
  { dimensions }: Sizes,
  engine: Engine,
): Promise<GradientSession> {
  const graph = buildGradientGraph(model, { loss, dimensions });
  const session = await engine.compile(writeModel(graph.model));
  const initial = (name: string): Tensor => model.graph.initializers.get(name) as Tensor;
  const parameters = new Map([...graph.gradients.keys()].map((name) => [name, initial(name)]));
  const buffers = Object.fromEntries(graph.buffers.map((name) => [name, initial(name)]));
  const target = graph.model.graph.inputs.find(({ name }) => name === graph.target);
  const { step, seed } = graph.scalars;
  const scalars = {
    ...(step === undefined ? {} : { [step]: float32Tensor([], [1]) }),
    ...(seed === undefined ? {} : { [seed]: int64Tensor([], [1]) }),
  };
  return {
    parameters,
    target: { dtype: target?.dtype ?? 'float32', shape: (target?.shape ?? []) as readonly number[] },
    run: async (data, changed = {}) => {
      const results = await session.run({
        ...Object.fromEntries(parameters),
        ...buffers,
        ...scalars,
        ...data.inputs,
        ...(data.target === undefined ? {} : { [graph.target]: data.target }),
        ...changed,
      });
      const gradients = Array.from(
        graph.gradients,
        ([name, value]) => [name, results[value] as Tensor] as const,
      );
      return { loss: Number(results[graph.loss]?.data[0]), gradients: new Map(gradients) };
    },
    close: () => session.close(),
  };
}
