import { hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createMlp } from '../builder/mlp.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Profile } from '../engine/types.ts';
import { createTrainer } from '../training/trainer.ts';
import { toFloat32Model } from './convert-floats.ts';
import {
  createTensorData,
  float32Tensor,
  int64Tensor,
  isFloatType,
  toNumbers,
  toOnnxCode,
} from './data-types.ts';
import { inferShapes } from './infer-shapes.ts';
import { parseModel } from './read-model.ts';
import type { DataType, Model, Tensor } from './types.ts';
import { writeModel } from './write-model.ts';

type OtherFloat = 'float16' | 'bfloat16' | 'float64';

const mlp = createMlp({ inputSize: 4, hidden: [5], outputs: 3, seed: 3 });
const scratch = new DataView(new ArrayBuffer(4));

/** Bits of the nearest number towards zero; subnormals become 0. */
function toHalf(value: number): number {
  scratch.setFloat32(0, value);
  const bits = scratch.getUint32(0);
  const exponent = ((bits >>> 23) & 0xff) - 112;
  return exponent <= 0 ? 0 : ((bits >>> 16) & 0x8000) | (exponent << 10) | ((bits >>> 13) & 0x3ff);
}

function toBfloat(value: number): number {
  scratch.setFloat32(0, value);
  return scratch.getUint32(0) >>> 16;
}

function convert(tensor: Tensor, dtype: OtherFloat): Tensor {
  const numbers = toNumbers(tensor);
  const data = createTensorData(dtype, numbers.length);
  const encode = { float16: toHalf, bfloat16: toBfloat, float64: (value: number) => value }[dtype];
  for (const [i, value] of numbers.entries()) data[i] = encode(value) as never;
  return { dtype, shape: tensor.shape, data };
}

/** The network with weights of another precision between casts, as exporters write halved models. */
function castModel(dtype: OtherFloat): Model {
  const { graph } = mlp;
  const cast = (input: string, output: string, to: DataType) => ({
    name: `${output}.cast`,
    opType: 'Cast',
    domain: '',
    inputs: [input],
    outputs: [output],
    attributes: { to: { type: 'int' as const, value: toOnnxCode(to) } },
  });
  const rename = (name: string): string => (name === 'input' ? 'inner' : name === 'logits' ? 'last' : name);
  const nodes = graph.nodes.map((node) => ({
    ...node,
    inputs: node.inputs.map(rename),
    outputs: node.outputs.map(rename),
  }));
  const initializers = new Map(
    [...graph.initializers].map(([name, tensor]) => [
      name,
      isFloatType(tensor.dtype) ? convert(tensor, dtype) : tensor,
    ]),
  );
  return {
    ...mlp,
    graph: {
      ...graph,
      initializers,
      nodes: [cast('input', 'inner', dtype), ...nodes, cast('last', 'logits', 'float32')],
    },
  };
}

const rows = float32Tensor([2, 4], [0.5, -1, 2, 0.25, 1, 0, -0.5, 3]);
const spec = {
  loss: 'softmax-cross-entropy',
  optimiser: { kind: 'sgd', learningRate: 0.1 },
  batchSize: 2,
  seed: 1,
} as const;

async function logitsOf(model: Model, profile: Profile): Promise<number[]> {
  const session = await (await createEngine({ profile })).compile(writeModel(model));
  const { logits } = await session.run({ input: rows });
  await session.close();
  return toNumbers(logits as Tensor);
}

describe('models of other precisions', () => {
  it.each<[OtherFloat, Profile]>([
    ['float16', 'native'],
    ['float16', 'reproducible'],
    ['float64', 'native'],
    ['float64', 'reproducible'],
  ])('run as they are: %s in the %s profile', async (dtype, profile) => {
    const expected = await logitsOf(mlp, profile);
    const found = await logitsOf(parseModel(writeModel(castModel(dtype))), profile);
    for (const [i, value] of found.entries()) expect(value).toBeCloseTo(expected[i] as number, 2);
  });

  it.each<OtherFloat>(['float16', 'bfloat16', 'float64'])(
    'are refused for training, and train once they are float32: %s',
    async (dtype) => {
      const engine = await createEngine({ profile: 'reproducible' });
      const model = castModel(dtype);
      await expect(createTrainer({ model, spec, engine })).rejects.toSatisfy((error) =>
        hasCode(error, 'NN_DTYPE_UNSUPPORTED'),
      );
      const converted = toFloat32Model(model);
      const values = [...inferShapes(converted).values()];
      expect(values.every((value) => value.dtype === 'float32' || !isFloatType(value.dtype))).toBe(true);
      expect(parseModel(writeModel(converted))).toEqual(converted);
      const trainer = await createTrainer({ model: converted, spec, engine });
      const batch = { inputs: { input: rows }, target: int64Tensor([2], [0, 2]) };
      const first = await trainer.step(batch);
      for (let step = 0; step < 5; step++) await trainer.step(batch);
      expect(await trainer.step(batch)).toBeLessThan(first);
      await trainer.close();
    },
  );

  it('keep every value of a smaller precision, signs and infinities included', () => {
    const values = [0, -0, 1.5, -2, 65504, Number.POSITIVE_INFINITY, 2 ** -24];
    const half = {
      dtype: 'float16',
      shape: [7],
      data: Uint16Array.of(0, 0x8000, 0x3e00, 0xc000, 0x7bff, 0x7c00, 1),
    } as const;
    const graph = { ...mlp.graph, initializers: new Map([...mlp.graph.initializers, ['half', half]]) };
    const converted = toFloat32Model({ ...mlp, graph }).graph.initializers.get('half');
    expect(converted).toEqual({ dtype: 'float32', shape: [7], data: Float32Array.from(values) });
  });

  it('are left alone when they are float32', () => {
    expect(toFloat32Model(mlp)).toBe(mlp);
  });
});
