import type { Address } from '@plexus/core';
import type { Journal } from '../../ports.ts';

/** Removes what was journalled for a session that is over for this account. */
export async function forgetSession(journal: Journal, sessionId: bigint, account: Address): Promise<void> {
  const owner = `${sessionId}-${account.toLowerCase().slice(2)}-`;
  const prefixes = [`update-${owner}`, `rating-${owner}`];
  for (const key of await journal.keys()) {
    if (prefixes.some((prefix) => key.startsWith(prefix))) await journal.remove(key);
  }
}
