import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CHUNK_SIZE,
  type ChunkManifest,
  DirectoryArtifactStore,
  encodeManifest,
  manifestOf,
} from '@plexus/artifacts';
import { digestOf, waitUntil } from '@plexus/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeResponse } from '../src/exchange/messages.ts';
import { frameHeader } from '../src/framing.ts';
import { parsePeerId } from '../src/identity.ts';
import type { PeerVerdict } from '../src/verdicts.ts';
import { type Misbehaviour, sampleBytes, type TestHost, TestNetwork, testLimits } from './network.ts';

const MIB = 1024 * 1024;
const bytes = sampleBytes(6 * MIB + 5, 1);
const manifest = manifestOf(bytes);
const { digest } = manifest;

/** Behaves until a chunk is asked for. */
function offering(
  claim: ChunkManifest,
  onChunk: (
    index: number,
    ...rest: [Parameters<Misbehaviour>[1], Parameters<Misbehaviour>[2]]
  ) => Promise<void>,
): Misbehaviour {
  return async (request, framed, wire) => {
    if (request.op === 'have') await framed.write(encodeResponse({ kind: 'have', size: claim.size }));
    else if (request.op === 'get') {
      await framed.write(encodeResponse({ kind: 'manifest', bytes: encodeManifest(claim) }));
    } else await onChunk(request.argument, framed, wire);
  };
}

const chunkOf = (source: Uint8Array, index: number) =>
  source.subarray(index * CHUNK_SIZE, (index + 1) * CHUNK_SIZE);
const chunkResponse = (source: Uint8Array, index: number) =>
  encodeResponse({ kind: 'chunk', bytes: chunkOf(source, index) });

