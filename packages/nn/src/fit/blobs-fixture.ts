import { createRandom } from '@plexus/core';
import { createDataset, type Dataset } from '../data/dataset.ts';

/** Points around three centres, one class each: easy, but not at once. */
export function createBlobs(count: number, seed: number): Dataset {
  const random = createRandom(seed);
  const points = new Float32Array(count * 2);
  const labels = new BigInt64Array(count);
  for (let i = 0; i < count; i++) {
    const label = random.nextBelow(3);
    points[2 * i] = (label - 1) * 1.2 + random.nextFloat() * 2 - 1;
    points[2 * i + 1] = (label === 1 ? 1 : -0.5) + random.nextFloat() * 2 - 1;
    labels[i] = BigInt(label);
  }
  return createDataset(
    { input: { dtype: 'float32', shape: [count, 2], data: points } },
    { dtype: 'int64', shape: [count], data: labels },
  );
}
