import { createRandom, hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createCnn } from '../builder/cnn.ts';
import { floatValue, GraphBuilder } from '../builder/graph-builder.ts';
import { initialiseModel } from '../builder/initialise.ts';
import { createMlp } from '../builder/mlp.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Profile } from '../engine/types.ts';
import {
  countElements,
  createTensorData,
  float32Tensor,
  int64Tensor,
  toNumbers,
} from '../graph/data-types.ts';
import type { Model, Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { buildGradientGraph } from './build-gradient-graph.ts';
import { buildStepGraph } from './build-step-graph.ts';
import type { LossKind, Optimiser, StepGraph } from './types.ts';
import { untieInitializers } from './untie-initializers.ts';

const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);
const sgd: Optimiser = { kind: 'sgd', learningRate: 0.1 };
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

type Values = Record<string, Tensor>;

function initialState(model: Model, graph: StepGraph): Values {
  return Object.fromEntries(
    graph.state.map(({ kind, name, input, dtype, shape }) => {
      const data = createTensorData(dtype, countElements(shape));
      const zeros = { dtype, shape, data };
      return [input, kind === 'slot' ? zeros : (model.graph.initializers.get(name) as Tensor)];
    }),
  );
}

/** Runs steps over the same feeds; the losses before each, and the state after all. */
async function runSteps(
  profile: Profile,
  model: Model,
  graph: StepGraph,
  feeds: Values,
  count: number,
  seed = 7,
) {
  const session = await (await createEngine({ profile })).compile(writeModel(graph.model));
  let state = initialState(model, graph);
  const losses: number[] = [];
  for (let i = 0; i < count; i++) {
    const scalars: Values = {};
    if (graph.scalars.step !== undefined) scalars[graph.scalars.step] = float32Tensor([], [i + 1]);
    if (graph.scalars.seed !== undefined) scalars[graph.scalars.seed] = int64Tensor([], [seed]);
    const results = await session.run({ ...feeds, ...scalars, ...state });
    losses.push(Number(results[graph.loss]?.data[0]));
    state = Object.fromEntries(graph.state.map(({ input, output }) => [input, results[output] as Tensor]));
  }
  await session.close();
  return { losses, state };
}

async function gradientsOf(model: Model, loss: LossKind, feeds: Values, target: Tensor, batchSize: number) {
  const graph = buildGradientGraph(model, { loss, batchSize });
  const session = await (await createEngine({ profile: 'native' })).compile(writeModel(graph.model));
  const parameters = Object.fromEntries(
    [...graph.gradients.keys()].map((name) => [name, model.graph.initializers.get(name) as Tensor]),
  );
  const results = await session.run({ ...feeds, ...parameters, [graph.target]: target });
  await session.close();
  return new Map([...graph.gradients].map(([name, output]) => [name, toNumbers(results[output] as Tensor)]));
}

/** PyTorch's update rules, one number at a time, in double precision. */
function createReference(optimiser: Optimiser): (p: number[], g: readonly number[]) => void {
  const first = new Map<number[], number[]>();
  const second = new Map<number[], number[]>();
  const steps = new Map<number[], number>();
  const zeros = (slots: Map<number[], number[]>, p: number[]): number[] => {
    const found = slots.get(p) ?? p.map(() => 0);
    slots.set(p, found);
    return found;
  };
  return (p, gradient) => {
    const { learningRate, weightDecay = 0 } = optimiser;
    const [m, v] = [zeros(first, p), zeros(second, p)];
    const t = (steps.get(p) ?? 0) + 1;
    steps.set(p, t);
    p.forEach((value, i) => {
      const g = (gradient[i] as number) + weightDecay * value;
      if (optimiser.kind === 'sgd') {
        m[i] = (optimiser.momentum ?? 0) * (m[i] as number) + g;
        p[i] = value - learningRate * (m[i] as number);
        return;
      }
      if (optimiser.kind !== 'adam') throw new Error(optimiser.kind);
      const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = optimiser;
      m[i] = beta1 * (m[i] as number) + (1 - beta1) * g;
      v[i] = beta2 * (v[i] as number) + (1 - beta2) * g * g;
      const root = Math.sqrt(v[i] as number) / Math.sqrt(1 - beta2 ** t) + epsilon;
      p[i] = value - ((learningRate / (1 - beta1 ** t)) * (m[i] as number)) / root;
    });
  };
}

