import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDependencies } from './dependency-rules.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plexus-deps-'));
  await mkdir(join(root, 'node_modules/@plexus'), { recursive: true });
  for (const name of ['core', 'nn', 'chain', 'jobs']) {
    await write(
      `packages/${name}/package.json`,
      JSON.stringify({
        name: `@plexus/${name}`,
        type: 'module',
        exports: { '.': './src/index.ts' },
        dependencies: name === 'jobs' ? { '@plexus/core': '*', '@plexus/nn': '*', '@plexus/chain': '*' } : {},
      }),
    );
    await write(`packages/${name}/src/index.ts`, 'export const one = 1;\n');
    await symlink(join(root, 'packages', name), join(root, 'node_modules/@plexus', name));
  }
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function rulesBroken(): Promise<string[]> {
  const { problems } = await checkDependencies(root, ['packages']);
  return [...new Set(problems.map((problem) => problem.rule))].sort();
}

describe('the dependency rules', () => {
  it('accept imports that go downwards by name', async () => {
    await write('packages/jobs/src/split.ts', "import { one } from '@plexus/nn';\nexport const two = one;\n");
    expect(await rulesBroken()).toEqual([]);
  });

  it.each([
    ['an import upwards', 'packages/nn/src/a.ts', "import { one } from '@plexus/jobs';", 'layer-nn'],
    ['an import sideways', 'packages/nn/src/a.ts', "import { one } from '@plexus/chain';", 'layer-nn'],
    [
      'a type imported upwards',
      'packages/core/src/a.ts',
      "import type { T } from '@plexus/nn';",
      'layer-core',
    ],
    [
      'a path into another package',
      'packages/jobs/src/a.ts',
      "import { one } from '../../nn/src/index.ts';",
      'no-internals',
    ],
    ['the own public entry', 'packages/nn/src/a.ts', "import { one } from './index.ts';", 'no-own-barrel'],
    ['an undeclared package', 'packages/nn/src/a.ts', "import { one } from '@plexus/core';", 'declared'],
    [
      'I/O in rules',
      'packages/jobs/src/rules/a.ts',
      "import { readFile } from 'node:fs/promises';",
      'rules-are-pure',
    ],
    [
      'the chain in rules',
      'packages/jobs/src/rules/a.ts',
      "import { one } from '@plexus/chain';",
      'rules-know-no-room',
    ],
    [
      'a file that is not there',
      'packages/jobs/src/a.ts',
      "import { one } from './nowhere.ts';",
      'resolvable',
    ],
  ])('refuse %s', async (_, file, text, rule) => {
    await write(file, `${text}\n`);
    expect(await rulesBroken()).toContain(rule);
  });

  it('refuse a cycle', async () => {
    await write('packages/nn/src/a.ts', "import { b } from './b.ts';\nexport const a = b;\n");
    await write('packages/nn/src/b.ts', "import { a } from './a.ts';\nexport const b = a;\n");
    expect(await rulesBroken()).toEqual(['no-cycles']);
  });

  it('let rules use node:crypto', async () => {
    await write(
      'packages/jobs/src/rules/a.ts',
      "import { createHash } from 'node:crypto';\nexport const h = createHash;\n",
    );
    expect(await rulesBroken()).toEqual([]);
  });

  it('refuse a package that has no place among the layers', async () => {
    await write('packages/attic/package.json', '{"name":"@plexus/attic"}');
    await write('packages/attic/src/a.ts', "import { b } from './b.ts';\nexport const a = b;\n");
    await write('packages/attic/src/b.ts', 'export const b = 1;\n');
    expect(await rulesBroken()).toContain('layer-unknown');
  });
});
