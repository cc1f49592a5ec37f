import { join } from 'node:path';
import type { Address } from '@plexus/core';

/** Journal of one requester's transactions on one chain; never shared, since its numbers are the account's own. */
export function transactionsFile(home: string, chainId: number, account: Address): string {
  return join(home, `transactions-${chainId}-${account.slice(2, 10).toLowerCase()}.jsonl`);
}
