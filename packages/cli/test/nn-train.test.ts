import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRandom } from '@plexus/core';
import {
  createCnn,
  createMlp,
  createTabular,
  float32Tensor,
  int64Tensor,
  parseModel,
  readNpz,
  writeModel,
  writeNpz,
} from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, type Finished } from './fixtures/command-line.ts';
import { flowersCsv } from './fixtures/flowers.ts';
import { runHere } from './fixtures/in-process.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`fixtures/gradients/${name}`, import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-train-'));
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(300));
  await writeFile(
    join(folder, 'mlp.onnx'),
    writeModel(createMlp({ inputSize: 4, hidden: [12], outputs: 3, seed: 3 })),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Report = {
  readonly files: { readonly model: string };
  readonly stop: { readonly reason: string; readonly step: number };
  readonly model: { readonly step: number; readonly trainable: number };
  readonly history: {
    readonly measures: readonly { readonly validation?: { readonly metrics: Record<string, number> } }[];
  };
};

const train = (...args: readonly string[]): Promise<Finished> => runHere(['nn', 'train', ...args], folder);
const report = async (...args: readonly string[]): Promise<Report> =>
  documentOf<Report>(await train(...args, '--json'));
const quick = ['mlp.onnx', 'flowers.csv', '--learning-rate', '0.02', '--profile', 'reproducible'];

describe('plexus nn train', () => {
  it('learns from a table, and says how well', async () => {
    const finished = await train(...quick, '--epochs', '12', '--report', 'run.html');
    expect(finished.status).toBe(0);
    expect(finished.err).toContain('240 rows to train on, 60 to measure on');
    expect(finished.err).toContain('classes from 0: blue, green, red');
    expect(finished.out).toContain('← written');
    expect(Number(/(0\.\d+|1) {2}← written/.exec(finished.out)?.[1])).toBeGreaterThan(0.9);
    expect(await readFile(join(folder, 'run.html'), 'utf8')).toContain('<svg');
    const { graph } = parseModel(await readFile(join(folder, 'trained.onnx')));
    expect(graph.inputs).toEqual([{ name: 'input', dtype: 'float32', shape: ['batch', 4] }]);
    expect(await readdir(folder)).not.toContain('trained.checkpoints');
  });

  it('goes on where Ctrl-C stopped it, and ends with the same bits', async () => {
    const whole = [...quick, '--epochs', '6', '--schedule', 'cosine', '--warm-up', '3'];
    await report(...whole, '--out', 'whole.onnx');
    const stopped = await runHere(
      ['nn', 'train', ...whole, '--out', 'parts.onnx'],
      folder,
      (line, interrupt) => {
        if (line.startsWith('epoch 2')) interrupt();
      },
    );
    expect(stopped).toMatchObject({ status: 130, err: expect.stringContaining('--resume') });
    const mixed = await train(...whole, '--out', 'parts.onnx');
    expect(mixed).toMatchObject({ status: 2, err: expect.stringContaining('[CLI_FILE_EXISTS]') });
    const other = await train(...whole, '--out', 'parts.onnx', '--resume', '--clip-norm', '1');
    expect(other).toMatchObject({ status: 2, err: expect.stringContaining('[NN_CHECKPOINT_MISMATCH]') });
    const resumed = await train(...whole, '--out', 'parts.onnx', '--resume');
    expect(resumed).toMatchObject({ status: 0, err: expect.stringContaining('goes on after step') });
    expect(await readFile(join(folder, 'parts.onnx'))).toEqual(await readFile(join(folder, 'whole.onnx')));
  });

  it('begins anew when asked to forget an earlier run', async () => {
    const args = [...quick, '--epochs', '2', '--checkpoints', 'kept', '--out', 'fresh.onnx'];
    await report(...args);
    expect((await train(...args)).status).toBe(2);
    expect((await report(...args, '--fresh')).stop).toMatchObject({ reason: 'finished', step: 15 });
  });

  it('ends early and writes the best model', async () => {
    const args = [
      '--learning-rate',
      '0.5',
      '--epochs',
      '60',
      '--early-stopping',
      '2',
      '--metrics',
      'accuracy,f1-macro',
      '--watch',
      'f1-macro',
    ];
    const { stop, model, history } = await report('mlp.onnx', 'flowers.csv', '--out', 'early.onnx', ...args);
    expect(stop.reason).toBe('early-stopping');
    expect(model.step).toBeLessThan(stop.step);
    expect(Object.keys(history.measures[0]?.validation?.metrics ?? {}).sort()).toEqual([
      'accuracy',
      'f1-macro',
    ]);
  });

  it('trains adapters alone and folds them into the weights', async () => {
    const args = [
      ...quick,
      '--epochs',
      '3',
      '--lora',
      '2',
      '--adapters',
      'flowers.npz',
      '--out',
      'merged.onnx',
    ];
    await report(...args);
    const [before, after] = [
      await readFile(join(folder, 'mlp.onnx')),
      await readFile(join(folder, 'merged.onnx')),
    ];
    const names = (bytes: Uint8Array): string[] => [...parseModel(bytes).graph.initializers.keys()].sort();
    expect(names(after)).toEqual(names(before));
    expect(after).not.toEqual(before);
    expect(Object.keys(readNpz(await readFile(join(folder, 'flowers.npz'))))).toContain('a0');
  });

  it('leaves what is frozen as it is', async () => {
    const { initializers } = parseModel(await readFile(join(folder, 'mlp.onnx'))).graph;
    const [first = ''] = initializers.keys();
    await report(...quick, '--epochs', '1', '--freeze', first, '--out', 'frozen.onnx');
    const trained = parseModel(await readFile(join(folder, 'frozen.onnx'))).graph.initializers;
    expect(trained.get(first)).toEqual(initializers.get(first));
    expect(
      [...trained].some(
        ([name, tensor]) => name !== first && tensor.data.join() !== initializers.get(name)?.data.join(),
      ),
    ).toBe(true);
  });

  it('trains a model with open dimensions on arrays in the order of its inputs, and leaves them open', async () => {
    const random = createRandom(5);
    const tokens = Array.from({ length: 60 * 6 }, () => random.nextBelow(7));
    const rows = { ids: int64Tensor([60, 6], tokens), next: int64Tensor([60, 6], tokens) };
    await writeFile(join(folder, 'text.npz'), writeNpz(rows));
    const args = [
      fixture('gpt.onnx'),
      'text.npz',
      '--inputs',
      'ids',
      '--label',
      'next',
      '--metrics',
      'perplexity',
      '--clip-norm',
      '1',
    ];
    const { history } = await report(
      ...args,
      '--accumulate',
      '2',
      '--epochs',
      '6',
      '--learning-rate',
      '0.02',
      '--out',
      'gpt.onnx',
    );
    const values = history.measures.map(({ validation }) => validation?.metrics['perplexity'] ?? Number.NaN);
    expect(values.at(-1)).toBeLessThan(values[0] as number);
    const { graph } = parseModel(await readFile(join(folder, 'gpt.onnx')));
    expect(graph.inputs[0]?.shape).toEqual(['batch', 'length']);
  });

  it('writes a model for running, also of an export in training mode', async () => {
    const random = createRandom(8);
    const x = float32Tensor(
      [24, 2, 6, 6],
      Array.from({ length: 24 * 72 }, () => random.nextFloat()),
    );
    const y = int64Tensor(
      [24],
      Array.from({ length: 24 }, (_, i) => i % 3),
    );
    await writeFile(join(folder, 'images.npz'), writeNpz({ x, y }));
    await report(fixture('batch-norm-train.onnx'), 'images.npz', '--epochs', '2', '--out', 'norm.onnx');
    const before = parseModel(await readFile(fixture('batch-norm-train.onnx'))).graph;
    const after = parseModel(await readFile(join(folder, 'norm.onnx'))).graph;
    const norms = after.nodes.filter(({ opType }) => opType === 'BatchNormalization');
    expect(norms.map(({ outputs, attributes }) => [outputs.length, attributes['training_mode']])).toEqual([
      [1, undefined],
      [1, undefined],
    ]);
    expect(after.initializers.get('1.running_mean')).not.toEqual(before.initializers.get('1.running_mean'));
    expect((await runHere(['nn', 'check', 'norm.onnx'], folder)).status).toBe(0);
  });

  it('takes one number a row for a score a row, and rows with a single 1 for classes', async () => {
    const random = createRandom(6);
    const x = float32Tensor(
      [40, 4],
      Array.from({ length: 160 }, () => random.nextFloat()),
    );
    await writeFile(
      join(folder, 'scores.npz'),
      writeNpz({
        x,
        y: int64Tensor(
          [40],
          Array.from({ length: 40 }, (_, i) => i % 2),
        ),
      }),
    );
    const scores = await report(
      fixture('sigmoid-head.onnx'),
      'scores.npz',
      '--epochs',
      '1',
      '--out',
      'scores.onnx',
    );
    expect(scores).toMatchObject({ spec: { loss: { kind: 'bce' } } });
    const ones = float32Tensor(
      [40, 3],
      Array.from({ length: 120 }, (_, i) => (i % 3 === Math.floor(i / 3) % 3 ? 1 : 0)),
    );
    await writeFile(join(folder, 'ones.npz'), writeNpz({ x, y: ones }));
    const args = [
      'mlp.onnx',
      'ones.npz',
      '--loss',
      'softmax-cross-entropy',
      '--epochs',
      '1',
      '--out',
      'ones.onnx',
    ];
    expect((await report(...args)).stop.reason).toBe('finished');
  });

  it('learns from a folder of pictures', async () => {
    for (const [name, level] of [
      ['dark', 40],
      ['light', 200],
    ] as const) {
      await mkdir(join(folder, 'pictures', name), { recursive: true });
      for (let i = 0; i < 12; i++) {
        const pixels = Buffer.alloc(36, level + i);
        await writeFile(
          join(folder, 'pictures', name, `${i}.pgm`),
          Buffer.concat([Buffer.from('P5\n6 6\n255\n'), pixels]),
        );
      }
    }
    const cnn = createCnn({ inputShape: [1, 8, 8], channels: [4], outputs: 2, seed: 1 });
    await writeFile(join(folder, 'cnn.onnx'), writeModel(cnn));
    const args = [
      'cnn.onnx',
      'pictures',
      '--resize',
      'bilinear',
      '--batch',
      '4',
      '--epochs',
      '8',
      '--learning-rate',
      '0.01',
    ];
    const { history } = await report(...args, '--held-out', '0.25', '--out', 'pictures.onnx');
    expect(history.measures.at(-1)?.validation?.metrics['accuracy']).toBe(1);
    expect((await train('cnn.onnx', 'pictures', '--out', 'small.onnx')).err).toContain('NN_DATA_MALFORMED');
  });

  it('numbers names and scales numbers by the training rows, and keeps how', async () => {
    const random = createRandom(9);
    const lines = Array.from({ length: 80 }, () => {
      const size = random.nextBelow(100);
      return `${size},${random.nextBelow(2) === 0 ? 'oak' : 'elm'},${size > 50 ? 'tall' : 'short'}`;
    });
    await writeFile(join(folder, 'trees.csv'), ['size,kind,height', ...lines].join('\n'));
    const tabular = createTabular({
      numbers: 1,
      categories: [{ count: 3, width: 2 }],
      hidden: [8],
      outputs: 2,
      seed: 1,
    });
    await writeFile(join(folder, 'tabular.onnx'), writeModel(tabular));
    const args = [
      'tabular.onnx',
      'trees.csv',
      '--encode',
      '--epochs',
      '30',
      '--learning-rate',
      '0.02',
      '--batch',
      '8',
    ];
    const { history } = await report(...args, '--out', 'trees.onnx');
    expect(history.measures.at(-1)?.validation?.metrics['accuracy']).toBeGreaterThan(0.8);
    const encoding = JSON.parse(await readFile(join(folder, 'trees.encoding.json'), 'utf8'));
    expect(encoding).toMatchObject({ categories: [{ name: 'kind', values: ['elm', 'oak'] }] });
  });

  it('says so when the numbers run away, and keeps the last good model', async () => {
    const args = [
      'mlp.onnx',
      'flowers.csv',
      '--optimiser',
      'sgd',
      '--learning-rate',
      '1e6',
      '--loss',
      'mse',
      '--task',
      'number',
    ];
    await writeFile(join(folder, 'numbers.csv'), `a,b,c,d,y\n${'1,2,3,4,5.5\n'.repeat(40)}`);
    await writeFile(
      join(folder, 'line.onnx'),
      writeModel(createMlp({ inputSize: 4, hidden: [4], outputs: 1, seed: 3 })),
    );
    const finished = await train(
      'line.onnx',
      'numbers.csv',
      ...args.slice(2),
      '--epochs',
      '20',
      '--out',
      'wild.onnx',
    );
    expect(finished).toMatchObject({ status: 1, err: expect.stringContaining('[CLI_TRAINING_DIVERGED]') });
    expect(parseModel(await readFile(join(folder, 'wild.onnx'))).graph.nodes.length).toBeGreaterThan(0);
  });

  it.each([
    [['mlp.onnx', 'nowhere.csv'], 4, 'CLI_FILE_MISSING'],
    [['mlp.onnx', 'flowers.csv', '--momentum', '0.9'], 2, 'CLI_OPTION_INVALID'],
    [['mlp.onnx', 'flowers.csv', '--clip-norm', '1', '--clip-value', '1'], 2, 'CLI_OPTION_INVALID'],
    [['mlp.onnx', 'flowers.csv', '--watch', 'accuracy'], 2, 'CLI_OPTION_INVALID'],
    [['mlp.onnx', 'flowers.csv', '--adapters', 'x.npz'], 2, 'CLI_OPTION_INVALID'],
    [['mlp.onnx', 'flowers.csv', '--metrics', 'beauty'], 2, 'NN_SPEC_INVALID'],
    [['mlp.onnx', 'flowers.csv', '--freeze', 'encoder.*'], 2, 'NN_SPEC_INVALID'],
    [['mlp.onnx', 'flowers.csv', '--batch', '32', '--accumulate', '5'], 2, 'NN_SPEC_INVALID'],
  ])('answers %j with one line and one hint', async (args, status, code) => {
    const finished = await train(...args, '--out', 'none.onnx');
    expect(finished).toMatchObject({ status, err: expect.stringContaining(`[${code}]`) });
    expect(finished.err).toMatch(/\nhint: {2}\S/);
    expect(await readdir(folder)).not.toContain('none.onnx');
  });
});
