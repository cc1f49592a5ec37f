import { createRandom } from '@plexus/core';
import { createDataset, type Dataset, splitDataset } from '@plexus/nn';

const ROWS = 60;
export const SMALL_INPUTS = 4;

/** Rows of one participant: which of two points they lie nearer to. */
export function smallData(seed: number): { readonly training: Dataset; readonly validation: Dataset } {
  const random = createRandom(seed);
  const data = new Float32Array(ROWS * SMALL_INPUTS);
  const labels = new BigInt64Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    const label = row % 2;
    labels[row] = BigInt(label);
    for (let i = 0; i < SMALL_INPUTS; i++)
      data[row * SMALL_INPUTS + i] = random.nextFloat() + (label === i % 2 ? 0.4 : 0);
  }
  const all = createDataset(
    { input: { dtype: 'float32', shape: [ROWS, SMALL_INPUTS], data } },
    { dtype: 'int64', shape: [ROWS], data: labels },
  );
  const { train, test } = splitDataset(all, { testShare: 0.4, seed });
  return { training: train, validation: test };
}
