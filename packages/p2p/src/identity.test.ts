import { describe, expect, it } from 'vitest';
import { parseMultiaddr, parsePeerId, peerIdOfAddress, peerIdOfSeed } from './identity.ts';

describe('identity', () => {
  it('is the same peer for the same seed and another for another', async () => {
    const first = await peerIdOfSeed(new Uint8Array(32).fill(1));
    expect(await peerIdOfSeed(new Uint8Array(32).fill(1))).toBe(first);
    expect(await peerIdOfSeed(new Uint8Array(32).fill(2))).not.toBe(first);
    expect(parsePeerId(first)).toBe(first);
    await expect(peerIdOfSeed(new Uint8Array(31))).rejects.toMatchObject({ code: 'P2P_CONFIG_INVALID' });
  });

  it('finds the peer that answers at an address, behind a relay too', async () => {
    const [relay, target] = await Promise.all([1, 2].map((n) => peerIdOfSeed(new Uint8Array(32).fill(n))));
    const direct = `/ip4/127.0.0.1/tcp/4001/p2p/${relay}`;
    expect(peerIdOfAddress(parseMultiaddr(direct))).toBe(relay);
    expect(peerIdOfAddress(parseMultiaddr(`${direct}/p2p-circuit/p2p/${target}`))).toBe(target);
    expect(peerIdOfAddress(parseMultiaddr('/ip4/127.0.0.1/tcp/4001'))).toBeUndefined();
  });

  it('refuses what is no peer id and no address', () => {
    for (const text of ['', 'bob', '12D3KooW', 'Qm', '1']) {
      expect(() => parsePeerId(text)).toThrow(expect.objectContaining({ code: 'P2P_PEER_ID_MALFORMED' }));
    }
    for (const text of ['bob', '/ip4/1.2.3/tcp/1', '/nothing/1']) {
      expect(() => parseMultiaddr(text)).toThrow(expect.objectContaining({ code: 'P2P_ADDRESS_MALFORMED' }));
    }
  });
});
