import { existsSync } from 'node:fs';
import { type Address, sameAddress } from '@plexus/core';
import { type NetworkFile, readNetworkFile } from '@plexus/devnet/network-file';
import { shorten } from '../output/duration.ts';
import type { Connection } from '../requester/connection.ts';

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

/** Names of the accounts of a local network, short addresses elsewhere. */
export async function namesFor(connection: Pick<Connection, 'networkFile' | 'deployment'>): Promise<NameOf> {
  const { networkFile, deployment } = connection;
  const network =
    networkFile !== undefined && existsSync(networkFile) ? await readNetworkFile(networkFile) : undefined;
  return namesOf(network, deployment.parameters.treasury);
}
