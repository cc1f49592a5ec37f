import { type LocalAccount, recoverTextSigner, signText } from '@plexus/chain';
import { parseAddress } from '@plexus/core';
import type { HelloIdentity, P2pHost } from '@plexus/p2p';
import type { NodeDirectory } from '../registry/node-directory.ts';
import { dialableAddresses, type Lookup } from './addresses.ts';

/** How a peer shows that it speaks for an account, and sees that others do for theirs (J14). */
export function helloOf(account: LocalAccount): HelloIdentity {
  return {
    account: account.address,
    signHello: (_claim, text) => signText(account, text),
    recoverAddress: (_claim, text, signature) => recoverTextSigner(text, signature),
  };
}

/** Where to dial an account: what its card in the registry says, without addresses of our own. */
export async function addressesOf(
  wanted: string,
  nodes: NodeDirectory,
  host: P2pHost,
  lookup: Lookup,
): Promise<readonly string[]> {
  const card = nodes.cardOf(parseAddress(wanted));
  const own = { peerId: host.peerId, multiaddrs: host.multiaddrs() };
  return card ? dialableAddresses(card.addresses, own, lookup) : [];
}
