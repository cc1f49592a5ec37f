import { MemoryArtifactStore } from '@plexus/artifacts';
import { type Digest, digestOf, systemClock, waitUntil } from '@plexus/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleBytes, TestNetwork } from './network.ts';

const MIB = 1024 * 1024;

/** A store whose first write ends once as many as `writers` have begun, and whose others take longer. */
class SlowStore extends MemoryArtifactStore {
  puts = 0;
  underWay = 0;
  readonly #writers: number;

  constructor(writers: number) {
    super();
    this.#writers = writers;
  }

  override async put(bytes: Uint8Array): Promise<Digest> {
    const isFirst = this.puts++ === 0;
    this.underWay++;
    if (isFirst) await waitUntil(() => this.puts >= this.#writers, { what: 'others', timeoutMs: 20_000 });
    else await systemClock.sleep(200);
    this.underWay--;
    return super.put(bytes);
  }
}

describe('artifact exchange', () => {
  let network: TestNetwork;
  beforeEach(() => {
    network = new TestNetwork();
  });
  afterEach(() => network.stop());

  it('fetches artifacts of every awkward size into the store', async () => {
    const [a, b] = await Promise.all([network.host(), network.host()]);
    await a.connect(b.address);
    for (const size of [0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB, 5 * MIB + 17]) {
      const digest = await b.store.put(sampleBytes(size, size));
      const report = await a.fetchArtifact(digest);
      expect(report).toMatchObject({ digest, size, alreadyStored: false, failures: [] });
      expect(digestOf(await a.store.get(digest))).toBe(digest);
      expect(await a.fetchArtifact(digest)).toMatchObject({ size, alreadyStored: true });
    }
  });

  it('pulls one artifact from several providers at once', async () => {
    const bytes = sampleBytes(24 * MIB, 1);
    const limits = { maxServedBytesPerSecondPerPeer: 8 * MIB };
    const providers = await Promise.all([1, 2, 3].map(() => network.host({ limits })));
    const a = await network.host({ limits: { chunkDeadlineMs: 20_000 } });
    for (const provider of providers) {
      await provider.store.put(bytes);
      await a.connect(provider.address);
    }
    const report = await a.fetchArtifact(digestOf(bytes), {
      providers: providers.map(({ peerId }) => peerId),
    });
    expect(report.providers.size).toBe(3);
    expect([...report.providers.values()].reduce((sum, part) => sum + part, 0)).toBe(bytes.byteLength);
    expect(digestOf(await a.store.get(report.digest))).toBe(report.digest);
  });

  it('finds providers among connected peers when none is hinted', async () => {
    const [a, b, c] = await Promise.all([network.host(), network.host(), network.host()]);
    await Promise.all([a.connect(b.address), a.connect(c.address)]);
    const digest = await c.store.put(sampleBytes(2 * MIB, 2));
    const report = await a.fetchArtifact(digest);
    expect([...report.providers.keys()]).toEqual([c.peerId]);
    expect(report.failures).toMatchObject([{ peerId: b.peerId, outcome: 'missing' }]);
  });

  it('says who was asked when nobody has it', async () => {
    const [a, b] = await Promise.all([network.host(), network.host()]);
    const absent = digestOf(sampleBytes(10, 3));
    await expect(a.fetchArtifact(absent)).rejects.toMatchObject({
      code: 'P2P_ARTIFACT_UNAVAILABLE',
      retryable: true,
    });
    await a.connect(b.address);
    await expect(a.fetchArtifact(absent, { providers: [b.peerId] })).rejects.toMatchObject({
      code: 'P2P_ARTIFACT_UNAVAILABLE',
      details: { failures: [{ peerId: b.peerId, outcome: 'missing' }] },
    });
  });

  it('transfers an artifact once for everybody who waits for it', async () => {
    const [a, b] = await Promise.all([network.host(), network.host()]);
    await a.connect(b.address);
    const digest = await b.store.put(sampleBytes(4 * MIB, 4));
    const reports = await Promise.all([1, 2, 3, 4].map(() => a.fetchArtifact(digest)));
    expect(reports.filter(({ alreadyStored }) => !alreadyStored)).toHaveLength(1);
    expect(b.servedBytes()).toBeLessThan(4.5 * MIB);
  });

  it.each([
    ['one provider at a time', 30_000, 1],
    ['two side by side', 0, 2],
  ])('leaves the store alone once it is done, when it asks %s', async (_, providerStaggerMs, puts) => {
    const store = new SlowStore(puts);
    const [a, b, c] = await Promise.all([
      network.host({ store, limits: { providerStaggerMs } }),
      network.host(),
      network.host(),
    ]);
    const digest = await b.store.put(sampleBytes(1000, 7));
    await c.store.put(sampleBytes(1000, 7));
    await Promise.all([a.connect(b.address), a.connect(c.address)]);
    await a.fetchArtifact(digest, { providers: [b.peerId, c.peerId] });
    expect({ puts: store.puts, underWay: store.underWay }).toEqual({ puts, underWay: 0 });
    expect(b.servedBytes() + c.servedBytes()).toBe((1000 + 1) * puts);
  });

  it('goes on with the other waiters when the first gives up', async () => {
    const [a, b] = await Promise.all([
      network.host({ limits: { chunkDeadlineMs: 20_000 } }),
      network.host({ limits: { maxServedBytesPerSecondPerPeer: 2 * MIB } }),
    ]);
    await a.connect(b.address);
    const digest = await b.store.put(sampleBytes(5 * MIB, 5));
    const first = a.fetchArtifact(digest, { deadlineMs: 300 });
    const second = a.fetchArtifact(digest);
    await expect(first).rejects.toMatchObject({ code: 'P2P_DEADLINE_PASSED' });
    expect(await second).toMatchObject({ size: 5 * MIB, alreadyStored: false });
  });

  it('stops when told to, and leaves nothing behind in the store', async () => {
    const [a, b] = await Promise.all([
      network.host(),
      network.host({ limits: { maxServedBytesPerSecondPerPeer: MIB } }),
    ]);
    await a.connect(b.address);
    const digest = await b.store.put(sampleBytes(8 * MIB, 6));
    const stop = new AbortController();
    const fetching = a.fetchArtifact(digest, { signal: stop.signal });
    const refused = expect(fetching).rejects.toMatchObject({ code: 'P2P_ABORTED' });
    await waitUntil(() => b.servedBytes() > 0, { what: 'the first chunk', timeoutMs: 5_000 });
    stop.abort();
    await refused;
    expect(await a.store.has(digest)).toBe(false);
  });

  it('comes back to a provider that serves only so many streams', async () => {
    const [a, b] = await Promise.all([
      network.host({ limits: { fetchRetries: 6 } }),
      network.host({ limits: { maxServedStreamsPerPeer: 1 } }),
    ]);
    await a.connect(b.address);
    const digests = await Promise.all(
      [10, 11, 12, 13].map((seed) => b.store.put(sampleBytes(3 * MIB, seed))),
    );
    const reports = await Promise.all(
      digests.map((digest) => a.fetchArtifact(digest, { providers: [b.peerId] })),
    );
    expect(reports.map(({ size }) => size)).toEqual(digests.map(() => 3 * MIB));
  });

  it('holds a peer to its share of bandwidth', async () => {
    const [a, b] = await Promise.all([
      network.host({ limits: { chunkDeadlineMs: 20_000 } }),
      network.host({ limits: { maxServedBytesPerSecondPerPeer: 2 * MIB } }),
    ]);
    await a.connect(b.address);
    const digest = await b.store.put(sampleBytes(4 * MIB, 7));
    const startMs = performance.now();
    await a.fetchArtifact(digest);
    expect(performance.now() - startMs).toBeGreaterThan(900);
  });

  it('ends with the store’s own error when its quota is full, blaming no peer', async () => {
    const { MemoryArtifactStore } = await import('@plexus/artifacts');
    const a = await network.host({ store: new MemoryArtifactStore({ maxTotalBytes: MIB }) });
    const b = await network.host();
    const verdicts: string[] = [];
    a.onVerdict(({ verdict }) => verdicts.push(verdict));
    await a.connect(b.address);
    for (const size of [MIB, 2 * MIB]) {
      await a.store.prune({ keep: [] });
      await a.store.put(sampleBytes(10, 1));
      const digest = await b.store.put(sampleBytes(size, 8));
      await expect(a.fetchArtifact(digest)).rejects.toMatchObject({ code: 'ARTIFACT_QUOTA_EXCEEDED' });
    }
    expect(verdicts).not.toContain('reject');
  });
});
