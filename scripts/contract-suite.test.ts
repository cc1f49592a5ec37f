import { describe, expect, it } from 'vitest';
import { parseCountLine } from './contract-suite.ts';

describe('reading the count of the contract tests', () => {
  it('takes the last line', () => {
    expect(parseCountLine('1 passed, 0 failed\nmore\n12 passed, 3 failed\n')).toEqual({
      passed: 12,
      failed: 3,
      skipped: 0,
    });
    expect(parseCountLine('12 passed, 0 failed, 4 skipped')).toEqual({ passed: 12, failed: 0, skipped: 4 });
  });

  it('finds nothing in output that ends otherwise', () => {
    expect(parseCountLine('12 passed, 0 failed\nError: killed\n')).toBeUndefined();
    expect(parseCountLine('')).toBeUndefined();
  });
});
