import { digestOf, hasCode } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import { createBatchOrder } from '../training/batches.ts';
import { createDataset, type Dataset, sliceDataset } from './dataset.ts';
import { digestDataset, encodeDataset } from './dataset-bytes.ts';
import { datasetSource } from './indexed-source.ts';
import { mixSources } from './mixed-source.ts';
import type { DataSource, RowReader } from './source.ts';
import { streamSource } from './stream-source.ts';

/** Row i holds the number first + i. */
const numbered = (count: number, first = 0): Dataset =>
  createDataset(
    {
      x: float32Tensor(
        [count, 1],
        Array.from({ length: count }, (_, i) => first + i),
      ),
    },
    int64Tensor(
      [count],
      Array.from({ length: count }, (_, i) => first + i),
    ),
  );

const numbersOf = (rows: Dataset): number[] => {
  const x = Array.from(rows.inputs['x']?.data as Float32Array);
  expect(Array.from((rows.target?.data ?? []) as BigInt64Array, Number)).toEqual(x);
  return x;
};

async function readRows(reader: RowReader, count: number, piece = count): Promise<number[]> {
  const rows: number[] = [];
  while (rows.length < count)
    rows.push(...numbersOf(await reader.read(Math.min(piece, count - rows.length))));
  return rows;
}

const inPieces = (data: Dataset, piece: number, shuffleRows = 1, rowsPerEpoch?: number): DataSource =>
  streamSource({
    identity: `${data.count} rows`,
    open: async function* () {
      for (let from = 0; from < data.count; from += piece) yield sliceDataset(data, from, from + piece);
    },
    shuffleRows,
    ...(rowsPerEpoch === undefined ? {} : { rowsPerEpoch }),
  });

const sources: readonly (readonly [string, () => DataSource, rows: number])[] = [
  ['a dataset', () => datasetSource(numbered(13)), 13],
  ['a stream', () => inPieces(numbered(13), 4), 13],
  ['a shuffled stream', () => inPieces(numbered(13), 4, 6), 13],
  [
    'a mixture',
    () =>
      mixSources([
        { source: datasetSource(numbered(6)), weight: 1 },
        { source: inPieces(numbered(7, 6), 3, 2, 7), weight: 2 },
      ]),
    13,
  ],
];

async function rowsOf(source: DataSource): Promise<number[]> {
  const rows: number[] = [];
  for await (const piece of source.rows()) rows.push(...numbersOf(piece));
  return rows;
}

