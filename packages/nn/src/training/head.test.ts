import { describe, expect, it } from 'vitest';
import { GraphBuilder, intsValue, intValue } from '../builder/graph-builder.ts';
import { createDataset } from '../data/dataset.ts';
import { createEngine } from '../engine/create-engine.ts';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import type { Model, Tensor } from '../graph/types.ts';
import { evaluatePredictor } from './evaluate.ts';
import { readHead } from './head.ts';
import { createPredictor } from './predictor.ts';
import { createTrainer } from './trainer.ts';
import type { LossKind } from './types.ts';

type Ending = {
  readonly title: string;
  /** What a row of scores looks like. */
  readonly row: readonly number[];
  readonly end: (builder: GraphBuilder, scores: string) => string;
  readonly head: { readonly activation: string | undefined; readonly axis: number };
  readonly loss: LossKind;
};

const shaped = (builder: GraphBuilder, value: string, shape: readonly number[]): string =>
  builder.node('Reshape', [
    value,
    builder.initializer(`shape${shape.length}`, int64Tensor([shape.length], shape)),
  ]);
const softmax = (builder: GraphBuilder, value: string, axis: number): string =>
  builder.node('Softmax', [value], { axis: intValue(axis) });

const ce = 'softmax-cross-entropy';
const endings: readonly Ending[] = [
  { title: 'scores', row: [3], end: (_, z) => z, head: { activation: undefined, axis: 1 }, loss: ce },
  {
    title: 'scores of a sequence',
    row: [2, 3],
    end: (_, z) => z,
    head: { activation: undefined, axis: 2 },
    loss: ce,
  },
  {
    title: 'Softmax',
    row: [3],
    end: (b, z) => softmax(b, z, -1),
    head: { activation: 'Softmax', axis: 1 },
    loss: ce,
  },
  {
    title: 'Log of Softmax',
    row: [3],
    end: (b, z) => b.node('Log', [softmax(b, z, 1)]),
    head: { activation: 'LogSoftmax', axis: 1 },
    loss: ce,
  },
  {
    title: 'Softmax, then a longer shape',
    row: [6],
    end: (b, z) => shaped(b, softmax(b, shaped(b, z, [-1, 3]), 1), [-1, 2, 3]),
    head: { activation: 'Softmax', axis: 2 },
    loss: ce,
  },
  {
    title: 'Softmax over channels, then without the pixels',
    row: [3, 1, 1],
    end: (b, z) => b.node('Flatten', [softmax(b, z, 1)], { axis: intValue(1) }),
    head: { activation: 'Softmax', axis: 1 },
    loss: ce,
  },
  {
    title: 'Softmax of the last dimension, moved to the front',
    row: [2, 2, 3],
    end: (b, z) => b.node('Transpose', [softmax(b, z, 3)], { perm: intsValue(0, 3, 1, 2) }),
    head: { activation: 'Softmax', axis: 1 },
    loss: ce,
  },
  {
    title: 'Sigmoid, then another shape',
    row: [4],
    end: (b, z) => b.node('Identity', [shaped(b, b.node('Sigmoid', [z]), [-1, 2, 2])]),
    head: { activation: 'Sigmoid', axis: 2 },
    loss: 'bce',
  },
];

function build({ row, end }: Ending): Model {
  const builder = new GraphBuilder('ending');
  const x = builder.input('x', ['batch', ...row]);
  const factors = Array.from({ length: row.at(-1) as number }, (_, i) => 1.5 + i / 4);
  const scale = builder.initializer('scale', float32Tensor([factors.length], factors));
  builder.output(end(builder, builder.node('Mul', [x, scale])), 'y');
  return builder.build();
}

describe('the end of a model', () => {
  it.each(endings)('is read from the file: $title', (ending) => {
    expect(readHead(build(ending))).toEqual(ending.head);
  });

  it.each(endings)('is one for training and for measuring: $title', async (ending) => {
    const model = build(ending);
    const rows = 4;
    const size = rows * ending.row.reduce((product, length) => product * length, 1);
    const x = float32Tensor(
      [rows, ...ending.row],
      Array.from({ length: size }, (_, i) => 2 * Math.sin(5 * i)),
    );
    const engine = await createEngine({ profile: 'native' });
    const predictor = await createPredictor({ model, engine });
    const y = (await predictor.run({ x }))['y'] as Tensor;
    const isClasses = ending.loss === ce;
    const targetShape = isClasses ? y.shape.filter((_, axis) => axis !== ending.head.axis) : y.shape;
    const count = targetShape.reduce((product, length) => product * length, 1);
    const numbers = Array.from({ length: count }, (_, i) => (i * i) % (isClasses ? 3 : 2));
    const target = isClasses ? int64Tensor(targetShape, numbers) : float32Tensor(targetShape, numbers);
    const dataset = createDataset({ x }, target);
    const spec = {
      loss: ending.loss,
      optimiser: { kind: 'sgd', learningRate: 0 },
      batchSize: rows,
      seed: 1,
    } as const;
    const trainer = await createTrainer({ model, spec, engine });
    const { loss } = await evaluatePredictor(predictor, dataset, { loss: ending.loss });
    expect(await trainer.stepRows(dataset, [0, 1, 2, 3])).toBeCloseTo(loss, 5);
    await trainer.close();
    await predictor.close();
  });
});
