import { readFile } from 'node:fs/promises';
import { readSessionData, type SessionPlan } from '@plexus/collab';
import { toMessage } from '@plexus/core';
import { type Dataset, splitDataset } from '@plexus/nn';
import type { SessionSetting } from '../../config/schema.ts';
import { NodeError } from '../../errors.ts';
import type { NodeLogger } from '../../logger.ts';

export type OwnRows = { readonly training: Dataset; readonly validation: Dataset };

/**
 * The rows a session is done with, read as the session agreed and split. Throws `NODE_ROWS_UNREADABLE`,
 * `COLLAB_DATA_MISMATCH`, and the `NN_…` errors of rows that make no sense.
 */
export async function readOwnRows(
  setting: SessionSetting,
  plan: Pick<SessionPlan, 'spec' | 'model'>,
  logger: NodeLogger,
): Promise<OwnRows> {
  const { session, data, label, header, validationShare, seed } = setting;
  const options = { hasHeader: header, ...(label === undefined ? {} : { label }) };
  const format = data.toLowerCase().endsWith('.csv') ? 'csv' : 'npz';
  const { dataset, leftOut } = readSessionData(await readRows(data), format, plan, options);
  if (leftOut.length > 0) logger.info({ session, leftOut }, 'columns the session does not use are left out');
  const { train, test } = splitDataset(dataset, { testShare: validationShare, seed });
  return { training: train, validation: test };
}

async function readRows(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new NodeError({
      code: 'NODE_ROWS_UNREADABLE',
      message: `the rows in ${file} cannot be read: ${toMessage(cause)}`,
      hint: 'correct the path in collab.sessions, or make the file readable for the node',
      details: { file },
      cause,
    });
  }
}
