import { permutationOf } from '@plexus/core';
import { NnError } from '../errors.ts';
import type { Tensor } from '../graph/types.ts';
import { assertFiniteTensor } from './check-values.ts';
import { concatDatasets, createDataset, type Dataset, sliceDataset, takeRows, tensorsOf } from './dataset.ts';
import type { DataSource, OpenOptions, RowReader, SourcePlace } from './source.ts';

/** Some rows: a `Batch`, a `Dataset`, of any length and each of another. */
export type Rows = { readonly inputs: Readonly<Record<string, Tensor>>; readonly target?: Tensor };

export type StreamOptions = {
  /** Names the data; equal names promise equal rows, which is what makes a run repeatable. */
  readonly identity: string;
  /** Begins a pass over the data, counted from 0. The same pass must always give the same rows. */
  readonly open: (epoch: number) => AsyncIterable<Rows> | Iterable<Rows>;
  /** Rows of one pass, where known beforehand: needed for `lastBatch: 'drop'`, and for an estimate of the time left. */
  readonly rowsPerEpoch?: number;
  /** Rows of a block that is shuffled as a whole; memory holds two blocks. Default 1: rows keep the order in which they come. */
  readonly shuffleRows?: number;
};

/**
 * A source of rows that come one after the other and need not fit into memory. Every piece is checked: shapes, finite
 * numbers. To go on in the middle of a pass it reads and skips the rows before. Throws `NN_SPEC_INVALID`.
 */
export function streamSource(options: StreamOptions): DataSource {
  const { identity, rowsPerEpoch, shuffleRows = 1 } = options;
  for (const [name, value] of Object.entries({ rowsPerEpoch: rowsPerEpoch ?? 1, shuffleRows })) {
    if (Number.isSafeInteger(value) && value >= 1) continue;
    throw new NnError({
      code: 'NN_SPEC_INVALID',
      message: `${name} of "${identity}" is ${value}`,
      hint: 'give a positive whole number, or leave it out',
      details: { name, value: String(value), identity },
    });
  }
  let seen = rowsPerEpoch;
  const onPass = (rows: number): void => {
    if (rowsPerEpoch !== undefined && rows !== rowsPerEpoch) throw wrongLength(identity, rows, rowsPerEpoch);
    seen = rows;
  };
  return {
    identity,
    get rowsPerEpoch() {
      return seen;
    },
    open: async (opened) => openReader(options, opened, onPass),
    rows: () => checkedPieces(options, 0),
  };
}

function wrongLength(identity: string, rows: number, stated: number): NnError {
  return new NnError({
    code: 'NN_DATA_MALFORMED',
    message: `a pass over "${identity}" has ${rows} rows, not the ${stated} that were stated`,
    hint: 'state the right number, or none',
    details: { identity, rows, stated },
  });
}

async function* checkedPieces({ identity, open }: StreamOptions, epoch: number): AsyncGenerator<Dataset> {
  let row = 0;
  for await (const { inputs, target } of open(epoch)) {
    const piece = createDataset(inputs, target);
    for (const [name, tensor] of tensorsOf(piece)) assertFiniteTensor(name, tensor, row);
    row += piece.count;
    yield piece;
  }
  if (row > 0) return;
  throw new NnError({
    code: 'NN_DATA_EMPTY',
    message: `pass ${epoch} over "${identity}" has no rows`,
    hint: 'open must begin the data anew for every pass, and give at least one row',
    details: { identity, epoch },
  });
}

/** Seed of one block's shuffle. */
function blockSeed(seed: number | bigint, epoch: number, block: number): bigint {
  return BigInt.asUintN(64, BigInt(seed) + (BigInt(epoch) << 40n) + (BigInt(block + 1) << 20n));
}

async function* shuffledPieces(
  options: StreamOptions,
  seed: number | bigint,
  epoch: number,
): AsyncGenerator<Dataset> {
  const { shuffleRows = 1 } = options;
  if (shuffleRows === 1) return yield* checkedPieces(options, epoch);
  const queue = new RowQueue();
  let block = 0;
  const shuffle = (rows: Dataset): Dataset =>
    takeRows(rows, permutationOf(rows.count, blockSeed(seed, epoch, block++)));
  for await (const piece of checkedPieces(options, epoch)) {
    queue.add(piece);
    while (queue.count >= shuffleRows) yield shuffle(queue.take(shuffleRows));
  }
  if (queue.count > 0) yield shuffle(queue.take(queue.count));
}

/** Rows that came and were not read yet. */
class RowQueue {
  #pieces: Dataset[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(piece: Dataset): void {
    this.#pieces.push(piece);
    this.#count += piece.count;
  }

  /** Hidden precondition: 1 ≤ rows ≤ count. */
  take(rows: number): Dataset {
    const taken: Dataset[] = [];
    for (let left = rows; left > 0; ) {
      const piece = this.#pieces.shift() as Dataset;
      const part = Math.min(left, piece.count);
      taken.push(part === piece.count ? piece : sliceDataset(piece, 0, part));
      if (part < piece.count) this.#pieces.unshift(sliceDataset(piece, part, piece.count));
      left -= part;
    }
    this.#count -= rows;
    return taken.length === 1 ? (taken[0] as Dataset) : concatDatasets(taken);
  }
}

class StreamReader implements RowReader {
  readonly #begin: (epoch: number) => AsyncGenerator<Dataset>;
  readonly #onPass: (rows: number) => void;
  #queue = new RowQueue();
  #pieces: AsyncGenerator<Dataset> | undefined;
  #epoch: number;
  #row = 0;

  constructor(
    begin: (epoch: number) => AsyncGenerator<Dataset>,
    onPass: (rows: number) => void,
    epoch: number,
  ) {
    this.#begin = begin;
    this.#onPass = onPass;
    this.#epoch = epoch;
  }

  async read(count: number): Promise<Dataset> {
    // One row more than asked for tells whether the pass is over.
    const isLast = await this.#fill(count + 1);
    const rows = this.#queue.take(Math.min(count, this.#queue.count));
    this.#row += rows.count;
    if (isLast && this.#queue.count === 0) {
      this.#onPass(this.#row);
      this.#pieces = undefined;
      this.#epoch++;
      this.#row = 0;
    }
    return rows;
  }

  place(): SourcePlace {
    return { epoch: this.#epoch, row: this.#row };
  }

  async close(): Promise<void> {
    await this.#pieces?.return(undefined);
    this.#pieces = undefined;
  }

  async #fill(wanted: number): Promise<boolean> {
    this.#pieces ??= this.#begin(this.#epoch);
    while (this.#queue.count < wanted) {
      const next = await this.#pieces.next();
      if (next.done === true) return true;
      this.#queue.add(next.value);
    }
    return false;
  }
}

async function openReader(
  options: StreamOptions,
  { seed, place = { epoch: 0, row: 0 } }: OpenOptions,
  onPass: (rows: number) => void,
): Promise<RowReader> {
  const reader = new StreamReader((epoch) => shuffledPieces(options, seed, epoch), onPass, place.epoch);
  for (let left = place.row; left > 0; ) {
    left -= (await reader.read(Math.min(left, 1024))).count;
    if (reader.place().epoch === place.epoch) continue;
    await reader.close();
    throw new NnError({
      code: 'NN_SPEC_INVALID',
      message: `pass ${place.epoch} over "${options.identity}" has no row ${place.row} to go on with`,
      hint: 'go on with the same data as before',
      details: { identity: options.identity, epoch: place.epoch, row: place.row },
    });
  }
  return reader;
}
