import { describe, expect, it } from 'vitest';
import { createCnn } from '../builder/cnn.ts';
import { GraphBuilder, intsValue, intValue } from '../builder/graph-builder.ts';
import { inferFacts, inferShapes } from './infer-shapes.ts';
import type { Model } from './types.ts';

const shapeIn = (model: Model, name: string, dimensions: Record<string, number> = {}) =>
  inferShapes(model, { dimensions }).get(name)?.shape;

describe('inferShapes with named dimensions', () => {
  it('keeps the batch open through a network and binds it on request', () => {
    const model = createCnn({ inputShape: [3, 32, 32], channels: [8, 16], outputs: 10, batchNorm: true });
    expect(shapeIn(model, 'conv2')).toEqual(['batch', 16, 16, 16]);
    expect(shapeIn(model, 'flatten')).toEqual(['batch', 1024]);
    expect(shapeIn(model, 'logits', { batch: 64 })).toEqual([64, 10]);
  });

  it('follows Shape, Gather, Concat and Reshape', () => {
    const builder = new GraphBuilder('heads');
    const x = builder.input('x', ['batch', 'time', 12]);
    const shape = builder.node('Shape', [x]);
    const size = (index: number) =>
      builder.node('Unsqueeze', [builder.node('Gather', [shape, builder.int(index)]), builder.ints(0)]);
    const heads = builder.ints(3);
    const width = builder.node('Div', [size(2), heads]);
    const target = builder.node('Concat', [size(0), size(1), heads, width], { axis: intValue(0) });
    const split = builder.node('Reshape', [x, target]);
    const y = builder.node('Transpose', [split], { perm: intsValue(0, 2, 1, 3) }, 'y');
    builder.output(y);
    const model = builder.build();
    expect(shapeIn(model, 'y')).toEqual(['batch', 3, 'time', 4]);
    expect(inferFacts(model).get(target)?.known).toEqual(['batch', 'time', 3, 4]);
  });

  it('cuts a mask to the length of the sequence', () => {
    const builder = new GraphBuilder('mask');
    const x = builder.input('x', ['batch', 'time']);
    const mask = builder.parameter('mask', [1, 64, 64]);
    const time = builder.node('Slice', [builder.node('Shape', [x]), builder.ints(1), builder.ints(2)]);
    const rows = builder.node('Slice', [mask, builder.ints(0), time, builder.ints(1)]);
    const last = builder.node('Slice', [
      x,
      builder.ints(-1),
      builder.ints(Number.MAX_SAFE_INTEGER),
      builder.ints(1),
    ]);
    const rest = builder.node('Slice', [
      x,
      builder.ints(1),
      builder.ints(Number.MAX_SAFE_INTEGER),
      builder.ints(1),
    ]);
    for (const value of [rows, last, rest]) builder.output(value);
    const model = builder.build();
    expect(shapeIn(model, rows)).toEqual([1, 'time', 64]);
    expect(shapeIn(model, last)).toEqual(['batch', 1]);
    expect(shapeIn(model, rest)).toEqual(['batch', 'time - 1']);
  });

  it('names what depends on data after the value', () => {
    const builder = new GraphBuilder('data');
    const x = builder.input('x', ['batch', 4]);
    builder.output(builder.node('NonZero', [x], {}, 'where'));
    const target = builder.input('target', [2], 'int64');
    builder.output(builder.node('Reshape', [x, target], {}, 'free'));
    expect(shapeIn(builder.build(), 'where')).toEqual([2, 'where.1']);
    expect(shapeIn(builder.build(), 'free')).toEqual(['free.0', 'free.1']);
  });

  it('evaluates the index arithmetic of older exporters', () => {
    const builder = new GraphBuilder('arange');
    const length = builder.ints(3);
    const ones = builder.node('ConstantOfShape', [length], {
      value: { type: 'tensor', value: { dtype: 'int64', shape: [1], data: BigInt64Array.of(1n) } },
    });
    const indices = builder.node('Squeeze', [
      builder.node('Transpose', [builder.node('NonZero', [ones])]),
      builder.ints(1),
    ]);
    builder.output(indices);
    expect(inferFacts(builder.build()).get(indices)?.known).toEqual([0, 1, 2]);
  });
});

function codeOf(build: (builder: GraphBuilder) => void, opset = 17): { code: string; details: unknown } {
  const builder = new GraphBuilder('broken', opset);
  try {
    build(builder);
    builder.build();
  } catch (error) {
    const { code, details } = error as { code: string; details: unknown };
    return { code, details };
  }
  return { code: 'accepted', details: {} };
}

describe('inferShapes refuses', () => {
  it('shapes that do not fit, naming node, operator, opset and shapes', () => {
    const { code, details } = codeOf((b) =>
      b.output(b.node('MatMul', [b.input('x', ['batch', 3]), b.input('w', [4, 5])], {}, 'product')),
    );
    expect(code).toBe('NN_SHAPE_MISMATCH');
    expect(details).toMatchObject({
      node: 'product',
      operator: 'MatMul',
      opset: 17,
      shapes: [
        ['batch', 3],
        [4, 5],
      ],
    });
  });

  it('an operator it does not know, and one newer than the opset', () => {
    const unknown = codeOf((b) => b.output(b.node('Loop', [b.input('x', [1])])));
    expect(unknown).toMatchObject({
      code: 'NN_OPERATOR_UNSUPPORTED',
      details: { operator: 'Loop', opset: 17 },
    });
    const early = codeOf((b) => b.output(b.node('Gelu', [b.input('x', [1])])), 17);
    expect(early.code).toBe('NN_OPERATOR_UNSUPPORTED');
    expect(codeOf((b) => b.output(b.node('Gelu', [b.input('x', [1])])), 20).code).toBe('accepted');
  });

  it('two types in one sum', () => {
    const mixed = codeOf((b) => b.output(b.node('Add', [b.input('x', [1]), b.input('y', [1], 'float64')])));
    expect(mixed.code).toBe('NN_DTYPE_UNSUPPORTED');
  });

  it.each<[string, (b: GraphBuilder) => void]>([
    [
      'a window larger than the picture',
      (b) => b.output(b.node('MaxPool', [b.input('x', [1, 1, 2, 2])], { kernel_shape: intsValue(3, 3) })),
    ],
    [
      'channels that do not match the kernel',
      (b) => b.output(b.node('Conv', [b.input('x', [1, 3, 8, 8]), b.input('w', [4, 2, 3, 3])])),
    ],
    [
      'a reshape to another number of elements',
      (b) => b.output(b.node('Reshape', [b.input('x', [2, 3]), b.ints(4, 2)])),
    ],
    ['an axis outside the rank', (b) => b.output(b.node('Unsqueeze', [b.input('x', [2]), b.ints(5)]))],
    [
      'more elements than can be counted',
      (b) => b.output(b.node('Tile', [b.input('x', [2]), b.ints(2 ** 53 - 1)])),
    ],
    [
      'a shape of a million dimensions',
      (b) => b.output(b.node('ConstantOfShape', [b.input('x', [1_000_000], 'int64')])),
    ],
    [
      'an index outside a known value',
      (b) => b.output(b.node('Gather', [b.node('Shape', [b.input('x', [2, 3])]), b.int(2)])),
    ],
  ])('%s', (_, build) => {
    expect(codeOf(build).code).toBe('NN_SHAPE_MISMATCH');
  });
});
