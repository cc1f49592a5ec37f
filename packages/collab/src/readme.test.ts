import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${packageFolder}/README.md`, 'utf8');
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
const output = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

describe('the example of the README', () => {
  it('prints what stands below it', () => {
    const args = ['--input-type=module-typescript', '--eval', example];
    const printed = execFileSync(process.execPath, args, { cwd: packageFolder, encoding: 'utf8' });
    expect(output).not.toBe('');
    expect(printed).toBe(output);
  });
});
