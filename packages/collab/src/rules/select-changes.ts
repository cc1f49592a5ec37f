import { CollabError } from '../errors.ts';
import { everyIndex, type Update } from './update.ts';

/** Entries sent of a vector of `size` at share γ: at least one. */
export function countSelected(size: number, share: number): number {
  return Math.min(size, Math.max(1, Math.round(share * size)));
}

/**
 * The largest changes by magnitude, ties by lower index (C3). What is not sent stays in `residual`, which is added to
 * the next round's changes before choosing ("error feedback": Seide et al., 2014; Karimireddy et al., 2019); it is
 * changed in place and begins as zeros. `share` is γ in (0, 1]. Throws `COLLAB_UPDATE_NOT_FINITE`, `COLLAB_SPEC_INVALID`.
 */
export function selectChanges(delta: Float32Array, residual: Float32Array, share: number): Update {
  if (!(share > 0 && share <= 1) || residual.length !== delta.length) {
    throw new CollabError({
      code: 'COLLAB_SPEC_INVALID',
      message: `cannot select a share of ${share} of ${delta.length} changes with ${residual.length} carried over`,
      hint: 'a share lies in (0, 1], and both vectors have an entry for each parameter',
      details: { share, changes: delta.length, residual: residual.length },
    });
  }
  const size = delta.length;
  for (let i = 0; i < size; i++) {
    const sum = (residual[i] as number) + (delta[i] as number);
    residual[i] = sum;
    if (!Number.isFinite(residual[i])) throw notFinite(i);
  }
  const indices = largestOf(residual, countSelected(size, share));
  const values = new Float32Array(indices.length);
  for (let i = 0; i < indices.length; i++) {
    const at = indices[i] as number;
    values[i] = residual[at] as number;
    residual[at] = 0;
  }
  return { size, indices, values };
}

/** What an encoding lost of the values that were sent goes back into the residual, so that nothing is lost for good. */
export function keepLost(residual: Float32Array, sent: Update, received: Update): void {
  for (let i = 0; i < sent.indices.length; i++) {
    const at = sent.indices[i] as number;
    residual[at] = (residual[at] as number) + ((sent.values[i] as number) - (received.values[i] as number));
  }
}

function notFinite(index: number): CollabError {
  return new CollabError({
    code: 'COLLAB_UPDATE_NOT_FINITE',
    message: `the change of parameter ${index} is not a finite number`,
    hint: 'training diverged: lower the learning rate, or look for extreme values in the data',
    details: { index },
  });
}

/** Indices of the `count` largest magnitudes in increasing order; ties by lower index. */
function largestOf(values: Float32Array, count: number): Uint32Array {
  const size = values.length;
  if (count === size) return everyIndex(size);
  const threshold = magnitudeAt(values, count);
  const indices = new Uint32Array(count);
  let above = 0;
  for (let i = 0; i < size; i++) if (Math.abs(values[i] as number) > threshold) above++;
  let equal = count - above;
  let next = 0;
  for (let i = 0; i < size && next < count; i++) {
    const magnitude = Math.abs(values[i] as number);
    if (magnitude < threshold) continue;
    if (magnitude === threshold && equal-- <= 0) continue;
    indices[next++] = i;
  }
  return indices;
}

/** The `count`-th largest magnitude: non-negative floats order as their bits, so two passes over 16 bits each find it. */
function magnitudeAt(values: Float32Array, count: number): number {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const histogram = new Uint32Array(1 << 16);
  for (let i = 0; i < bits.length; i++) histogram[((bits[i] as number) & 0x7fff_ffff) >>> 16]!++;
  let left = count;
  let high = histogram.length - 1;
  while ((histogram[high] as number) < left) left -= histogram[high--] as number;
  histogram.fill(0);
  for (let i = 0; i < bits.length; i++) {
    const magnitude = (bits[i] as number) & 0x7fff_ffff;
    if (magnitude >>> 16 === high) histogram[magnitude & 0xffff]!++;
  }
  let low = histogram.length - 1;
  while ((histogram[low] as number) < left) left -= histogram[low--] as number;
  return new Float32Array(Uint32Array.of((high << 16) | low).buffer)[0] as number;
}
