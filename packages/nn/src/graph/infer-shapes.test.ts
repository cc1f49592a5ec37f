import { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import {
  type Attributes,
  GraphBuilder,
  intValue as int,
  intsValue as ints,
  stringValue as text,
} from '../builder/graph-builder.ts';
import { countElements, createTensorData } from './data-types.ts';
import { inferShapes } from './infer-shapes.ts';
import { operatorNames } from './shape-rules/table.ts';
import type { DataType, Model, TensorData } from './types.ts';
import { writeModel } from './write-model.ts';

type Given = { readonly shape: readonly number[]; readonly dtype?: DataType; readonly fill?: number };
type Constant = {
  readonly constant: readonly number[];
  readonly dtype?: DataType;
  readonly scalar?: boolean;
};
type Operand = Given | Constant | undefined;

type Case = {
  readonly operator: string;
  readonly opsets?: readonly number[];
  readonly inputs: readonly Operand[];
  readonly attributes?: Attributes;
  readonly outputs?: number;
};

const x = (...shape: readonly number[]): Given => ({ shape });
const int64 = (...constant: readonly number[]): Constant => ({ constant });
const float32 = (...constant: readonly number[]): Constant => ({ constant, dtype: 'float32' });
const scalar = (value: number, dtype: DataType = 'int64'): Constant => ({
  constant: [value],
  dtype,
  scalar: true,
});
const typed = (dtype: DataType, ...shape: readonly number[]): Given => ({ shape, dtype });

function fill(dtype: DataType, values: readonly number[]): TensorData {
  const data = createTensorData(dtype, values.length);
  values.forEach((value, i) => {
    if (data instanceof BigInt64Array || data instanceof BigUint64Array) data[i] = BigInt(value);
    else data[i] = value;
  });
  return data;
}

function modelOf({ operator, inputs, attributes = {}, outputs = 1 }: Case, opset: number): Model {
  const builder = new GraphBuilder(operator, opset);
  const names = inputs.map((operand, i) => {
    if (operand === undefined) return '';
    if ('shape' in operand) return builder.input(`x${i}`, operand.shape, operand.dtype);
    const { constant, dtype = 'int64', scalar: isScalar = false } = operand;
    const shape = isScalar ? [] : [constant.length];
    return builder.initializer(`c${i}`, { dtype, shape, data: fill(dtype, constant) });
  });
  for (const value of builder.nodes(operator, names, outputs, attributes, 'out')) builder.output(value);
  return builder.build();
}

async function run(
  model: Model,
  inputs: readonly Operand[],
): Promise<Map<string, { dtype: string; shape: readonly number[] }>> {
  const session = await InferenceSession.create(writeModel(model), {
    logSeverityLevel: 4,
    intraOpNumThreads: 1,
  });
  const feeds: Record<string, OrtTensor> = {};
  inputs.forEach((operand, i) => {
    if (operand === undefined || !('shape' in operand)) return;
    const { shape, dtype = 'float32', fill: value = 1 } = operand;
    const values = new Array<number>(countElements(shape)).fill(value);
    feeds[`x${i}`] = new OrtTensor(dtype as 'float32', fill(dtype, values) as Float32Array, shape);
  });
  const results = await session.run(feeds);
  const found = new Map(
    Object.entries(results).map(([name, { type, dims }]) => [name, { dtype: type, shape: dims }]),
  );
  await session.release();
  return found;
}

const unary = [
  ...[
    'Abs',
    'Acos',
    'Acosh',
    'Asin',
    'Asinh',
    'Atan',
    'Atanh',
    'Ceil',
    'Celu',
    'Cos',
    'Cosh',
    'Elu',
    'Erf',
    'Exp',
  ],
  ...[
    'Floor',
    'HardSigmoid',
    'Hardmax',
    'Identity',
    'LeakyRelu',
    'Log',
    'LogSoftmax',
    'Neg',
    'Reciprocal',
    'Relu',
  ],
  ...[
    'Round',
    'Selu',
    'Shrink',
    'Sigmoid',
    'Sign',
    'Sin',
    'Sinh',
    'Softmax',
    'Softplus',
    'Softsign',
    'Sqrt',
    'Tan',
  ],
  ...[
    'Tanh',
    'ThresholdedRelu',
    'IsInf',
    'IsNaN',
    'LpNormalization',
    'RandomNormalLike',
    'RandomUniformLike',
  ],
];
const reductions = [
  ...['ReduceL1', 'ReduceL2', 'ReduceLogSum', 'ReduceLogSumExp', 'ReduceMax', 'ReduceMean', 'ReduceMin'],
  ...['ReduceProd', 'ReduceSumSquare'],
];

const cases: readonly Case[] = [
  ...unary.map((operator) => ({ operator, inputs: [x(2, 3)] })),
  ...['HardSwish', 'Bernoulli'].map((operator) => ({ operator, opsets: [15, 21], inputs: [x(2, 3)] })),
  { operator: 'Mish', opsets: [18, 21], inputs: [x(2, 3)] },
  { operator: 'Gelu', opsets: [20, 21], inputs: [x(2, 3)] },
  { operator: 'Not', inputs: [typed('bool', 2)] },
  { operator: 'BitwiseNot', opsets: [18], inputs: [typed('int32', 2)] },
  ...['Add', 'Sub', 'Mul', 'Div', 'Max', 'Min', 'Mean', 'Sum'].map((operator) => ({
    operator,
    inputs: [x(4, 1, 3), x(5, 1)],
  })),
  ...['Greater', 'Less', 'Equal', 'GreaterOrEqual', 'LessOrEqual'].map((operator) => ({
    operator,
    inputs: [x(4, 1), x(5)],
  })),
  ...['And', 'Or', 'Xor'].map((operator) => ({ operator, inputs: [typed('bool', 4, 1), typed('bool', 5)] })),
  ...['BitwiseAnd', 'BitwiseOr', 'BitwiseXor'].map((operator) => ({
    operator,
    opsets: [18],
    inputs: [typed('int32', 4, 1), typed('int32', 5)],
  })),
  {
    operator: 'BitShift',
    inputs: [typed('uint8', 4, 1), typed('uint8', 5)],
    attributes: { direction: text('LEFT') },
  },
  { operator: 'Mod', inputs: [typed('int64', 4, 1), typed('int64', 5)] },
  { operator: 'Pow', inputs: [x(2, 3), scalar(2)] },
  { operator: 'Where', inputs: [typed('bool', 3, 1), x(1, 4), x(2, 1, 1)] },
  { operator: 'PRelu', inputs: [x(2, 3, 4), x(3, 1)] },
  { operator: 'Clip', inputs: [x(2, 3), scalar(0, 'float32'), scalar(6, 'float32')] },
  { operator: 'Cast', inputs: [x(2, 3)], attributes: { to: int(7) } },
  { operator: 'CastLike', opsets: [15], inputs: [x(2, 3), typed('float64', 1)] },
  { operator: 'Dropout', inputs: [x(2, 3), scalar(0.5, 'float32')], outputs: 2 },
  { operator: 'CumSum', inputs: [x(2, 3), scalar(1)] },
  { operator: 'MatMul', inputs: [x(2, 3), x(3, 4)] },
  { operator: 'MatMul', inputs: [x(5, 1, 2, 3), x(6, 3, 4)] },
  { operator: 'MatMul', inputs: [x(3), x(5, 3, 4)] },
  { operator: 'MatMul', inputs: [x(5, 2, 3), x(3)] },
  { operator: 'MatMul', inputs: [x(3), x(3)] },
  { operator: 'Gemm', inputs: [x(2, 3), x(3, 4), x(4)] },
  { operator: 'Gemm', inputs: [x(3, 2), x(4, 3), x(2, 1)], attributes: { transA: int(1), transB: int(1) } },
  { operator: 'Einsum', inputs: [x(2, 3, 4), x(2, 4, 5)], attributes: { equation: text('bij,bjk->bik') } },
  { operator: 'Einsum', inputs: [x(2, 3, 4), x(4, 5)], attributes: { equation: text('...j,jk->...k') } },
  { operator: 'Einsum', inputs: [x(3, 4), x(5, 4)], attributes: { equation: text('ij, kj') } },
  { operator: 'Conv', inputs: [x(2, 3, 9, 8), x(4, 3, 3, 2), x(4)] },
  {
    operator: 'Conv',
    inputs: [x(2, 4, 9, 8), x(6, 2, 3, 3)],
    attributes: { group: int(2), strides: ints(2, 3), dilations: ints(2, 1), pads: ints(1, 0, 2, 1) },
  },
  {
    operator: 'Conv',
    inputs: [x(1, 2, 7, 8), x(2, 2, 3, 3)],
    attributes: { auto_pad: text('SAME_UPPER'), strides: ints(2, 2) },
  },
  { operator: 'Conv', inputs: [x(1, 2, 7), x(2, 2, 3)], attributes: { auto_pad: text('VALID') } },
  {
    operator: 'ConvTranspose',
    inputs: [x(1, 4, 5, 6), x(4, 3, 3, 3)],
    attributes: { group: int(2), strides: ints(2, 2), pads: ints(1, 1, 1, 1), output_padding: ints(1, 0) },
  },
  {
    operator: 'ConvTranspose',
    inputs: [x(1, 2, 5), x(2, 3, 4)],
    attributes: { auto_pad: text('SAME_UPPER'), strides: ints(2) },
  },
  {
    operator: 'MaxPool',
    inputs: [x(2, 3, 9, 8)],
    attributes: { kernel_shape: ints(2, 3), strides: ints(2, 2), pads: ints(0, 1, 1, 0) },
    outputs: 2,
  },
  {
    operator: 'MaxPool',
    inputs: [x(2, 3, 10)],
    attributes: { kernel_shape: ints(3), strides: ints(2), ceil_mode: int(1), dilations: ints(2) },
  },
  {
    operator: 'MaxPool',
    inputs: [x(1, 1, 5, 5)],
    attributes: { kernel_shape: ints(1, 1), strides: ints(4, 4), ceil_mode: int(1), pads: ints(0, 0, 0, 0) },
  },
  {
    operator: 'AveragePool',
    inputs: [x(2, 3, 6, 6)],
    attributes: { kernel_shape: ints(3, 3), strides: ints(2, 2), ceil_mode: int(1), pads: ints(1, 1, 1, 1) },
  },
  {
    operator: 'AveragePool',
    inputs: [x(2, 3, 7)],
    attributes: { kernel_shape: ints(2), auto_pad: text('SAME_LOWER'), strides: ints(2) },
  },
  { operator: 'LpPool', inputs: [x(2, 3, 6, 6)], attributes: { kernel_shape: ints(3, 3) } },
  ...['GlobalAveragePool', 'GlobalMaxPool', 'GlobalLpPool'].map((operator) => ({
    operator,
    inputs: [x(2, 3, 4, 5)],
  })),
  { operator: 'BatchNormalization', inputs: [x(2, 3, 4), x(3), x(3), x(3), x(3)] },
  {
    operator: 'BatchNormalization',
    opsets: [15, 21],
    inputs: [x(2, 3, 4), x(3), x(3), x(3), x(3)],
    attributes: { training_mode: int(1) },
    outputs: 3,
  },
  {
    operator: 'LayerNormalization',
    opsets: [17, 21],
    inputs: [x(2, 3, 4), x(3, 4), x(3, 4)],
    attributes: { axis: int(-2) },
    outputs: 3,
  },
  { operator: 'InstanceNormalization', inputs: [x(2, 3, 4), x(3), x(3)] },
  {
    operator: 'GroupNormalization',
    opsets: [18],
    inputs: [x(2, 4, 4), x(2), x(2)],
    attributes: { num_groups: int(2) },
  },
  {
    operator: 'GroupNormalization',
    opsets: [21],
    inputs: [x(2, 4, 4), x(4), x(4)],
    attributes: { num_groups: int(2) },
  },
  { operator: 'LRN', inputs: [x(1, 3, 4, 4)], attributes: { size: int(3) } },
  { operator: 'MeanVarianceNormalization', inputs: [x(1, 3, 4, 4)] },
  { operator: 'Flatten', inputs: [x(2, 3, 4)], attributes: { axis: int(-1) } },
  { operator: 'Flatten', inputs: [x(2, 3, 4)], attributes: { axis: int(0) } },
  { operator: 'Reshape', inputs: [x(2, 3, 4), int64(0, -1)] },
  { operator: 'Reshape', inputs: [x(2, 3, 4), int64(4, 1, 6)] },
  {
    operator: 'Reshape',
    opsets: [14, 21],
    inputs: [x(0, 3), int64(3, 0)],
    attributes: { allowzero: int(1) },
  },
  { operator: 'Transpose', inputs: [x(2, 3, 4)] },
  { operator: 'Transpose', inputs: [x(2, 3, 4)], attributes: { perm: ints(1, 2, 0) } },
  { operator: 'Concat', inputs: [x(2, 3), x(2, 1), x(2, 4)], attributes: { axis: int(-1) } },
  { operator: 'Split', opsets: [13, 17], inputs: [x(6, 2)], outputs: 3 },
  { operator: 'Split', opsets: [18, 21], inputs: [x(7, 2)], outputs: 3, attributes: { num_outputs: int(3) } },
  { operator: 'Split', inputs: [x(2, 7), int64(3, 4)], outputs: 2, attributes: { axis: int(1) } },
  { operator: 'Squeeze', inputs: [x(1, 3, 1), int64(-1)] },
  { operator: 'Squeeze', inputs: [x(1, 3, 1)] },
  { operator: 'Unsqueeze', inputs: [x(2, 3), int64(0, -1)] },
  { operator: 'Expand', inputs: [x(3, 1), int64(2, 1, 4)] },
  { operator: 'Tile', inputs: [x(2, 3), int64(2, 3)] },
  { operator: 'Pad', inputs: [x(2, 3), int64(1, 0, 2, 1)] },
  { operator: 'Pad', inputs: [x(5, 3), int64(-1, 0, -2, 1), scalar(0, 'float32')] },
  { operator: 'Pad', opsets: [18, 21], inputs: [x(2, 3), int64(1, 2), undefined, int64(-1)] },
  { operator: 'Slice', inputs: [x(5, 6), int64(1), int64(Number.MAX_SAFE_INTEGER), int64(-1), int64(2)] },
  { operator: 'Slice', inputs: [x(5, 6), int64(-1, 0), int64(-100, 100), int64(0, 1), int64(-2, 4)] },
  { operator: 'Slice', inputs: [x(5, 6), int64(3, 9), int64(2, 10)] },
  { operator: 'DepthToSpace', inputs: [x(1, 8, 2, 3)], attributes: { blocksize: int(2) } },
  { operator: 'SpaceToDepth', inputs: [x(1, 2, 4, 6)], attributes: { blocksize: int(2) } },
  { operator: 'Trilu', opsets: [14, 21], inputs: [x(3, 4)] },
  { operator: 'ReverseSequence', inputs: [x(4, 2, 3), int64(1, 2)] },
  { operator: 'Gather', inputs: [x(5, 4), { shape: [2, 3], dtype: 'int64' }], attributes: { axis: int(1) } },
  { operator: 'Gather', inputs: [x(5, 4), scalar(1)] },
  { operator: 'GatherElements', inputs: [x(5, 4), { shape: [2, 4], dtype: 'int64' }] },
  { operator: 'GatherND', inputs: [x(5, 4, 3), { shape: [6, 2], dtype: 'int64' }] },
  {
    operator: 'GatherND',
    inputs: [x(5, 4, 3), { shape: [5, 6, 1], dtype: 'int64' }],
    attributes: { batch_dims: int(1) },
  },
  { operator: 'ScatterElements', inputs: [x(5, 4), { shape: [2, 4], dtype: 'int64' }, x(2, 4)] },
  {
    operator: 'ScatterND',
    inputs: [x(5, 4, 3), int64(1, 2), x(3)].map((o, i) =>
      i === 1 ? { shape: [2, 1], dtype: 'int64' as const } : i === 2 ? x(2, 4, 3) : o,
    ),
  },
  { operator: 'OneHot', inputs: [{ shape: [2, 3], dtype: 'int64' }, scalar(5), float32(0, 1)] },
  { operator: 'NonZero', inputs: [x(2, 3)] },
  { operator: 'Compress', inputs: [x(2, 3), typed('bool', 3)], attributes: { axis: int(1) } },
  { operator: 'Constant', inputs: [], attributes: { value_floats: { type: 'floats', value: [1, 2] } } },
  { operator: 'ConstantOfShape', inputs: [int64(2, 0, 3)] },
  { operator: 'EyeLike', inputs: [x(3, 4)] },
  { operator: 'Multinomial', inputs: [x(3, 4)], attributes: { sample_size: int(5) } },
  ...['RandomNormal', 'RandomUniform'].map((operator) => ({
    operator,
    inputs: [],
    attributes: { shape: ints(2, 3) },
  })),
  { operator: 'Range', inputs: [scalar(10), scalar(3), scalar(-2)] },
  { operator: 'Shape', inputs: [x(2, 3)] },
  { operator: 'Shape', opsets: [15, 21], inputs: [x(2, 3, 4)], attributes: { start: int(-2), end: int(9) } },
  { operator: 'Size', inputs: [x(2, 3)] },
  ...reductions.map((operator) => ({
    operator,
    opsets: [13, 17],
    inputs: [x(2, 3, 4)],
    attributes: { axes: ints(-1, 0) },
  })),
  ...reductions.map((operator) => ({
    operator,
    opsets: [18, 21],
    inputs: [x(2, 3, 4), int64(1)],
    attributes: { keepdims: int(0) },
  })),
  ...reductions.map((operator) => ({ operator, inputs: [x(2, 3)] })),
  { operator: 'ReduceSum', inputs: [x(2, 3, 4), int64(1)], attributes: { keepdims: int(0) } },
  { operator: 'ReduceSum', inputs: [x(2, 3, 4)], attributes: { noop_with_empty_axes: int(1) } },
  ...['ArgMax', 'ArgMin'].map((operator) => ({
    operator,
    inputs: [x(2, 3)],
    attributes: { axis: int(1), keepdims: int(0) },
  })),
  { operator: 'TopK', inputs: [x(2, 5), int64(3)], outputs: 2 },
  { operator: 'Resize', inputs: [x(1, 2, 4, 5), undefined, float32(1, 1, 2, 1.5)] },
  {
    operator: 'Resize',
    inputs: [x(1, 2, 4, 5), undefined, undefined, int64(1, 2, 7, 3)],
    attributes: { mode: text('linear') },
  },
  {
    operator: 'Resize',
    opsets: [18, 21],
    inputs: [x(1, 2, 4, 5), undefined, float32(2, 2)],
    attributes: { axes: ints(2, 3) },
  },
  { operator: 'GridSample', opsets: [16, 20], inputs: [x(1, 2, 4, 5), x(1, 3, 6, 2)] },
  { operator: 'AffineGrid', opsets: [20, 21], inputs: [x(2, 2, 3), int64(2, 1, 4, 5)] },
  { operator: 'AffineGrid', opsets: [20, 21], inputs: [x(1, 3, 4), int64(1, 1, 2, 4, 5)] },
  {
    operator: 'MaxUnpool',
    inputs: [x(1, 2, 3, 3), typed('int64', 1, 2, 3, 3)],
    attributes: { kernel_shape: ints(3, 2), strides: ints(2, 2), pads: ints(1, 0, 0, 0) },
  },
  {
    operator: 'Resize',
    opsets: [18, 21],
    inputs: [x(1, 2, 4, 5), undefined, undefined, int64(7, 7)],
    attributes: { axes: ints(2, 3), keep_aspect_ratio_policy: text('not_larger') },
  },
  {
    operator: 'Pad',
    opsets: [19, 21],
    inputs: [x(2, 3), int64(2, 0, 1, 3)],
    attributes: { mode: text('wrap') },
  },
  { operator: 'QuantizeLinear', inputs: [x(2, 3), scalar(0.5, 'float32'), scalar(3, 'int8')] },
  { operator: 'QuantizeLinear', inputs: [x(2, 3), scalar(0.5, 'float32')] },
  { operator: 'DequantizeLinear', inputs: [typed('uint8', 2, 3), scalar(0.5, 'float32')] },
  { operator: 'DynamicQuantizeLinear', inputs: [x(2, 3)], outputs: 3 },
  { operator: 'MatMulInteger', inputs: [typed('uint8', 4, 2, 3), typed('int8', 3, 5)] },
  {
    operator: 'ConvInteger',
    inputs: [typed('uint8', 1, 2, 5, 5), typed('uint8', 3, 2, 3, 3)],
    attributes: { strides: ints(2, 2), pads: ints(1, 1, 1, 1) },
  },
  {
    operator: 'QLinearMatMul',
    inputs: [
      ...[typed('uint8', 2, 3), scalar(0.5, 'float32'), scalar(3, 'uint8')],
      ...[typed('uint8', 3, 4), scalar(0.5, 'float32'), scalar(3, 'uint8')],
      ...[scalar(0.5, 'float32'), scalar(3, 'uint8')],
    ],
  },
  {
    operator: 'QLinearConv',
    inputs: [
      ...[typed('uint8', 1, 2, 5), scalar(0.5, 'float32'), scalar(3, 'uint8')],
      ...[typed('uint8', 3, 2, 3), scalar(0.5, 'float32'), scalar(3, 'uint8')],
      ...[scalar(0.5, 'float32'), scalar(3, 'uint8')],
    ],
  },
  {
    operator: 'BatchNormalization',
    opsets: [13],
    inputs: [x(2, 3, 4), x(3), x(3), x(3), x(3)],
    outputs: 5,
  },
  {
    operator: 'LSTM',
    inputs: [x(5, 2, 3), x(1, 16, 3), x(1, 16, 4), x(1, 32)],
    attributes: { hidden_size: int(4) },
    outputs: 3,
  },
  {
    operator: 'GRU',
    inputs: [x(5, 2, 3), x(2, 12, 3), x(2, 12, 4)],
    attributes: { hidden_size: int(4), direction: text('bidirectional') },
    outputs: 2,
  },
  {
    operator: 'RNN',
    inputs: [x(5, 2, 3), x(1, 4, 3), x(1, 4, 4)],
    attributes: { hidden_size: int(4) },
    outputs: 2,
  },
];

/** Operators that onnxruntime's CPU build cannot run; the rule is compared with the standard by hand below. */
const notInRuntime = new Set(['SoftmaxCrossEntropyLoss', 'NegativeLogLikelihoodLoss']);

describe('inferShapes', () => {
  it('has a case for every operator', () => {
    const covered = new Set(cases.map(({ operator }) => operator));
    expect(operatorNames.filter((name) => !covered.has(name) && !notInRuntime.has(name))).toEqual([]);
  });

  const rows = cases.flatMap((entry, index) =>
    (entry.opsets ?? [13, 17, 18, 21])
      .filter((opset) => opset >= 18 || !reductions.includes(entry.operator) || entry.inputs.length < 2)
      .map((opset) => [`${entry.operator} (case ${index}) in opset ${opset}`, entry, opset] as const),
  );
  it.each([
    ['wrap', [3, 0, 0, 3], [2, 3]],
    ['wrap', [0, 4, 0, 0], [2, 3]],
    ['wrap', [0, 1, 0, 0], [2, 'width']],
    ['reflect', [0, 3, 0, 0], [2, 3]],
  ] as const)('refuses a border that %s cannot fill: %o', (mode, pads, shape) => {
    const builder = new GraphBuilder('border', 19);
    const data = builder.input('x', shape);
    expect(() => builder.node('Pad', [data, builder.ints(...pads)], { mode: text(mode) })).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^NN_(SHAPE_MISMATCH|OPERATOR_UNSUPPORTED)$/) }),
    );
  });

  it.each(rows)('agrees with onnxruntime on %s', async (_, entry, opset) => {
    const model = modelOf(entry, opset);
    const inferred = inferShapes(model);
    const actual = await run(model, entry.inputs);
    expect(actual.size).toBe(entry.outputs ?? 1);
    for (const [name, { dtype, shape }] of actual) {
      const found = inferred.get(name);
      expect(found?.dtype).toBe(dtype);
      const bound = found?.shape.map((size, axis) =>
        typeof size === 'string' ? (shape[axis] as number) : size,
      );
      expect(bound).toEqual(shape);
      if (!['NonZero', 'Compress'].includes(entry.operator)) expect(found?.shape).toEqual(shape);
    }
  });
});
