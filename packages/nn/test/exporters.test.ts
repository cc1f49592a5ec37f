import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import {
  buildGradientGraph,
  createEngine,
  createTrainer,
  findParameters,
  inferShapes,
  type LossKind,
  type Model,
  openWeightsFolder,
  type Profile,
  parseModel,
  readNpz,
  type Tensor,
  toNumbers,
  writeModel,
} from '../src/index.ts';

const folder = fileURLToPath(new URL('../fixtures/exporters/', import.meta.url));

type Case = {
  readonly name: string;
  readonly loss: LossKind;
  /** What is read of the file; everything when absent. */
  readonly outputs?: readonly string[];
  /** onnxruntime-node cannot hand out lists of maps, and PyTorch ran a batch normalisation as in training. */
  readonly reference: 'onnxruntime' | 'pytorch';
};

const classes = 'softmax-cross-entropy';
const reference = 'onnxruntime';
const cases: readonly Case[] = [
  { name: 'dynamo-mlp', loss: 'bce', reference },
  { name: 'dynamo-gpt', loss: classes, reference },
  { name: 'dynamo-functions', loss: classes, reference },
  { name: 'tf2onnx-cnn', loss: classes, reference },
  { name: 'tf2onnx-tabular', loss: 'bce', reference },
  { name: 'tf2onnx-lstm', loss: classes, reference },
  { name: 'skl2onnx-multiclass', loss: classes, reference: 'pytorch' },
  { name: 'skl2onnx-binary', loss: 'bce', outputs: ['out_activations_result'], reference: 'pytorch' },
  { name: 'skl2onnx-regressor', loss: 'mse', reference },
  { name: 'skl2onnx-logistic', loss: classes, reference },
];

/** What fixtures/exporters/generate.py wrote: a model, and what PyTorch's autograd says about it. */
function readCase({ name, outputs }: Case) {
  const externalData = openWeightsFolder(folder);
  const options = outputs === undefined ? { externalData } : { externalData, outputs };
  const model = parseModel(readFileSync(`${folder}${name}.onnx`), {}, options);
  const arrays = readNpz(readFileSync(`${folder}${name}.npz`));
  const pick = (prefix: string): Record<string, Tensor> =>
    Object.fromEntries(
      Object.entries(arrays).flatMap(([key, tensor]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), tensor]] : [],
      ),
    );
  const named = (name: string): Tensor => arrays[name] as Tensor;
  return {
    model,
    inputs: pick('input:'),
    gradients: pick('grad:'),
    target: named('target'),
    loss: Number(named('loss').data[0]),
    output: named('output'),
  };
}

/** Shapes of a batch may have several open dimensions; the first is the batch, others are read off the data. */
function dimensionsOf(model: Model, inputs: Readonly<Record<string, Tensor>>): Record<string, number> {
  return Object.fromEntries(
    model.graph.inputs.flatMap(({ name, shape }) =>
      shape.flatMap((size, axis) =>
        typeof size === 'string' ? [[size, inputs[name]?.shape[axis] as number]] : [],
      ),
    ),
  );
}

function largestDifference(found: readonly number[], expected: readonly number[]): number {
  const scale = Math.max(1e-3, ...expected.map(Math.abs));
  return Math.max(...expected.map((value, i) => Math.abs(value - (found[i] as number)) / scale));
}

/** The file as onnxruntime itself reads it, its weights beside it included. */
async function runOriginal(name: string, inputs: Readonly<Record<string, Tensor>>) {
  const session = await InferenceSession.create(`${folder}${name}.onnx`, { logSeverityLevel: 4 });
  const feeds = Object.entries(inputs).map(([key, { dtype, data, shape }]) => [
    key,
    new OrtTensor(dtype as 'float32', data as Float32Array, shape),
  ]);
  const results = await session.run(Object.fromEntries(feeds));
  await session.release();
  return results;
}

