import { isEmpty, type SuiteResult, sumResults } from './suite.ts';

/** The table of all suites, the reasons of everything skipped, and as last line `N passed, N failed, N skipped`. */
export function formatSummary(results: readonly SuiteResult[]): string {
  const rows = results.map((result) => [
    result.name,
    String(result.passed),
    String(result.failed),
    String(result.skipped.length),
    `${result.seconds.toFixed(1)} s`,
    verdictOf(result),
  ]);
  const table = alignColumns([['suite', 'passed', 'failed', 'skipped', 'time', ''], ...rows]);
  const reasons = results.flatMap((result) => countReasons(result));
  const totals = sumResults(results);
  const last = `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`;
  return [...table, ...(reasons.length > 0 ? ['', ...reasons] : []), '', last].join('\n');
}

function verdictOf(result: SuiteResult): string {
  if (isEmpty(result)) return `FAILED: ${result.problem ?? 'nothing ran'}`;
  if (result.failed > 0) return `FAILED: ${result.problem ?? 'see above'}`;
  return result.passed === 0 ? 'skipped' : 'ok';
}

function countReasons(result: SuiteResult): string[] {
  const counts = new Map<string, number>();
  for (const reason of result.skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `skipped in ${result.name}: ${count} × ${reason}`);
}

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        isNumeric(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function isNumeric(column: number): boolean {
  return column >= 1 && column <= 4;
}
