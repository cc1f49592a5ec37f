import type { BoundSession, BoundValue, Engine, EngineSession } from '../engine/types.ts';
import type { TensorData } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import type { AccumulationGraphs, PartGraph } from './build-accumulation-graphs.ts';
import type { ApplyGraph } from './build-apply-graph.ts';
import { closeOnFailure, feedOf, runSeed, type StepMachine, writeScalar } from './step-machine.ts';

/**
 * Steps that are one run for each part of the batch and one for the update. What both graphs read is copied between
 * them once a step: the parameters before the first part, the sums after the last. Throws `NN_ENGINE_FAILED`,
 * `NN_SHAPE_MISMATCH`.
 */
export async function createAccumulatingMachine(
  { part, apply }: AccumulationGraphs,
  engine: Engine,
  parts: number,
): Promise<StepMachine> {
  const gathering = await engine.compile(writeModel(part.model));
  const updating = await closeOnFailure([gathering], () => engine.compile(writeModel(apply.model)));
  const sessions = [gathering, updating];
  const [gatherer, updater] = await closeOnFailure(
    sessions,
    () => [bindPart(part, gathering), bindApply(apply, part, updating)] as const,
  );
  const losses: number[] = [];
  let weight = 0;
  const begin = (): void => {
    losses.length = 0;
    weight = 0;
    const parameters = updater.carried();
    part.parameters.forEach((name, i) => {
      copy(parameters[i] as TensorData, gatherer.feeds.get(name) as TensorData);
    });
    for (const sum of gatherer.carried().slice(0, part.sums.length)) (sum as Float32Array).fill(0);
  };
  return {
    parts,
    feed: (name) => feedOf(part.model, name),
    memory: (name) => gatherer.feeds.get(name) as TensorData,
    carried: () => [...updater.carried(), ...gatherer.carried().slice(part.sums.length)],
    runPart: async (index, { step, seed }) => {
      if (index === 0) begin();
      writeScalar(gatherer.feeds, part.scalars.step, step);
      writeScalar(gatherer.feeds, part.scalars.seed, runSeed(seed, (step - 1) * parts + index));
      await gatherer.run();
      losses.push(scalarOf(gatherer, part.loss));
      if (part.weight !== undefined) weight += scalarOf(gatherer, part.weight);
    },
    finish: async ({ step }) => {
      const sums = gatherer.carried();
      part.sums.forEach(({ feed }, i) => {
        copy(sums[i] as TensorData, updater.feeds.get(feed) as TensorData);
      });
      writeScalar(updater.feeds, apply.weight, weight);
      writeScalar(updater.feeds, apply.scalars.step, step);
      await updater.run();
      const total = losses.reduce((sum, loss) => sum + loss, 0);
      if (part.weight === undefined) return total;
      return weight > 0 ? total / weight : 0;
    },
    close: async () => {
      for (const session of sessions) await session.close();
    },
  };
}

function bindPart(part: PartGraph, session: EngineSession): BoundSession {
  const { inputs, target, parameters, scalars, sums, buffers, loss, weight } = part;
  const names = [...inputs, target, ...parameters, scalars.step, scalars.seed];
  const carried = sums.map(({ input, output, shape }) => {
    const { dtype } = feedOf(part.model, input);
    return { input, output, dtype, shape };
  });
  return session.bind({
    feeds: feedsOf(names, (name) => feedOf(part.model, name)),
    carried: [...carried, ...buffers],
    fetches: [loss, weight].flatMap((name) =>
      name === undefined ? [] : [{ name, dtype: 'float32', shape: [] } as const],
    ),
  });
}

function bindApply(apply: ApplyGraph, part: PartGraph, session: EngineSession): BoundSession {
  const names = [...part.sums.map(({ feed }) => feed), apply.weight, apply.scalars.step];
  const feeds = feedsOf(names, (name) => feedOf(apply.model, name));
  return session.bind({ feeds, carried: apply.state, fetches: [] });
}

function feedsOf(
  names: readonly (string | undefined)[],
  toFeed: (name: string) => BoundValue,
): readonly BoundValue[] {
  return names.filter((name) => name !== undefined).map(toFeed);
}

function scalarOf(bound: BoundSession, name: string): number {
  return Number(bound.fetches.get(name)?.[0]);
}

function copy(from: TensorData, to: TensorData): void {
  // Both hold the same parameter, so their types agree.
  to.set(from as never);
}
