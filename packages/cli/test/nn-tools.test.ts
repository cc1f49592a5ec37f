import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, digestToCid } from '@plexus/core';
import {
  createMlp,
  float32Tensor,
  GraphBuilder,
  int64Tensor,
  type Model,
  writeModel,
  writeNpz,
} from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from './fixtures/command-line.ts';
import { flowersCsv } from './fixtures/flowers.ts';
import { runHere } from './fixtures/in-process.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`fixtures/gradients/${name}.onnx`, import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-nn-'));
  await save('mlp.onnx', createMlp({ inputSize: 4, hidden: [5], outputs: 3, seed: 3 }));
  await save('stuck.onnx', stuck());
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(30));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function save(name: string, model: Model): Promise<void> {
  await writeFile(join(folder, name), writeModel(model));
}

/** A layer, an operator without derivative, and another layer. */
function stuck(): Model {
  const builder = new GraphBuilder('stuck');
  const x = builder.input('x', ['batch', 1, 4, 4]);
  const first = builder.node('Conv', [x, builder.parameter('first.weight', [2, 1, 3, 3])]);
  const pooled = builder.node('GlobalLpPool', [first]);
  const flat = builder.node('Flatten', [pooled]);
  builder.output(builder.node('Gemm', [flat, builder.parameter('last.weight', [2, 3])]));
  return builder.build();
}

async function json<T>(...args: readonly string[]): Promise<T> {
  return documentOf<T>(await runHere(['nn', ...args, '--json'], folder));
}

describe('plexus nn info', () => {
  it('names the file by its digest, and says what is trained and what is not', async () => {
    const bytes = writeModel(createMlp({ inputSize: 4, hidden: [5], outputs: 3, seed: 3 }));
    expect(await json('info', 'mlp.onnx')).toMatchObject({
      digest: digestOf(bytes),
      cid: digestToCid(digestOf(bytes)),
      bytes: bytes.length,
      inputs: [{ name: 'input', dtype: 'float32', shape: ['batch', 4] }],
      parameters: { trained: { elements: 4 * 5 + 5 + 5 * 3 + 3 } },
      warnings: [],
    });
    const facts = await json<{ initializers: { name: string; isTrained: boolean; role: string }[] }>(
      'info',
      fixture('batch-norm-eval'),
    );
    expect(facts.initializers.find(({ name }) => name === '1.running_mean')).toMatchObject({
      isTrained: false,
      role: 'running-mean',
    });
  });

  it('warns about what will surprise', async () => {
    const warningsOf = async (name: string): Promise<string> =>
      (await json<{ warnings: string[] }>('info', fixture(name))).warnings.join('\n');
    expect(await warningsOf('batch-norm-train')).toContain('exported in training mode');
    expect(await warningsOf('gpt')).toContain('open dimensions besides the batch: length');
    expect(await warningsOf('equal-norms')).toContain('equal initializers were written once');
    expect(await warningsOf('two-fixed-inputs')).toContain('takes batches of exactly 4');
    expect(await warningsOf('two-outputs')).toContain('2 outputs of real numbers');
  });
});

describe('plexus nn ops', () => {
  it('lists every operator with what it can do, and says that the model trains', async () => {
    const facts = await json<{ trains: boolean; operators: { operator: string }[] }>('ops', fixture('gpt'));
    expect(facts.trains).toBe(true);
    expect(facts.operators).toContainEqual({
      operator: 'MatMul',
      count: 5,
      since: 13,
      runs: { native: true, reproducible: true },
      gradient: 'yes',
    });
    expect(facts.operators.find(({ operator }) => operator === 'Shape')).toMatchObject({ gradient: 'zero' });
  });

  it('names the node that stops the training, and what to freeze', async () => {
    const finished = await runHere(['nn', 'ops', 'stuck.onnx'], folder);
    expect(finished.status).toBe(0);
    const facts = await json<{ trains: boolean; stops: unknown[]; remedy: string }>('ops', 'stuck.onnx');
    if (facts.trains) expect(finished.out).toContain('it trains');
    else {
      expect(finished.out).toContain('it does not train: GlobalLpPool');
      expect(facts.remedy).toContain('--freeze first.weight');
      expect(facts.stops).toHaveLength(1);
    }
  });

  it('asks for a choice between several outputs', async () => {
    expect(await json('ops', fixture('two-outputs'))).toMatchObject({
      trains: false,
      remedy: 'choose one: --output first',
    });
    expect(await json('ops', fixture('two-outputs'), '--output', 'second')).toMatchObject({ trains: true });
  });
});

