import type { ContentRouting } from '@libp2p/interface';
import { peerIdFromMultihash } from '@libp2p/peer-id';
import { type Digest, digestToBytes } from '@plexus/core';
import { type PeerId, toPeerId } from './identity.ts';

export const TABLE_PROTOCOL = '/plexus/kad/1';

const SHA2_256 = 0x12;

type ContentKey = Parameters<ContentRouting['provide']>[0];

/** The table is keyed by multihash; a peer id made from the digest's multihash carries exactly that key. */
export function contentKeyOf(digest: Digest): ContentKey {
  const hash = Uint8Array.from(digestToBytes(digest));
  const bytes = Uint8Array.of(SHA2_256, hash.byteLength, ...hash);
  return peerIdFromMultihash({ code: SHA2_256, size: hash.byteLength, digest: hash, bytes }).toCID();
}

/** Who has which artifact, in a distributed hash table. What it says is a hint; artifacts are verified anyway. */
export class ProviderTable {
  readonly #routing: ContentRouting;

  constructor(routing: ContentRouting) {
    this.#routing = routing;
  }

  /** Tells the table that this host has the artifact. */
  async announce(digest: Digest, signal: AbortSignal): Promise<void> {
    await this.#routing.provide(contentKeyOf(digest), { signal });
  }

  async *find(digest: Digest, signal: AbortSignal): AsyncIterable<PeerId> {
    for await (const provider of this.#routing.findProviders(contentKeyOf(digest), { signal })) {
      yield toPeerId(provider.id);
    }
  }
}
