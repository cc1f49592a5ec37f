import { extname } from 'node:path';
import { type Dataset, datasetFromArrays, readCsv, readNpz } from '@plexus/nn';
import { CliError } from '../errors.ts';
import { readInputFile } from './read-input-file.ts';

export type DatasetOptions = {
  /** CSV: column to train towards, or `none`. NPZ: array to train towards. */
  readonly label?: string;
  /** CSV: whether whole-number labels are classes or numbers. */
  readonly task?: 'class' | 'number';
  /** CSV: the first line is data. */
  readonly noHeader?: boolean;
  /** CSV: empty cells of features are NaN instead of an error. */
  readonly emptyAsNaN?: boolean;
  /** CSV: how other rows numbered labels that are text. */
  readonly classes?: readonly string[];
};

export type LoadedDataset = {
  readonly dataset: Dataset;
  /** Text of each class number where labels are text. */
  readonly classes: readonly string[] | undefined;
  /** Names of the feature columns of a CSV file. */
  readonly columns?: readonly string[];
};

/** Reads a dataset by the file's ending. Throws `CLI_FILE_MISSING`, `CLI_FILE_UNKNOWN`, and what reading it throws. */
export async function loadDataset(path: string, options: DatasetOptions = {}): Promise<LoadedDataset> {
  const { label, task, noHeader, emptyAsNaN, classes } = options;
  switch (extname(path).toLowerCase()) {
    case '.npz': {
      const arrays = readNpz(await readInputFile(path, 'data file'));
      const choice = label === undefined ? {} : { target: label };
      return { dataset: datasetFromArrays(arrays, choice), classes: undefined };
    }
    case '.csv': {
      const text = new TextDecoder().decode(await readInputFile(path, 'data file'));
      const read = readCsv(text, {
        hasHeader: noHeader !== true,
        ...(label === undefined ? {} : { label: label === 'none' ? null : label }),
        ...(task === undefined ? {} : { task }),
        ...(emptyAsNaN === true ? { missing: 'nan' } : {}),
        ...(classes === undefined ? {} : { classes }),
      });
      return { dataset: read.dataset, classes: read.classes, columns: read.columns };
    }
    default:
      throw new CliError({
        code: 'CLI_FILE_UNKNOWN',
        message: `${path} is neither .npz nor .csv`,
        hint: 'save arrays with numpy.savez("data.npz", x=…, y=…), or a table as .csv with a header line',
        details: { path },
      });
  }
}
