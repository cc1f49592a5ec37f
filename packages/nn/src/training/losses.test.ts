import { createRandom, hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { GraphBuilder, intValue } from '../builder/graph-builder.ts';
import { createMlp } from '../builder/mlp.ts';
import { createEngine } from '../engine/create-engine.ts';
import { countElements, float32Tensor, int64Tensor, toNumbers } from '../graph/data-types.ts';
import type { Model, Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { buildGradientGraph } from './build-gradient-graph.ts';
import type { LossKind } from './types.ts';

const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);
const uniform = (shape: readonly number[], seed: number): Tensor => {
  const random = createRandom(seed);
  return float32Tensor(
    shape,
    Array.from({ length: countElements(shape) }, () => 2 * random.nextFloat() - 1),
  );
};
const classes = (rows: number, count: number): Tensor =>
  int64Tensor(
    [rows],
    Array.from({ length: rows }, (_, i) => i % count),
  );

describe('losses', () => {
  const rows = 5;
  const logits = uniform([rows, 3], 4);
  /** y = f(x + shift) with f the given end of the network. */
  const ending = (opType: string | undefined, shape: readonly number[] = ['batch', 3] as never): Model => {
    const builder = new GraphBuilder('end');
    const x = builder.input('x', shape);
    const shift = builder.initializer('shift', float32Tensor([3], [0.5, 0, -0.5]));
    const sum = builder.node('Add', [x, shift]);
    const isClassed = opType === 'Softmax' || opType === 'LogSoftmax';
    const attributes = isClassed ? { axis: intValue(1) } : {};
    builder.output(opType === undefined ? sum : builder.node(opType, [sum], attributes), 'y');
    return builder.build();
  };
  const run = async (model: Model, loss: LossKind, target: Tensor, x = logits) => {
    const graph = buildGradientGraph(model, { loss, batchSize: rows });
    const session = await (await createEngine({ profile: 'native' })).compile(writeModel(graph.model));
    const shift = model.graph.initializers.get('shift') as Tensor;
    const results = await session.run({ x, shift, [graph.target]: target });
    await session.close();
    const gradient = results[graph.gradients.get('shift') as string] as Tensor;
    return [Number(results[graph.loss]?.data[0]), ...toNumbers(gradient)];
  };

  it('are the same for scores, Softmax and LogSoftmax', async () => {
    const plain = await run(ending(undefined), 'softmax-cross-entropy', classes(rows, 3));
    expect(await run(ending('Softmax'), 'softmax-cross-entropy', classes(rows, 3))).toEqual(plain);
    expect(await run(ending('LogSoftmax'), 'softmax-cross-entropy', classes(rows, 3))).toEqual(plain);
  });

  it('are the same for scores and Sigmoid', async () => {
    const target = float32Tensor([rows, 3], [1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1, 0, 1, 0]);
    expect(await run(ending('Sigmoid'), 'bce', target)).toEqual(await run(ending(undefined), 'bce', target));
  });

  it('stay finite where probabilities round to 0 and 1', async () => {
    const far = float32Tensor(
      [rows, 3],
      Array.from({ length: 15 }, (_, i) => (i % 3 === 0 ? 500 : -500)),
    );
    for (const number of await run(ending('Softmax'), 'softmax-cross-entropy', classes(rows, 3), far)) {
      expect(Number.isFinite(number)).toBe(true);
    }
    const target = float32Tensor([rows, 3], Array(15).fill(0));
    for (const number of await run(ending('Sigmoid'), 'bce', target, far)) {
      expect(Number.isFinite(number)).toBe(true);
    }
  });

  it('refuse a model that ends in another activation', () => {
    const build = (model: Model, loss: LossKind) => () =>
      buildGradientGraph(model, { loss, batchSize: rows });
    expect(build(ending('Sigmoid'), 'softmax-cross-entropy')).toThrow(throwing('NN_LOSS_MISMATCH'));
    expect(build(ending('Softmax'), 'bce')).toThrow(throwing('NN_LOSS_MISMATCH'));
    const single = createMlp({ inputSize: 2, hidden: [], outputs: 1 });
    expect(build(single, 'softmax-cross-entropy')).toThrow(throwing('NN_LOSS_MISMATCH'));
  });
});