describe('plexus nn cost', () => {
  it('adds up over the operators and grows with the batch', async () => {
    type Facts = { forwardFlops: number; operators: { forwardFlops: number }[]; parameterCount: number };
    const once = await json<Facts>('cost', 'mlp.onnx', '--batch', '10', '--no-measure');
    const twice = await json<Facts>('cost', 'mlp.onnx', '--batch', '20', '--no-measure');
    expect(once.parameterCount).toBe(43);
    expect(once.operators.reduce((sum, { forwardFlops }) => sum + forwardFlops, 0)).toBe(once.forwardFlops);
    expect(twice.forwardFlops).toBe(2 * once.forwardFlops);
  });

  it('wants a number for every open dimension', async () => {
    const asked = await runHere(['nn', 'cost', fixture('gpt'), '--no-measure'], folder);
    expect(asked).toMatchObject({ status: 2, err: expect.stringContaining('--dim length=<size>') });
    await json('cost', fixture('gpt'), '--no-measure', '--dim', 'length=5');
    const wrong = await runHere(['nn', 'cost', fixture('gpt'), '--dim', 'width=5'], folder);
    expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining('CLI_OPTION_INVALID') });
  });

  it('says that times are estimates', async () => {
    const finished = await runHere(['nn', 'cost', 'mlp.onnx'], folder);
    expect(finished.out).toContain('estimated in the reproducible profile');
  });
});

describe('plexus nn check', () => {
  it.each(['gpt', 'lstm-with-states', 'batch-norm-half-frozen', 'picture-to-picture', 'softmax-head'])(
    'finds nothing wrong with %s',
    async (name) => {
      const facts = await json<{ ok: boolean; checks: { ok: boolean }[]; probes: unknown[] }>(
        'check',
        fixture(name),
      );
      expect(facts.ok).toBe(true);
      expect(facts.checks).toHaveLength(7);
      expect(facts.probes.length).toBeGreaterThan(2);
    },
  );

  it('tries a model on its own data', async () => {
    const finished = await runHere(['nn', 'check', 'mlp.onnx', '--data', 'flowers.csv'], folder);
    expect(finished).toMatchObject({ status: 0, out: expect.stringContaining('softmax-cross-entropy') });
    const inputs = { x0: float32Tensor([4, 4], new Array(16).fill(0.5)), y: int64Tensor([4], [0, 1, 2, 9]) };
    await writeFile(join(folder, 'bad.npz'), writeNpz(inputs));
    const failed = await runHere(['nn', 'check', 'mlp.onnx', '--data', 'bad.npz'], folder);
    expect(failed).toMatchObject({ status: 1, out: expect.stringContaining('class 9') });
  });

  it('ends with 1 and the check that failed, whatever is wrong with the file', async () => {
    await writeFile(join(folder, 'noise.onnx'), 'no model at all');
    const broken = await runHere(['nn', 'check', 'noise.onnx'], folder);
    expect(broken).toMatchObject({
      status: 1,
      out: expect.stringContaining('FAILED'),
      err: expect.stringContaining('[CLI_MODEL_UNFIT]'),
    });
    const empty = new GraphBuilder('empty');
    empty.output(empty.node('Relu', [empty.input('x', ['batch', 3])]));
    await save('empty.onnx', empty.build());
    expect(await runHere(['nn', 'check', 'empty.onnx'], folder)).toMatchObject({
      status: 1,
      err: expect.stringContaining('it can be differentiated'),
    });
    expect((await runHere(['nn', 'check', 'nowhere.onnx'], folder)).status).toBe(4);
  });
});