describe('buildStepGraph', () => {
  const optimisers: readonly Optimiser[] = [
    sgd,
    { ...sgd, weightDecay: 0.05 },
    { ...sgd, momentum: 0.9 },
    { ...sgd, momentum: 0.5, weightDecay: 0.05 },
    { kind: 'adam', learningRate: 0.02 },
    { kind: 'adam', learningRate: 0.02, beta1: 0.8, beta2: 0.9, epsilon: 1e-4, weightDecay: 0.1 },
  ];

  it.each(optimisers)('updates parameters as PyTorch does: %o', async (optimiser) => {
    const model = createMlp({ inputSize: 5, hidden: [4], outputs: 3, activation: 'tanh', seed: 3 });
    const feeds = { input: uniform([6, 5], 1) };
    const target = classes(6, 3);
    const graph = buildStepGraph(model, { loss: 'softmax-cross-entropy', optimiser }, 6);
    const { state } = await runSteps('native', model, graph, { ...feeds, [graph.target]: target }, 4);
    const update = createReference(optimiser);
    const values = new Map([...model.graph.initializers].map(([name, tensor]) => [name, toNumbers(tensor)]));
    for (let i = 0; i < 4; i++) {
      const initializers = new Map(
        [...model.graph.initializers].map(([name, { shape }]) => [
          name,
          float32Tensor(shape, values.get(name) as number[]),
        ]),
      );
      const now = { ...model, graph: { ...model.graph, initializers } };
      const gradients = await gradientsOf(now, 'softmax-cross-entropy', feeds, target, 6);
      for (const [name, gradient] of gradients) update(values.get(name) as number[], gradient);
    }
    for (const [name, expected] of values) {
      const found = toNumbers(state[name] as Tensor);
      expected.forEach((value, i) => {
        expect(found[i], `${name}[${i}]`).toBeCloseTo(value, 4);
      });
    }
  });

  it.each<Profile>(['native', 'reproducible'])(
    'learns with convolutions, batch norm and dropout (%s)',
    async (profile) => {
      const model = createCnn({
        inputShape: [1, 8, 8],
        channels: [4, 6],
        outputs: 4,
        batchNorm: true,
        dropout: 0.2,
        seed: 5,
      });
      const optimiser: Optimiser = { kind: 'adam', learningRate: 0.01 };
      const graph = buildStepGraph(model, { loss: 'softmax-cross-entropy', optimiser }, 8);
      const feeds = { input: uniform([8, 1, 8, 8], 2), [graph.target]: classes(8, 4) };
      const { losses, state } = await runSteps(profile, model, graph, feeds, 60);
      expect(losses.at(-1)).toBeLessThan((losses[0] as number) / 4);
      const buffers = graph.state.filter(({ kind }) => kind === 'buffer').map(({ name }) => name);
      expect(buffers).toEqual([
        'norm1.running_mean',
        'norm1.running_var',
        'norm2.running_mean',
        'norm2.running_var',
      ]);
      for (const name of buffers)
        expect(state[name]?.data).not.toEqual(model.graph.initializers.get(name)?.data);
    },
  );

  it('draws the same dropout masks in both profiles, others at every step and for every seed', async () => {
    const builder = new GraphBuilder('dropout');
    const x = builder.input('x', ['batch', 400]);
    const scale = builder.initializer('scale', float32Tensor([400], Array(400).fill(1)));
    const dropped = builder.node('Dropout', [builder.node('Mul', [x, scale]), builder.float(0.25)]);
    builder.output(builder.node('Dropout', [dropped, builder.float(0.5)]), 'y');
    const model = builder.build();
    const optimiser: Optimiser = { kind: 'sgd', learningRate: 1000 };
    const graph = buildStepGraph(model, { loss: 'mse', optimiser }, 1);
    const ones = float32Tensor([1, 400], Array(400).fill(1));
    const feeds = { x: ones, [graph.target]: float32Tensor([1, 400], Array(400).fill(0)) };
    const kept = async (profile: Profile, count: number, seed: number): Promise<string> => {
      const { state } = await runSteps(profile, model, graph, feeds, count, seed);
      return toNumbers(state['scale'] as Tensor)
        .map((value) => (value === 1 ? '.' : 'x'))
        .join('');
    };
    const first = await kept('native', 1, 7);
    const share = first.replaceAll('.', '').length / 400;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.45);
    expect(await kept('reproducible', 1, 7)).toBe(first);
    expect(await kept('native', 1, 8)).not.toBe(first);
    expect(await kept('native', 1, 7 + 2 ** 33)).not.toBe(first);
    const both = await kept('native', 2, 7);
    expect(both.replaceAll('.', '').length).toBeGreaterThan(1.3 * first.replaceAll('.', '').length);
  });

  it('keeps running statistics as momentum · old + (1 − momentum) · batch', async () => {
    const builder = new GraphBuilder('norm');
    const x = builder.input('x', ['batch', 2]);
    const parts = [
      [1, 1],
      [0, 0],
      [3, -1],
      [2, 4],
    ].map((values, i) => builder.initializer(`p${i}`, float32Tensor([2], values)));
    builder.output(builder.node('BatchNormalization', [x, ...parts], { momentum: floatValue(0.75) }), 'y');
    const model = builder.build();
    const graph = buildStepGraph(model, { loss: 'mse', optimiser: sgd }, 4);
    const feeds = {
      x: float32Tensor([4, 2], [1, 2, 3, 2, 5, 4, 7, 4]),
      [graph.target]: float32Tensor([4, 2], Array(8).fill(0)),
    };
    const { state } = await runSteps('native', model, graph, feeds, 1);
    const close = (name: string, values: readonly number[]): void => {
      toNumbers(state[name] as Tensor).forEach((value, i) => {
        expect(value).toBeCloseTo(values[i] as number, 5);
      });
    };
    close('p2', [0.75 * 3 + 0.25 * 4, 0.75 * -1 + 0.25 * 3]);
    close('p3', [0.75 * 2 + 0.25 * 5, 0.75 * 4 + 0.25 * 1]);
  });

  it('computes nothing that no output needs, and nothing twice', () => {
    const model = createCnn({ inputShape: [3, 8, 8], channels: [4], outputs: 2 });
    const { nodes } = buildStepGraph(model, { loss: 'softmax-cross-entropy', optimiser: sgd }, 4).model.graph;
    const spreading = nodes.filter(
      ({ opType, inputs }) => opType === 'ConvTranspose' && inputs[1] === 'conv1.weight',
    );
    expect(spreading).toEqual([]);
    const keys = nodes.map(({ opType, inputs, attributes }) => JSON.stringify([opType, inputs, attributes]));
    expect(new Set(keys).size).toBe(keys.length);
    const read = new Set(nodes.flatMap(({ inputs }) => inputs));
    const written = new Set([
      'loss',
      'next/conv1.weight',
      'next/conv1.bias',
      'next/dense.weight',
      'next/dense.bias',
    ]);
    for (const { opType, outputs } of nodes) {
      expect(
        outputs.some((output) => read.has(output) || written.has(output)),
        opType,
      ).toBe(true);
    }
  });

  it('lets a matrix product add its gradient to the weights itself', () => {
    const model = createMlp({ inputSize: 4, hidden: [3], outputs: 2 });
    const { nodes } = buildStepGraph(model, { loss: 'softmax-cross-entropy', optimiser: sgd }, 4).model.graph;
    const update = nodes.find(({ outputs }) => outputs[0] === 'next/dense1.weight');
    expect([update?.opType, update?.inputs[2]]).toEqual(['Gemm', 'dense1.weight']);
  });
});

