import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createRandom } from '@plexus/core';
import { createDataset, type Dataset, float32Tensor } from '@plexus/nn';

/** Grades in rising order, as jewellers have them; each becomes its place in the list. */
const grades = {
  cut: ['Fair', 'Good', 'Very Good', 'Premium', 'Ideal'],
  color: ['J', 'I', 'H', 'G', 'F', 'E', 'D'],
  clarity: ['I1', 'SI2', 'SI1', 'VS2', 'VS1', 'VVS2', 'VVS1', 'IF'],
} as const;
const measures = ['carat', 'depth', 'table', 'x', 'y', 'z'] as const;

export const CLASSES = 5;
export const COLUMNS = measures.length + Object.keys(grades).length;
const TEST_SHARE = 0.2;

type Stone = { readonly price: number; readonly columns: readonly number[]; readonly isHeldOut: boolean };

/**
 * 53,940 round-cut diamonds: which fifth of all prices a stone belongs to, from its four grades and five measures. Rows
 * without a length are left out, of equal rows all but one; rows alike in weight, colour, clarity and price, which may be
 * one stone listed twice, all lie on the same side of the split. Bounds of the fifths are those of the rows trained on.
 */
export async function loadDiamonds(): Promise<{ readonly train: Dataset; readonly test: Dataset }> {
  const file = fileURLToPath(import.meta.resolve('@observablehq/sample-datasets/diamonds.csv'));
  const [heading = '', ...lines] = (await readFile(file, 'utf8')).trim().split(/\r?\n/);
  const names = heading.split(',');
  const random = createRandom(1);
  const sides = new Map<string, boolean>();
  const stones = [...new Set(lines)].flatMap((line): Stone[] => {
    const cells = new Map(line.split(',').map((cell, i) => [names[i] ?? '', cell]));
    const cell = (name: string): string => cells.get(name) ?? '';
    if (['x', 'y', 'z'].some((name) => Number(cell(name)) === 0)) return [];
    const key = ['carat', 'color', 'clarity', 'price'].map(cell).join();
    const isHeldOut = sides.get(key) ?? random.nextFloat() < TEST_SHARE;
    sides.set(key, isHeldOut);
    const columns = [
      ...measures.map((name) => Number(cell(name))),
      ...Object.entries(grades).map(([name, list]) => (list as readonly string[]).indexOf(cell(name))),
    ];
    return [{ price: Number(cell('price')), columns, isHeldOut }];
  });
  const train = stones.filter(({ isHeldOut }) => !isHeldOut);
  const prices = train.map(({ price }) => price).sort((a, b) => a - b);
  const bounds = Array.from(
    { length: CLASSES - 1 },
    (_, i) => prices[Math.floor(((i + 1) * prices.length) / CLASSES)] as number,
  );
  return {
    train: toDataset(train, bounds),
    test: toDataset(
      stones.filter(({ isHeldOut }) => isHeldOut),
      bounds,
    ),
  };
}

function toDataset(stones: readonly Stone[], bounds: readonly number[]): Dataset {
  const values = Float32Array.from(stones.flatMap(({ columns }) => columns));
  const labels = BigInt64Array.from(stones, ({ price }) =>
    BigInt(bounds.filter((bound) => price >= bound).length),
  );
  return createDataset(
    { input: float32Tensor([stones.length, COLUMNS], values) },
    { dtype: 'int64', shape: [stones.length], data: labels },
  );
}
