import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const example = /```ts\n([\s\S]*?)```/.exec(readFileSync(`${packageFolder}/README.md`, 'utf8'))?.[1] ?? '';

describe('the example of the README', () => {
  it('prints what stands beside it', () => {
    const expected = [...example.matchAll(/console\.log\(.*\/\/ (\S+)/g)].map((match) => match[1] ?? '');
    const args = ['--input-type=module-typescript', '--eval', example];
    const printed = execFileSync(process.execPath, args, { cwd: packageFolder, encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(printed).toHaveLength(expected.length);
    expected.forEach((text, i) => {
      const [start = '', end] = text.split('…');
      expect(printed[i]?.startsWith(start)).toBe(true);
      if (end === undefined) expect(printed[i]).toBe(start);
    });
    expect(expected.length).toBeGreaterThan(3);
  });
});