async function failureOf(run: () => Promise<unknown> | unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each(sources)('%s', (_, create, count) => {
  it('gives the same rows for the same seed, however many are read at once', async () => {
    const whole = await readRows(await create().open({ seed: 3 }), 50);
    for (const piece of [1, 2, 5, 13, 40]) {
      expect(await readRows(await create().open({ seed: 3 }), 50, piece)).toEqual(whole);
    }
  });

  it('goes on at any place with the very next row', async () => {
    const whole = await readRows(await create().open({ seed: 3 }), 60);
    await fc.assert(
      fc.asyncProperty(fc.nat(40), async (skipped) => {
        const reader = await create().open({ seed: 3 });
        await readRows(reader, skipped);
        const place = structuredClone(reader.place());
        await reader.close();
        const next = await create().open({ seed: 3, place });
        expect(await readRows(next, 20)).toEqual(whole.slice(skipped, skipped + 20));
      }),
      { seed: 1, numRuns: 15 },
    );
  });

  it('counts passes, and gives every row once for measuring', async () => {
    const reader = await create().open({ seed: 1 });
    await readRows(reader, count - 1);
    expect(reader.place()).toMatchObject({ epoch: 0, row: count - 1 });
    await readRows(reader, 1);
    expect(reader.place()).toMatchObject({ epoch: 1, row: 0 });
    expect(await rowsOf(create())).toEqual(Array.from({ length: 13 }, (_, i) => i));
  });
});

describe('a dataset as a source', () => {
  it('reads rows in the order of createBatchOrder', async () => {
    const reader = await datasetSource(numbered(13)).open({ seed: 9 });
    const order = createBatchOrder({ count: 13, batchSize: 10, seed: 9 });
    for (let step = 0; step < 5; step++) {
      expect(await readRows(reader, 10)).toEqual([...order.indicesAt(step)]);
    }
  });

  it('is named by the digest of its canonical bytes', async () => {
    const data = numbered(3);
    expect(digestDataset(data)).toBe(digestOf(encodeDataset(data)));
    expect(datasetSource(data).identity).toBe(`dataset ${digestDataset(data)}`);
  });

  it('refuses a place it does not have', async () => {
    const error = await failureOf(() =>
      datasetSource(numbered(3)).open({ seed: 1, place: { epoch: 0, row: 3 } }),
    );
    expect(hasCode(error, 'NN_SPEC_INVALID')).toBe(true);
  });
});

describe('a stream as a source', () => {
  it('shuffles whole blocks and keeps every row', async () => {
    const source = inPieces(numbered(12), 5, 4);
    const reader = await source.open({ seed: 2 });
    const [first, second] = [await readRows(reader, 12), await readRows(reader, 12)];
    for (const block of [0, 4, 8]) {
      expect(first.slice(block, block + 4).sort((a, b) => a - b)).toEqual([
        block,
        block + 1,
        block + 2,
        block + 3,
      ]);
    }
    expect(first).not.toEqual(Array.from({ length: 12 }, (_, i) => i));
    expect(second).not.toEqual(first);
    expect(source.rowsPerEpoch).toBe(12);
  });

  it('closes what it opened', async () => {
    let isClosed = false;
    const source = streamSource({
      identity: 'x',
      open: function* () {
        try {
          for (;;) yield numbered(2);
        } finally {
          isClosed = true;
        }
      },
    });
    const reader = await source.open({ seed: 1 });
    await reader.read(3);
    await reader.close();
    expect(isClosed).toBe(true);
  });

  it.each([
    ['no rows at all', undefined, [], 'NN_DATA_EMPTY'],
    ['a number of rows that was not stated', 6, [numbered(5)], 'NN_DATA_MALFORMED'],
    [
      'pieces with other columns',
      undefined,
      [numbered(2), createDataset({ x: float32Tensor([2, 2], [1, 2, 3, 4]) }, int64Tensor([2], [0, 1]))],
      'NN_DATA_MALFORMED',
    ],
    [
      'a NaN',
      undefined,
      [numbered(2), createDataset({ x: float32Tensor([2, 1], [1, Number.NaN]) }, int64Tensor([2], [0, 1]))],
      'NN_NOT_FINITE',
    ],
    ['ragged rows', undefined, [{ inputs: { x: float32Tensor([2, 2], [1, 2, 3]) } }], 'NN_DATA_MALFORMED'],
  ] as const)('refuses %s', async (_, rowsPerEpoch, pieces, code) => {
    const source = streamSource({
      identity: 'bad',
      open: () => pieces,
      ...(rowsPerEpoch === undefined ? {} : { rowsPerEpoch }),
    });
    const error = await failureOf(async () => {
      const reader = await source.open({ seed: 1 });
      await reader.read(10);
    });
    expect(hasCode(error, code), String(error)).toBe(true);
    if (hasCode(error, 'NN_NOT_FINITE')) expect(error.details['row']).toBe(3);
  });

  it('refuses lengths that are none, and a place behind its end', async () => {
    for (const rows of [0, -1, 1.5]) {
      expect(hasCode(await failureOf(() => inPieces(numbered(3), 1, rows)), 'NN_SPEC_INVALID')).toBe(true);
    }
    const behind = await failureOf(() =>
      inPieces(numbered(3), 1).open({ seed: 1, place: { epoch: 0, row: 5 } }),
    );
    expect(hasCode(behind, 'NN_SPEC_INVALID'), String(behind)).toBe(true);
  });
});

describe('a mixture of sources', () => {
  it('draws from each by its weight', async () => {
    const source = mixSources([
      { source: datasetSource(numbered(10)), weight: 1 },
      { source: datasetSource(numbered(10, 10)), weight: 3 },
      { source: datasetSource(numbered(10, 20)), weight: 6 },
    ]);
    const counts = [0, 0, 0];
    const reader = await source.open({ seed: 5 });
    for (const x of await readRows(reader, 10_000, 100)) (counts[Math.floor(x / 10)] as number)++;
    expect(counts[0]).toBeCloseTo(1000, -2.3);
    expect(counts[1]).toBeCloseTo(3000, -2.3);
    expect(counts[2]).toBeCloseTo(6000, -2.3);
  });

  it('draws otherwise for another seed, and takes each source in its own order', async () => {
    const create = () =>
      mixSources([
        { source: inPieces(numbered(50), 7), weight: 1 },
        { source: inPieces(numbered(50, 50), 7), weight: 1 },
      ]);
    const [one, two] = [
      await readRows(await create().open({ seed: 1 }), 30),
      await readRows(await create().open({ seed: 2 }), 30),
    ];
    expect(one).not.toEqual(two);
    const low = one.filter((x) => x < 50);
    expect(low).toEqual(low.map((_, i) => i));
  });

  it.each([
    ['no parts', []],
    ['a weight of 0', [{ source: datasetSource(numbered(2)), weight: 0 }]],
    ['a weight that is no number', [{ source: datasetSource(numbered(2)), weight: Number.NaN }]],
  ])('refuses %s', async (_, parts) => {
    expect(hasCode(await failureOf(() => mixSources(parts)), 'NN_SPEC_INVALID')).toBe(true);
  });

  it('refuses sources whose rows differ', async () => {
    const other = createDataset({ y: float32Tensor([2, 1], [1, 2]) }, int64Tensor([2], [0, 1]));
    const source = mixSources([
      { source: datasetSource(numbered(5)), weight: 1 },
      { source: datasetSource(other), weight: 1 },
    ]);
    const reader = await source.open({ seed: 1 });
    expect(hasCode(await failureOf(() => reader.read(20)), 'NN_DATA_MALFORMED')).toBe(true);
  });
});
