import { hkdfSync } from 'node:crypto';
import { accountOfKey, type LocalAccount } from '@plexus/chain';
import { hexToBytes } from '@plexus/core';
import type { PrivateKey } from './secret-storage.ts';

/** The keys of a node. Both come from one secret, so that one backup restores account and peer. */
export type NodeKeys = {
  readonly account: LocalAccount;
  /** 32 secret bytes of the peer-to-peer identity; the account's key cannot be computed from them. */
  readonly identitySeed: Uint8Array;
};

/** Account and peer identity (HKDF-SHA-256, info "plexus p2p identity 1") of a private key. */
export function deriveNodeKeys(key: PrivateKey): NodeKeys {
  const seed = hkdfSync('sha256', hexToBytes(key), new Uint8Array(), 'plexus p2p identity 1', 32);
  return { account: accountOfKey(key), identitySeed: new Uint8Array(seed) };
}
