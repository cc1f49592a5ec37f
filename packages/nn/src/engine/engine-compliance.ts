import assert from 'node:assert/strict';
import { digestOf, hasCode } from '@plexus/core';
import { float32Tensor } from '../graph/data-types.ts';
import type { GraphNode, Model, Tensor, ValueInfo } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import type { BindingPlan, BoundSession, Engine } from './types.ts';

export type ComplianceCase = {
  readonly title: string;
  readonly check: (engine: Engine) => Promise<void>;
};

const ROWS = 5;
const INPUTS = 7;
const OUTPUTS = 3;
const TOLERANCE = 1e-5;

const value = (name: string, shape: readonly number[]): ValueInfo => ({ name, dtype: 'float32', shape });
const node = (opType: string, inputs: readonly string[], output: string): GraphNode => ({
  name: output,
  opType,
  domain: '',
  inputs,
  outputs: [output],
  attributes: {},
});

/** y = relu(x·w), next = w − rate·w/2: a feed, a scalar feed, a carried value and a fetch. */
const sample: Model = {
  opset: 17,
  producer: 'plexus',
  metadata: {},
  graph: {
    name: 'compliance',
    inputs: [value('x', [ROWS, INPUTS]), value('w', [INPUTS, OUTPUTS]), value('rate', [])],
    outputs: [value('y', [ROWS, OUTPUTS]), value('next', [INPUTS, OUTPUTS])],
    initializers: new Map([['half', float32Tensor([], [0.5])]]),
    nodes: [
      node('MatMul', ['x', 'w'], 'product'),
      node('Relu', ['product'], 'y'),
      node('Mul', ['w', 'half'], 'halved'),
      node('Mul', ['halved', 'rate'], 'change'),
      node('Sub', ['w', 'change'], 'next'),
    ],
  },
};

const plan: BindingPlan = {
  feeds: [
    { name: 'x', dtype: 'float32', shape: [ROWS, INPUTS] },
    { name: 'rate', dtype: 'float32', shape: [] },
  ],
  carried: [{ input: 'w', output: 'next', dtype: 'float32', shape: [INPUTS, OUTPUTS] }],
  fetches: [{ name: 'y', dtype: 'float32', shape: [ROWS, OUTPUTS] }],
};

const x = float32Tensor(
  [ROWS, INPUTS],
  Array.from({ length: ROWS * INPUTS }, (_, i) => Math.fround(Math.sin(i + 1))),
);
const w = float32Tensor(
  [INPUTS, OUTPUTS],
  Array.from({ length: INPUTS * OUTPUTS }, (_, i) => Math.fround(Math.cos(i * 3))),
);
const rate = float32Tensor([], [0.25]);

function numbersOf(data: ArrayLike<number | bigint> | undefined): number[] {
  return Array.from(data ?? [], Number);
}

function expectedOutput(weights: ArrayLike<number | bigint>): number[] {
  return Array.from({ length: ROWS * OUTPUTS }, (_, i) => {
    const [row, column] = [Math.floor(i / OUTPUTS), i % OUTPUTS];
    let sum = 0;
    for (let k = 0; k < INPUTS; k++) {
      sum += Number(x.data[row * INPUTS + k]) * Number(weights[k * OUTPUTS + column]);
    }
    return Math.max(0, sum);
  });
}

function assertClose(
  found: ArrayLike<number | bigint> | undefined,
  expected: readonly number[],
  what: string,
): void {
  assert.equal(found?.length, expected.length, `${what}: number of elements`);
  for (const [i, number] of expected.entries()) {
    assert.ok(
      Math.abs(Number(found?.[i]) - number) <= TOLERANCE,
      `${what}[${i}]: ${found?.[i]}, not ${number}`,
    );
  }
}

function fill(session: BoundSession): void {
  (session.feeds.get('x') as Float32Array).set(x.data as Float32Array);
  (session.feeds.get('rate') as Float32Array).set(rate.data as Float32Array);
  (session.carried()[0] as Float32Array).set(w.data as Float32Array);
}

const failsTyped = (error: unknown): boolean => hasCode(error, 'NN_ENGINE_FAILED');

async function digestOfRuns(engine: Engine, runs: number): Promise<string> {
  const session = await engine.compile(writeModel(sample));
  try {
    const bound = session.bind(plan);
    fill(bound);
    for (let run = 0; run < runs; run++) await bound.run();
    const parts = [...bound.carried(), ...bound.fetches.values()];
    return digestOf(...parts.map((data) => new Uint8Array(data.slice().buffer as ArrayBuffer)));
  } finally {
    await session.close();
  }
}

