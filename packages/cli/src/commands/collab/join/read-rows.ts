import { extname } from 'node:path';
import { readSessionData, type SessionDataFormat, type SessionPlan } from '@plexus/collab';
import type { Dataset } from '@plexus/nn';
import { readInputFile } from '../../../data/read-input-file.ts';
import { CliError } from '../../../errors.ts';
import type { Streams } from '../../../output/streams.ts';

export type RowsOptions = { readonly label?: string; readonly header: boolean };

/** A participant's file before its session is known. */
export type RowsFile = { readonly bytes: Uint8Array; readonly format: SessionDataFormat };

/** Throws `CLI_FILE_MISSING`, `CLI_FILE_UNKNOWN`. */
export async function openRows(path: string): Promise<RowsFile> {
  const ending = extname(path).toLowerCase();
  if (ending === '.csv' || ending === '.npz')
    return { bytes: await readInputFile(path, 'data file'), format: ending === '.csv' ? 'csv' : 'npz' };
  throw new CliError({
    code: 'CLI_FILE_UNKNOWN',
    message: `${path} is neither .npz nor .csv`,
    hint: 'save arrays with numpy.savez("data.npz", x=…, y=…), or a table as .csv with a header line',
    details: { path },
  });
}

/** The rows as the session agreed to read them; says which columns it has no use for. */
export function readRows(
  { bytes, format }: RowsFile,
  plan: Pick<SessionPlan, 'spec' | 'model'>,
  { label, header }: RowsOptions,
  { err }: Pick<Streams, 'err'>,
): Dataset {
  const options = { hasHeader: header, ...(label === undefined ? {} : { label }) };
  const { dataset, leftOut } = readSessionData(bytes, format, plan, options);
  if (leftOut.length > 0) err(`columns the session does not use are left out: ${leftOut.join(', ')}`);
  return dataset;
}
