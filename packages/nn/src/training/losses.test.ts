import { createRandom, hasCode } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphBuilder, intValue } from '../builder/graph-builder.ts';
import { createMlp } from '../builder/mlp.ts';
import { createEngine } from '../engine/create-engine.ts';
import { countElements, float32Tensor, int64Tensor, toNumbers } from '../graph/data-types.ts';
import type { Model, Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { Arithmetic } from '../operators/arithmetic.ts';
import { finishGraph } from '../operators/finish-graph.ts';
import { buildGradientGraph } from './build-gradient-graph.ts';
import { addLoss, targetFor } from './losses.ts';
import type { Loss, LossKind } from './types.ts';

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

type Ends = 'scores' | 'Softmax' | 'LogSoftmax' | 'Sigmoid';

/** A loss of float64 scores alone: its value and gradient by the graph. */
async function openLoss(loss: Loss, shape: readonly number[], end: Ends = 'scores') {
  const graph = new Arithmetic();
  const z = graph.addInput('z', 'float64', shape);
  const attributes =
    end === 'Sigmoid' ? {} : { axis: { type: 'int', value: shape.length === 3 ? 2 : 1 } as const };
  const y = end === 'scores' ? z : graph.emit(end, [z], attributes);
  const target = targetFor(graph, loss, y, 'y');
  graph.addInput('t', target.dtype, target.shape);
  const values = addLoss(graph, loss, y, 't');
  const outputs = new Map([
    ['loss', values.loss],
    ['gradient', values.gradient],
  ]);
  const model = finishGraph(graph, 'loss', outputs);
  const session = await (await createEngine({ profile: 'native' })).compile(writeModel(model));
  return {
    target,
    close: () => session.close(),
    run: async (scores: readonly number[], t: Tensor) => {
      const data = Float64Array.from(scores);
      const results = await session.run({ z: { dtype: 'float64', shape, data }, t });
      return {
        loss: Number(results['loss']?.data[0]),
        gradient: toNumbers(results['gradient'] as Tensor),
      };
    },
  };
}

describe('gradients of losses', () => {
  const ce = { kind: 'softmax-cross-entropy' } as const;
  const weights = [0.5, 2, 0];
  const cases: readonly (readonly [Loss, Ends, readonly number[]])[] = [
    ['softmax-cross-entropy', 'scores', [4, 3]],
    ['softmax-cross-entropy', 'Softmax', [4, 3]],
    [{ ...ce, labelSmoothing: 0.2 }, 'scores', [4, 3]],
    [{ ...ce, classWeights: weights }, 'LogSoftmax', [4, 3]],
    [{ ...ce, ignoreIndex: 1 }, 'scores', [4, 3]],
    [{ ...ce, labelSmoothing: 0.3, classWeights: weights, ignoreIndex: 2 }, 'scores', [2, 4, 3]],
    [{ ...ce, labelSmoothing: 0.3, classWeights: weights }, 'scores', [2, 3, 2, 2]],
    ['mse', 'scores', [4, 3]],
    ['bce', 'Sigmoid', [4, 3]],
    [{ kind: 'bce', positiveWeight: 2.5 }, 'scores', [4, 3]],
    ['huber', 'scores', [4, 3]],
    [{ kind: 'huber', delta: 0.25 }, 'scores', [4, 3]],
    ['kl-divergence', 'scores', [4, 3]],
    ['kl-divergence', 'LogSoftmax', [2, 4, 3]],
  ];

  it.each(cases)('are differences of the loss: %o after %s %o', async (loss, end, shape) => {
    const random = createRandom(11);
    const open = await openLoss(loss, shape, end);
    const scores = Array.from({ length: countElements(shape) }, () => 4 * random.nextFloat() - 2);
    const { dtype, shape: targetShape } = open.target;
    const size = countElements(targetShape);
    const t: Tensor =
      dtype === 'int64'
        ? int64Tensor(
            targetShape,
            Array.from({ length: size }, () => random.nextBelow(3)),
          )
        : { dtype, shape: targetShape, data: Float64Array.from({ length: size }, () => random.nextFloat()) };
    const { gradient } = await open.run(scores, t);
    const h = 1e-4;
    for (const [i, score] of scores.entries()) {
      const up = await open.run(scores.with(i, score + h), t);
      const down = await open.run(scores.with(i, score - h), t);
      expect(gradient[i], `element ${i}`).toBeCloseTo((up.loss - down.loss) / (2 * h), 6);
    }
    await open.close();
  });
});

describe('softmax-cross-entropy with options', () => {
  const kind = 'softmax-cross-entropy';
  const scoreLists = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), {
    minLength: 12,
    maxLength: 12,
  });
  const labelLists = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 });

  it('is the plain loss without smoothing, with equal weights, and when nothing is ignored', async () => {
    const plain = await openLoss(kind, [4, 3]);
    const others = [
      await openLoss({ kind, labelSmoothing: 0 }, [4, 3]),
      await openLoss({ kind, classWeights: [2, 2, 2] }, [4, 3]),
      await openLoss({ kind, ignoreIndex: -100 }, [4, 3]),
    ];
    await fc.assert(
      fc.asyncProperty(scoreLists, labelLists, async (scores, labels) => {
        const t = int64Tensor([4], labels);
        const expected = await plain.run(scores, t);
        for (const other of others) {
          const found = await other.run(scores, t);
          expect(found.loss).toBeCloseTo(expected.loss, 12);
          found.gradient.forEach((value, i) => {
            expect(value).toBeCloseTo(expected.gradient[i] as number, 12);
          });
        }
      }),
      { seed: 5, numRuns: 50 },
    );
    for (const { close } of [plain, ...others]) await close();
  });

  it('is that of the other rows alone when some are ignored', async () => {
    const some = await openLoss({ kind, ignoreIndex: -7, labelSmoothing: 0.1 }, [4, 3]);
    const alone = await openLoss({ kind, labelSmoothing: 0.1 }, [2, 3]);
    await fc.assert(
      fc.asyncProperty(scoreLists, fc.nat(2), fc.nat(2), async (scores, a, b) => {
        const found = await some.run(scores, int64Tensor([4], [a, -7, b, -7]));
        const expected = await alone.run(
          [...scores.slice(0, 3), ...scores.slice(6, 9)],
          int64Tensor([2], [a, b]),
        );
        expect(found.loss).toBeCloseTo(expected.loss, 12);
        expect(found.gradient.slice(3, 6)).toEqual([0, 0, 0]);
        found.gradient.slice(0, 3).forEach((value, i) => {
          expect(value).toBeCloseTo(expected.gradient[i] as number, 12);
        });
      }),
      { seed: 6, numRuns: 50 },
    );
    await some.close();
    await alone.close();
  });

  it('is 0 with gradients 0, not NaN, when every row is ignored or weighs nothing', async () => {
    for (const options of [
      { ignoreIndex: 1 },
      { classWeights: [1, 0, 1] },
      { ignoreIndex: 1, labelSmoothing: 0.2 },
    ]) {
      const open = await openLoss({ kind, ...options }, [4, 3]);
      const scores = Array.from({ length: 12 }, (_, i) => i - 6);
      const { loss, gradient } = await open.run(scores, int64Tensor([4], [1, 1, 1, 1]));
      expect([loss, ...gradient].every((value) => value === 0)).toBe(true);
      await open.close();
    }
  });

  it('refuses another number of class weights than there are classes', () => {
    const graph = new Arithmetic();
    const z = graph.addInput('z', 'float32', [4, 3]);
    graph.addInput('t', 'int64', [4]);
    expect(() => addLoss(graph, { kind, classWeights: [1, 2] }, z, 't')).toThrow(throwing('NN_SPEC_INVALID'));
  });
});
