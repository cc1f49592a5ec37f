import { peerIdOfSeed } from '@plexus/p2p';
import { describe, expect, it } from 'vitest';
import { deriveNodeKeys } from './node-keys.ts';
import { addressOf, createPrivateKey, parsePrivateKey } from './secret-storage.ts';

describe('the keys of a node', () => {
  it('are the same after every start, so that a node stays the same peer', async () => {
    const keys = deriveNodeKeys(parsePrivateKey('1'.repeat(64)));
    expect(await peerIdOfSeed(keys.identitySeed)).toBe(
      '12D3KooWNY6SKPs7e8hy6A5PSVhUYvNaSMr2MEuQ1gb9aa4iDTt5',
    );
  });

  it('agree on the account with the keystore', () => {
    const key = createPrivateKey();
    expect(deriveNodeKeys(key).account.address.toLowerCase()).toBe(addressOf(key));
  });
});
