import { isFloatType, type Tensor, toNumbers } from '@plexus/nn';

export type Difference = {
  /** Value in which the numbers are furthest apart. */
  readonly name: string;
  /** Largest distance, as a share of the largest number of that value (of a thousandth of the largest of all, if that is more). */
  readonly share: number;
  /** False when a value holds NaN or infinity. */
  readonly hasOnlyNumbers: boolean;
};

/** Below this share of the largest number of all values, a value is taken for rounding of 0. */
const NEGLIGIBLE = 1e-3;
const SMALLEST = 1e-12;

/** How far two sets of values are apart; whole numbers and truth values are left out. */
export function compareTensors(a: ReadonlyMap<string, Tensor>, b: ReadonlyMap<string, Tensor>): Difference {
  const found: { readonly name: string; readonly distance: number; readonly largest: number }[] = [];
  for (const [name, tensor] of a) {
    const other = b.get(name);
    if (other === undefined || !isFloatType(tensor.dtype)) continue;
    const [left, right] = [toNumbers(tensor), toNumbers(other)];
    let distance = 0;
    let largest = 0;
    for (let i = 0; i < left.length; i++) {
      const [x, y] = [left[i] as number, right[i] as number];
      if (!Number.isFinite(x) || !Number.isFinite(y)) {
        return { name, share: Number.NaN, hasOnlyNumbers: false };
      }
      distance = Math.max(distance, Math.abs(x - y));
      largest = Math.max(largest, Math.abs(x));
    }
    found.push({ name, distance, largest });
  }
  const floor = found.reduce((most, { largest }) => Math.max(most, largest * NEGLIGIBLE), SMALLEST);
  let worst: Difference = { name: found[0]?.name ?? '', share: 0, hasOnlyNumbers: true };
  for (const { name, distance, largest } of found) {
    const share = distance / Math.max(largest, floor);
    if (share > worst.share) worst = { name, share, hasOnlyNumbers: true };
  }
  return worst;
}
