import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const example = /```ts\n([\s\S]*?)```/.exec(readFileSync(`${packageFolder}/README.md`, 'utf8'))?.[1] ?? '';

describe('the example of the README', () => {
  it('prints what stands beside it', () => {
    const expected = [...example.matchAll(/^console\.log\(.*\); \/\/ (.+)$/gm)].map((match) => match[1]);
    const args = ['--input-type=module-typescript', '--eval', example];
    const printed = execFileSync(process.execPath, args, { cwd: packageFolder, encoding: 'utf8' });
    expect(printed.trim().split('\n')).toEqual(expected);
    expect(expected).toHaveLength(3);
  });
});