describe('what cannot be trained', () => {
  const weighted = (opType: string, isBefore: boolean): Model => {
    const builder = new GraphBuilder('refused', 18);
    const x = builder.input('x', ['batch', 2, 4, 4]);
    const odd = (value: string): string => {
      if (opType !== 'QuantizeLinear') return builder.node(opType, [value]);
      const scale = builder.float(0.1);
      return builder.node('DequantizeLinear', [builder.node(opType, [value, scale]), scale], {}, 'restored');
    };
    const w = builder.initializer('w', float32Tensor([2, 1, 1], [1, 2]));
    const scaled = builder.node('Mul', [isBefore ? odd(x) : x, w]);
    builder.output(isBefore ? scaled : odd(scaled), 'y');
    return builder.build();
  };
  const build = (model: Model) => () => buildStepGraph(model, { loss: 'mse', optimiser: sgd }, 3);

  it('is an operator without derivative on the way from a parameter, and none elsewhere', () => {
    expect(build(weighted('QuantizeLinear', false))).toThrow(throwing('NN_OPERATOR_UNSUPPORTED'));
    expect(build(weighted('QuantizeLinear', false))).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({ node: 'restored', operator: 'DequantizeLinear', opset: 18 }),
      }),
    );
    expect(build(weighted('QuantizeLinear', true))).not.toThrow();
  });

  it('is what depends on parameters only through comparisons and rounding', () => {
    expect(build(weighted('Floor', false))).toThrow(throwing('NN_NOT_TRAINABLE'));
    expect(build(weighted('Floor', true))).not.toThrow();
  });

  it('is what draws numbers nobody could draw again', () => {
    expect(build(weighted('RandomUniformLike', true))).toThrow(throwing('NN_OPERATOR_UNSUPPORTED'));
  });

  it('is a model with open dimensions beside the batch, without weights or with another batch size', () => {
    const open = new GraphBuilder('open');
    const w = open.initializer('w', float32Tensor([1], [2]));
    open.output(open.node('Mul', [open.input('x', ['batch', 'length']), w]), 'y');
    const model = open.build();
    expect(build(model)).toThrow(throwing('NN_NOT_TRAINABLE'));
    const options = { dimensions: { length: 5 } };
    expect(() => buildStepGraph(model, { loss: 'mse', optimiser: sgd }, 3, options)).not.toThrow();
    const fixed = new GraphBuilder('fixed');
    const v = fixed.initializer('v', float32Tensor([1], [2]));
    fixed.output(fixed.node('Mul', [fixed.input('x', [4, 2]), v]), 'y');
    expect(build(fixed.build())).toThrow(throwing('NN_BATCH_SHAPE'));
    const empty = new GraphBuilder('empty');
    empty.output(empty.node('MatMul', [empty.input('x', ['batch', 2]), empty.input('w', [2, 2])]), 'y');
    expect(build(empty.build())).toThrow(throwing('NN_NOT_TRAINABLE'));
    expect(build(initialiseModel(empty.build(), 1))).not.toThrow();
  });

  it('is an optimiser with numbers out of range', () => {
    const model = createMlp({ inputSize: 2, hidden: [], outputs: 2 });
    for (const optimiser of [
      { ...sgd, learningRate: Number.NaN },
      { ...sgd, momentum: -1 },
      { kind: 'adam', learningRate: 1, beta1: 1 } as const,
    ]) {
      const start = () => buildStepGraph(model, { loss: 'mse', optimiser }, 2);
      expect(start).toThrow(throwing('NN_SPEC_INVALID'));
    }
  });
});

