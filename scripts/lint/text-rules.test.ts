import { describe, expect, it } from 'vitest';
import { checkText } from './text-rules.ts';

describe('the text rules', () => {
  it('refuse open ends and name the line', () => {
    const text = `const a = 1;\n// ${'TO'}${'DO'}: finish\n`;
    expect(checkText('a.ts', text)).toMatchObject([{ line: 2, rule: 'open-end', severity: 'error' }]);
  });

  it('accept words that merely contain one', () => {
    expect(checkText('a.ts', 'const METHODOLOGY = shackle();\n')).toEqual([]);
  });

  it('list files over 350 lines as a warning', () => {
    expect(checkText('a.ts', 'x\n'.repeat(350))).toEqual([]);
    expect(checkText('a.ts', 'x\n'.repeat(351))).toMatchObject([{ rule: 'long-file', severity: 'warning' }]);
  });
});
