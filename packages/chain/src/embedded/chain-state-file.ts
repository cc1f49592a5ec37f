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

/**
 * Unpacks the state file beside itself in the form anvil loads, and returns that path; undefined when there is no state
 * yet. The caller removes it when the chain answers. Throws `CHAIN_STATE_BROKEN`.
 */
export function unpackStateFile(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const unpacked = `${path}.loading`;
  try {
    writeFileSync(unpacked, gunzipSync(readFileSync(path)));
    return unpacked;
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
