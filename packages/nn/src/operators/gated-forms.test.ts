import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import { float32Tensor } from '../graph/data-types.ts';
import type { GraphNode, Model, Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { buildGradientGraph } from '../training/build-gradient-graph.ts';

const SIZE = 41;
const points = Float32Array.from({ length: SIZE }, (_, i) => (i - 20) / 5);

/** Σ (−1)ⁿ x²ⁿ⁺¹/(n!(2n + 1))·2/√π, which converges for all x. */
function erf(x: number): number {
  let [term, sum] = [x, x];
  for (let n = 1; n < 120; n++) {
    term *= -(x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

const c = Math.sqrt(2 / Math.PI);
const gelu = (x: number): number => 0.5 * x * (1 + erf(x / Math.SQRT2));
const tanhGelu = (x: number): number => 0.5 * x * (1 + Math.tanh(c * (x + 0.044715 * x ** 3)));
const silu = (x: number): number => x / (1 + Math.exp(-x));
const quickGelu = (x: number): number => x / (1 + Math.exp(-1.702 * x));

type Step = readonly [opType: string, inputs: readonly string[], output: string];

/** A model y = f(w) whose trainable weight `w` is the point itself; numbers are named as builders do: float.<value>. */
function modelOf(steps: readonly Step[], shape: readonly number[] = []): Model {
  const nodes = steps.map(
    ([opType, inputs, output]): GraphNode => ({
      name: output,
      opType,
      domain: '',
      inputs,
      outputs: [output],
      attributes: {},
    }),
  );
  const numbers = new Set(steps.flatMap(([, inputs]) => inputs).filter((name) => name.startsWith('float.')));
  const initializers = new Map<string, Tensor>([['w', float32Tensor([1, SIZE], points)]]);
  for (const name of numbers) initializers.set(name, float32Tensor(shape, [Number(name.slice(6))]));
  const value = (name: string) => ({ name, dtype: 'float32', shape: ['batch', SIZE] }) as const;
  return {
    opset: 17,
    producer: '',
    metadata: {},
    graph: { name: 'g', inputs: [value('input')], outputs: [value('y')], initializers, nodes },
  };
}

const weighed: Step = ['Add', ['input', 'w'], 'x'];
const written: readonly (readonly [string, (x: number) => number, readonly Step[]])[] = [
  [
    'Gelu by PyTorch',
    gelu,
    [
      weighed,
      ['Div', ['x', 'float.1.4142135'], 'a'],
      ['Erf', ['a'], 'b'],
      ['Add', ['b', 'float.1'], 'd'],
      ['Mul', ['x', 'd'], 'e'],
      ['Mul', ['e', 'float.0.5'], 'y'],
    ],
  ],
  [
    'Gelu, halves first',
    gelu,
    [
      weighed,
      ['Mul', ['x', 'float.0.70710678'], 'a'],
      ['Erf', ['a'], 'b'],
      ['Add', ['float.1', 'b'], 'd'],
      ['Mul', ['float.0.5', 'x'], 'e'],
      ['Mul', ['e', 'd'], 'y'],
    ],
  ],
  [
    'Gelu with tanh',
    tanhGelu,
    [
      weighed,
      ['Pow', ['x', 'float.3'], 'a'],
      ['Mul', ['a', 'float.0.044715'], 'b'],
      ['Add', ['x', 'b'], 'd'],
      ['Mul', ['d', 'float.0.7978846'], 'e'],
      ['Tanh', ['e'], 'f'],
      ['Add', ['f', 'float.1'], 'h'],
      ['Mul', ['x', 'float.0.5'], 'i'],
      ['Mul', ['i', 'h'], 'y'],
    ],
  ],
  [
    'Gelu with tanh, cubed by products',
    tanhGelu,
    [
      weighed,
      ['Mul', ['x', 'x'], 'p'],
      ['Mul', ['p', 'x'], 'a'],
      ['Mul', ['float.0.044715', 'a'], 'b'],
      ['Add', ['b', 'x'], 'd'],
      ['Mul', ['float.0.7978846', 'd'], 'e'],
      ['Tanh', ['e'], 'f'],
      ['Add', ['float.1', 'f'], 'h'],
      ['Mul', ['x', 'h'], 'i'],
      ['Mul', ['i', 'float.0.5'], 'y'],
    ],
  ],
  ['Silu', silu, [weighed, ['Sigmoid', ['x'], 'a'], ['Mul', ['x', 'a'], 'y']]],
  [
    'QuickGelu',
    quickGelu,
    [weighed, ['Mul', ['x', 'float.1.702'], 'b'], ['Sigmoid', ['b'], 'a'], ['Mul', ['a', 'x'], 'y']],
  ],
];

/** ∂loss/∂w of loss = Σ(y − t)²/n for one row of input 0 and target −1. */
async function gradientOf(model: Model): Promise<readonly number[]> {
  const graph = buildGradientGraph(model, { loss: 'mse', batchSize: 1 });
  const engine = await createEngine({ profile: 'native' });
  const session = await engine.compile(writeModel(graph.model));
  const results = await session.run({
    input: float32Tensor([1, SIZE], new Float32Array(SIZE)),
    [graph.target]: float32Tensor([1, SIZE], new Float32Array(SIZE).fill(-1)),
    w: float32Tensor([1, SIZE], points),
  });
  await session.close();
  return Array.from(results[graph.gradients.get('w') as string]?.data ?? [], Number);
}

const kindsOf = (model: Model): string[] =>
  buildGradientGraph(model, { loss: 'mse', batchSize: 1 }).model.graph.nodes.map(({ opType }) => opType);

describe.each(written)('%s as exporters write it', (_, f, steps) => {
  it('has the derivative of the function it is', async () => {
    const found = await gradientOf(modelOf(steps));
    const h = 1e-4;
    points.forEach((x, i) => {
      const slope = (f(x + h) - f(x - h)) / (2 * h);
      expect(found[i]).toBeCloseTo((2 * (f(x) + 1) * slope) / SIZE, 5);
    });
  });

  it('is recognised also with numbers of one dimension', () => {
    expect(kindsOf(modelOf(steps, [1])).length).toBe(kindsOf(modelOf(steps)).length);
  });
});

it('a product that only looks like Gelu keeps its own derivative', () => {
  const steps: Step[] = [
    weighed,
    ['Erf', ['x'], 'b'],
    ['Add', ['b', 'float.1'], 'd'],
    ['Mul', ['x', 'd'], 'e'],
    ['Mul', ['e', 'float.0.5'], 'y'],
  ];
  expect(kindsOf(modelOf(steps))).not.toContain('HardSigmoid');
});

it('long chains of squares are taken apart no further than any exporter goes', () => {
  const squares = Array.from(
    { length: 200 },
    (_, i): Step => [
      'Mul',
      [i === 0 ? 'x' : `s${i - 1}`, i === 0 ? 'x' : `s${i - 1}`],
      i === 199 ? 'y' : `s${i}`,
    ],
  );
  expect(kindsOf(modelOf([weighed, ...squares])).length).toBeGreaterThan(200);
});