describe('buildGradientGraph without training', () => {
  it('takes running statistics as they are and drops nothing', async () => {
    const model = createCnn({
      inputShape: [1, 4, 4],
      channels: [2],
      outputs: 2,
      batchNorm: true,
      dropout: 0.5,
    });
    const graph = buildGradientGraph(model, { loss: 'mse', batchSize: 1, isTraining: false });
    expect(graph.scalars).toEqual({});
    const norms = graph.model.graph.nodes.filter(({ opType }) => opType === 'BatchNormalization');
    expect(norms.length).toBeGreaterThan(0);
    for (const { attributes } of norms) expect(attributes['training_mode']).toBeUndefined();
    expect(graph.buffers).toEqual(['norm1.running_mean', 'norm1.running_var']);
  });
});

describe('untieInitializers', () => {
  it('gives tensors that an exporter wrote once their own names back', () => {
    const builder = new GraphBuilder('tied');
    const first = builder.initializer('first', float32Tensor([2], [1, 1]));
    const second = builder.node('Identity', [first], {}, 'second');
    const x = builder.node('Mul', [builder.input('x', ['batch', 2]), first]);
    builder.output(builder.node('Mul', [x, second]), 'y');
    const model = untieInitializers(builder.build());
    expect([...model.graph.initializers.keys()]).toEqual(['first', 'second']);
    const { state } = buildStepGraph(model, { loss: 'mse', optimiser: sgd }, 2);
    expect(state.map(({ name }) => name)).toEqual(['first', 'second']);
  });
});
