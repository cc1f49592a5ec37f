/** Class c becomes classes − 1 − c (as in Fang et al., "Local model poisoning attacks", 2020). */
export function flipLabels(labels: BigInt64Array, classes: number): BigInt64Array {
  return labels.map((label) => BigInt(classes - 1) - label);
}
