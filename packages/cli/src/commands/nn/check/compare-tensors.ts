import { isFloatType, type Tensor, toNumbers } from '@plexus/nn';

export type Difference = {
  /** Value in which the numbers are furthest apart. */
  readonly name: string;
  /** Largest distance, as a share of the largest number of that value. */
  readonly share: number;
  /** False when a value holds NaN or infinity. */
  readonly hasOnlyNumbers: boolean;
};

/** Below this a value is taken for rounding of 0. */
const SMALLEST = 1e-6;

/** How far two sets of values are apart; whole numbers and truth values are left out. */
export function compareTensors(a: ReadonlyMap<string, Tensor>, b: ReadonlyMap<string, Tensor>): Difference {
  let worst: Difference = { name: '', share: 0, hasOnlyNumbers: true };
  for (const [name, tensor] of a) {
    const other = b.get(name);
    if (other === undefined || !isFloatType(tensor.dtype)) continue;
    const [left, right] = [toNumbers(tensor), toNumbers(other)];
    let distance = 0;
    let largest = SMALLEST;
    for (let i = 0; i < left.length; i++) {
      const [x, y] = [left[i] as number, right[i] as number];
      if (!Number.isFinite(x) || !Number.isFinite(y))
        return { name, share: Number.NaN, hasOnlyNumbers: false };
      distance = Math.max(distance, Math.abs(x - y));
      largest = Math.max(largest, Math.abs(x));
    }
    if (distance / largest >= worst.share) worst = { name, share: distance / largest, hasOnlyNumbers: true };
  }
  return worst;
}
