import { MemoryArtifactStore } from '@plexus/artifacts';
import { waitUntil } from '@plexus/core';
import { createP2pHost, type P2pHost } from '@plexus/p2p';
import type { ArtifactSource } from '../../src/ports.ts';

/** Artifacts among hosts of 127.0.0.1, each connected with all others. */
export class PeerExchange {
  readonly #hosts: P2pHost[] = [];
  #joined: Promise<unknown> = Promise.resolve();

  /** One after the other: handshakes of everybody with everybody at once are late on a busy machine. */
  join(): Promise<ArtifactSource> {
    const joining = this.#joined.then(() => this.#join());
    this.#joined = joining.catch(() => {});
    return joining;
  }

  async #join(): Promise<ArtifactSource> {
    const store = new MemoryArtifactStore();
    const host = await createP2pHost({
      store,
      listen: ['/ip4/127.0.0.1/tcp/0'],
      limits: { inboundConnectionsPerSecond: 1000 },
    });
    await host.start();
    // who is not reached now is dialled again by the host itself
    for (const other of this.#hosts)
      await host.connect(other.multiaddrs()[0] ?? '', { keep: true }).catch(() => {});
    await waitUntil(() => host.connectedPeers().length >= this.#hosts.length, {
      what: 'connections with all peers',
      timeoutMs: 120_000,
    });
    this.#hosts.push(host);
    return {
      get: async (digest, { maxBytes, deadlineMs = 5_000 } = {}) => {
        if (!(await store.has(digest)))
          await host.fetchArtifact(digest, {
            deadlineMs,
            ...(maxBytes === undefined ? {} : { maxBytes }),
          });
        return store.get(digest);
      },
      put: (bytes) => store.put(bytes),
      has: (digest) => store.has(digest),
      pin: (digest) => store.pin(digest),
      unpin: (digest) => store.unpin(digest),
      reachablePeers: () => host.connectedPeers().length,
    };
  }

  /** Bytes that all hosts sent one another. */
  servedBytes(): number {
    return this.#hosts.reduce((sum, host) => sum + host.servedBytes(), 0);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#hosts.map((host) => host.stop()));
  }
}
