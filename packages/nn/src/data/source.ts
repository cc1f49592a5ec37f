import type { Dataset } from './dataset.ts';

/** Where a reader stands: what a checkpoint keeps so that a later run goes on with the very next row. */
export type SourcePlace = {
  /** Whole passes over the data that are done. */
  readonly epoch: number;
  /** Rows of the present pass that were read. */
  readonly row: number;
  /** Places in the sources of a mixture, in their order. */
  readonly parts?: readonly SourcePlace[];
};

/** Reads rows in training order, pass after pass without end. Not re-entrant. */
export interface RowReader {
  /** The next `count` rows, or the fewer that are left of the present pass; never none. Throws `NN_DATA_EMPTY` for a pass without rows. */
  read(count: number): Promise<Dataset>;
  /** Where the next row stands: after the last row of a pass that is the start of the next one. */
  place(): SourcePlace;
  close(): Promise<void>;
}

export type OpenOptions = {
  /** Of the order of rows. */
  readonly seed: number | bigint;
  /** Default: the first row. */
  readonly place?: SourcePlace;
};

/** Rows to train on or to measure on, in memory or not. The same seed and place give the same rows, always. */
export interface DataSource {
  /** Names the data in reports; a checkpoint goes on only with data of the same identity. */
  readonly identity: string;
  /** Rows of one pass; undefined while nobody knows. */
  readonly rowsPerEpoch: number | undefined;
  /** True when reading never comes to the end of a pass; then training takes a number of steps. */
  readonly isEndless?: boolean;
  open(options: OpenOptions): Promise<RowReader>;
  /** Every row once in the data's own order, in pieces of any size: for measuring. */
  rows(): AsyncIterable<Dataset>;
}
