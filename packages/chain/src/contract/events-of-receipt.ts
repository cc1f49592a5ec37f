import { type Address, sameAddress } from '@plexus/core';
import type { Abi } from 'viem';
import type { Receipt } from '../client/block.ts';
import { ChainError } from '../errors.ts';
import { createEventDecoder, type FeedEvent } from '../feed/decode-events.ts';

/** The events of one contract in a receipt, in order. */
export function eventsOfReceipt<const abi extends Abi>(
  receipt: Receipt,
  contract: { readonly address: Address; readonly abi: abi },
): readonly FeedEvent<{ readonly address: Address; readonly abi: abi }>[] {
  const decode = createEventDecoder([contract]);
  return receipt.logs
    .filter((log) => sameAddress(log.address, contract.address))
    .map(decode)
    .filter((event) => event !== undefined);
}

/** The error of a successful transaction that lacks the event it must have. */
export function eventMissing(receipt: Receipt, eventName: string): ChainError {
  return new ChainError({
    code: 'CHAIN_EVENT_MISSING',
    message: `transaction ${receipt.transactionHash} succeeded without the event ${eventName}`,
    hint: 'check that the deployment file names contracts of this version',
    details: { transactionHash: receipt.transactionHash, eventName },
  });
}
