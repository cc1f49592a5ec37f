import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('prints what the README says', async () => {
  const example = new URL('./fixtures/readme-example.ts', import.meta.url);
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(readFileSync(example, 'utf8'));
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(example)]);
  expect(readme).toContain(stdout);
});
