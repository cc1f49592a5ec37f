import type { ArtifactStore, PruneReport } from '@plexus/artifacts';
import { type Clock, toMessage } from '@plexus/core';
import type { NodeLogger } from '../logger.ts';

export type RoomLimits = {
  /** All the store may take. */
  readonly maxTotalBytes: number;
  /** What was stored in this time stays, whatever the space. */
  readonly keepMs: number;
};

type RoomStore = Pick<ArtifactStore, 'list' | 'pins' | 'prune' | 'usedBytes'>;

/** Shares of the space: above the first, artifacts go until the second is reached. */
const FULL = 0.9;
const ENOUGH = 0.7;
const LOOK_MS = 600_000;

/**
 * Removes the oldest artifacts of a store that is nearly full, as few as make enough room: none that is pinned, as those
 * of running sessions are, and none stored lately. Undefined while there is room.
 */
export async function makeRoom(
  store: RoomStore,
  { maxTotalBytes, keepMs }: RoomLimits,
  nowMs: number,
): Promise<PruneReport | undefined> {
  const used = store.usedBytes();
  if (used <= FULL * maxTotalBytes) return undefined;
  const pins = await store.pins();
  const old: { readonly size: number; readonly storedAtMs: number }[] = [];
  for await (const entry of store.list())
    if (!pins.has(entry.digest) && entry.storedAtMs < nowMs - keepMs) old.push(entry);
  old.sort((a, b) => a.storedAtMs - b.storedAtMs);
  let left = used;
  let storedBeforeMs = 0;
  for (const { size, storedAtMs } of old) {
    if (left <= ENOUGH * maxTotalBytes) break;
    left -= size;
    storedBeforeMs = storedAtMs + 1;
  }
  return store.prune({ keep: [], storedBeforeMs });
}

/** Looks every ten minutes until `signal` aborts, and says what it did. Never throws. */
export async function keepRoom(
  store: RoomStore,
  limits: RoomLimits,
  {
    clock,
    logger,
    signal,
  }: { readonly clock: Clock; readonly logger: NodeLogger; readonly signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    try {
      const report = await makeRoom(store, limits, clock.now());
      const facts = { usedBytes: store.usedBytes(), maxTotalBytes: limits.maxTotalBytes };
      if (report && report.freedBytes > 0)
        logger.info(
          { ...facts, freedBytes: report.freedBytes, artifacts: report.deleted.length },
          'old artifacts were removed to make room',
        );
      if (store.usedBytes() > FULL * limits.maxTotalBytes)
        logger.warn(
          facts,
          'the space for artifacts is nearly full of what is pinned or new; raise artifacts.maxTotalMb',
        );
    } catch (error) {
      logger.warn({ error: toMessage(error) }, 'old artifacts could not be removed');
    }
    await clock.sleep(LOOK_MS, signal);
  }
}
