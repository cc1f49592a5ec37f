import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { toMessage } from '@plexus/core';
import { ChainError } from '../errors.ts';

/** Replaces the state file in one step, so that a kill at any moment leaves the old dump or the new one, never half of one. */
export function writeStateFile(path: string, gzipped: Uint8Array): void {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  writeFileSync(temporary, gzipped);
  renameSync(temporary, path);
}

/** A state in the form anvil loads. */
export type UnpackedState = {
  readonly path: string;
  /** Seconds; anvil makes its first block anew at every start, and only with its old time does it keep its old hash. */
  readonly genesisTimestamp: number | undefined;
};

/**
 * Unpacks the state file beside itself; undefined when there is no state yet. The caller removes the unpacked file when
 * the chain answers. Throws `CHAIN_STATE_BROKEN`.
 */
export function unpackStateFile(path: string): UnpackedState | undefined {
  if (!existsSync(path)) return undefined;
  const unpacked = `${path}.loading`;
  try {
    const state = gunzipSync(readFileSync(path));
    writeFileSync(unpacked, state);
    return { path: unpacked, genesisTimestamp: genesisTimestampOf(state) };
  } catch (cause) {
    rmSync(unpacked, { force: true });
    throw new ChainError({
      code: 'CHAIN_STATE_BROKEN',
      message: `the chain state in ${path} cannot be read: ${toMessage(cause)}`,
      hint: 'restore the file from a copy, or delete it to start an empty chain',
      details: { path },
      cause,
    });
  }
}

type DumpedBlock = { readonly header?: { readonly number?: string; readonly timestamp?: string } };

function genesisTimestampOf(state: Uint8Array): number | undefined {
  const dump: { readonly blocks?: readonly DumpedBlock[] } = JSON.parse(Buffer.from(state).toString('utf8'));
  const genesis = dump.blocks?.find(
    ({ header }) => header?.number !== undefined && Number(header.number) === 0,
  );
  return genesis?.header?.timestamp === undefined ? undefined : Number(genesis.header.timestamp);
}
