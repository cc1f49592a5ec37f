import { ensureAllowance, type PlexusAddresses, registerNode, type TransactionSender } from '@plexus/chain';

/** Stakes these token units of the sender's. */
export async function registerMember(
  sender: TransactionSender,
  addresses: PlexusAddresses,
  stake: bigint,
): Promise<void> {
  await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: stake });
  await registerNode(sender, addresses, { stake, roles: 1, speed: 1n, metadata: '0x' });
}
