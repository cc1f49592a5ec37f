import type { Engine } from '../engine/types.ts';
import type { TensorData } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { closeOnFailure, feedOf, runSeed, type StepMachine, writeScalar } from './step-machine.ts';
import type { StepGraph } from './types.ts';

/** Steps that are one run of one graph. Throws `NN_ENGINE_FAILED`, `NN_SHAPE_MISMATCH`. */
export async function createSingleRunMachine(
  graph: StepGraph,
  engine: Engine,
  learningRate: number,
): Promise<StepMachine> {
  const { scalars } = graph;
  const names = [...graph.inputs, graph.target, scalars.learningRate, scalars.step, scalars.seed];
  const feeds = names.filter((name) => name !== undefined).map((name) => feedOf(graph.model, name));
  const session = await engine.compile(writeModel(graph.model));
  const fetches = [{ name: graph.loss, dtype: 'float32', shape: [] }] as const;
  const bound = await closeOnFailure([session], () => session.bind({ feeds, carried: graph.state, fetches }));
  writeScalar(bound.feeds, scalars.learningRate, learningRate);
  return {
    parts: 1,
    feed: (name) => feedOf(graph.model, name),
    memory: (name) => bound.feeds.get(name) as TensorData,
    carried: () => bound.carried(),
    runPart: async (_, { step, seed }) => {
      writeScalar(bound.feeds, scalars.step, step);
      writeScalar(bound.feeds, scalars.seed, runSeed(seed, step - 1));
      await bound.run();
    },
    finish: async () => Number(bound.fetches.get(graph.loss)?.[0]),
    close: () => session.close(),
  };
}
