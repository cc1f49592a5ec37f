/** What a house rule found. A `warning` is listed and does not fail the build. */
export type Finding = {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong and what to do instead. */
  readonly message: string;
};

export function isTestFile(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || /(^|\/)(test|bench)\/|(^|[/-])compliance\.ts$/.test(file);
}
