import { createRandom, type Digest, digestOf } from '@plexus/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHUNK_SIZE, type ChunkManifest, manifestOf } from './chunk-manifest.ts';
import type { ArtifactStore, StoreLimits } from './store.ts';

/** What a store must offer to run the suite: stores on fresh ground, and a way to damage what one keeps. */
export type ComplianceSubject = {
  open(limits: StoreLimits): Promise<ArtifactStore>;
  /** Changes one stored byte behind the store's back. */
  damage(store: ArtifactStore, digest: Digest, offset: number): Promise<void>;
  dispose(): Promise<void>;
};

/** Repeatable bytes that do not compress. */
export function sampleBytes(size: number, seed: number): Uint8Array {
  const random = createRandom(seed);
  const words = new Uint32Array(Math.ceil(size / 4));
  for (let i = 0; i < words.length; i++) words[i] = random.nextUint32();
  return new Uint8Array(words.buffer, 0, size);
}

async function collect(store: ArtifactStore): Promise<Digest[]> {
  const digests: Digest[] = [];
  for await (const { digest } of store.list()) digests.push(digest);
  return digests.sort();
}

/** The promises of `ArtifactStore`, run against one implementation. */
export function describeArtifactStore(name: string, createSubject: () => Promise<ComplianceSubject>): void {
  describe(`${name} keeps the promises of an artifact store`, () => {
    let subject: ComplianceSubject;
    let store: ArtifactStore;
    const chunkAt = (bytes: Uint8Array, index: number) =>
      bytes.subarray(index * CHUNK_SIZE, (index + 1) * CHUNK_SIZE);

    beforeEach(async () => {
      subject = await createSubject();
      store = await subject.open({});
    });
    afterEach(() => subject.dispose());

    it('returns the bytes of a digest, of every awkward size', async () => {
      for (const size of [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE + 7]) {
        const bytes = sampleBytes(size, size);
        const digest = await store.put(bytes);
        expect(digest).toBe(digestOf(bytes));
        expect(Buffer.compare(await store.get(digest), bytes)).toBe(0);
        expect(await store.size(digest)).toBe(size);
        expect(await store.manifest(digest)).toEqual(manifestOf(bytes));
      }
    });

    it('reports what it does not have', async () => {
      const absent = digestOf(sampleBytes(9, 9));
      expect(await store.has(absent)).toBe(false);
      expect(await store.delete(absent)).toBe(false);
      for (const read of [
        () => store.get(absent),
        () => store.size(absent),
        () => store.getRange(absent, 0, 1),
        () => store.manifest(absent),
      ]) {
        await expect(read()).rejects.toMatchObject({ code: 'ARTIFACT_MISSING' });
      }
    });

    it('is not changed by what callers do to their arrays', async () => {
      const bytes = sampleBytes(100, 1);
      const original = Uint8Array.from(bytes);
      const digest = await store.put(bytes);
      bytes.fill(0);
      (await store.get(digest)).fill(0);
      (await store.getRange(digest, 0, 50)).fill(0);
      expect(Buffer.compare(await store.get(digest), original)).toBe(0);
    });

    it('reads any range and refuses one outside', async () => {
      const bytes = sampleBytes(2 * CHUNK_SIZE + 100, 2);
      const digest = await store.put(bytes);
      for (const [offset, length] of [
        [0, 0],
        [0, 10],
        [CHUNK_SIZE - 5, 10],
        [CHUNK_SIZE, CHUNK_SIZE],
        [5, 2 * CHUNK_SIZE],
        [2 * CHUNK_SIZE + 100, 0],
      ] as const) {
        const range = await store.getRange(digest, offset, length);
        expect(Buffer.compare(range, bytes.subarray(offset, offset + length))).toBe(0);
      }
      for (const [offset, length] of [
        [-1, 2],
        [0, bytes.byteLength + 1],
        [0.5, 1],
        [bytes.byteLength, 1],
      ] as const) {
        await expect(store.getRange(digest, offset, length)).rejects.toMatchObject({
          code: 'ARTIFACT_RANGE_INVALID',
        });
      }
    });

    it('stores a stream and keeps nothing of one that breaks a limit, a promise or itself', async () => {
      const bytes = sampleBytes(300_000, 3);
      const parts = [bytes.subarray(0, 100_000), bytes.subarray(100_000, 100_001), bytes.subarray(100_001)];
      async function* broken() {
        yield parts[0] as Uint8Array;
        throw new RangeError('source broke');
      }
      await expect(store.putStream(parts, { maxBytes: 299_999 })).rejects.toMatchObject({
        code: 'ARTIFACT_TOO_LARGE',
      });
      await expect(store.putStream(parts, { expected: digestOf(sampleBytes(1, 1)) })).rejects.toMatchObject({
        code: 'ARTIFACT_DIGEST_MISMATCH',
      });
      await expect(store.putStream(broken())).rejects.toThrow('source broke');
      expect(await collect(store)).toEqual([]);
      expect(store.usedBytes()).toBe(0);
      const stored = await store.putStream(parts, { maxBytes: 300_000, expected: digestOf(bytes) });
      expect(stored).toEqual({ digest: digestOf(bytes), size: 300_000 });
      expect(Buffer.compare(await store.get(stored.digest), bytes)).toBe(0);
    });

    it('refuses to load an artifact over the reader’s limit', async () => {
      const digest = await store.put(sampleBytes(1000, 4));
      await expect(store.get(digest, { maxBytes: 999 })).rejects.toMatchObject({
        code: 'ARTIFACT_TOO_LARGE',
      });
      expect((await store.get(digest, { maxBytes: 1000 })).byteLength).toBe(1000);
    });

    it('counts its bytes once and stops at the quota', async () => {
      const limited = await subject.open({ maxTotalBytes: 1000, maxArtifactBytes: 600 });
      const first = await limited.put(sampleBytes(500, 5));
      await limited.put(sampleBytes(500, 5));
      expect(limited.usedBytes()).toBe(500);
      await expect(limited.put(sampleBytes(601, 6))).rejects.toMatchObject({ code: 'ARTIFACT_TOO_LARGE' });
      await expect(limited.put(sampleBytes(501, 7))).rejects.toMatchObject({
        code: 'ARTIFACT_QUOTA_EXCEEDED',
      });
      await expect(limited.openPartial(manifestOf(sampleBytes(501, 7)))).rejects.toMatchObject({
        code: 'ARTIFACT_QUOTA_EXCEEDED',
      });
      expect(await limited.delete(first)).toBe(true);
      expect(limited.usedBytes()).toBe(0);
      await limited.put(sampleBytes(501, 7));
      expect(limited.usedBytes()).toBe(501);
    });

    it('survives many puts of the same and of different bytes at once', async () => {
      const digests = await Promise.all(
        Array.from({ length: 40 }, (_, i) => store.put(sampleBytes(2000, i % 10))),
      );
      expect(new Set(digests).size).toBe(10);
      expect((await collect(store)).length).toBe(10);
      expect(store.usedBytes()).toBe(20_000);
    });

    it('prunes what nothing keeps or pins', async () => {
      const [kept, pinned, gone] = await Promise.all(
        [11, 12, 13].map((seed) => store.put(sampleBytes(1000, seed))),
      );
      await store.pin(pinned as Digest);
      const report = await store.prune({ keep: [kept as Digest] });
      expect(report).toEqual({ deleted: [gone], freedBytes: 1000 });
      expect(await collect(store)).toEqual([kept, pinned].sort());
      await expect(store.delete(pinned as Digest)).rejects.toMatchObject({ code: 'ARTIFACT_PINNED' });
      expect(await store.pins()).toEqual(new Set([pinned]));
      await store.unpin(pinned as Digest);
      expect(await store.delete(pinned as Digest)).toBe(true);
    });

    it('does not prune what was put after the keep set was made', async () => {
      const early = await store.put(sampleBytes(10, 14));
      let storedAtMs = 0;
      for await (const entry of store.list()) storedAtMs = entry.storedAtMs;
      const report = await store.prune({ keep: [], storedBeforeMs: storedAtMs });
      expect(report.deleted).toEqual([]);
      expect(await store.has(early)).toBe(true);
    });

    it('assembles an artifact from chunks in any order and resumes after a pause', async () => {
      const bytes = sampleBytes(3 * CHUNK_SIZE + 1, 15);
      const manifest = manifestOf(bytes);
      const partial = await store.openPartial(manifest);
      await expect(store.openPartial(manifest)).rejects.toMatchObject({ code: 'ARTIFACT_PARTIAL_BUSY' });
      expect(partial.missing()).toEqual([0, 1, 2, 3]);
      await partial.write(3, chunkAt(bytes, 3));
      await partial.write(1, chunkAt(bytes, 1));
      await expect(partial.complete()).rejects.toMatchObject({ code: 'ARTIFACT_INCOMPLETE' });
      await partial.close();
      expect(await store.has(manifest.digest)).toBe(false);
      const resumed = await store.openPartial(manifest);
      expect(resumed.missing()).toEqual([0, 2]);
      await resumed.write(0, chunkAt(bytes, 0));
      await resumed.write(2, chunkAt(bytes, 2));
      expect(await resumed.complete()).toBe(manifest.digest);
      expect(Buffer.compare(await store.get(manifest.digest), bytes)).toBe(0);
      expect(store.usedBytes()).toBe(bytes.byteLength);
    });

    it('refuses a wrong chunk and a manifest that lies about the whole', async () => {
      const bytes = sampleBytes(CHUNK_SIZE + 5, 16);
      const lie: ChunkManifest = { ...manifestOf(bytes), digest: digestOf(sampleBytes(1, 1)) };
      const partial = await store.openPartial(lie);
      for (const [index, chunk] of [
        [0, chunkAt(bytes, 1)],
        [2, chunkAt(bytes, 0)],
        [1, sampleBytes(5, 99)],
      ] as const) {
        await expect(partial.write(index, chunk)).rejects.toMatchObject({ code: 'ARTIFACT_CHUNK_MISMATCH' });
      }
      await partial.write(0, chunkAt(bytes, 0));
      await partial.write(1, chunkAt(bytes, 1));
      await expect(partial.complete()).rejects.toMatchObject({ code: 'ARTIFACT_DIGEST_MISMATCH' });
      expect(await store.has(lie.digest)).toBe(false);
      expect(store.usedBytes()).toBe(0);
      const again = await store.openPartial(lie);
      expect(again.missing()).toEqual([0, 1]);
      await again.close();
    });

    it('prunes abandoned partial artifacts but not open or kept ones', async () => {
      const manifests = [17, 18, 19].map((seed) => manifestOf(sampleBytes(1000, seed)));
      for (const manifest of manifests.slice(0, 2)) await (await store.openPartial(manifest)).close();
      const open = await store.openPartial(manifests[2] as ChunkManifest);
      const report = await store.prune({ keep: [(manifests[0] as ChunkManifest).digest] });
      expect(report).toMatchObject({ deleted: [], freedBytes: 1000 });
      expect(store.usedBytes()).toBe(2000);
      await open.close();
    });

    it('never returns damaged bytes, says what is damaged, and heals by a new put', async () => {
      const bytes = sampleBytes(2 * CHUNK_SIZE, 20);
      for (const read of [
        (digest: Digest) => store.get(digest),
        (digest: Digest) => store.getRange(digest, CHUNK_SIZE, 10),
      ]) {
        const digest = await store.put(bytes);
        await store.getRange(digest, 0, 10);
        await subject.damage(store, digest, CHUNK_SIZE + 1);
        await expect(read(digest)).rejects.toMatchObject({ code: 'ARTIFACT_CORRUPT', details: { digest } });
        expect(await store.has(digest)).toBe(false);
      }
      const digest = await store.put(bytes);
      await subject.damage(store, digest, 0);
      await store.put(bytes);
      expect(Buffer.compare(await store.get(digest), bytes)).toBe(0);
      expect(store.usedBytes()).toBe(bytes.byteLength);
    });
  });
}
