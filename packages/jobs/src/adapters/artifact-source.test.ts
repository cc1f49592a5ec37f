import { MemoryArtifactStore } from '@plexus/artifacts';
import { type Digest, digestOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { type ArtifactNetwork, createArtifactSource } from './artifact-source.ts';

const bytes = new TextEncoder().encode('an artifact');
const digest = digestOf(bytes);

/** A network whose fetches a test ends by hand. */
function networkOver(store: MemoryArtifactStore) {
  const fetches: {
    digest: Digest;
    deadlineMs: number;
    end: (result: 'delivered' | 'failed') => Promise<void>;
  }[] = [];
  const network: ArtifactNetwork = {
    fetch: (asked, { deadlineMs }) =>
      new Promise((resolve, reject) => {
        fetches.push({
          digest: asked,
          deadlineMs,
          end: async (result) => {
            if (result === 'failed') return reject(new Error('nobody answered'));
            await store.put(bytes);
            resolve();
          },
        });
      }),
    reachablePeers: () => 3,
  };
  return { network, fetches };
}

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('createArtifactSource', () => {
  it('takes what the local store has without asking anybody', async () => {
    const store = new MemoryArtifactStore();
    const { network, fetches } = networkOver(store);
    const source = createArtifactSource(store, network);
    await source.put(bytes);
    expect(await source.get(digest)).toEqual(bytes);
    expect(await source.has(digest)).toBe(true);
    expect(fetches).toEqual([]);
    expect(source.reachablePeers()).toBe(3);
  });

  it('fetches once for all who ask at the same time', async () => {
    const store = new MemoryArtifactStore();
    const { network, fetches } = networkOver(store);
    const source = createArtifactSource(store, network);
    const all = [source.get(digest), source.get(digest), source.get(digest)];
    await tick();
    expect(fetches).toHaveLength(1);
    await fetches[0]?.end('delivered');
    for (const got of await Promise.all(all)) expect(got).toEqual(bytes);
  });

  it('gives each caller its own deadline, whoever began the fetch', async () => {
    const store = new MemoryArtifactStore();
    const { network, fetches } = networkOver(store);
    const source = createArtifactSource(store, network);
    const patient = source.get(digest, { deadlineMs: 60_000 });
    await tick();
    await expect(source.get(digest, { deadlineMs: 20 })).rejects.toMatchObject({
      code: 'JOBS_ARTIFACT_UNAVAILABLE',
      retryable: true,
    });
    await fetches[0]?.end('delivered');
    expect(await patient).toEqual(bytes);
  });

  it('tries again for a patient caller when the fetch of a hasty one failed', async () => {
    const store = new MemoryArtifactStore();
    const { network, fetches } = networkOver(store);
    const source = createArtifactSource(store, network);
    const hasty = expect(source.get(digest, { deadlineMs: 10 })).rejects.toMatchObject({
      code: 'JOBS_ARTIFACT_UNAVAILABLE',
    });
    await tick();
    const patient = source.get(digest, { deadlineMs: 60_000 });
    await tick();
    await fetches[0]?.end('failed');
    await hasty;
    await tick();
    expect(fetches).toHaveLength(2);
    await fetches[1]?.end('delivered');
    expect(await patient).toEqual(bytes);
  });

  it('is a typed error without a network, and without anybody who has it', async () => {
    const store = new MemoryArtifactStore();
    await expect(createArtifactSource(store).get(digest)).rejects.toMatchObject({
      code: 'JOBS_ARTIFACT_UNAVAILABLE',
      details: { digest },
    });
  });

  it('drops what is discarded and ignores what is not there', async () => {
    const source = createArtifactSource(new MemoryArtifactStore());
    await source.put(bytes);
    await source.discard([digest, digestOf(new Uint8Array(1))]);
    expect(await source.has(digest)).toBe(false);
  });
});
