import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '@plexus/core';
import { createMlp, createTabular, type DataType, type Tensor, writeModel } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, type Finished } from './fixtures/command-line.ts';
import { flowersCsv } from './fixtures/flowers.ts';
import { runHere } from './fixtures/in-process.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-choices-'));
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(60));
  for (const outputs of [1, 3]) {
    const model = createMlp({ inputSize: 4, hidden: [6], outputs, seed: 3 });
    await writeFile(join(folder, `mlp-${outputs}.onnx`), writeModel(model));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const train = (...args: readonly string[]): Promise<Finished> =>
  runHere(['nn', 'train', ...args, '--epochs', '2', '--fresh'], folder);

/** A table of four numbers and a label. */
async function writeTable(name: string, labels: readonly (number | string)[]): Promise<void> {
  const random = createRandom(4);
  const lines = labels.map((label) => [...[0, 1, 2, 3].map(() => random.nextFloat()), label].join(','));
  await writeFile(join(folder, name), ['a,b,c,d,label', ...lines].join('\n'));
}

const labels = (count: number, most: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i % (most + 1));

describe('what plexus nn train chooses', () => {
  it('watches a metric by the name it was asked for', async () => {
    const args = ['mlp-3.onnx', 'flowers.csv', '--metrics', 'f1', '--watch', 'f1', '--early-stopping', '5'];
    const { best } = documentOf<{ best: { metric: string } }>(await train(...args, '--json'));
    expect(best.metric).toBe('f1-macro');
  });

  it.each([
    ['bce', 1],
    ['mse', 7],
  ] as const)('takes %s for one score a row and whole numbers up to %d', async (kind, most) => {
    await writeTable('whole.csv', labels(40, most));
    const finished = await train('mlp-1.onnx', 'whole.csv', '--json');
    const { loss } = documentOf<{ spec: { loss: unknown } }>(finished).spec;
    expect([loss, (loss as { kind?: string }).kind]).toContain(kind);
  });

  it('takes a column as what all rows of a table show, whichever rows are held out', async () => {
    const random = createRandom(8);
    const lines = Array.from({ length: 20 }, (_, i) => {
      const kind = i === 7 ? 'odd' : String(i % 3);
      return `${random.nextFloat()},${kind},${i === 3 ? 1.5 : i % 4}`;
    });
    await writeFile(join(folder, 'mixed.csv'), ['size,kind,value', ...lines].join('\n'));
    const tabular = createTabular({
      numbers: 1,
      categories: [{ count: 8, width: 2 }],
      hidden: [4],
      outputs: 1,
      seed: 1,
    });
    await writeFile(join(folder, 'tabular.onnx'), writeModel(tabular));
    for (let seed = 0; seed < 8; seed++) {
      const args = ['tabular.onnx', 'mixed.csv', '--encode', '--seed', String(seed), '--held-out', '0.3'];
      const { status, err } = await train(...args);
      expect(err).toContain('; mse, ');
      expect(status, err).toBe(0);
    }
  });

  it('widens or narrows a model to float32, and says so', async () => {
    const single = createMlp({ inputSize: 4, hidden: [6], outputs: 3, seed: 3 });
    const double = <T extends { readonly dtype: DataType }>(typed: T): T => ({ ...typed, dtype: 'float64' });
    const { graph } = single;
    const initializers = new Map(
      [...graph.initializers].map(([name, tensor]): [string, Tensor] =>
        tensor.dtype === 'float32'
          ? [name, { ...double(tensor), data: Float64Array.from(tensor.data as Float32Array) }]
          : [name, tensor],
      ),
    );
    const [inputs, outputs] = [graph.inputs.map(double), graph.outputs.map(double)];
    const model = { ...single, graph: { ...graph, inputs, outputs, initializers } };
    await writeFile(join(folder, 'double.onnx'), writeModel(model));
    const { status, err } = await train('double.onnx', 'flowers.csv');
    expect(status, err).toBe(0);
    expect(err).toContain('float64');
  });

  it('fills empty cells by the rows to train on, and writes what it filled in', async () => {
    const line = (i: number) => `${i % 7 === 0 ? '' : i % 5},1,${i % 2 === 0 ? '' : 3},4,${i % 3}`;
    const rows = (from: number, to: number) =>
      ['a,b,c,d,label', ...Array.from({ length: to - from }, (_, i) => line(from + i))].join('\n');
    await writeFile(join(folder, 'gaps.csv'), rows(1, 41));
    await writeFile(join(folder, 'held.csv'), rows(41, 56).replaceAll(',3,', ',99,'));
    const args = ['mlp-3.onnx', 'gaps.csv', '--validation', 'held.csv', '--out', 'filled.onnx'];
    const refused = await train(...args);
    expect(refused.err).toContain('line 3, column "c"');
    const finished = await train(...args, '--fill', 'median', '--json');
    const { files } = documentOf<{ files: { fill: string } }>(finished);
    expect(JSON.parse(await readFile(files.fill, 'utf8'))).toEqual({ a: 2, b: 1, c: 3, d: 4 });
    const encoded = await train('mlp-3.onnx', 'gaps.csv', '--fill', 'often');
    expect(encoded.err).toContain('--fill');
    expect(encoded.status).not.toBe(0);
  });

  it('numbers the classes of a validation file as the training file does, of which it may lack some', async () => {
    const names = ['lily', 'rose', 'tulip'];
    await writeTable(
      'words.csv',
      labels(30, 2).map((i) => names[i] ?? ''),
    );
    await writeTable('few.csv', ['tulip', 'rose', 'tulip']);
    await writeTable('more.csv', ['tulip', 'daisy']);
    const args = ['mlp-3.onnx', 'words.csv', '--validation'];
    const finished = await train(...args, 'few.csv', '--json');
    const { classes, confusion } = documentOf<{ classes: string[]; confusion: { counts: number[][] } }>(
      finished,
    );
    expect(classes).toEqual(names);
    const sums = confusion.counts.map((row) => row.reduce((sum, count) => sum + count, 0));
    expect(sums).toEqual([0, 1, 2]);
    const odd = await train(...args, 'more.csv');
    expect(odd.err).toContain('line 3, column "label": class "daisy"');
  });

  it('refuses two lengths of a run, and a warm-up longer than it', async () => {
    const both = await train('mlp-3.onnx', 'flowers.csv', '--steps', '5');
    expect(both.err).toContain('--steps');
    const long = await train('mlp-3.onnx', 'flowers.csv', '--warm-up', '1000');
    expect(long.err).toContain('--warm-up is 1000 steps, the whole run 3');
    expect([both.status, long.status].includes(0)).toBe(false);
  });

  it('names the line or row of the file that has a class the model does not know', async () => {
    await writeTable('late.csv', [...labels(30, 2), 3, ...labels(9, 2)]);
    const { status, err } = await train('mlp-3.onnx', 'late.csv');
    expect(status).not.toBe(0);
    expect(err).toContain('row 30 has class 3');
  });
});