describe.each(cases)('$name', (one) => {
  const { model, inputs, gradients, target, loss, output } = readCase(one);
  const dimensions = dimensionsOf(model, inputs);
  const batchSize = target.shape[0] as number;

  it('is read into a file of its own that says the same', () => {
    expect(parseModel(writeModel(model))).toEqual(model);
    expect(model.graph.nodes.every(({ domain }) => domain === '')).toBe(true);
  });

  it.each<Profile>(['native', 'reproducible'])('computes the same in the %s profile', async (profile) => {
    const session = await (await createEngine({ profile })).compile(writeModel(model));
    const results = await session.run(inputs);
    await session.close();
    const inferred = inferShapes(model, { dimensions });
    for (const { name } of model.graph.outputs)
      expect(inferred.get(name)?.shape).toEqual(results[name]?.shape);
    const expected =
      one.reference === 'onnxruntime'
        ? Object.entries(await runOriginal(one.name, inputs)).map(([name, { data, dims }]) => ({
            name,
            data,
            dims,
          }))
        : [{ name: model.graph.outputs.at(-1)?.name ?? '', data: output.data, dims: output.shape }];
    for (const { name, data, dims } of expected) {
      expect(results[name]?.shape).toEqual(dims);
      const numbers = Array.from(data as Float32Array, Number);
      expect(largestDifference(toNumbers(results[name] as Tensor), numbers), name).toBeLessThan(1e-5);
    }
  });

  it('has exactly the trainable weights that its author trained', () => {
    const found = findParameters(model).filter(({ isTrainable }) => isTrainable);
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(gradients).sort());
  });

  it.each<Profile>(['native', 'reproducible'])(
    'has PyTorch’s gradients in the %s profile',
    async (profile) => {
      const graph = buildGradientGraph(model, { loss: one.loss, batchSize, dimensions });
      const session = await (await createEngine({ profile })).compile(writeModel(graph.model));
      const stored = [...graph.gradients.keys(), ...graph.buffers].map((name) => [
        name,
        model.graph.initializers.get(name),
      ]);
      const results = await session.run({ ...inputs, ...Object.fromEntries(stored), [graph.target]: target });
      await session.close();
      expect(Number(results[graph.loss]?.data[0])).toBeCloseTo(loss, 4);
      for (const [name, expected] of Object.entries(gradients)) {
        const found = results[graph.gradients.get(name) ?? ''] as Tensor;
        expect(found.shape, name).toEqual(expected.shape);
        expect(largestDifference(toNumbers(found), toNumbers(expected)), name).toBeLessThan(2e-4);
      }
    },
  );

  it('learns', async () => {
    const optimiser = { kind: 'adam', learningRate: 0.01 } as const;
    const spec = { loss: one.loss, optimiser, batchSize, seed: 1 } as const;
    const engine = await createEngine({ profile: 'native' });
    const trainer = await createTrainer({ model: bindLengths(model, dimensions), spec, engine });
    const losses: number[] = [];
    for (let step = 0; step < 20; step++) losses.push(await trainer.step({ inputs, target }));
    const trained = parseModel(trainer.exportModel());
    await trainer.close();
    expect(losses.at(-1)).toBeLessThan(0.98 * (losses[0] as number));
    expect(trained.graph.nodes).toEqual(model.graph.nodes);
  });
});

/** Lengths of sequences have to be known to a trainer; the batch may stay open. */
function bindLengths(model: Model, dimensions: Readonly<Record<string, number>>): Model {
  const inputs = model.graph.inputs.map((input) => ({
    ...input,
    shape: input.shape.map((size, axis) => (axis > 0 ? (dimensions[size] ?? size) : size)),
  }));
  return { ...model, graph: { ...model.graph, inputs } };
}

describe('scikit-learn models whose labels are words', () => {
  const bytes = readFileSync(`${folder}skl2onnx-binary.onnx`);

  it('say which outputs can be read alone', () => {
    expect(() => parseModel(bytes)).toThrow(
      expect.objectContaining({
        code: 'NN_DTYPE_UNSUPPORTED',
        hint: expect.stringContaining("outputs: ['probabilities']"),
      }),
    );
  });

  it('are run by their probabilities', async () => {
    const { inputs, output } = readCase(cases.find(({ name }) => name === 'skl2onnx-binary') as Case);
    const model = parseModel(bytes, {}, { outputs: ['probabilities'] });
    const session = await (await createEngine({ profile: 'reproducible' })).compile(writeModel(model));
    const { probabilities } = await session.run(inputs);
    await session.close();
    const positive = toNumbers(probabilities as Tensor).filter((_, i) => i % 2 === 1);
    expect(largestDifference(positive, toNumbers(output))).toBeLessThan(1e-5);
  });
});
