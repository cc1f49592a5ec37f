import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { permutationOf } from '@plexus/core';
import { createDataset, type Dataset, takeRows } from '@plexus/nn';

const PIXELS = 784;

/** Real handwritten digits (a part of MNIST), every class alike, in an order fixed by a seed. */
export function loadTestDigits(perClass: number, input: string): Dataset {
  const folder = join(dirname(createRequire(import.meta.url).resolve('mnist/package.json')), 'src', 'digits');
  const count = 10 * perClass;
  const data = new Float32Array(count * PIXELS);
  const labels = new BigInt64Array(count);
  for (let digit = 0; digit < 10; digit++) {
    const parsed: { data: number[] } = JSON.parse(readFileSync(join(folder, `${digit}.json`), 'utf8'));
    data.set(parsed.data.slice(0, perClass * PIXELS), digit * perClass * PIXELS);
    labels.fill(BigInt(digit), digit * perClass, (digit + 1) * perClass);
  }
  const all = createDataset(
    { [input]: { dtype: 'float32', shape: [count, PIXELS], data } },
    { dtype: 'int64', shape: [count], data: labels },
  );
  return takeRows(all, permutationOf(count, 7));
}

/** The classes of a data set's rows. */
export function labelsOf({ target }: Dataset): BigInt64Array {
  if (target?.data instanceof BigInt64Array) return target.data;
  throw new Error('rows are labelled by class');
}
