import { Resolver } from 'node:dns/promises';
import type { ArtifactStore } from '@plexus/artifacts';
import type { LocalAccount } from '@plexus/chain';
import { type Clock, toMessage } from '@plexus/core';
import { createP2pHost, type P2pHost } from '@plexus/p2p';
import type { NodeConfig } from './config/schema.ts';
import { addressesOf, helloOf } from './discovery/account-peer.ts';
import type { Lookup } from './discovery/addresses.ts';
import type { NodeLogger } from './logger.ts';
import type { NodeDirectory } from './registry/node-directory.ts';

const MIB = 1024 ** 2;
const REDIAL_MS = 5_000;
const LOOKUP_MS = 2_000;

export type P2pParts = {
  readonly config: NodeConfig;
  readonly account: LocalAccount;
  /** 32 secret bytes: the same seed is the same peer. */
  readonly identitySeed: Uint8Array;
  readonly store: ArtifactStore;
  /** Where accounts say they can be reached. */
  readonly nodes: NodeDirectory;
  readonly clock: Clock;
  readonly logger: NodeLogger;
};

/** Starts the peer-to-peer host of a node, which proves to every peer that it speaks for the node's account (J14). */
export async function openP2p(parts: P2pParts): Promise<P2pHost> {
  const { config, account, store, clock, nodes } = parts;
  const { listen, announce, relays, maxReservations } = config.p2p;
  const lookup = createLookup();
  const host: P2pHost = await createP2pHost({
    privateKey: parts.identitySeed,
    listen,
    announce,
    store,
    clock,
    logger: parts.logger.child({ part: 'p2p' }),
    limits: { maxArtifactBytes: config.artifacts.maxArtifactMb * MIB },
    hello: helloOf(account),
    findAccount: (wanted) => addressesOf(wanted, nodes, host, lookup),
    relay: {
      ...(config.roles.includes('relay') ? { serveReservations: maxReservations } : {}),
      ...(relays.length > 0 ? { via: relays } : {}),
    },
  });
  await host.start();
  return host;
}

/** Asks name servers, not the system's own lookup: that shares its few threads with the disk, and strangers choose the names. */
export function createLookup(): Lookup {
  const resolver = new Resolver({ timeout: LOOKUP_MS, tries: 1 });
  return async (name, family) => {
    const asked = [
      ...(family === 6 ? [] : [resolver.resolve4(name)]),
      ...(family === 4 ? [] : [resolver.resolve6(name)]),
    ];
    const found = await Promise.allSettled(asked);
    return found.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  };
}

/** Dials the first peers and keeps trying those that are not there yet, until `signal` aborts. Never throws. */
export async function joinOverlay(host: P2pHost, parts: P2pParts, signal: AbortSignal): Promise<void> {
  await Promise.all(
    parts.config.p2p.bootstrap.map(async (address) => {
      while (!signal.aborted) {
        try {
          await host.connect(address, { keep: true, signal });
          return;
        } catch (error) {
          if (signal.aborted) return;
          parts.logger.warn(
            { address, reason: toMessage(error) },
            'a bootstrap node does not answer; trying again',
          );
          await parts.clock.sleep(REDIAL_MS, signal);
        }
      }
    }),
  );
}
