/** What colluding attackers know of the honest changes, coordinate by coordinate. */
export type ChangeStatistics = {
  readonly mean: Float64Array;
  /** Of the sample as it stands, divided by its number. */
  readonly deviation: Float64Array;
};

/** Mean and standard deviation of each coordinate; at least one change, all of one size. */
export function statisticsOf(changes: readonly Float32Array[]): ChangeStatistics {
  const size = changes[0]?.length ?? 0;
  const mean = new Float64Array(size);
  const deviation = new Float64Array(size);
  for (const change of changes) {
    for (let i = 0; i < size; i++) mean[i] = (mean[i] as number) + (change[i] as number) / changes.length;
  }
  for (const change of changes) {
    for (let i = 0; i < size; i++) {
      const off = (change[i] as number) - (mean[i] as number);
      deviation[i] = (deviation[i] as number) + (off * off) / changes.length;
    }
  }
  for (let i = 0; i < size; i++) deviation[i] = Math.sqrt(deviation[i] as number);
  return { mean, deviation };
}
