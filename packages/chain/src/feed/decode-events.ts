import type { Address, Hash } from '@plexus/core';
import { type Abi, type DecodeEventLogReturnType, decodeEventLog, type Hex, toEventSelector } from 'viem';
import type { RawLog } from '../client/block.ts';

/** A contract whose events are followed. */
export type EventContract = { readonly address: Address; readonly abi: Abi };

/** An event of one of the contracts: `eventName` and `args` by its ABI, and where it stands. */
export type FeedEvent<C extends EventContract = EventContract> = C extends EventContract
  ? DecodeEventLogReturnType<C['abi']> & {
      readonly address: Address;
      readonly transactionHash: Hash;
      readonly logIndex: number;
    }
  : never;

/** Decodes logs by address and ABI; anonymous and unknown events are left out. */
export function createEventDecoder<const C extends EventContract>(
  contracts: readonly C[],
): (log: RawLog) => FeedEvent<C> | undefined {
  const known = new Map<string, Abi>();
  for (const { address, abi } of contracts) {
    for (const item of abi) {
      if (item.type === 'event') known.set(`${address.toLowerCase()}${toEventSelector(item)}`, [item]);
    }
  }
  return (log) => {
    const [selector, ...rest] = log.topics;
    const abi = selector && known.get(`${log.address}${selector}`);
    if (!abi) return undefined;
    const decoded = decodeEventLog<Abi, string, Hex[], Hex>({
      abi,
      data: log.data,
      topics: [selector, ...rest],
    });
    const { address, transactionHash, logIndex } = log;
    const event: FeedEvent = { ...decoded, address, transactionHash, logIndex };
    // The ABI item found by address and selector is the one the type speaks of.
    return event as FeedEvent<C>;
  };
}
