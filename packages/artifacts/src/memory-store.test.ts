import type { Digest } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { describeArtifactStore, sampleBytes } from './compliance.ts';
import { type KeptArtifact, MemoryArtifactStore } from './memory-store.ts';

describeArtifactStore('MemoryArtifactStore', async () => {
  const shelves = new Map<object, Map<Digest, KeptArtifact>>();
  return {
    async open(limits) {
      const shelf = new Map<Digest, KeptArtifact>();
      const store = new MemoryArtifactStore({ ...limits, shelf });
      shelves.set(store, shelf);
      return store;
    },
    async damage(store, digest, offset) {
      const kept = shelves.get(store)?.get(digest);
      if (kept) kept.bytes[offset] = (kept.bytes[offset] as number) ^ 1;
    },
    async dispose() {},
  };
});

describe('MemoryArtifactStore', () => {
  it('counts what a given shelf already holds', async () => {
    const shelf = new Map<Digest, KeptArtifact>();
    const digest = await new MemoryArtifactStore({ shelf }).put(sampleBytes(10, 1));
    const next = new MemoryArtifactStore({ shelf });
    expect(next.usedBytes()).toBe(10);
    expect(await next.has(digest)).toBe(true);
  });
});
