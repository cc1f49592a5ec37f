import type { ArtifactStore } from '@plexus/artifacts';
import { type ChainClient, createEventFeed, type Deployment, nodeRegistryAbi } from '@plexus/chain';
import { systemClock } from '@plexus/core';
import type { Logger } from '@plexus/jobs';
import { addressesOf, createLogger, createLookup, helloOf, NodeDirectory, type NodeKeys } from '@plexus/node';
import { createP2pHost, type P2pHost } from '@plexus/p2p';
import { CliError } from '../../../errors.ts';
import type { ReachOptions } from './member-options.ts';

const RESERVATION_MS = 20_000;
const POLL_MS = 100;

export type PeersOptions = {
  readonly client: ChainClient;
  readonly deployment: Deployment;
  readonly keys: NodeKeys;
  readonly store: ArtifactStore;
  readonly bootstrap: readonly string[];
  /** Default: only this machine can dial. */
  readonly reach?: ReachOptions;
  readonly logger: Logger;
  /** How long relays have to take us in. */
  readonly relayWithinMs?: number;
};

export type Peers = { readonly host: P2pHost; close(): Promise<void> };

/** A host that finds accounts where the registry says they are, and speaks for one of its own. */
export async function openPeers(options: PeersOptions): Promise<Peers> {
  const { client, deployment, keys, store, logger, reach = {} } = options;
  const { listen, announce, relay } = reach;
  const { account } = keys;
  const opened = new AsyncDisposableStack();
  try {
    const directory = new NodeDirectory(createLogger({ level: 'error' }));
    const nodes = createEventFeed({
      client,
      contracts: [{ address: deployment.addresses.nodeRegistry, abi: nodeRegistryAbi }],
      from: { block: deployment.blockNumber },
    });
    const isRead = new Promise<void>((resolve, reject) => {
      nodes.subscribe({
        onMessage: (message) => {
          directory.apply(message);
          if (message.type === 'head') resolve();
        },
        onFailed: reject,
      });
    });
    nodes.start();
    opened.defer(() => nodes.stop());
    await isRead;
    const lookup = createLookup();
    const host: P2pHost = await createP2pHost({
      privateKey: keys.identitySeed,
      ...(listen === undefined ? {} : { listen }),
      ...(announce === undefined ? {} : { announce }),
      ...(relay === undefined ? {} : { relay: { via: relay } }),
      store,
      logger,
      hello: helloOf(account),
      findAccount: (wanted) => addressesOf(wanted, directory, host, lookup),
    });
    await host.start();
    opened.defer(() => host.stop());
    await Promise.allSettled(options.bootstrap.map((address) => host.connect(address, { keep: true })));
    if (relay !== undefined) await untilRelayed(host, relay, options.relayWithinMs ?? RESERVATION_MS);
    return { host, close: () => opened.disposeAsync() };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

/** The registry is told where we are only once: the addresses through relays have to be there by then. */
async function untilRelayed(host: P2pHost, relays: readonly string[], withinMs: number): Promise<void> {
  for (let waitedMs = 0; waitedMs < withinMs; waitedMs += POLL_MS) {
    if (host.multiaddrs().some((address) => address.includes('/p2p-circuit'))) return;
    await systemClock.sleep(POLL_MS);
  }
  throw new CliError({
    code: 'CLI_NODE_UNREACHABLE',
    message: `no relay took us in within ${withinMs / 1000} s: ${relays.join(', ')}`,
    hint: 'check the address, its id at the end, and that the node there runs with the role relay and has room',
    details: { relays },
  });
}
