import { describe, expect, it } from 'vitest';
import type { SuiteResult } from './suite.ts';
import { sumResults } from './suite.ts';
import { formatSummary } from './summary.ts';

function result(over: Partial<SuiteResult>): SuiteResult {
  return { name: 'unit', passed: 0, failed: 0, skipped: [], seconds: 1, ...over };
}

describe('the summary', () => {
  it('ends with the sum of all suites', () => {
    const text = formatSummary([
      result({ name: 'types', passed: 1 }),
      result({ passed: 12, failed: 2, skipped: ['no GPU', 'no GPU'], problem: 'a b' }),
    ]);
    expect(text.split('\n').at(-1)).toBe('13 passed, 2 failed, 2 skipped');
    expect(text).toContain('skipped in unit: 2 × no GPU');
    expect(text).toContain('FAILED: a b');
  });

  it('counts a suite that ran nothing as a failure', () => {
    expect(sumResults([result({})])).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(formatSummary([result({})])).toContain('FAILED: nothing ran');
  });

  it('accepts a suite that was skipped with a reason', () => {
    expect(sumResults([result({ skipped: ['no forge'] })])).toEqual({ passed: 0, failed: 0, skipped: 1 });
  });
});
