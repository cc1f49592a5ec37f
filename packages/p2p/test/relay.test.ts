import { digestOf, waitUntil } from '@plexus/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleBytes, TestNetwork } from './network.ts';

const MIB = 1024 * 1024;
const relaySeed = new Uint8Array(32).fill(7);

describe('a host that can only be reached through a relay', () => {
  let network: TestNetwork;
  beforeEach(() => {
    network = new TestNetwork();
  });
  afterEach(() => network.stop());

  it('serves artifacts far over a relay’s usual limit of data', async () => {
    const relay = await network.host({ relay: { serveReservations: 8 } });
    const hidden = await network.host({ listen: [], relay: { via: [relay.address] } });
    expect(hidden.multiaddrs()).toEqual([`${relay.address}/p2p-circuit/p2p/${hidden.peerId}`]);
    const a = await network.host({ listen: [] });
    expect(await a.connect(hidden.address)).toBe(hidden.peerId);
    const digest = await hidden.store.put(sampleBytes(6 * MIB, 1));
    const report = await a.fetchArtifact(digest, { providers: [hidden.peerId] });
    expect(report.providers.get(hidden.peerId)).toBe(6 * MIB);
    expect(digestOf(await a.store.get(digest))).toBe(digest);
    const known = await a.knownPeers();
    expect(known.find(({ peerId }) => peerId === hidden.peerId)).toMatchObject({
      connected: true,
      relayed: true,
    });
  });

  it('gets its place back when the relay was restarted', async () => {
    const relay = await network.host({ privateKey: relaySeed, relay: { serveReservations: 8 } });
    const hidden = await network.host({ listen: [], relay: { via: [relay.address] } });
    await relay.stop();
    await waitUntil(() => hidden.multiaddrs().length === 0, { what: 'losing the place', timeoutMs: 10_000 });
    await network.host({
      privateKey: relaySeed,
      listen: [relay.address.replace(/\/p2p\/.*/, '')],
      relay: { serveReservations: 8 },
    });
    await waitUntil(() => hidden.multiaddrs().length > 0, { what: 'a new place', timeoutMs: 15_000 });
    const a = await network.host();
    expect(await a.connect(hidden.multiaddrs()[0] as string)).toBe(hidden.peerId);
  });

  it('starts although its relay is down, and is reachable once that is up', async () => {
    const relay = await network.host({ privateKey: relaySeed, relay: { serveReservations: 8 } });
    await relay.stop();
    const hidden = await network.host({ listen: [], relay: { via: [relay.address] } });
    expect(hidden.multiaddrs()).toEqual([]);
    await network.host({
      privateKey: relaySeed,
      listen: [relay.address.replace(/\/p2p\/.*/, '')],
      relay: { serveReservations: 8 },
    });
    await waitUntil(() => hidden.multiaddrs().length > 0, { what: 'a place', timeoutMs: 15_000 });
  });

  it('refuses a relay address that does not name the relay', async () => {
    await expect(network.host({ relay: { via: ['/ip4/127.0.0.1/tcp/1'] } })).rejects.toMatchObject({
      code: 'P2P_CONFIG_INVALID',
    });
  });
});
