import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocument } from './docs/named-paths.ts';
import { listFiles } from './lint/list-files.ts';
import { findErrorCodes } from './reference/find-error-codes.ts';
import { createReferencePages } from './reference/reference-pages.ts';

const root = process.cwd();

async function readScripts(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  return Object.keys((JSON.parse(text) as { scripts?: Record<string, string> }).scripts ?? {});
}

/** Scripts of the project, and those of the workspace a document lies in. */
async function scriptsFor(file: string): Promise<ReadonlySet<string>> {
  const workspace = /^(contracts|packages\/[^/]+)\//.exec(file)?.[1];
  return new Set([...(await readScripts('.')), ...(workspace ? await readScripts(workspace) : [])]);
}

describe('the documents', () => {
  it('name only links, scripts and files that exist', async () => {
    const files = await listFiles(root);
    const documents = files.filter((file) => file.endsWith('.md'));
    const problems = await Promise.all(
      documents.map(async (file) =>
        checkDocument(file, await readFile(file, 'utf8'), { root, files, scripts: await scriptsFor(file) }),
      ),
    );
    expect(documents.length).toBeGreaterThan(10);
    expect(problems.flat()).toEqual([]);
  });

  it('give every decision a number of its own', async () => {
    const names = (await listFiles(root, 'docs/decisions')).map((file) =>
      file.slice('docs/decisions/'.length),
    );
    const numbers = names.flatMap((name) => /^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1] ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(names.length - numbers.length).toBe(1);
  });
});

describe('the check of documents', () => {
  const checks = { root, files: ['docs/x.md'], scripts: new Set(['demo']) };
  const problemsOf = (text: string) => checkDocument('docs/x.md', text, checks).map(({ line }) => line);

  it('accepts what exists', () => {
    expect(
      problemsOf(
        '# One two\n[a](architecture.md#x), [b](#one-two), `npm run demo`, packages/core/src, <a:b>',
      ),
    ).toEqual([]);
    expect(problemsOf('`packages/*/README.md` [web](https://example.org) `plexus.yaml`')).toEqual([]);
  });

  it.each([
    'see [a](nowhere.md)',
    'see [a](#nowhere)',
    'see [a](../../../etc)',
    'run `npm run nothing`',
    'in packages/core/src/nothing.ts',
    'in `nothing.ts`',
  ])('reports %j', (text) => {
    expect(problemsOf(`first\n${text}`)).toEqual([2]);
  });
});

describe('the reference', () => {
  it('is what the sources say', async () => {
    for (const { path, text } of await createReferencePages(root)) {
      expect(await readFile(path, 'utf8').catch(() => 'missing'), 'node scripts/generate-reference.ts').toBe(
        text,
      );
    }
  });

  it('describes every setting, field and status', async () => {
    for (const { path, text } of await createReferencePages(root)) {
      expect(text, path).not.toMatch(/not described|something else|undefined/i);
    }
  });

  it('finds the codes and hints of every package that has errors', async () => {
    const codes = await findErrorCodes(root);
    expect(new Set(codes.map((code) => code.package)).size).toBeGreaterThanOrEqual(9);
    expect(codes.find(({ code }) => code === 'NODE_CONFIG_EXISTS')?.hints).toEqual([
      'edit it, or name another file',
    ]);
    expect(codes.find(({ code }) => code === 'JOBS_ARTIFACT_UNAVAILABLE')?.hints).not.toEqual([]);
  });
});
