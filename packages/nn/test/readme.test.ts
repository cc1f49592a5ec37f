import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const blockOf = (text: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';

describe('README.md', () => {
  it('shows an example that runs and prints what it says', async () => {
    const text = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const script = fileURLToPath(new URL(`readme-example-${process.pid}.ts`, import.meta.url));
    await writeFile(script, blockOf(text, 'ts'));
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [script], { encoding: 'utf8' });
      expect(stdout).toBe(blockOf(text, 'text'));
    } finally {
      await rm(script);
    }
  });
});
