import { resolve } from 'node:path';
import { findInputScale, type InputScale } from '@plexus/collab';
import { parseTable, type Table } from '@plexus/nn';
import { readInputFile } from '../../../data/read-input-file.ts';
import { CliError } from '../../../errors.ts';
import type { CreateOptions } from './create-options.ts';

/** What everybody's tables have in common. */
export type Agreement = {
  readonly columns?: readonly string[];
  readonly label?: string;
  readonly classes?: readonly string[];
  /** Of the table given as an example; undefined where the model is to read columns as they are. */
  readonly scale?: InputScale;
  /** Outputs a model for such tables needs, where that can be told. */
  readonly outputs?: number;
};

type Choice = Pick<CreateOptions, 'like' | 'columns' | 'label' | 'classes' | 'scale' | 'loss'>;

const WHOLE = /^\d{1,9}$/;

/** Names and scale from an example table and from options, which go before it. Throws `CLI_DATA_MISMATCH`, `CLI_FILE_MISSING`, `NN_DATA_…`. */
export async function readAgreement(choice: Choice, cwd: string): Promise<Agreement> {
  const { like, columns, label, classes, loss } = choice;
  const named = {
    ...(columns === undefined ? {} : { columns }),
    ...(label === undefined ? {} : { label }),
    ...(classes === undefined ? {} : { classes }),
  };
  if (like === undefined) {
    const outputs = loss === 'softmax-cross-entropy' ? classes?.length : 1;
    return { ...named, ...(outputs === undefined ? {} : { outputs }) };
  }
  const text = new TextDecoder().decode(await readInputFile(resolve(cwd, like), 'table'));
  const table = parseTable(text);
  const answer = label ?? (table.names.at(-1) as string);
  const read = columns ?? table.names.filter((name) => name !== answer);
  const missing = [answer, ...read].filter((name) => !table.names.includes(name));
  if (missing.length > 0) {
    throw mismatch(
      `${like} has no column ${missing.join(', ')}; it has ${table.names.join(', ')}`,
      'name columns of that table with --columns and --label',
      { missing, found: table.names },
    );
  }
  return {
    columns: read,
    label: answer,
    ...(choice.scale ? { scale: findInputScale(text, read) } : {}),
    ...answersOf(table, answer, choice),
  };
}

function answersOf(
  table: Table,
  label: string,
  { classes, loss, like }: Choice,
): Pick<Agreement, 'classes' | 'outputs'> {
  if (loss !== 'softmax-cross-entropy' && loss !== 'bce') return { outputs: 1 };
  if (classes !== undefined) return { classes, outputs: loss === 'bce' ? 1 : classes.length };
  const at = table.names.indexOf(label);
  const cells = table.rows.map((row) => row[at] ?? '');
  if (cells.every((cell) => WHOLE.test(cell)))
    return { outputs: loss === 'bce' ? 1 : Math.max(2, ...new Set(cells.map((cell) => Number(cell) + 1))) };
  if (cells.every((cell) => cell !== '' && Number.isFinite(Number(cell)))) {
    throw mismatch(
      `column ${JSON.stringify(label)} of ${like} holds numbers, not classes`,
      'give --loss mse to learn to tell numbers, or another column with --label',
      { label },
    );
  }
  const found = [...new Set(cells)].sort();
  return { classes: found, outputs: loss === 'bce' ? 1 : found.length };
}

function mismatch(message: string, hint: string, details: Readonly<Record<string, unknown>>): CliError {
  return new CliError({ code: 'CLI_DATA_MISMATCH', message, hint, details });
}
