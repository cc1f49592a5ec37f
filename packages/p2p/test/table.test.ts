import { waitUntil } from '@plexus/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleBytes, TestNetwork } from './network.ts';

describe('the table of providers', () => {
  let network: TestNetwork;
  beforeEach(() => {
    network = new TestNetwork();
  });
  afterEach(() => network.stop());

  it('leads to a provider one is not connected to', async () => {
    const [middle, provider, asker] = await Promise.all([1, 2, 3].map(() => network.host({ table: true })));
    if (!middle || !provider || !asker) throw new Error('hosts');
    await provider.connect(middle.address);
    await asker.connect(middle.address);
    const digest = await provider.store.put(sampleBytes(2_000_000, 1));
    const report = await waitUntil(
      async () => {
        await provider.announceArtifact(digest).catch(() => undefined);
        return asker.fetchArtifact(digest, { deadlineMs: 5_000 }).catch(() => undefined);
      },
      { what: 'finding the provider', timeoutMs: 30_000, intervalMs: 200 },
    );
    expect([...report.providers.keys()]).toEqual([provider.peerId]);
  });

  it('is not there unless asked for', async () => {
    const a = await network.host();
    const digest = await a.store.put(sampleBytes(10, 2));
    await expect(a.announceArtifact(digest)).rejects.toMatchObject({ code: 'P2P_CONFIG_INVALID' });
  });
});
