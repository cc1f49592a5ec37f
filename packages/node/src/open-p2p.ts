import type { ArtifactStore } from '@plexus/artifacts';
import { type LocalAccount, recoverTextSigner, signText } from '@plexus/chain';
import { type Clock, toMessage } from '@plexus/core';
import { createP2pHost, type P2pHost } from '@plexus/p2p';
import type { NodeConfig } from './config/schema.ts';
import type { NodeLogger } from './logger.ts';

const MIB = 1024 ** 2;
const REDIAL_MS = 5_000;

export type P2pParts = {
  readonly config: NodeConfig;
  readonly account: LocalAccount;
  /** 32 secret bytes: the same seed is the same peer. */
  readonly identitySeed: Uint8Array;
  readonly store: ArtifactStore;
  readonly clock: Clock;
  readonly logger: NodeLogger;
};

/** Starts the peer-to-peer host of a node, which proves to every peer that it speaks for the node's account (J14). */
export async function openP2p(parts: P2pParts): Promise<P2pHost> {
  const { config, account, store, clock } = parts;
  const { listen, announce, relays, maxReservations } = config.p2p;
  const host = await createP2pHost({
    privateKey: parts.identitySeed,
    listen,
    announce,
    store,
    clock,
    logger: parts.logger.child({ part: 'p2p' }),
    limits: { maxArtifactBytes: config.artifacts.maxArtifactMb * MIB },
    hello: {
      account: account.address,
      signHello: (_claim, text) => signText(account, text),
      recoverAddress: (_claim, text, signature) => recoverTextSigner(text, signature),
    },
    relay: {
      ...(config.roles.includes('relay') ? { serveReservations: maxReservations } : {}),
      ...(relays.length > 0 ? { via: relays } : {}),
    },
  });
  await host.start();
  return host;
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
