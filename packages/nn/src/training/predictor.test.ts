import { hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createCnn } from '../builder/cnn.ts';
import { GraphBuilder } from '../builder/graph-builder.ts';
import { initialiseModel } from '../builder/initialise.ts';
import { createMlp } from '../builder/mlp.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Profile } from '../engine/types.ts';
import { float32Tensor, toNumbers } from '../graph/data-types.ts';
import type { Model, Tensor } from '../graph/types.ts';
import { createPredictor } from './predictor.ts';
import { findTap } from './tap.ts';

const mlp = createMlp({ inputSize: 5, hidden: [8, 6], outputs: 3, seed: 1 });
const rows = (count: number, shift = 0): Tensor =>
  float32Tensor(
    [count, 5],
    Array.from({ length: count * 5 }, (_, i) => Math.fround(Math.sin(i + shift))),
  );
const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);
const single: Model = {
  ...mlp,
  graph: {
    name: 'single',
    inputs: [{ name: 'x', dtype: 'float32', shape: ['batch', 5] }],
    outputs: [{ name: 'y', dtype: 'float32', shape: ['batch', 5] }],
    initializers: new Map(),
    nodes: [{ name: 'n', opType: 'Relu', domain: '', inputs: ['x'], outputs: ['y'], attributes: {} }],
  },
};

describe('tap', () => {
  it('is an interior value near the middle of the longest path', () => {
    const tap = findTap(mlp);
    const producer = mlp.graph.nodes.findIndex(({ outputs }) => outputs[0] === tap?.name);
    expect(producer).toBe(Math.floor((mlp.graph.nodes.length - 1) / 2));
  });

  it('is absent where the only node is the output', () => {
    expect(findTap(single)).toBeUndefined();
  });
});

describe.each<Profile>(['native', 'reproducible'])('predictor in the %s profile', (profile) => {
  const open = async (model: Model) => createPredictor({ model, engine: await createEngine({ profile }) });

  it('gives every row its outputs, in whatever batches they run', async () => {
    const predictor = await open(mlp);
    const input = rows(10);
    const whole = (await predictor.run({ input }, { batchSize: 10 }))['logits'] as Tensor;
    expect(whole.shape).toEqual([10, 3]);
    for (const batchSize of [1, 3, 64]) {
      const { logits } = await predictor.run({ input }, { batchSize });
      for (const [i, number] of toNumbers(logits as Tensor).entries()) {
        expect(number).toBeCloseTo(whole.data[i] as number, 5);
      }
    }
    await predictor.close();
  });

  it('runs images through a convolutional network', async () => {
    const model = createCnn({ inputShape: [1, 12, 12], channels: [4], outputs: 2, seed: 1 });
    const predictor = await open(model);
    const [name = ''] = model.graph.inputs.map((input) => input.name);
    const images = float32Tensor([3, 1, 12, 12], new Float32Array(3 * 144).fill(0.5));
    const outputs = await predictor.run({ [name]: images });
    expect(Object.values(outputs)[0]?.shape).toEqual([3, 2]);
    await predictor.close();
  });

  it('digests an interior value: the same for the same rows, another for other rows', async () => {
    const predictor = await open(mlp);
    const first = await predictor.runTapped({ input: rows(10) }, { batchSize: 4 });
    const again = await predictor.runTapped({ input: rows(10) }, { batchSize: 4 });
    const other = await predictor.runTapped({ input: rows(10, 0.1) }, { batchSize: 4 });
    expect(again).toEqual(first);
    expect(other.interiorDigest).not.toBe(first.interiorDigest);
    expect(Object.keys(first.outputs)).toEqual(['logits']);
    await predictor.close();
  });

  it('digests the outputs of a model without interior', async () => {
    const predictor = await open(single);
    const first = await predictor.runTapped({ x: rows(2) });
    const other = await predictor.runTapped({ x: rows(2, 1) });
    expect(predictor.tap).toBeUndefined();
    expect(other.interiorDigest).not.toBe(first.interiorDigest);
    await predictor.close();
  });

  it('gives the same numbers in every run of a model that was exported in training mode', async () => {
    const builder = new GraphBuilder('dropping');
    const hidden = builder.node('MatMul', [
      builder.input('x', ['batch', 5]),
      builder.parameter('w', [5, 40]),
    ]);
    const ratio = builder.float(0.5);
    const isTraining = builder.initializer('is-training', {
      dtype: 'bool',
      shape: [],
      data: Uint8Array.of(1),
    });
    const dropped = builder.node('Dropout', [hidden, ratio, isTraining]);
    builder.output(
      builder.node('MatMul', [builder.node('Relu', [dropped]), builder.parameter('v', [40, 3])]),
    );
    const engine = await createEngine({ profile });
    const predictor = await createPredictor({
      model: initialiseModel(builder.build(), 1, { which: 'all' }),
      engine,
    });
    const first = await predictor.runTapped({ x: rows(20) });
    expect(await predictor.runTapped({ x: rows(20) })).toEqual(first);
    await predictor.close();
  });

  it('refuses models that draw numbers whenever they run', async () => {
    const builder = new GraphBuilder('drawing');
    const x = builder.input('x', ['batch', 5]);
    builder.output(builder.node('Add', [x, builder.node('RandomNormalLike', [x])]));
    const engine = await createEngine({ profile });
    await expect(createPredictor({ model: builder.build(), engine })).rejects.toThrow(
      throwing('NN_OPERATOR_UNSUPPORTED'),
    );
  });

  it('uses the batch size a model fixes', async () => {
    const inputs = [{ name: 'x', dtype: 'float32', shape: [4, 5] } as const];
    const outputs = [{ name: 'y', dtype: 'float32', shape: [4, 5] } as const];
    const predictor = await open({ ...single, graph: { ...single.graph, inputs, outputs } });
    const { y } = await predictor.run({ x: rows(6) }, { batchSize: 3 });
    expect(y?.data).toEqual(rows(6).data.map((element) => Math.max(0, Number(element)) as never));
    await predictor.close();
  });

  it('refuses missing inputs, no rows and a useless batch size', async () => {
    const predictor = await open(mlp);
    await expect(predictor.run({})).rejects.toEqual(throwing('NN_BATCH_SHAPE'));
    await expect(predictor.run({ input: rows(0) })).rejects.toEqual(throwing('NN_BATCH_SHAPE'));
    await expect(predictor.run({ input: rows(1) }, { batchSize: 0 })).rejects.toEqual(
      throwing('NN_BATCH_SHAPE'),
    );
    await predictor.close();
  });
});
