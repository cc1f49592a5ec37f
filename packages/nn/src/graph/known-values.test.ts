import { createRandom, type RandomSource } from '@plexus/core';
import { InferenceSession } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import {
  type Attributes,
  GraphBuilder,
  intValue as int,
  intsValue as ints,
} from '../builder/graph-builder.ts';
import { countElements, createTensorData, int64Tensor, toNumbers } from './data-types.ts';
import { inferFacts } from './infer-shapes.ts';
import type { DataType, Tensor, TensorData } from './types.ts';
import { writeModel } from './write-model.ts';

type Case = {
  readonly operator: string;
  readonly inputs: readonly (Tensor | ((random: RandomSource) => Tensor))[];
  readonly attributes?: Attributes;
  readonly outputs?: number;
};

function tensorOf(dtype: DataType, shape: readonly number[], value: (i: number) => number): Tensor {
  const data: TensorData = createTensorData(dtype, countElements(shape));
  for (let i = 0; i < data.length; i++) {
    if (data instanceof BigInt64Array || data instanceof BigUint64Array) data[i] = BigInt(value(i));
    else data[i] = value(i);
  }
  return { dtype, shape, data };
}

const whole =
  (...shape: readonly number[]) =>
  (random: RandomSource): Tensor =>
    tensorOf('int64', shape, () => random.nextBelow(21) - 10);
const positive =
  (...shape: readonly number[]) =>
  (random: RandomSource): Tensor =>
    tensorOf('int64', shape, () => random.nextBelow(6) + 1);
const logical =
  (...shape: readonly number[]) =>
  (random: RandomSource): Tensor =>
    tensorOf('bool', shape, () => random.nextBelow(2));
const real =
  (...shape: readonly number[]) =>
  (random: RandomSource): Tensor =>
    tensorOf('float32', shape, () => random.nextFloat() * 8 - 2);
const fixed = (...values: readonly number[]): Tensor => int64Tensor([values.length], values);
const single = (value: number): Tensor => int64Tensor([], [value]);
const to = (code: number): Attributes => ({ to: int(code) });

const cases: readonly Case[] = [
  ...['Add', 'Sub', 'Mul', 'Equal', 'Greater', 'GreaterOrEqual', 'Less', 'LessOrEqual', 'Max', 'Min'].flatMap(
    (operator) => [
      { operator, inputs: [whole(3, 1), whole(4)] },
      { operator, inputs: [real(2, 3), real(3)] },
    ],
  ),
  ...['Div', 'Mod'].map((operator) => ({ operator, inputs: [whole(3, 4), positive(4)] })),
  { operator: 'Mod', inputs: [whole(5), fixed(-3)] },
  { operator: 'Mod', inputs: [whole(5), fixed(-3)], attributes: { fmod: int(1) } },
  { operator: 'Div', inputs: [real(4), real(4)] },
  ...['Abs', 'Neg', 'Not', 'Floor', 'Ceil'].map((operator) => ({
    operator,
    inputs: [operator === 'Not' ? logical(4) : operator === 'Abs' || operator === 'Neg' ? whole(4) : real(4)],
  })),
  { operator: 'Sqrt', inputs: [(random) => tensorOf('float32', [4], () => random.nextFloat() * 9)] },
  ...['And', 'Or'].map((operator) => ({ operator, inputs: [logical(2, 3), logical(3)] })),
  { operator: 'Where', inputs: [logical(2, 3), whole(3), whole(2, 1)] },
  { operator: 'Cast', inputs: [real(5)], attributes: to(7) },
  { operator: 'Cast', inputs: [whole(5)], attributes: to(1) },
  { operator: 'Cast', inputs: [whole(5)], attributes: to(9) },
  { operator: 'Cast', inputs: [whole(5)], attributes: to(6) },
  { operator: 'Concat', inputs: [whole(2, 3), whole(2, 1)], attributes: { axis: int(-1) } },
  {
    operator: 'ConstantOfShape',
    inputs: [fixed(2, 3)],
    attributes: { value: { type: 'tensor', value: fixed(7) } },
  },
  { operator: 'Expand', inputs: [whole(3, 1), fixed(2, 1, 4)] },
  { operator: 'Flatten', inputs: [whole(2, 3)] },
  {
    operator: 'Gather',
    inputs: [whole(4, 3), (random) => tensorOf('int64', [2, 2], () => random.nextBelow(6) - 3)],
    attributes: { axis: int(1) },
  },
  { operator: 'NonZero', inputs: [(random) => tensorOf('int64', [3, 4], () => random.nextBelow(2))] },
  { operator: 'Range', inputs: [single(11), single(-2), single(-3)] },
  ...['ReduceMax', 'ReduceMin', 'ReduceProd'].map((operator) => ({
    operator,
    inputs: [whole(6)],
    attributes: { keepdims: int(0) },
  })),
  { operator: 'ReduceSum', inputs: [whole(2, 3)] },
  { operator: 'ReduceSum', inputs: [whole(4), fixed(0)] },
  { operator: 'Reshape', inputs: [whole(2, 3), fixed(3, -1)] },
  { operator: 'Slice', inputs: [whole(5, 6), fixed(-1, 1), fixed(-9, 6), fixed(0, -1), fixed(-2, 3)] },
  { operator: 'Slice', inputs: [whole(6), fixed(2), fixed(Number.MAX_SAFE_INTEGER)] },
  { operator: 'Split', inputs: [whole(2, 7), fixed(2, 5)], attributes: { axis: int(1) }, outputs: 2 },
  { operator: 'Squeeze', inputs: [whole(1, 3, 1), fixed(0)] },
  { operator: 'Tile', inputs: [whole(2, 3), fixed(2, 2)] },
  { operator: 'Transpose', inputs: [whole(2, 3, 4)], attributes: { perm: ints(2, 0, 1) } },
  { operator: 'Transpose', inputs: [whole(2, 3)] },
  { operator: 'Unsqueeze', inputs: [whole(2, 3), fixed(1)] },
  { operator: 'Shape', inputs: [whole(2, 3)] },
  { operator: 'Size', inputs: [whole(2, 3)] },
  { operator: 'Identity', inputs: [whole(2, 3)] },
];

describe('known values', () => {
  const rows = cases.map((entry, index) => [`${entry.operator} (case ${index})`, entry, index] as const);
  it.each(rows)('are what onnxruntime computes: %s', async (_, entry, index) => {
    const random = createRandom(index + 1);
    for (let round = 0; round < 4; round++) {
      const builder = new GraphBuilder('known');
      const inputs = entry.inputs.map((given, i) =>
        builder.initializer(`c${i}`, typeof given === 'function' ? given(random) : given),
      );
      const outputs = builder.nodes(entry.operator, inputs, entry.outputs ?? 1, entry.attributes, 'out');
      for (const output of outputs) builder.output(output);
      const model = builder.build();
      const facts = inferFacts(model);
      const session = await InferenceSession.create(writeModel(model), {
        logSeverityLevel: 4,
        intraOpNumThreads: 1,
      });
      const results = await session.run({});
      await session.release();
      for (const output of outputs) {
        const { type, dims, data } = results[output]!;
        const actual = toNumbers({ dtype: type as DataType, shape: dims, data: data as TensorData });
        expect(facts.get(output)?.known).toEqual(actual);
      }
    }
  });
});
