import { NnError } from '../errors.ts';
import { createBatchOrder } from '../training/batches.ts';
import { type Dataset, emptyDataset, sliceDataset, takeRows } from './dataset.ts';
import { digestDataset } from './dataset-bytes.ts';
import type { DataSource, OpenOptions, RowReader, SourcePlace } from './source.ts';

/** Rows that can be read in any order. */
export type IndexedRows = {
  /** Names the data; equal names promise equal rows. */
  readonly identity: string;
  readonly count: number;
  /** The rows with these numbers, in this order. */
  readonly take: (rows: Uint32Array) => Promise<Dataset>;
};

/** Rows of one piece when a source is read for measuring. */
const PIECE_ROWS = 256;

/** Throws `NN_SPEC_INVALID` unless the place is one a reader of so many rows can stand at. */
export function assertPlace({ epoch, row }: SourcePlace, count: number): void {
  if (Number.isSafeInteger(epoch) && Number.isSafeInteger(row) && epoch >= 0 && row >= 0 && row < count)
    return;
  throw new NnError({
    code: 'NN_SPEC_INVALID',
    message: `a source of ${count} rows cannot go on at row ${row} of pass ${epoch}`,
    hint: 'go on with the same data as before',
    details: { epoch, row, count },
  });
}

class IndexedReader implements RowReader {
  readonly #rows: IndexedRows;
  readonly #orderOf: (epoch: number) => Uint32Array;
  #epoch: number;
  #row: number;
  #order: Uint32Array;

  constructor(rows: IndexedRows, { seed, place = { epoch: 0, row: 0 } }: OpenOptions) {
    assertPlace(place, rows.count);
    const batches = createBatchOrder({ count: rows.count, batchSize: rows.count, seed });
    this.#rows = rows;
    this.#orderOf = (epoch) => batches.indicesAt(epoch);
    this.#epoch = place.epoch;
    this.#row = place.row;
    this.#order = this.#orderOf(place.epoch);
  }

  async read(count: number): Promise<Dataset> {
    const end = Math.min(this.#row + count, this.#rows.count);
    const taken = await this.#rows.take(this.#order.subarray(this.#row, end));
    this.#row = end;
    if (end === this.#rows.count) {
      this.#epoch++;
      this.#row = 0;
      this.#order = this.#orderOf(this.#epoch);
    }
    return taken;
  }

  place(): SourcePlace {
    return { epoch: this.#epoch, row: this.#row };
  }

  async close(): Promise<void> {}
}

/** A source of rows that can be read in any order, shuffled anew for every pass as `createBatchOrder` does. Throws `NN_DATA_EMPTY`. */
export function indexedSource(rows: IndexedRows): DataSource {
  if (rows.count === 0) throw emptyDataset();
  return {
    identity: rows.identity,
    rowsPerEpoch: rows.count,
    open: async (options) => new IndexedReader(rows, options),
    rows: async function* () {
      for (let from = 0; from < rows.count; from += PIECE_ROWS) {
        const length = Math.min(PIECE_ROWS, rows.count - from);
        yield await rows.take(Uint32Array.from({ length }, (_, i) => from + i));
      }
    },
  };
}

/**
 * A dataset in memory as a source; its identity is the digest of its canonical bytes. Throws `NN_NOT_FINITE` naming
 * tensor and row, `NN_DATA_EMPTY`, `NN_DATA_MALFORMED`.
 */
export function datasetSource(dataset: Dataset): DataSource {
  const source = indexedSource({
    identity: `dataset ${digestDataset(dataset)}`,
    count: dataset.count,
    take: async (rows) => takeRows(dataset, rows),
  });
  return {
    ...source,
    rows: async function* () {
      for (let from = 0; from < dataset.count; from += PIECE_ROWS) {
        yield sliceDataset(dataset, from, from + PIECE_ROWS);
      }
    },
  };
}
