import {
  type ChainClient,
  type PlexusAddresses,
  readEscrow,
  readNodeRecord,
  readTokenBalance,
} from '@plexus/chain';
import type { Address } from '@plexus/core';

const GWEI = 10n ** 9n;

/** Token units of these accounts, wherever they lie: in balances, as stake or credit, or in the escrow of all sessions. */
export async function moneyOf(
  accounts: readonly Address[],
  client: ChainClient,
  addresses: PlexusAddresses,
): Promise<bigint> {
  let sum = await readEscrow(client, addresses, { protocol: addresses.collabSessions });
  for (const account of accounts) {
    const { stake, credit } = await readNodeRecord(client, addresses, { account });
    sum += (stake + credit) * GWEI + (await readTokenBalance(client, addresses, { account }));
  }
  return sum;
}
