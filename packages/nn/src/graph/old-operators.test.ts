import { toBinary } from '@bufbuild/protobuf';
import { ModelProtoSchema } from 'onnx-buf';
import { Tensor as OrtTensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { NnError } from '../errors.ts';
import { inferShapes } from './infer-shapes.ts';
import { file, type Node, type Outputs, run } from './nodes-fixture.ts';
import { parseModel } from './read-model.ts';
import { writeModel } from './write-model.ts';

const one = (opType: string, attributes: Node['attributes'] = {}, inputs = ['x']): readonly Node[] => [
  { opType, inputs, outputs: ['y'], attributes },
];
const two = (opType: string, attributes: Node['attributes'] = {}): readonly Node[] => [
  { opType, inputs: ['x'], outputs: ['y', 'z'], attributes },
];
const dims = [2, 3, 4, 2];
const values = Float32Array.from({ length: 48 }, (_, i) => Math.sin(i * 1.7) * 3);
const y = (rank: number, code = 1): Outputs => ({ y: [code, rank] });

describe('operators of opsets before 13', () => {
  it.each<[string, number, readonly Node[], Outputs]>([
    [
      'Squeeze',
      11,
      [
        ...one('Unsqueeze', { 'axes:i': [0, 3] }),
        { opType: 'Squeeze', inputs: ['y'], outputs: ['s'], attributes: { 'axes:i': [3] } },
      ],
      { y: [1, 6], s: [1, 5] },
    ],
    ['Squeeze of all', 9, one('Squeeze'), y(4)],
    ['Unsqueeze', 11, one('Unsqueeze', { 'axes:i': [1] }), y(5)],
    ['ReduceSum', 9, one('ReduceSum', { 'axes:i': [1, 2], 'keepdims:i': 0 }), y(2)],
    ['ReduceSum of all', 11, one('ReduceSum'), y(4)],
    ['Split', 11, two('Split', { 'axis:i': 2, 'split:i': [1, 3] }), { y: [1, 4], z: [1, 4] }],
    ['Split in halves', 9, two('Split', { 'axis:i': 2 }), { y: [1, 4], z: [1, 4] }],
    ['Softmax over three dimensions', 9, one('Softmax'), y(4)],
    ['Softmax over two', 11, one('Softmax', { 'axis:i': -2 }), y(4)],
    ['Softmax over one', 12, one('Softmax', { 'axis:i': 3 }), y(4)],
    ['LogSoftmax', 11, one('LogSoftmax', { 'axis:i': 2 }), y(4)],
    ['Hardmax', 11, one('Hardmax'), y(4)],
    ['Dropout', 9, one('Dropout', { ratio: 0.25 }), y(4)],
    ['Clip', 9, one('Clip', { min: -0.5, max: 1.5 }), y(4)],
    ['Clip from below', 10, one('Clip', { min: 0 }), y(4)],
    ['Pad', 10, one('Pad', { 'pads:i': [0, 0, 1, 0, 0, 0, 2, 1], value: 0.5, mode: 'constant' }), y(4)],
    ['Pad by reflection', 9, one('Pad', { 'pads:i': [0, 0, 1, 0, 0, 0, 2, 1], mode: 'reflect' }), y(4)],
    ['Slice', 9, one('Slice', { 'starts:i': [1, 0], 'ends:i': [3, 9], 'axes:i': [1, 2] }), y(4)],
    ['Slice from the first axis', 9, one('Slice', { 'starts:i': [0, 1], 'ends:i': [1, -1] }), y(4)],
    ['TopK', 9, two('TopK', { 'axis:i': 2, 'k:i': 2 }), { y: [1, 4], z: [7, 4] }],
    ['Upsample', 9, one('Upsample', { mode: 'nearest' }, ['x', 'scales']), y(4)],
    ['Upsample, linear', 9, one('Upsample', { mode: 'linear' }, ['x', 'scales']), y(4)],
    ['Resize', 10, one('Resize', { mode: 'linear' }, ['x', 'scales']), y(4)],
    [
      'ArgMax and a gate',
      11,
      [...one('Sigmoid'), { opType: 'ArgMax', inputs: ['y'], outputs: ['a'], attributes: { 'axis:i': 1 } }],
      { y: [1, 4], a: [7, 4] },
    ],
  ])('%s of opset %i computes what onnxruntime computes', async (_, opset, nodes, outputs) => {
    const x = new OrtTensor('float32', values, dims);
    const bytes = toBinary(ModelProtoSchema, file(nodes, outputs, opset, 1, 4));
    const names = Object.keys(outputs);
    const model = parseModel(bytes);
    expect(model.opset).toBe(13);
    expect(parseModel(writeModel(model))).toEqual(model);
    const expected = await run(bytes, x, names);
    const found = await run(writeModel(model), x, names);
    const inferred = inferShapes(model, { dimensions: { d0: 2, d1: 3, d2: 4, d3: 2 } });
    for (const [i, name] of names.entries()) {
      expect(found[i]?.dims).toEqual(expected[i]?.dims);
      expect(inferred.get(name)?.shape).toEqual(expected[i]?.dims);
      for (const [j, value] of (found[i]?.data ?? []).entries()) {
        expect(value).toBeCloseTo(expected[i]?.data[j] as number, 5);
      }
    }
  });

  it('keeps a Softmax over the last dimension in sight of the loss', () => {
    const bytes = toBinary(ModelProtoSchema, file(one('Softmax'), y(2), 11));
    expect(parseModel(bytes).graph.nodes.map(({ opType }) => opType)).toEqual(['Softmax']);
  });

  it('refuses the training form of BatchNormalization when its statistics are read', () => {
    const nodes: readonly Node[] = [
      {
        opType: 'BatchNormalization',
        inputs: ['x', 'classes', 'classes', 'classes', 'classes'],
        outputs: ['y', 'mean'],
      },
    ];
    const code = (outputs: Outputs): string => {
      try {
        parseModel(toBinary(ModelProtoSchema, file(nodes, outputs, 9)));
        return 'accepted';
      } catch (error) {
        return error instanceof NnError ? error.code : String(error);
      }
    };
    expect(code({ y: [1, 2], mean: [1, 1] })).toBe('NN_OPERATOR_UNSUPPORTED');
    expect(code({ y: [1, 2] })).toBe('accepted');
  });

  it('reads bounds of a Slice that are single numbers, as PyTorch’s exporter has written them', () => {
    const bytes = toBinary(ModelProtoSchema, file(one('Slice', {}, ['x', 'zero', 'two', 'zero']), y(2), 18));
    const model = parseModel(bytes);
    expect(inferShapes(model, { dimensions: { d0: 5, d1: 3 } }).get('y')?.shape).toEqual([2, 3]);
    expect(parseModel(writeModel(model))).toEqual(model);
  });
});