describe('a fetch among hostile providers', () => {
  let network: TestNetwork;
  let a: TestHost;
  let honest: TestHost;
  let verdicts: PeerVerdict[];

  beforeEach(async () => {
    network = new TestNetwork();
    a = await network.host();
    honest = await network.host();
    await honest.store.put(bytes);
    verdicts = [];
    a.onVerdict((verdict) => verdicts.push(verdict));
  });
  afterEach(() => network.stop());

  const connectTo = async (address: string) => {
    await a.connect(address);
    return parsePeerId(address.split('/').at(-1) as string);
  };

  it('rejects one that sends a wrong chunk, gets the chunk elsewhere and never asks it again', async () => {
    const liar = await network.adversary(
      offering(manifest, (index, framed) =>
        framed.write(chunkResponse(sampleBytes(bytes.byteLength, 2), index)),
      ),
    );
    const liarId = await connectTo(liar.address);
    await connectTo(honest.address);
    const report = await a.fetchArtifact(digest, { providers: [liarId, honest.peerId] });
    expect([...report.providers.keys()]).toEqual([honest.peerId]);
    expect(report.failures).toMatchObject([{ peerId: liarId, outcome: 'rejected' }]);
    expect(verdicts).toContainEqual(
      expect.objectContaining({
        peerId: liarId,
        verdict: 'reject',
        reason: expect.stringMatching(/chunk \d/),
      }),
    );
    expect(digestOf(await a.store.get(digest))).toBe(digest);

    const asked = liar.requests.length;
    const other = await honest.store.put(sampleBytes(2 * MIB, 3));
    await a.fetchArtifact(other, { providers: [liarId, honest.peerId] });
    expect(liar.requests.length).toBe(asked);
  });

  it('rejects one that sends wrong bytes for a small artifact', async () => {
    const small = sampleBytes(1000, 4);
    await honest.store.put(small);
    const liar = await network.adversary((_, framed) =>
      framed.write(encodeResponse({ kind: 'whole', bytes: sampleBytes(1000, 5) })),
    );
    const liarId = await connectTo(liar.address);
    await connectTo(honest.address);
    const report = await a.fetchArtifact(digestOf(small), { providers: [liarId, honest.peerId] });
    expect([...report.providers.keys()]).toEqual([honest.peerId]);
    expect(verdicts).toContainEqual(expect.objectContaining({ peerId: liarId, verdict: 'reject' }));
  });

  it('rejects one whose manifest lies, although every chunk matches it', async () => {
    const others = sampleBytes(bytes.byteLength, 6);
    const liar = await network.adversary(
      offering({ ...manifestOf(others), digest }, (index, framed) =>
        framed.write(chunkResponse(others, index)),
      ),
    );
    const liarId = await connectTo(liar.address);
    await expect(a.fetchArtifact(digest, { providers: [liarId] })).rejects.toMatchObject({
      code: 'P2P_ARTIFACT_UNAVAILABLE',
      details: { failures: [{ peerId: liarId, outcome: 'rejected' }] },
    });
    expect(await a.store.has(digest)).toBe(false);
    expect(a.store.usedBytes()).toBe(0);
    a.forgive(liarId);
    await connectTo(honest.address);
    const report = await a.fetchArtifact(digest, { providers: [liarId, honest.peerId] });
    expect([...report.providers.keys()]).toEqual([honest.peerId]);
    expect(a.store.usedBytes()).toBe(bytes.byteLength);
  });

  it('is not held up by a liar that answers slowly while an honest provider is there', async () => {
    const others = sampleBytes(bytes.byteLength, 7);
    const liar = await network.adversary(
      offering({ ...manifestOf(others), digest }, () => new Promise(() => {})),
    );
    const patient = await network.host({ limits: { chunkDeadlineMs: 600_000 } });
    await Promise.all([patient.connect(liar.address), patient.connect(honest.address)]);
    const liarId = parsePeerId(liar.address.split('/').at(-1) as string);
    const report = await patient.fetchArtifact(digest, { providers: [liarId, honest.peerId] });
    expect(report.providers.get(honest.peerId)).toBe(bytes.byteLength);
  });

  it('takes a frame cut short for what it is, and goes on elsewhere', async () => {
    const truncating = await network.adversary(
      offering(manifest, async (index, framed, wire) => {
        const whole = Buffer.concat(chunkResponse(bytes, index));
        wire.send(Buffer.concat([frameHeader(whole.byteLength), whole.subarray(0, 1000)]));
        await framed.close();
      }),
    );
    const id = await connectTo(truncating.address);
    await expect(a.fetchArtifact(digest, { providers: [id] })).rejects.toMatchObject({
      code: 'P2P_ARTIFACT_UNAVAILABLE',
      details: { failures: [{ peerId: id, outcome: 'retry' }] },
    });
    await connectTo(honest.address);
    const report = await a.fetchArtifact(digest, { providers: [id, honest.peerId] });
    expect(report.providers.get(honest.peerId)).toBe(bytes.byteLength);
  });

  it('gives up on one that stalls once its deadline has passed, and finishes with another', async () => {
    const stalling = await network.adversary(offering(manifest, () => new Promise(() => {})));
    const id = await connectTo(stalling.address);
    await expect(a.fetchArtifact(digest, { providers: [id] })).rejects.toMatchObject({
      code: 'P2P_ARTIFACT_UNAVAILABLE',
      details: {
        failures: [{ peerId: id, reason: expect.stringContaining(`${testLimits.chunkDeadlineMs} ms`) }],
      },
    });
    expect(verdicts.map(({ verdict }) => verdict)).not.toContain('reject');
    await connectTo(honest.address);
    const report = await a.fetchArtifact(digest, { providers: [id, honest.peerId] });
    expect(report.providers.get(honest.peerId)).toBe(bytes.byteLength);
  });

  it('refuses an artifact over the limit before any chunk is asked for', async () => {
    const id = await connectTo(honest.address);
    await expect(a.fetchArtifact(digest, { maxBytes: 6 * MIB })).rejects.toMatchObject({
      code: 'P2P_ARTIFACT_TOO_LARGE',
    });
    expect(honest.servedBytes()).toBeLessThan(1000);
    const giant = await network.adversary(
      offering({ digest, size: 4000 * MIB, chunkDigests: Array.from({ length: 4000 }, () => digest) }, () =>
        Promise.reject(new RangeError('must not be asked')),
      ),
    );
    const giantId = await connectTo(giant.address);
    const report = await a.fetchArtifact(digest, { providers: [giantId, id], maxBytes: 7 * MIB });
    expect(report.failures).toMatchObject([{ peerId: giantId, outcome: 'rejected' }]);
    expect(giant.requests.filter((request) => request.startsWith('chunk'))).toEqual([]);
  });

  it('rejects a frame that announces more than was asked for, without waiting for it', async () => {
    const flooding = await network.adversary(
      offering(manifest, async (index, framed) => {
        await framed.write([Uint8Array.of(5), sampleBytes(CHUNK_SIZE + 1 + index, 8)]);
      }),
    );
    const id = await connectTo(flooding.address);
    await connectTo(honest.address);
    const report = await a.fetchArtifact(digest, { providers: [id, honest.peerId] });
    expect(report.failures).toMatchObject([{ peerId: id, outcome: 'rejected' }]);
    expect(verdicts).toContainEqual(
      expect.objectContaining({ peerId: id, verdict: 'reject', reason: expect.stringContaining('at most') }),
    );
  });

  it('resumes from the verified chunks when a provider dies in the middle, also after a restart', async () => {
    const root = await mkdtemp(join(tmpdir(), 'plexus-p2p-'));
    try {
      let served = 0;
      const dying = await network.adversary(
        offering(manifest, async (index, framed, wire) => {
          if (++served > 6) await wire.hangUp();
          else await framed.write(chunkResponse(bytes, index));
        }),
      );
      const first = await network.host({ store: await DirectoryArtifactStore.open(root) });
      await first.connect(dying.address);
      await expect(first.fetchArtifact(digest)).rejects.toMatchObject({ code: 'P2P_ARTIFACT_UNAVAILABLE' });
      await first.stop();

      const second = await network.host({ store: await DirectoryArtifactStore.open(root) });
      await second.connect(honest.address);
      const report = await second.fetchArtifact(digest);
      // The seventh chunk is asked for once three have come: requests run four ahead.
      expect(report.providers.get(honest.peerId)).toBeLessThanOrEqual(bytes.byteLength - 3 * CHUNK_SIZE);
      expect(digestOf(await second.store.get(digest))).toBe(digest);
    } finally {
      await rm(root, { recursive: true });
    }
  });

  it('gets the rest elsewhere within one fetch when a provider dies in the middle', async () => {
    let served = 0;
    const dying = await network.adversary(
      offering(manifest, async (index, framed, wire) => {
        if (++served > 2) await wire.hangUp();
        else await framed.write(chunkResponse(bytes, index));
      }),
    );
    const id = await connectTo(dying.address);
    await connectTo(honest.address);
    const report = await a.fetchArtifact(digest, { providers: [id, honest.peerId] });
    expect(digestOf(await a.store.get(digest))).toBe(digest);
    expect(report.size).toBe(bytes.byteLength);
  });

  it('closes the door on a peer that keeps misbehaving as a requester', async () => {
    const b = await network.host({ limits: { rejectsBeforeHangUp: 3 } });
    await b.connect(honest.address);
    const rude = await network.host();
    await rude.connect(b.address);
    for (let i = 0; i < 3; i++) {
      await rude.request(b.peerId, '/plexus/artifact/1', new Uint8Array(500)).catch(() => undefined);
    }
    await waitUntil(() => !b.connectedPeers().includes(rude.peerId), {
      what: 'hanging up',
      timeoutMs: 5_000,
    });
    await rude.connect(b.address).catch(() => undefined);
    await waitUntil(() => !rude.connectedPeers().includes(b.peerId), {
      what: 'being turned away',
      timeoutMs: 5_000,
    });
    expect(b.connectedPeers()).not.toContain(rude.peerId);
    expect(b.connectedPeers()).toContain(honest.peerId);
  });
});
