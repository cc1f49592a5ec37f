import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ArtifactStore, DirectoryArtifactStore, MemoryArtifactStore } from '@plexus/artifacts';
import { createRandom, type Digest, parseDigest } from '@plexus/core';
import { collectBuffersLessOften, createP2pHost } from '@plexus/p2p';

const SIZE = 64 * 1024 * 1024;
const RUNS = 5;
const RAW_PROTOCOL = '/plexus/bench-raw/1';

type Offer = { readonly digest: string; readonly address: string; readonly port: number };

/** The other process: one artifact, over libp2p and over plain TCP. */
async function provide(): Promise<void> {
  const random = createRandom(1);
  const words = new Uint32Array(SIZE / 4).map(() => random.nextUint32());
  const bytes = new Uint8Array(words.buffer);
  const store = new MemoryArtifactStore();
  const digest = await store.put(bytes);
  await store.manifest(digest);
  const host = await createP2pHost({ store });
  await host.handle(RAW_PROTOCOL, async () => bytes);
  await host.start();
  const server = createServer((socket) => socket.end(bytes)).listen(0, '127.0.0.1', () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    process.send?.({ digest, address: host.multiaddrs()[0] ?? '', port } satisfies Offer);
  });
  process.on('disconnect', () => process.exit(0));
}

function copyOverTcp(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    connect(port, '127.0.0.1')
      .on('data', (part) => parts.push(part))
      .on('end', () => resolve(void Buffer.concat(parts)))
      .on('error', reject);
  });
}

async function fetchInto(store: ArtifactStore, offer: Offer, digest: Digest): Promise<number> {
  const host = await createP2pHost({ store });
  await host.start();
  const provider = await host.connect(offer.address);
  const startMs = performance.now();
  await host.fetchArtifact(digest, { providers: [provider] });
  const elapsedMs = performance.now() - startMs;
  await host.stop();
  return elapsedMs;
}

/** The same bytes through one encrypted stream, neither chunked nor verified: what libp2p itself costs. */
async function requestRaw(offer: Offer): Promise<number> {
  const host = await createP2pHost({ store: new MemoryArtifactStore() });
  await host.start();
  const provider = await host.connect(offer.address);
  const startMs = performance.now();
  await host.request(provider, RAW_PROTOCOL, new Uint8Array(0), { maxResponseBytes: SIZE });
  const elapsedMs = performance.now() - startMs;
  await host.stop();
  return elapsedMs;
}

const megabytesPerSecond = (timesMs: readonly number[]) => {
  const median = timesMs.toSorted((a, b) => a - b)[Math.floor(timesMs.length / 2)] as number;
  return Math.round(SIZE / 1000 / median);
};

async function measure(): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), ['provide']);
  const offer = await new Promise<Offer>((resolve) =>
    child.once('message', (message) => resolve(message as Offer)),
  );
  const digest = parseDigest(offer.digest);
  const times = {
    tcp: [] as number[],
    raw: [] as number[],
    memory: [] as number[],
    directory: [] as number[],
  };
  for (let run = 0; run < RUNS; run++) {
    const startMs = performance.now();
    await copyOverTcp(offer.port);
    times.tcp.push(performance.now() - startMs);
    times.raw.push(await requestRaw(offer));
    times.memory.push(await fetchInto(new MemoryArtifactStore(), offer, digest));
    const root = await mkdtemp(join(tmpdir(), 'plexus-bench-'));
    times.directory.push(await fetchInto(await DirectoryArtifactStore.open(root), offer, digest));
    await rm(root, { recursive: true });
  }
  child.disconnect();
  const tcp = megabytesPerSecond(times.tcp);
  const report = (name: 'raw' | 'memory' | 'directory') => {
    const rate = megabytesPerSecond(times[name]);
    return { megabytesPerSecond: rate, ofPlainTcp: Number((rate / tcp).toFixed(2)) };
  };
  const result = {
    artifactBytes: SIZE,
    runs: RUNS,
    node: process.version,
    plainTcp: { megabytesPerSecond: tcp },
    encryptedUnverified: report('raw'),
    encryptedVerifiedIntoMemory: report('memory'),
    encryptedVerifiedIntoDirectory: report('directory'),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

// As the daemon does.
collectBuffersLessOften();
await (process.argv[2] === 'provide' ? provide() : measure());
