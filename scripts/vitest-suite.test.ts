import { describe, expect, it } from 'vitest';
import { countVitestReport, type VitestReport } from './vitest-suite.ts';

type File = VitestReport['testResults'][number];

function file(over: Partial<File>): File {
  return { name: 'a.test.ts', status: 'passed', message: '', assertionResults: [], ...over };
}

describe('counting a report of Vitest', () => {
  it('counts passes, failures and skips with a reason', () => {
    const assertionResults = [
      { fullName: 'a', status: 'passed' },
      { fullName: 'b', status: 'failed' },
      { fullName: 'c', status: 'skipped', meta: { skippedBecause: 'no GPU' } },
    ];
    expect(countVitestReport({ testResults: [file({ status: 'failed', assertionResults })] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: ['no GPU'],
      failures: ['b'],
    });
  });

  it('counts a skip without a reason as a failure', () => {
    const assertionResults = [{ fullName: 'a', status: 'skipped', meta: {} }];
    expect(countVitestReport({ testResults: [file({ assertionResults })] }).failed).toBe(1);
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = { testResults: [file({ status: 'failed', message: 'cannot find module' })] };
    expect(countVitestReport(report).failures).toEqual(['a.test.ts: cannot find module']);
  });
});
