import { concatDatasets, type Dataset } from '../data/dataset.ts';
import type { RowReader, SourcePlace } from '../data/source.ts';
import { NnError } from '../errors.ts';

/** Where the reader is for training: in `drop` mode a rest too short for a batch is already the next pass. */
export function trainingPlace(
  reader: RowReader,
  batchSize: number,
  dropFrom: number | undefined,
): Pick<SourcePlace, 'epoch' | 'row'> {
  const { epoch, row } = reader.place();
  if (dropFrom !== undefined && row + batchSize > dropFrom) return { epoch: epoch + 1, row: 0 };
  return { epoch, row };
}

/**
 * The next batch. With `dropFrom` (rows of a pass) rows that do not fill a batch are left out, otherwise a batch may end
 * in the next pass.
 */
export async function takeBatch(
  reader: RowReader,
  batchSize: number,
  dropFrom: number | undefined,
): Promise<Dataset> {
  const { epoch, row } = reader.place();
  if (dropFrom !== undefined && row + batchSize > dropFrom) {
    while (reader.place().epoch === epoch) await reader.read(dropFrom);
  }
  const parts: Dataset[] = [];
  for (let left = batchSize; left > 0; ) {
    const part = await reader.read(left);
    parts.push(part);
    left -= part.count;
  }
  return parts.length === 1 ? (parts[0] as Dataset) : concatDatasets(parts);
}

/** Rows of a pass for `lastBatch: 'drop'`. Throws `NN_SPEC_INVALID` when nobody knows them, or a pass has not one batch. */
export function rowsToDropFrom(
  lastBatch: 'wrap' | 'drop',
  rowsPerEpoch: number | undefined,
  batchSize: number,
): number | undefined {
  if (lastBatch === 'wrap') return undefined;
  if (rowsPerEpoch !== undefined && rowsPerEpoch >= batchSize) return rowsPerEpoch;
  throw new NnError({
    code: 'NN_SPEC_INVALID',
    message:
      rowsPerEpoch === undefined
        ? "lastBatch 'drop' needs the number of rows of a pass, which this source does not state"
        : `lastBatch 'drop' leaves nothing of ${rowsPerEpoch} rows in batches of ${batchSize}`,
    hint: "state rowsPerEpoch, take smaller batches, or use 'wrap'",
    details: { rowsPerEpoch, batchSize },
  });
}
