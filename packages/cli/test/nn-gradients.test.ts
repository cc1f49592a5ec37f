import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readNpz, type Tensor, toNumbers, writeNpz } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plexus } from './fixtures/command-line.ts';
import cases from './fixtures/gradients/cases.json' with { type: 'json' };
import { runHere } from './fixtures/in-process.ts';

const fixtures = fileURLToPath(new URL('fixtures/gradients/', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-gradients-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function argumentsFor(name: keyof typeof cases, profile: string, out: string): readonly string[] {
  const { inputs, loss, flags } = cases[name];
  const names = Array.from({ length: inputs }, (_, i) => `x${i}`).join(',');
  const files = [join(fixtures, `${name}.onnx`), join(fixtures, `${name}.npz`)];
  return [
    'nn',
    'gradients',
    ...files,
    '--inputs',
    names,
    '--target',
    'y',
    '--loss',
    loss,
    '--profile',
    profile,
    '--out',
    out,
    ...flags,
  ];
}

/** Largest distance as a share of the largest gradient of the value, or of a hundredth of the largest of all. */
function distances(found: Record<string, Tensor>, wanted: Record<string, Tensor>): Record<string, number> {
  const gradients = Object.keys(wanted).filter((key) => key.startsWith('grad:'));
  const largest = (tensor: Tensor): number => Math.max(...toNumbers(tensor).map(Math.abs));
  const floor = Math.max(...gradients.map((key) => largest(wanted[key] as Tensor))) / 100;
  return Object.fromEntries(
    gradients.map((key) => {
      const [a, b] = [found[key], wanted[key] as Tensor];
      if (a === undefined || a.shape.join() !== b.shape.join()) return [key, Number.POSITIVE_INFINITY];
      const other = toNumbers(b);
      const furthest = Math.max(...toNumbers(a).map((value, i) => Math.abs(value - (other[i] as number))));
      return [key, furthest / Math.max(floor, largest(b))];
    }),
  );
}

describe.each(['native', 'reproducible'])('plexus nn gradients in the %s profile', (profile) => {
  it.each(Object.keys(cases) as (keyof typeof cases)[])('is PyTorch’s autograd for %s', async (name) => {
    const out = join(folder, `${name}-${profile}.npz`);
    const finished = await runHere(argumentsFor(name, profile, out), folder);
    expect(finished.err).not.toContain('error:');
    expect(finished.status).toBe(0);
    const found = readNpz(await readFile(out));
    const wanted = readNpz(await readFile(join(fixtures, `${name}.expected.npz`)));
    expect(toNumbers(found['loss'] as Tensor)[0]).toBeCloseTo(toNumbers(wanted['loss'] as Tensor)[0] ?? 0, 5);
    for (const [key, distance] of Object.entries(distances(found, wanted))) {
      expect(distance, key).toBeLessThan(2e-4);
    }
  });
});

describe('plexus nn gradients', () => {
  it('writes the same bytes in every reproducible run, also as a process of its own', async () => {
    const outs = ['one.npz', 'two.npz'].map((file) => join(folder, file));
    const here = await runHere(argumentsFor('gpt', 'reproducible', outs[0] as string), folder);
    const there = await plexus(argumentsFor('gpt', 'reproducible', outs[1] as string), folder);
    expect([here.status, there.status]).toEqual([0, 0]);
    expect(there.out).toContain('loss ');
    expect(await readFile(outs[0] as string)).toEqual(await readFile(outs[1] as string));
  });

  it('takes inputs by name, whatever order they are listed in', async () => {
    const arrays = readNpz(await readFile(join(fixtures, 'lstm-with-states.npz')));
    const named = Object.entries(arrays).map(([name, tensor]) => [name.replace('x', 'input_'), tensor]);
    await writeFile(join(folder, 'named-batch.npz'), writeNpz(Object.fromEntries(named)));
    const loss = async (batch: string, inputs: string): Promise<number> => {
      const files = [join(fixtures, 'lstm-with-states.onnx'), batch];
      const args = [
        'nn',
        'gradients',
        ...files,
        '--inputs',
        inputs,
        '--out',
        join(folder, 'by-name.npz'),
        '--json',
      ];
      return (JSON.parse((await runHere(args, folder)).out) as { loss: number }).loss;
    };
    expect(await loss(join(folder, 'named-batch.npz'), 'input_2,input_0,input_1')).toBe(
      await loss(join(fixtures, 'lstm-with-states.npz'), 'x0,x1,x2'),
    );
  });

  it('says which initializers have no gradient, and why', async () => {
    const args = argumentsFor('batch-norm-eval', 'native', join(folder, 'left.npz'));
    const { err } = await runHere(args, folder);
    expect(err).toContain('no gradient of 1.running_mean: running statistic of BatchNormalization');
  });

  it('lets the mode of batch normalisation be chosen', async () => {
    const loss = async (...mode: readonly string[]): Promise<number> => {
      const args = [
        ...argumentsFor('batch-norm-eval', 'reproducible', join(folder, 'mode.npz')),
        ...mode,
        '--json',
      ];
      return (JSON.parse((await runHere(args, folder)).out) as { loss: number }).loss;
    };
    const [stated, evaluated, trained] = [
      await loss(),
      await loss('--mode', 'eval'),
      await loss('--mode', 'train'),
    ];
    expect(stated).toBe(evaluated);
    expect(stated).not.toBeCloseTo(trained, 3);
  });

  it.each([
    ['an array that is not there', ['--target', 'z'], 'CLI_DATA_MISMATCH'],
    ['too few inputs', ['--inputs', 'x0,y'], 'CLI_DATA_MISMATCH'],
    ['a loss that does not fit the target', ['--loss', 'mse'], 'CLI_DATA_MISMATCH'],
    ['an output that is not there', ['--output', 'nowhere'], 'CLI_OPTION_INVALID'],
    ['an option of another loss', ['--positive-weight', '2'], 'CLI_OPTION_INVALID'],
    ['a class weight for every class but one', ['--class-weights', '1,2'], 'NN_SPEC_INVALID'],
    ['an unknown loss', ['--loss', 'hinge'], 'CLI_OPTION_INVALID'],
  ])('answers %s with one line and one hint', async (_, flags, code) => {
    const args = [...argumentsFor('batch-norm-eval', 'native', join(folder, 'none.npz')), ...flags];
    const finished = await runHere(args, folder);
    expect(finished).toMatchObject({ status: 2, err: expect.stringContaining(`[${code}]`) });
    expect(finished.err).toMatch(/\nhint: {2}\S/);
  });
});
