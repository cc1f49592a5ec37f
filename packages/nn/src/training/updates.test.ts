import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMlp } from '../builder/mlp.ts';
import { createEngine } from '../engine/create-engine.ts';
import { float32Tensor, toNumbers } from '../graph/data-types.ts';
import type { Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { Arithmetic } from '../operators/arithmetic.ts';
import { finishGraph } from '../operators/finish-graph.ts';
import { buildAccumulationGraphs } from './build-accumulation-graphs.ts';
import { buildStepGraph } from './build-step-graph.ts';
import type { Clip, StepSpec } from './types.ts';
import { addUpdates } from './updates.ts';

const LIMIT = 0.5;
const sgd = { kind: 'sgd', learningRate: 1 } as const;

/** What plain SGD with rate 1 takes from zeros: the clipped gradients of two parameters. */
async function openClipping(clip: Clip) {
  const graph = new Arithmetic();
  const step = graph.addInput('step', 'float32', []);
  const names = ['a', 'b'];
  for (const name of names) graph.addInput(name, 'float32', [2, 3]);
  const gradients = new Map(names.map((name) => [name, graph.addInput(`d${name}`, 'float32', [2, 3])]));
  const spec: StepSpec = { loss: 'mse', optimiser: sgd, clip };
  const updates = addUpdates({ graph, spec, step: () => step, gradients, names });
  const outputs = new Map(Array.from(updates, ([name, { output }]) => [`next.${name}`, output]));
  const engine = await createEngine({ profile: 'native' });
  const session = await engine.compile(writeModel(finishGraph(graph, 'clip', outputs)));
  const zeros = float32Tensor([2, 3], new Array(6).fill(0));
  return {
    close: () => session.close(),
    clip: async (gradient: readonly number[]): Promise<number[]> => {
      const [da, db] = [0, 6].map((from) => float32Tensor([2, 3], gradient.slice(from, from + 6)));
      const feeds = { step: float32Tensor([], [1]), a: zeros, b: zeros, da, db } as Record<string, Tensor>;
      const results = await session.run(feeds);
      return names.flatMap((name) => toNumbers(results[`next.${name}`] as Tensor).map((value) => -value));
    },
  };
}

const norm = (values: readonly number[]): number => Math.hypot(...values);
const gradientLists = fc.array(fc.float({ min: -100, max: 100, noNaN: true }), {
  minLength: 12,
  maxLength: 12,
});

describe('clipping', () => {
  it('by the norm keeps the direction and never enlarges', async () => {
    const open = await openClipping({ kind: 'norm', limit: LIMIT });
    await fc.assert(
      fc.asyncProperty(gradientLists, async (gradient) => {
        const clipped = await open.clip(gradient);
        const before = norm(gradient);
        expect(norm(clipped)).toBeLessThanOrEqual(Math.min(before, LIMIT) * (1 + 1e-5));
        const factor = Math.min(1, LIMIT / (before + 1e-6));
        clipped.forEach((value, i) => {
          expect(value).toBeCloseTo((gradient[i] as number) * factor, 4);
        });
      }),
      { seed: 1, numRuns: 100 },
    );
    await open.close();
  });

  it('by value bounds every element and leaves small ones as they are', async () => {
    const open = await openClipping({ kind: 'value', limit: LIMIT });
    await fc.assert(
      fc.asyncProperty(gradientLists, async (gradient) => {
        const expected = gradient.map((value) => Math.max(-LIMIT, Math.min(LIMIT, value)) + 0);
        expect((await open.clip(gradient)).map((value) => value + 0)).toEqual(expected);
      }),
      { seed: 2, numRuns: 100 },
    );
    await open.close();
  });
});

describe('what an option costs', () => {
  const model = createMlp({ inputSize: 4, hidden: [3], outputs: 2 });
  const loss = 'softmax-cross-entropy';
  const plain = buildStepGraph(model, { loss, optimiser: sgd }, 4).model.graph.nodes;
  const updateOf = (spec: Partial<StepSpec>) =>
    buildStepGraph(model, { loss, optimiser: sgd, ...spec }, 4).model.graph.nodes.find(
      ({ outputs }) => outputs[0] === 'next/dense1.weight',
    );

  it('is nothing while it is off', () => {
    const off: Partial<StepSpec> = { schedule: { kind: 'constant' }, accumulate: 1, freeze: [] };
    const spec: StepSpec = {
      loss: { kind: loss, labelSmoothing: 0 },
      optimiser: { ...sgd, noDecay: [] },
      ...off,
    };
    expect(buildStepGraph(model, spec, 4).model.graph.nodes).toEqual(plain);
  });

  it('is no pass over the parameters for a schedule: it is multiplied into the loss’s gradient', () => {
    const update = updateOf({ schedule: { kind: 'cosine', steps: 9 } });
    expect([update?.opType, update?.inputs[2]]).toEqual(['Gemm', 'dense1.weight']);
  });

  it('is one reading of the gradients for the norm', () => {
    const { nodes } = buildStepGraph(model, { loss, optimiser: sgd, clip: { kind: 'norm', limit: 1 } }, 4)
      .model.graph;
    expect(nodes.filter(({ opType }) => opType === 'ReduceSumSquare').length).toBe(4);
    expect(nodes.length - plain.length).toBeLessThan(4 * 3 + 8);
  });

  it('is no pass for adding up parts where a matrix product makes the gradient', () => {
    const { part } = buildAccumulationGraphs(model, {
      loss,
      optimiser: sgd,
      batchSize: 4,
      seed: 1,
      accumulate: 2,
    });
    const sum = part.model.graph.nodes.find(({ outputs }) => outputs[0] === 'next/dense1.weight/sum');
    expect([sum?.opType, sum?.inputs[2]]).toEqual(['Gemm', 'dense1.weight/sum']);
  });

  it('is nothing at all for what is frozen', () => {
    const spec: StepSpec = { loss, optimiser: { kind: 'adam', learningRate: 1 }, freeze: ['dense1.*'] };
    const { state, model: frozen } = buildStepGraph(model, spec, 4);
    expect(state.map(({ name }) => name).filter((name) => name.startsWith('dense1'))).toEqual([]);
    const products = (nodes: typeof plain) => nodes.filter(({ opType }) => opType === 'Gemm').length;
    expect(products(plain) - products(frozen.graph.nodes)).toBe(2);
    expect(frozen.graph.initializers.has('dense1.weight')).toBe(true);
  });
});
