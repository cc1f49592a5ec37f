import type { Address } from '@plexus/core';
import type { Block, RawLog } from '../client/block.ts';
import type { ChainSource } from './chain-source.ts';
import { bloomMayContain, bloomOf, isEmptyBloom } from './logs-bloom.ts';

/**
 * The logs of these contracts in one block, or `incomplete` when the node cannot show them yet. An empty answer is only
 * believed when the block's bloom, or the receipts of all its transactions, say the same.
 */
export async function readBlockLogs(
  source: ChainSource,
  block: Block,
  addresses: readonly Address[],
): Promise<readonly RawLog[] | 'incomplete'> {
  if (block.transactionHashes.length === 0) return [];
  const isBloomFilled = !isEmptyBloom(block.logsBloom);
  if (isBloomFilled && !addresses.some((address) => bloomMayContain(block.logsBloom, address))) return [];
  const logs = await source.getBlockLogs(block.hash, addresses);
  if (logs.some((log) => log.blockHash !== block.hash)) return 'incomplete';
  if (logs.length > 0) return sorted(logs);
  const all = isBloomFilled ? await source.getBlockLogs(block.hash) : [];
  if (isBloomFilled && bloomOf(all) === block.logsBloom) {
    return sorted(all.filter((log) => addresses.includes(log.address)));
  }
  return readFromReceipts(source, block, addresses);
}

async function readFromReceipts(
  source: ChainSource,
  block: Block,
  addresses: readonly Address[],
): Promise<readonly RawLog[] | 'incomplete'> {
  const wanted = new Set(addresses);
  const receipts = await Promise.all(block.transactionHashes.map((hash) => source.getReceipt(hash)));
  const logs: RawLog[] = [];
  for (const receipt of receipts) {
    if (receipt?.blockHash !== block.hash) return 'incomplete';
    logs.push(...receipt.logs.filter((log) => wanted.has(log.address)));
  }
  return sorted(logs);
}

function sorted(logs: readonly RawLog[]): readonly RawLog[] {
  return logs.toSorted((a, b) => a.logIndex - b.logIndex);
}
