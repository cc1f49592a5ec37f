import type { ArtifactStore } from '@plexus/artifacts';
import {
  type ChainClient,
  createEventFeed,
  type Deployment,
  nodeRegistryAbi,
  recoverTextSigner,
  signText,
} from '@plexus/chain';
import { parseAddress } from '@plexus/core';
import type { Logger } from '@plexus/jobs';
import { createLogger, createLookup, dialableAddresses, NodeDirectory, type NodeKeys } from '@plexus/node';
import { createP2pHost, type P2pHost } from '@plexus/p2p';

export type PeersOptions = {
  readonly client: ChainClient;
  readonly deployment: Deployment;
  readonly keys: NodeKeys;
  readonly store: ArtifactStore;
  readonly bootstrap: readonly string[];
  readonly listen?: readonly string[];
  readonly logger: Logger;
};

export type Peers = { readonly host: P2pHost; close(): Promise<void> };

/** A host that finds accounts where the registry says they are, and speaks for one of its own. */
export async function openPeers(options: PeersOptions): Promise<Peers> {
  const { client, deployment, keys, store, logger, listen } = options;
  const { account } = keys;
  const opened = new AsyncDisposableStack();
  try {
    const directory = new NodeDirectory(createLogger({ level: 'error' }));
    const nodes = createEventFeed({
      client,
      contracts: [{ address: deployment.addresses.nodeRegistry, abi: nodeRegistryAbi }],
      from: { block: deployment.blockNumber },
    });
    nodes.subscribe({ onMessage: (message) => directory.apply(message) });
    nodes.start();
    opened.defer(() => nodes.stop());
    const lookup = createLookup();
    const host: P2pHost = await createP2pHost({
      privateKey: keys.identitySeed,
      ...(listen === undefined ? {} : { listen }),
      store,
      logger,
      hello: {
        account: account.address,
        signHello: (_claim, text) => signText(account, text),
        recoverAddress: (_claim, text, signature) => recoverTextSigner(text, signature),
      },
      findAccount: async (wanted) => {
        const card = directory.cardOf(parseAddress(wanted));
        const own = { peerId: host.peerId, multiaddrs: host.multiaddrs() };
        return card ? dialableAddresses(card.addresses, own, lookup) : [];
      },
    });
    await host.start();
    opened.defer(() => host.stop());
    await Promise.allSettled(options.bootstrap.map((address) => host.connect(address, { keep: true })));
    return { host, close: () => opened.disposeAsync() };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}
