import { expect, it } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import { float32Tensor } from '../graph/data-types.ts';
import type { Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { Arithmetic } from '../operators/arithmetic.ts';
import { finishGraph } from '../operators/finish-graph.ts';
import { NamedOutputs } from './named-outputs.ts';
import { optimiserGraph, type Trained } from './optimisers.ts';
import type { Optimiser } from './types.ts';
import { type SlotMaker, updateTogether } from './update-together.ts';

const optimisers: readonly Optimiser[] = [
  { kind: 'sgd', learningRate: 0.1 },
  { kind: 'sgd', learningRate: 0.1, momentum: 0.9, weightDecay: 0.01 },
  { kind: 'sgd', learningRate: 0.1, momentum: 0.9, nesterov: true },
  { kind: 'adam', learningRate: 0.1, weightDecay: 0.01 },
  { kind: 'adamw', learningRate: 0.1, weightDecay: 0.01 },
  { kind: 'rmsprop', learningRate: 0.1, momentum: 0.5, centered: true },
];

type Shapes = Readonly<Record<string, readonly number[]>>;

/** One update of parameters named and shaped so, as bytes by name, and the operators it takes. */
async function update(optimiser: Optimiser, shapes: Shapes, undecayed: readonly string[] = []) {
  const g = new Arithmetic();
  const inputs: Record<string, Tensor> = {};
  const add = (name: string, shape: readonly number[]): string => {
    const length = shape.reduce((product, size) => product * size, 1);
    inputs[name] = float32Tensor(
      shape,
      Array.from({ length }, (_, i) => Math.sin(i + name.length)),
    );
    return g.addInput(name, 'float32', shape);
  };
  const weightDecay = optimiser.weightDecay ?? 0;
  const parameters = Object.entries(shapes).map(
    ([name, shape]): Trained => ({
      name,
      value: add(name, shape),
      gradient: add(`gradient of ${name}`, shape),
      weightDecay: undecayed.includes(name) ? 0 : weightDecay,
    }),
  );
  const addSlot: SlotMaker = ({ name, value }, slot) => add(`${name}/${slot}`, g.shape(value));
  const site = { graph: g, rate: 0.1, factor: 1, step: () => g.scalar(3, 'float32') };
  const updates = updateTogether(g, parameters, addSlot, (makeSlot) =>
    optimiserGraph(optimiser).createRule({ ...site, addSlot: makeSlot }),
  );
  const named = new NamedOutputs(g);
  named.addUpdates(updates);
  const model = finishGraph(g, 'update', named.outputs);
  const engine = await createEngine({ profile: 'reproducible' });
  const session = await engine.compile(writeModel(model));
  const results = await session.run(inputs);
  await session.close();
  return { results, names: [...updates.keys()], kinds: model.graph.nodes.map(({ opType }) => opType) };
}

const vectors: Shapes = { a: [3], bb: [1], matrix: [2, 3], ccc: [7], dddd: [4], eeeee: [5] };

it.each(optimisers)('updates short vectors as one to the same bits: $kind', async (optimiser) => {
  const together = await update(optimiser, vectors);
  expect(together.kinds).toContain('Split');
  expect(together.names).toEqual(Object.keys(vectors));
  for (const [name, shape] of Object.entries(vectors)) {
    const alone = await update(optimiser, { [name]: shape });
    expect(alone.kinds).not.toContain('Split');
    for (const [output, tensor] of Object.entries(alone.results)) {
      expect(together.results[output]).toEqual(tensor);
    }
  }
});

it('keeps vectors with other weight decay apart', async () => {
  const optimiser: Optimiser = { kind: 'adamw', learningRate: 0.1, weightDecay: 0.5 };
  const mixed = await update(optimiser, { a: [3], bb: [3], ccc: [3], dddd: [3], eeeee: [3] }, ['a']);
  const alone = await update(optimiser, { a: [3] }, ['a']);
  expect(mixed.results['next/a']).toEqual(alone.results['next/a']);
});

it('leaves a few vectors, and long ones, alone', async () => {
  const optimiser: Optimiser = { kind: 'adam', learningRate: 0.1 };
  expect((await update(optimiser, { a: [3], bb: [3], ccc: [3] })).kinds).not.toContain('Concat');
  const long = Object.fromEntries(['a', 'bb', 'ccc', 'dddd'].map((name) => [name, [5000]]));
  expect((await update(optimiser, long)).kinds).not.toContain('Concat');
});
