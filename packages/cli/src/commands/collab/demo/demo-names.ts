import { type Address, sameAddress } from '@plexus/core';
import type { DemoNetwork } from './demo-network.ts';

/** Who sends poisoned updates: the last of the members. */
export const poisonedOf = (network: Pick<DemoNetwork, 'members'>): Address =>
  network.members.at(-1)?.account ?? '0x';

/** What an account is called in what the demonstration prints. */
export function nameOf(network: Pick<DemoNetwork, 'members'>, account: Address): string {
  const at = network.members.findIndex((member) => sameAddress(member.account, account));
  if (at < 0) return 'opener';
  return at === network.members.length - 1 ? 'poisoned' : `honest-${at + 1}`;
}
