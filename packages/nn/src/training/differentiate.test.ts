import { createRandom, type RandomSource } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { GraphBuilder, intsValue, intValue, type Value } from '../builder/graph-builder.ts';
import { createEngine } from '../engine/create-engine.ts';
import { countElements } from '../graph/data-types.ts';
import type { Model, Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { Arithmetic } from '../operators/arithmetic.ts';
import { buildGradientGraph } from './build-gradient-graph.ts';
import { differentiate } from './differentiate.ts';

const ROWS = 3;
const WIDTH = 4;

const drawn = (random: RandomSource, shape: readonly number[]): Tensor => ({
  dtype: 'float64',
  shape,
  data: Float64Array.from({ length: countElements(shape) }, () => 1.6 * random.nextFloat() - 0.8),
});

/** A graph of smooth operators on [3, 4] matrices that reuses values, with parameters broadcast and shared. */
function drawModel(random: RandomSource): Model {
  const builder = new GraphBuilder('random', 18);
  const values: Value[] = [builder.input('x', ['batch', WIDTH], 'float64')];
  const parameters: Value[] = [];
  const pick = (): Value => values[random.nextBelow(values.length)] as Value;
  const parameter = (shape: readonly number[]): Value => {
    const found = parameters[random.nextBelow(2 * parameters.length + 1)];
    if (found !== undefined && shape.length === 2 && found.startsWith('w')) return found;
    const kind = shape.length === 2 ? 'w' : 'b';
    const name = builder.initializer(`${kind}${parameters.length}`, drawn(random, shape));
    parameters.push(name);
    return name;
  };
  const half = (value: Value, from: number): Value =>
    builder.node('Slice', [value, builder.ints(from), builder.ints(from + 2), builder.ints(1)]);
  const steps: readonly (() => Value)[] = [
    () => builder.node('MatMul', [pick(), parameter([WIDTH, WIDTH])]),
    () =>
      builder.node('Gemm', [pick(), parameter([WIDTH, WIDTH]), parameter([WIDTH])], { transB: intValue(1) }),
    () => builder.node('Add', [pick(), parameter([WIDTH])]),
    () => builder.node('Mul', [pick(), parameter([WIDTH])]),
    () => builder.node('Mul', [pick(), pick()]),
    () => builder.node('Sub', [pick(), pick()]),
    () => builder.node('Tanh', [pick()]),
    () => builder.node('Sigmoid', [pick()]),
    () => builder.node('Softmax', [pick()], { axis: intValue(random.nextBelow(2)) }),
    () => builder.node('Sin', [pick()]),
    () => builder.node('Div', [pick(), builder.node('Exp', [builder.node('Tanh', [pick()])])]),
    () => builder.node('Sub', [pick(), builder.node('ReduceMean', [pick(), builder.ints(1)])]),
    () => builder.node('Concat', [half(pick(), 2), half(pick(), 0)], { axis: intValue(1) }),
    () => {
      const turned = builder.node('Transpose', [pick()], { perm: intsValue(1, 0) });
      const product = builder.node('MatMul', [pick(), turned]);
      return builder.node('MatMul', [builder.node('Tanh', [product]), pick()]);
    },
  ];
  values.push(builder.node('MatMul', [values[0] as Value, parameter([WIDTH, WIDTH])]));
  for (let i = 0; i < 12; i++) values.push((steps[random.nextBelow(steps.length)] as () => Value)());
  builder.output(builder.node('Add', [values.at(-1) as Value, values[1] as Value]), 'y');
  return builder.build();
}

describe('differentiate', () => {
  it('gives composed graphs the slope of their loss in any direction', async () => {
    const engine = await createEngine({ profile: 'native' });
    for (let seed = 0; seed < 40; seed++) {
      const random = createRandom(seed);
      const model = drawModel(random);
      const graph = buildGradientGraph(model, { loss: 'mse', batchSize: ROWS });
      const session = await engine.compile(writeModel(graph.model));
      const feeds = { x: drawn(random, [ROWS, WIDTH]), [graph.target]: drawn(random, [ROWS, WIDTH]) };
      const names = [...graph.gradients.keys()];
      const directions = new Map(
        names.map((name) => [name, drawn(random, (model.graph.initializers.get(name) as Tensor).shape)]),
      );
      const at = async (offset: number) => {
        const moved = names.map((name) => {
          const tensor = model.graph.initializers.get(name) as Tensor;
          const direction = (directions.get(name) as Tensor).data as Float64Array;
          const data = (tensor.data as Float64Array).map((v, i) => v + offset * (direction[i] as number));
          return [name, { ...tensor, data }] as const;
        });
        return session.run({ ...feeds, ...Object.fromEntries(moved) });
      };
      const results = await at(0);
      let slope = 0;
      for (const [name, output] of graph.gradients) {
        const gradient = (results[output] as Tensor).data as Float64Array;
        const direction = (directions.get(name) as Tensor).data as Float64Array;
        gradient.forEach((value, i) => {
          slope += value * (direction[i] as number);
        });
      }
      // The loss is float32: a step of a few hundredths keeps its rounding out of the slope.
      const h = 0.02;
      const loss = async (offset: number): Promise<number> => Number((await at(offset))[graph.loss]?.data[0]);
      const near = (await loss(h)) - (await loss(-h));
      const far = (await loss(2 * h)) - (await loss(-2 * h));
      const expected = (8 * near - far) / (12 * h);
      await session.close();
      expect(Math.abs(slope - expected) / Math.max(1, Math.abs(expected)), `seed ${seed}`).toBeLessThan(2e-3);
    }
  });

  it('adds up the gradients of a value that is used twice', async () => {
    const g = new Arithmetic();
    const x = g.addInput('x', 'float32', [2]);
    const y = g.add(g.mul(x, 3), g.square(x));
    const seed = g.filled(1, 'float32', [2]);
    const dx = differentiate(g, new Map([[y, seed]]), [x]).get(x);
    expect(dx).toBeDefined();
    expect(g.producerOf(dx as Value)?.opType).toBe('Add');
  });

  it('has nothing for a value the seed does not depend on', () => {
    const g = new Arithmetic();
    const [x, z] = ['x', 'z'].map((name) => g.addInput(name, 'float32', [2])) as [Value, Value];
    const y = g.mul(x, 3);
    expect([...differentiate(g, new Map([[y, y]]), [x, z]).keys()]).toEqual([x]);
  });
});
