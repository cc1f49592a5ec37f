import { createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { type ArtifactStore, MemoryArtifactStore } from '@plexus/artifacts';
import { createRandom, digestOf, systemClock } from '@plexus/core';
import type { ArtifactRequest } from '../src/exchange/messages.ts';
import { ARTIFACT_PROTOCOL, decodeRequest, REQUEST_BYTES } from '../src/exchange/messages.ts';
import { FramedStream } from '../src/framed-stream.ts';
import type { HelloIdentity } from '../src/hello.ts';
import { createP2pHost } from '../src/host.ts';
import { privateKeyOfSeed } from '../src/identity.ts';
import { createNode } from '../src/libp2p.ts';
import { type P2pLimits, toLimits } from '../src/limits.ts';
import type { P2pHost, P2pHostOptions } from '../src/p2p-host.ts';
import { PeerLedger } from '../src/verdicts.ts';

/** Short deadlines, and no limit on how fast one machine's hosts may meet. */
export const testLimits: Partial<P2pLimits> = {
  inboundConnectionsPerSecond: 1000,
  chunkDeadlineMs: 4_000,
  fetchDeadlineMs: 30_000,
  reconnectMinMs: 50,
  reconnectMaxMs: 400,
  fetchRetries: 1,
};

export function sampleBytes(size: number, seed: number): Uint8Array {
  const random = createRandom(seed);
  const words = new Uint32Array(Math.ceil(size / 4));
  for (let i = 0; i < words.length; i++) words[i] = random.nextUint32();
  return new Uint8Array(words.buffer, 0, size);
}

/** What an adversary can do below the level of frames. */
export type Wire = { send(bytes: Uint8Array): void; hangUp(): Promise<void> };

/** What an adversary does with a request that reached it. */
export type Misbehaviour = (request: ArtifactRequest, framed: FramedStream, wire: Wire) => Promise<void>;

export type TestHost = P2pHost & { readonly store: ArtifactStore; readonly address: string };

/** Real hosts on 127.0.0.1 that are stopped together. */
export class TestNetwork {
  readonly #stops: (() => Promise<void>)[] = [];

  async host(options: Partial<P2pHostOptions> = {}): Promise<TestHost> {
    const store = options.store ?? new MemoryArtifactStore();
    const host = await createP2pHost({
      ...options,
      store,
      limits: { ...testLimits, ...options.limits },
    });
    await host.start();
    this.#stops.push(() => host.stop());
    return Object.assign(host, { store, address: host.multiaddrs()[0] ?? '' });
  }

  /** A peer that speaks the artifact protocol and does with it what it likes. */
  async adversary(
    misbehave: Misbehaviour,
  ): Promise<{ readonly address: string; readonly requests: string[] }> {
    const limits = toLimits(testLimits);
    const node = await createNode({
      privateKey: await privateKeyOfSeed(crypto.getRandomValues(new Uint8Array(32))),
      listen: ['/ip4/127.0.0.1/tcp/0'],
      announce: [],
      limits,
      ledger: new PeerLedger(systemClock, limits),
      serveReservations: 0,
      table: false,
    });
    const requests: string[] = [];
    const hangUp = async () => {
      await node.stop();
    };
    await node.handle(ARTIFACT_PROTOCOL, async (stream) => {
      const framed = new FramedStream(stream);
      try {
        for (let frame = await framed.read(REQUEST_BYTES); frame; frame = await framed.read(REQUEST_BYTES)) {
          const request = decodeRequest(frame);
          requests.push(request.op === 'chunk' ? `chunk ${request.argument}` : request.op);
          await misbehave(request, framed, { send: (bytes) => stream.send(bytes), hangUp });
        }
      } catch (error) {
        framed.abort(error);
      }
    });
    await node.start();
    this.#stops.push(hangUp);
    return { address: String(node.getMultiaddrs()[0]), requests };
  }

  async stop(): Promise<void> {
    await Promise.all(this.#stops.splice(0).map((stop) => stop()));
  }
}

const RAW_PUBLIC_KEY_BYTES = 44;

function accountOfKey(publicKey: Uint8Array): string {
  return `0x${digestOf(publicKey).slice(-40)}`;
}

/** Accounts with real signatures: Ed25519 instead of a chain's, the public key in front of the signature. */
export function createAccount(): HelloIdentity & { readonly account: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' });
  return {
    account: accountOfKey(raw),
    signHello: (_, text) => signText(privateKey, raw, text),
    recoverAddress,
  };
}

async function signText(key: KeyObject, publicKey: Uint8Array, text: string): Promise<Uint8Array> {
  return Uint8Array.from(Buffer.concat([publicKey, sign(null, Buffer.from(text), key)]));
}

async function recoverAddress(_: unknown, text: string, signature: Uint8Array): Promise<string> {
  const raw = Buffer.from(signature.subarray(0, RAW_PUBLIC_KEY_BYTES));
  const key = createPublicKey({ key: raw, type: 'spki', format: 'der' });
  const valid = verify(null, Buffer.from(text), key, signature.subarray(RAW_PUBLIC_KEY_BYTES));
  return valid ? accountOfKey(raw) : `0x${'0'.repeat(40)}`;
}
