import type { Hash } from '@plexus/core';

/** An event and the block it is said to lie in. */
export type EventInBlock = {
  readonly event: { readonly name: string };
  readonly blockNumber: number;
  readonly blockHash: Hash;
};

/** Says of the first event that does not lie in the block the chain has there what is wrong; undefined when all do. */
export function findMisplaced(
  log: readonly EventInBlock[],
  hashes: ReadonlyMap<number, Hash | undefined>,
): string | undefined {
  for (const { event, blockNumber, blockHash } of log) {
    const hash = hashes.get(blockNumber);
    if (hash !== blockHash)
      return `${event.name} is said to lie in block ${blockNumber} ${blockHash}, the chain has ${hash}`;
  }
  return undefined;
}
