import { execFile, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { digestOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createEngine, type GraphNode, type Model, writeModel } from '../src/index.ts';
import { fingerprintTraining, trainings } from './fixtures/trainings.ts';
import { countInstructions } from './fixtures/wasm-instructions.ts';

const run = promisify(execFile);
/** Digests that other versions of Node, instruction sets and processors agreed on: bench/reproducibility. */
const record = JSON.parse(
  readFileSync(new URL('../../../bench/results/reproducibility.json', import.meta.url), 'utf8'),
) as { readonly engine: string; readonly digests: Readonly<Record<string, unknown>> };
const toRenew =
  'what is computed has changed: measure again with `node bench/reproducibility/run.ts --write`';
const trainOnce = fileURLToPath(new URL('./fixtures/train-once.ts', import.meta.url));
const spinner = fileURLToPath(new URL('./fixtures/spin.ts', import.meta.url));

async function trainElsewhere(): Promise<string[]> {
  const { stdout } = await run(process.execPath, [trainOnce], { env: {} });
  return stdout.trim().split('\n');
}

const node = (opType: string, inputs: readonly string[], output: string): GraphNode => ({
  name: output,
  opType,
  domain: '',
  inputs,
  outputs: [output],
  attributes: {},
});

/** Long sums, exponentials, logarithms and roots: what differs between machines, if anything does. */
const delicate: Model = {
  opset: 17,
  producer: '',
  metadata: {},
  graph: {
    name: 'delicate',
    inputs: [
      { name: 'a', dtype: 'float32', shape: [33, 257] },
      { name: 'b', dtype: 'float32', shape: [257, 65] },
    ],
    outputs: [{ name: 'y', dtype: 'float32', shape: [33, 65] }],
    initializers: new Map(),
    nodes: [
      node('MatMul', ['a', 'b'], 'product'),
      node('Erf', ['product'], 'erf'),
      node('LogSoftmax', ['product'], 'logs'),
      node('Mul', ['erf', 'logs'], 'mixed'),
      node('Abs', ['mixed'], 'size'),
      node('Sqrt', ['size'], 'root'),
      node('Tanh', ['root'], 'y'),
    ],
  },
};

describe('reproducible profile', () => {
  it('gives the same digest in every process, also when the machine is busy', async () => {
    const [first, second] = [await trainElsewhere(), await trainElsewhere()];
    expect(first).toHaveLength(Object.keys(trainings).length);
    expect(second).toEqual(first);
    const load = [1, 2].map(() => fork(spinner, { env: {} }));
    try {
      expect(await trainElsewhere()).toEqual(first);
    } finally {
      for (const child of load) child.kill('SIGKILL');
    }
  });

  it.each(Object.entries(trainings))('trains a small %s to the digests on record', async (name, create) => {
    const { fingerprint } = await createEngine({ profile: 'reproducible' });
    expect(fingerprint, toRenew).toBe(record.engine);
    expect(await fingerprintTraining(create()), toRenew).toEqual(record.digests[name]);
  });

  it('runs on instructions whose every bit is laid down', () => {
    const path = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
    const { functions, simd, relaxed } = countInstructions(readFileSync(path));
    expect(functions).toBeGreaterThan(10_000);
    expect(simd).toBeGreaterThan(100_000);
    expect(relaxed).toBe(0);
  });

  it('gives this digest on every machine', async () => {
    const engine = await createEngine({ profile: 'reproducible' });
    const session = await engine.compile(writeModel(delicate));
    const fill = (length: number, step: number) =>
      Float32Array.from({ length }, (_, i) => (((i * step) % 1009) - 504) / 1009);
    const { y } = await session.run({
      a: { dtype: 'float32', shape: [33, 257], data: fill(33 * 257, 617) },
      b: { dtype: 'float32', shape: [257, 65], data: fill(257 * 65, 389) },
    });
    await session.close();
    const bytes = y?.data as Float32Array;
    expect(digestOf(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))).toMatchInlineSnapshot(
      `"0xc65d2e99665db71a065265cc8b459dc166cc21a9912fea1b13b497c03b91c433"`,
    );
  });
});
