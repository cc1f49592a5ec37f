import { createRandom } from '@plexus/core';
import { NnError } from '../errors.ts';
import { concatDatasets, type Dataset, takeRows } from './dataset.ts';
import type { DataSource, OpenOptions, RowReader, SourcePlace } from './source.ts';

export type MixPart = {
  readonly source: DataSource;
  /** Share of the rows, in proportion to the other weights; positive. */
  readonly weight: number;
};

export type MixOptions = {
  /** Rows that count as one pass. Default: those of one pass over every part, where all are known. */
  readonly rowsPerEpoch?: number;
};

/**
 * Batches from several sources: for every row a draw decides by the weights which source gives it, so the shares of a
 * batch vary around the weights. Draws depend on the seed and the row's number alone. Every source goes through its
 * own passes. Throws `NN_SPEC_INVALID` for no parts and weights that are not positive.
 */
export function mixSources(parts: readonly MixPart[], options: MixOptions = {}): DataSource {
  const bad = parts.find(({ weight }) => !(weight > 0 && Number.isFinite(weight)));
  const rows = options.rowsPerEpoch ?? 1;
  if (parts.length === 0 || bad !== undefined || !Number.isSafeInteger(rows) || rows < 1) {
    throw new NnError({
      code: 'NN_SPEC_INVALID',
      message:
        parts.length === 0
          ? 'a mixture needs at least one source'
          : bad !== undefined
            ? `"${bad.source.identity}" has the weight ${bad.weight}`
            : `a pass of a mixture cannot have ${rows} rows`,
      hint: 'give every source a positive weight, and a pass a positive whole number of rows',
      details: { parts: parts.length },
    });
  }
  const described = parts.map(({ source, weight }) => `${weight} × ${source.identity}`).join(' + ');
  const known = parts.map(({ source }) => source.rowsPerEpoch);
  const sum = known.includes(undefined) ? undefined : (known as number[]).reduce((a, b) => a + b, 0);
  const rowsPerEpoch = options.rowsPerEpoch ?? sum;
  return {
    identity: `mixture of ${described}${options.rowsPerEpoch === undefined ? '' : `, ${options.rowsPerEpoch} rows a pass`}`,
    rowsPerEpoch,
    isEndless: rowsPerEpoch === undefined,
    open: (opened) => openMix(parts, rowsPerEpoch, opened),
    rows: async function* () {
      for (const { source } of parts) yield* source.rows();
    },
  };
}

const ODD = 0x9e37_79b9_7f4a_7c15n;

async function openMix(
  parts: readonly MixPart[],
  rowsPerEpoch: number | undefined,
  { seed, place }: OpenOptions,
): Promise<RowReader> {
  const readers: RowReader[] = [];
  try {
    for (const [i, { source }] of parts.entries()) {
      const own = BigInt.asUintN(64, BigInt(seed) + ODD * BigInt(i + 1));
      const at = place?.parts?.[i];
      readers.push(await source.open({ seed: own, ...(at === undefined ? {} : { place: at }) }));
    }
  } catch (error) {
    await closeAll(readers);
    throw error;
  }
  return new MixedReader(readers, createChooser(parts, seed), rowsPerEpoch, place ?? { epoch: 0, row: 0 });
}

async function closeAll(readers: readonly RowReader[]): Promise<void> {
  for (const reader of readers) await reader.close();
}

/** Which part gives the row with this number of the endless stream. */
function createChooser(parts: readonly MixPart[], seed: number | bigint): (row: number) => number {
  let sum = 0;
  const ends = parts.map(({ weight }) => {
    sum += weight;
    return sum;
  });
  return (row) => {
    const draw = createRandom(BigInt(seed) ^ (ODD * BigInt(row + 1))).nextFloat() * sum;
    const part = ends.findIndex((end) => draw < end);
    return part < 0 ? parts.length - 1 : part;
  };
}

class MixedReader implements RowReader {
  readonly #readers: readonly RowReader[];
  readonly #choose: (row: number) => number;
  readonly #rowsPerEpoch: number | undefined;
  #epoch: number;
  #row: number;

  constructor(
    readers: readonly RowReader[],
    choose: (row: number) => number,
    rowsPerEpoch: number | undefined,
    { epoch, row }: SourcePlace,
  ) {
    this.#readers = readers;
    this.#choose = choose;
    this.#rowsPerEpoch = rowsPerEpoch;
    this.#epoch = epoch;
    this.#row = row;
  }

  async read(count: number): Promise<Dataset> {
    const rows = Math.min(count, (this.#rowsPerEpoch ?? Number.POSITIVE_INFINITY) - this.#row);
    const first = this.#epoch * (this.#rowsPerEpoch ?? 0) + this.#row;
    const chosen = Array.from({ length: rows }, (_, i) => this.#choose(first + i));
    const pieces: Dataset[] = [];
    const starts: number[] = [];
    let start = 0;
    for (const [part, reader] of this.#readers.entries()) {
      starts.push(start);
      for (let left = chosen.filter((choice) => choice === part).length; left > 0; ) {
        const piece = await reader.read(left);
        pieces.push(piece);
        left -= piece.count;
        start += piece.count;
      }
    }
    this.#row += rows;
    if (this.#row === this.#rowsPerEpoch) {
      this.#epoch++;
      this.#row = 0;
    }
    return takeRows(
      concatDatasets(pieces),
      chosen.map((part) => (starts[part] as number)++ as number),
    );
  }

  place(): SourcePlace {
    return { epoch: this.#epoch, row: this.#row, parts: this.#readers.map((reader) => reader.place()) };
  }

  async close(): Promise<void> {
    await closeAll(this.#readers);
  }
}
