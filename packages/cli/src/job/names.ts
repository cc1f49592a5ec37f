import { type Address, sameAddress } from '@plexus/core';
import type { NetworkFile } from '@plexus/devnet';
import { shorten } from '../output/duration.ts';

/** How an account is called: by its name in the local network, else by its shortened address. */
export type NameOf = (account: Address) => string;

export function namesOf(network: NetworkFile | undefined, treasury?: Address): NameOf {
  return (account) => {
    if (network === undefined) return shorten(account);
    const node = network?.nodes.find((entry) => sameAddress(entry.account, account));
    if (node) return node.name;
    if (sameAddress(network.requester.account, account)) return 'requester';
    return treasury !== undefined && sameAddress(treasury, account) ? 'treasury' : shorten(account);
  };
}