/** What every `Engine` promises. Each case passes, or throws an AssertionError that names the broken promise. */
export const engineCompliance: readonly ComplianceCase[] = [
  {
    title: 'names the inputs and outputs of the graph in its order',
    check: async (engine) => {
      const session = await engine.compile(writeModel(sample));
      assert.deepEqual([...session.inputNames], ['x', 'w', 'rate']);
      assert.deepEqual([...session.outputNames], ['y', 'next']);
      await session.close();
    },
  },
  {
    title: 'computes what the operators say',
    check: async (engine) => {
      const session = await engine.compile(writeModel(sample));
      const outputs = await session.run({ x, w, rate });
      assert.deepEqual(outputs['y']?.shape, [ROWS, OUTPUTS]);
      assertClose(outputs['y']?.data, expectedOutput(w.data), 'y');
      assertClose(
        outputs['next']?.data,
        numbersOf(w.data).map((element) => element * 0.875),
        'next',
      );
      await session.close();
    },
  },
  {
    title: 'gives outputs to the caller, untouched by later runs',
    check: async (engine) => {
      const session = await engine.compile(writeModel(sample));
      const first = await session.run({ x, w, rate });
      const before = numbersOf(first['y']?.data);
      const zeros: Tensor = { ...x, data: new Float32Array(x.data.length) };
      await session.run({ x: zeros, w, rate });
      assert.deepEqual(numbersOf(first['y']?.data), before);
      await session.close();
    },
  },
  {
    title: 'hands carried values from run to run',
    check: async (engine) => {
      const session = await engine.compile(writeModel(sample));
      const bound = session.bind(plan);
      assert.ok(
        bound.carried()[0]?.every((element: number | bigint) => element === 0),
        'zeros before the first run',
      );
      fill(bound);
      for (let run = 1; run <= 3; run++) {
        const weights = numbersOf(bound.carried()[0]);
        await bound.run();
        assertClose(bound.fetches.get('y'), expectedOutput(weights), `y of run ${run}`);
      }
      const expected = numbersOf(w.data).map((element) => element * 0.875 ** 3);
      assertClose(bound.carried()[0], expected, 'carried');
      await session.close();
    },
  },
  {
    title: 'keeps two bindings of one graph apart',
    check: async (engine) => {
      const session = await engine.compile(writeModel(sample));
      const [one, other] = [session.bind(plan), session.bind(plan)];
      fill(one);
      await one.run();
      assert.ok(other.carried()[0]?.every((element: number | bigint) => element === 0));
      await session.close();
    },
  },
  {
    title: 'gives the same bytes for the same runs',
    check: async (engine) => {
      assert.equal(await digestOfRuns(engine, 4), await digestOfRuns(engine, 4));
    },
  },
  {
    title: 'refuses bytes that are no model',
    check: async (engine) => {
      await assert.rejects(engine.compile(new Uint8Array([1, 2, 3])), failsTyped);
    },
  },
  {
    title: 'refuses a missing feed and a feed of another shape or type',
    check: async (engine) => {
      const session = await engine.compile(writeModel(sample));
      await assert.rejects(session.run({ x, rate }), failsTyped);
      await assert.rejects(session.run({ x: { ...x, shape: [INPUTS, ROWS] }, w, rate }), failsTyped);
      const integers: Tensor = { dtype: 'int32', shape: x.shape, data: new Int32Array(x.data.length) };
      await assert.rejects(session.run({ x: integers, w, rate }), failsTyped);
      await session.close();
    },
  },
  {
    title: 'refuses a plan that leaves an input without source or names what the graph has not',
    check: async (engine) => {
      const session = await engine.compile(writeModel(sample));
      assert.throws(() => session.bind({ ...plan, feeds: plan.feeds.slice(1) }), failsTyped);
      const strange = { name: 'z', dtype: 'float32', shape: [] } as const;
      assert.throws(() => session.bind({ ...plan, fetches: [strange] }), failsTyped);
      await session.close();
    },
  },
  {
    title: 'refuses a closed session and closes twice without harm',
    check: async (engine) => {
      const session = await engine.compile(writeModel(sample));
      const bound = session.bind(plan);
      await session.close();
      await session.close();
      await assert.rejects(session.run({ x, w, rate }), failsTyped);
      await assert.rejects(bound.run(), failsTyped);
      assert.throws(() => session.bind(plan), failsTyped);
    },
  },
];
