import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseModel } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plexus-examples-'));
});
afterAll(() => rm(root, { recursive: true }));

async function run(name: string): Promise<string> {
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const directory = join(root, name);
  const { stdout } = await promisify(execFile)(process.execPath, [script, directory], { encoding: 'utf8' });
  expect(parseModel(await readFile(join(directory, 'model.onnx'))).graph.outputs).toHaveLength(1);
  expect(await readFile(join(directory, 'report.html'), 'utf8')).toContain('</html>');
  return stdout.trim().split('\n').at(-1) ?? '';
}

describe('the training examples', () => {
  it('read handwritten digits', async () => {
    const accuracy = /best accuracy ([\d.]+) after/.exec(await run('digits'))?.[1];
    expect(Number(accuracy)).toBeGreaterThan(0.95);
  });

  it('learn prices from a table, to the same digits on every machine', async () => {
    const readme = await readFile(new URL('README.md', import.meta.url), 'utf8');
    expect(readme).toContain(await run('tabular'));
  });

  it('learn to add', async () => {
    const right = /; (\d+) of 250 sums/.exec(await run('gpt'))?.[1];
    expect(Number(right)).toBeGreaterThan(230);
  });
});
