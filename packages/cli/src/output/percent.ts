/** A share from 0 to 1 in words: "12.5 %". */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
