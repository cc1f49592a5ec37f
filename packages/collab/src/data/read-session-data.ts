import { assertTargetsFit, datasetFromArrays, type Model, matchDataset, readNpz } from '@plexus/nn';
import { type SessionSpec, trainingOf } from '../rules/spec.ts';
import { readSessionTable, type SessionTable, type SessionTableOptions } from './read-session-table.ts';

export type SessionDataFormat = 'csv' | 'npz';

/**
 * Reads a participant's file as its session and the model want it, ready to be split and trained on. `label` is a
 * column of CSV, or an array of NPZ (default `y`). Throws `COLLAB_DATA_MISMATCH` and the `NN_…` errors of files that
 * cannot be read or do not fit, each naming the place.
 */
export function readSessionData(
  bytes: Uint8Array,
  format: SessionDataFormat,
  { spec, model }: { readonly spec: SessionSpec; readonly model: Model },
  options: SessionTableOptions = {},
): SessionTable {
  const { dataset, leftOut } = format === 'csv' ? readText(bytes, spec, options) : readArrays(bytes, options);
  const matched = matchDataset(model, dataset);
  assertTargetsFit(model, matched, trainingOf(spec));
  return { dataset: matched, leftOut };
}

function readText(bytes: Uint8Array, spec: SessionSpec, options: SessionTableOptions): SessionTable {
  return readSessionTable(new TextDecoder().decode(bytes), spec, options);
}

function readArrays(bytes: Uint8Array, { label }: SessionTableOptions): SessionTable {
  const arrays = readNpz(bytes);
  return { dataset: datasetFromArrays(arrays, label === undefined ? {} : { target: label }), leftOut: [] };
}
