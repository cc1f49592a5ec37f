import { readFileSync } from 'node:fs';
import { createRandom } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createGpt } from '../builder/architectures.ts';
import { GraphBuilder, intValue } from '../builder/graph-builder.ts';
import { initialiseModel } from '../builder/initialise.ts';
import { createMlp } from '../builder/mlp.ts';
import { createEngine } from '../engine/create-engine.ts';
import { toFloat32Model } from '../graph/convert-floats.ts';
import { countElements, float32Tensor, int64Tensor, toNumbers } from '../graph/data-types.ts';
import { findParameters } from '../graph/parameters.ts';
import { parseModel } from '../graph/read-model.ts';
import type { DataType, Model, Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { createTrainer } from '../training/trainer.ts';
import type { TrainingSpec } from '../training/types.ts';
import { untieInitializers } from '../training/untie-initializers.ts';
import { adaptableWeights } from './adaptable-weights.ts';
import { applyAdapters, extractAdapters } from './adapter-file.ts';
import { addLowRankAdapters } from './add-adapters.ts';
import { mergeAdapters, removeAdapters } from './remove-adapters.ts';

const exported = (name: string): Model =>
  parseModel(readFileSync(new URL(`../../fixtures/gradients/${name}.onnx`, import.meta.url)));

const mlp = (): Model => createMlp({ inputSize: 3, hidden: [4], outputs: 2, seed: 5 });
const gpt = (): Model => createGpt({ vocabulary: 12, context: 6, layers: 2, heads: 2, width: 16, seed: 5 });

/** Two products with one weight, a stored transposition, transA, alpha, beta and a rank that is large for a weight. */
function corners(): Model {
  const builder = new GraphBuilder('corners');
  const x = builder.input('x', ['batch', 24]);
  const shared = builder.parameter('shared', [24, 24]);
  const stored = builder.parameter('onnx::MatMul_7', [24, 24]);
  const small = builder.parameter('small', [5, 24]);
  const first = builder.node('Relu', [builder.node('MatMul', [x, shared])]);
  const again = builder.node('MatMul', [builder.node('Unsqueeze', [first, builder.ints(1)]), shared]);
  const turned = builder.node('Transpose', [stored]);
  const second = builder.node('Squeeze', [builder.node('MatMul', [again, turned]), builder.ints(1)]);
  const flipped = builder.node('Transpose', [second]);
  const attributes = {
    transA: intValue(1),
    transB: intValue(1),
    alpha: { type: 'float', value: 0.5 },
    beta: { type: 'float', value: 2 },
  } as const;
  builder.output(
    builder.node('Gemm', [flipped, small, builder.parameter('bias', [5])], attributes),
    'logits',
  );
  return initialiseModel(builder.build(), 3, { which: 'all' });
}

async function run(model: Model, feeds: Record<string, Tensor>): Promise<readonly number[]> {
  const engine = await createEngine({ profile: 'native' });
  const session = await engine.compile(writeModel(model));
  const results = await session.run(feeds);
  await session.close();
  return toNumbers(results[model.graph.outputs[0]?.name ?? ''] as Tensor);
}

function feedsFor(model: Model, rows: number): Record<string, Tensor> {
  const random = createRandom(9);
  return Object.fromEntries(
    model.graph.inputs.map(({ name, dtype, shape }) => {
      const sizes = shape.map((size, axis) => (axis === 0 ? rows : (size as number)));
      const count = countElements(sizes);
      const draw = (): number => (dtype === 'int64' ? random.nextBelow(9) : random.nextFloat() * 2 - 1);
      const values = Array.from({ length: count }, draw);
      return [name, dtype === 'int64' ? int64Tensor(sizes, values) : float32Tensor(sizes, values)];
    }),
  );
}

/** The model with values other than zero in every B. */
function moved(model: Model): Model {
  const random = createRandom(11);
  const initializers = [...model.graph.initializers].map(([name, tensor]): [string, Tensor] => {
    if (!/^lora\..*\.b$/.test(name)) return [name, tensor];
    return [
      name,
      float32Tensor(
        tensor.shape,
        toNumbers(tensor).map(() => random.nextFloat() - 0.5),
      ),
    ];
  });
  return { ...model, graph: { ...model.graph, initializers: new Map(initializers) } };
}

function greatestDifference(a: readonly number[], b: readonly number[]): number {
  expect(a.length).toBe(b.length);
  return Math.max(...a.map((value, i) => Math.abs(value - (b[i] as number))));
}

const models: readonly (readonly [string, () => Model, number])[] = [
  ['a perceptron', () => createMlp({ inputSize: 20, hidden: [24], outputs: 20, seed: 1 }), 2],
  ['a GPT', gpt, 2],
  ['a GPT with a large rank', gpt, 12],
  ['products of all kinds', corners, 3],
  ['an encoder exported by PyTorch', () => exported('encoder'), 2],
  ['a decoder exported by PyTorch', () => exported('decoder'), 1],
];

describe.each(models)('adapters of %s', (_, make, rank) => {
  const model = make();
  const options = { rank, alpha: 3, seed: 4 };
  const feeds = feedsFor(model, 3);

  it('change nothing before training, and everything they are merged into alike', async () => {
    const all = adaptableWeights(model).filter(({ inputs, outputs }) => Math.min(inputs, outputs) >= rank);
    const match = all.map(({ name }) => name);
    expect(match.length).toBeGreaterThan(1);
    const adapted = addLowRankAdapters(model, { ...options, match });
    expect(adapted.weights).toEqual(match);
    const found = findParameters(adapted.model).map(({ name }) => name);
    const own = [...adapted.model.graph.initializers.keys()].filter((name) => name.startsWith('lora.'));
    expect(found.filter((name) => name.startsWith('lora.'))).toEqual(own);
    expect(own).toHaveLength(2 * match.length);
    const before = await run(model, feeds);
    expect(greatestDifference(await run(adapted.model, feeds), before)).toBeLessThan(1e-6);
    expect(removeAdapters(adapted.model)).toEqual(model);
    const trained = moved(adapted.model);
    const after = await run(trained, feeds);
    expect(greatestDifference(after, before)).toBeGreaterThan(1e-2);
    const merged = mergeAdapters(trained);
    expect(greatestDifference(await run(merged, feeds), after)).toBeLessThan(
      2e-5 * Math.max(1, ...after.map(Math.abs)),
    );
    expect(merged.graph.nodes).toEqual(model.graph.nodes);
    expect([...merged.graph.initializers.keys()]).toEqual([...model.graph.initializers.keys()]);
    expect(parseModel(writeModel(trained))).toEqual(trained);
  });

  it('are kept in a file of their own, for this model only', () => {
    const match = adaptableWeights(model)
      .filter(({ inputs, outputs }) => Math.min(inputs, outputs) >= rank)
      .map(({ name }) => name);
    const trained = moved(addLowRankAdapters(model, { ...options, match }).model);
    const file = extractAdapters(trained);
    expect(applyAdapters(model, file).model).toEqual(trained);
    expect(extractAdapters(applyAdapters(model, file).model)).toEqual(file);
    const other = { ...model, producer: 'another' };
    expect(() => applyAdapters(other, file)).toThrow(expect.objectContaining({ code: 'NN_STATE_MALFORMED' }));
  });
});

describe('training adapters', () => {
  const tokens = (rows: number, time: number, count: number): Tensor =>
    int64Tensor(
      [rows, time],
      Array.from({ length: rows * time }, (_, i) => (i * 5 + (i % 3)) % count),
    );
  const cases: readonly (readonly [string, Model, Tensor, Tensor])[] = [
    [
      'a GPT',
      gpt(),
      tokens(4, 6, 12),
      int64Tensor(
        [4, 6],
        Array.from({ length: 24 }, (_, i) => (i * 7) % 12),
      ),
    ],
    ['an exported encoder', exported('encoder'), tokens(4, 5, 11), int64Tensor([4], [0, 2, 1, 2])],
  ];

  it.each(cases)('lowers the loss of %s and keeps a small state', async (_, model, input, target) => {
    const { model: adapted, trainablePatterns } = addLowRankAdapters(model, {
      rank: 2,
      alpha: 8,
      match: ['*'],
    });
    const plain: TrainingSpec = {
      loss: 'softmax-cross-entropy',
      optimiser: { kind: 'adam', learningRate: 0.02 },
      batchSize: 4,
      seed: 1,
    };
    const engine = await createEngine({ profile: 'reproducible' });
    const trainer = await createTrainer({
      model: adapted,
      spec: { ...plain, train: trainablePatterns },
      engine,
    });
    const whole = await createTrainer({ model, spec: plain, engine });
    const batch = { inputs: { [model.graph.inputs[0]?.name ?? '']: input }, target };
    const first = await trainer.step(batch);
    let last = first;
    for (let step = 0; step < 40; step++) last = await trainer.step(batch);
    expect(last).toBeLessThan(0.7 * first);
    expect(trainer.state.every(({ name }) => name.startsWith('lora.'))).toBe(true);
    expect(trainer.saveState().length).toBeLessThan(0.6 * whole.saveState().length);
    const trained = parseModel(trainer.exportModel());
    const file = extractAdapters(trained);
    const feeds = { [model.graph.inputs[0]?.name ?? '']: input };
    const results = await Promise.all(
      [trained, mergeAdapters(trained), applyAdapters(model, file).model].map((which) => run(which, feeds)),
    );
    expect(greatestDifference(results[1] ?? [], results[0] ?? [])).toBeLessThan(1e-4);
    expect(results[2]).toEqual(results[0]);
    await trainer.close();
    await whole.close();
  });
});

describe('an adapter file', () => {
  const shared = parseModel(
    readFileSync(new URL('../../test/fixtures/exports/encoder-17.onnx', import.meta.url)),
  );
  const double = <T extends { readonly dtype: DataType }>(typed: T): T => ({ ...typed, dtype: 'float64' });
  const wide = ({ graph, ...model }: Model): Model => ({
    ...model,
    graph: {
      ...graph,
      inputs: graph.inputs.map(double),
      outputs: graph.outputs.map(double),
      initializers: new Map(
        [...graph.initializers].map(([name, { shape, data }]) => [
          name,
          { dtype: 'float64', shape, data: Float64Array.from(data as Float32Array) },
        ]),
      ),
    },
  });

  it.each([
    ['shares initializers', shared, untieInitializers(shared)],
    ['is of another precision', wide(mlp()), toFloat32Model(wide(mlp()))],
  ])('fits a model that %s, and what training made of it', (_, original, prepared) => {
    expect(writeModel(prepared)).not.toEqual(writeModel(original));
    const { model } = addLowRankAdapters(prepared, { rank: 2, seed: 4 });
    const file = extractAdapters(model);
    for (const base of [original, prepared])
      expect(writeModel(applyAdapters(base, file).model)).toEqual(writeModel(model));
  });
});

describe('adapters refuse', () => {
  const refusing = (code: string, details = {}) =>
    expect.objectContaining({ code, details: expect.objectContaining(details) });
  const adapt = (options: Parameters<typeof addLowRankAdapters>[1]) => () =>
    addLowRankAdapters(gpt(), options);

  it('a pattern without a weight, naming what is close', () => {
    const close = expect.arrayContaining(['block1.attention1.qkv.weight']);
    expect(adapt({ rank: 2, match: ['block1.attention1.kqv.weight'] })).toThrow(
      refusing('NN_SPEC_INVALID', { close }),
    );
    expect(adapt({ rank: 2, match: ['embedding1.weight'] })).toThrow(refusing('NN_SPEC_INVALID'));
  });

  it('ranks and factors that make no sense, and a second set', () => {
    for (const options of [
      { rank: 0 },
      { rank: 1.5 },
      { rank: 13 },
      { rank: 2, alpha: 0 },
      { rank: 2, alpha: Number.NaN },
    ])
      expect(adapt(options)).toThrow(refusing('NN_SPEC_INVALID'));
    const { model } = addLowRankAdapters(gpt(), { rank: 1 });
    expect(() => addLowRankAdapters(model, { rank: 1 })).toThrow(refusing('NN_SPEC_INVALID'));
  });

  it('to be extracted when other weights were trained, or taken from a model without any', () => {
    const { model } = addLowRankAdapters(gpt(), { rank: 1 });
    const initializers = new Map(model.graph.initializers);
    initializers.set('embedding1.weight', float32Tensor([12, 16], new Array(192).fill(0)));
    const changed = { ...model, graph: { ...model.graph, initializers } };
    expect(() => extractAdapters(changed)).toThrow(refusing('NN_STATE_MALFORMED'));
    expect(() => mergeAdapters(changed)).not.toThrow();
    expect(() => mergeAdapters(gpt())).toThrow(refusing('NN_MODEL_MALFORMED'));
  });

  it('metadata and files that somebody wrote by hand', () => {
    const { model } = addLowRankAdapters(gpt(), { rank: 1 });
    const record = JSON.parse(model.metadata['plexus.adapters'] as string) as Record<string, unknown>;
    for (const change of [{ rank: -1 }, { entries: [1] }, { rank: 2 }, { constants: 3 }]) {
      const metadata = { 'plexus.adapters': JSON.stringify({ ...record, ...change }) };
      expect(() => mergeAdapters({ ...model, metadata })).toThrow(refusing('NN_MODEL_MALFORMED'));
    }
    expect(() => applyAdapters(gpt(), new Uint8Array(9))).toThrow(refusing('NN_DATA_MALFORMED'));
  });
});
