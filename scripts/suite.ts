/** What one suite found. `skipped` names the reason of every test that did not run. */
export type SuiteResult = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly seconds: number;
  /** One line for the table when something is wrong: which command to run, or which tests failed. */
  readonly problem?: string;
};

/** One suite of the test run. */
export interface Suite {
  readonly name: string;
  /**
   * Never throws: a suite that cannot run at all is a failure with a problem. Ends after its own limit, or after
   * `leftMs`, what is left for all suites together.
   */
  run(leftMs: number): Promise<SuiteResult>;
}

export type Totals = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Sums the results; a suite in which nothing passed, failed or was skipped with a reason counts as one failure. */
export function sumResults(results: readonly SuiteResult[]): Totals {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const result of results) {
    passed += result.passed;
    failed += result.failed;
    skipped += result.skipped.length;
    if (isEmpty(result)) failed += 1;
  }
  return { passed, failed, skipped };
}

export function isEmpty(result: SuiteResult): boolean {
  return result.passed === 0 && result.failed === 0 && result.skipped.length === 0;
}
