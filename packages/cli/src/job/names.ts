import { type Address, sameAddress } from '@plexus/core';
import type { NetworkFile } from '@plexus/devnet';
import { shorten } from '../output/duration.ts';

/** How an account is called: by its name in the local network, else by its shortened address. */
export type NameOf = (account: Address) => string;

export const shortNames: NameOf = shorten;

export function namesOf(network: NetworkFile | undefined): NameOf {
  return (account) => {
    const node = network?.nodes.find((entry) => sameAddress(entry.account, account));
    if (node) return node.name;
    const isRequester = network !== undefined && sameAddress(network.requester.account, account);
    return isRequester ? 'requester' : shorten(account);
  };
}
