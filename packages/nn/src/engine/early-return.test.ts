import { expect, it } from 'vitest';
import { writeModel } from '../graph/write-model.ts';
import { createEngine } from './create-engine.ts';

const SIZE = 4_000_000;

const doubling = writeModel({
  opset: 17,
  producer: '',
  metadata: {},
  graph: {
    name: 'doubling',
    inputs: [{ name: 'x', dtype: 'float32', shape: [SIZE] }],
    outputs: [{ name: 'y', dtype: 'float32', shape: [SIZE] }],
    initializers: new Map(),
    nodes: [{ name: 'add', opType: 'Add', domain: '', inputs: ['x', 'x'], outputs: ['y'], attributes: {} }],
  },
});

it('runs bound graphs without copying their outputs into JavaScript', async () => {
  const engine = await createEngine({ profile: 'native' });
  const session = await engine.compile(doubling);
  const carried = [{ input: 'x', output: 'y', dtype: 'float32', shape: [SIZE] }] as const;
  const bound = session.bind({ feeds: [], fetches: [], carried });
  bound.carried()[0]?.fill(1 as never);
  const before = process.memoryUsage().arrayBuffers;
  await bound.run();
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(SIZE);
  expect(bound.carried()[0]?.at(-1)).toBe(2);
  await session.close();
});

it('shows nobody the output that ends runs early', async () => {
  const engine = await createEngine({ profile: 'native' });
  const session = await engine.compile(doubling);
  expect(session.outputNames).toEqual(['y']);
  const x = { dtype: 'float32', shape: [SIZE], data: new Float32Array(SIZE).fill(2) } as const;
  expect((await session.run({ x }))['y']?.data.at(0)).toBe(4);
  await session.close();
});
