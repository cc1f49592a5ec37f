import { waitUntil } from '@plexus/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { P2pError } from '../src/errors.ts';
import { type TestHost, TestNetwork } from './network.ts';

const protocol = '/plexus/test-echo/1';
const encode = (text: string) => new TextEncoder().encode(text);

describe('direct requests', () => {
  let network: TestNetwork;
  let a: TestHost;
  let b: TestHost;
  beforeEach(async () => {
    network = new TestNetwork();
    [a, b] = await Promise.all([network.host(), network.host()]);
    await a.connect(b.address);
  });
  afterEach(() => network.stop());

  it('come back answered, large ones too', async () => {
    await b.handle(protocol, async (bytes, from) => {
      expect(from).toBe(a.peerId);
      return bytes.toReversed();
    });
    for (const size of [0, 1, 100_000, b.limits.maxRequestBytes]) {
      const bytes = new Uint8Array(size).map((_, i) => i % 251);
      const answer = await a.request(b.peerId, protocol, bytes);
      expect(Buffer.compare(answer, bytes.toReversed())).toBe(0);
    }
  });

  it('carry the reason of a refusal, but nothing of an internal failure', async () => {
    await b.handle(protocol, async (bytes) => {
      if (bytes.byteLength > 0) throw new RangeError('secret path');
      throw new P2pError({ code: 'P2P_CONFIG_INVALID', message: 'nothing here' });
    });
    await expect(a.request(b.peerId, protocol, new Uint8Array(0))).rejects.toMatchObject({
      code: 'P2P_REQUEST_REFUSED',
      details: { reasonCode: 'P2P_CONFIG_INVALID' },
    });
    await expect(a.request(b.peerId, protocol, encode('x'))).rejects.toMatchObject({
      code: 'P2P_REQUEST_REFUSED',
      details: { reason: 'INTERNAL' },
    });
  });

  it('are refused over the limit before they are read, and so are answers', async () => {
    let calls = 0;
    await b.handle(
      protocol,
      async () => {
        calls++;
        return new Uint8Array(5_000);
      },
      { maxRequestBytes: 10 },
    );
    const verdicts: string[] = [];
    b.onVerdict(({ verdict, reason }) => verdicts.push(`${verdict} ${reason}`));
    await expect(a.request(b.peerId, protocol, new Uint8Array(11))).rejects.toBeInstanceOf(P2pError);
    expect(verdicts).toEqual([expect.stringMatching(/^reject .*11 bytes/)]);
    expect(calls).toBe(0);
    await expect(
      a.request(b.peerId, protocol, new Uint8Array(10), { maxResponseBytes: 4_999 }),
    ).rejects.toMatchObject({ code: 'P2P_FRAME_TOO_LARGE' });
  });

  it('end at their deadline when nobody answers', async () => {
    let given = false;
    await b.handle(protocol, (_, __, signal) => {
      given = true;
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(new Uint8Array(0))));
    });
    await expect(a.request(b.peerId, protocol, encode('x'), { deadlineMs: 200 })).rejects.toMatchObject({
      code: 'P2P_DEADLINE_PASSED',
    });
    expect(given).toBe(true);
  });

  it('are refused where nobody handles them or nobody is', async () => {
    await expect(a.request(b.peerId, protocol, encode('x'))).rejects.toMatchObject({
      code: 'P2P_PROTOCOL_UNSUPPORTED',
    });
    const c = await network.host();
    await expect(a.request(c.peerId, protocol, encode('x'))).rejects.toMatchObject({
      code: 'P2P_PEER_UNREACHABLE',
    });
    await b.handle(protocol, async (bytes) => bytes);
    await expect(b.handle(protocol, async (bytes) => bytes)).rejects.toMatchObject({
      code: 'P2P_PROTOCOL_TAKEN',
    });
    await b.unhandle(protocol);
    await expect(a.request(b.peerId, protocol, encode('x'))).rejects.toMatchObject({
      code: 'P2P_PROTOCOL_UNSUPPORTED',
    });
  });
});

describe('connections', () => {
  let network: TestNetwork;
  beforeEach(() => {
    network = new TestNetwork();
  });
  afterEach(() => network.stop());

  it('come back to a kept peer that was restarted', async () => {
    const privateKey = new Uint8Array(32).fill(9);
    const a = await network.host();
    const b = await network.host({ privateKey });
    await a.connect(b.address, { keep: true });
    await b.stop();
    await waitUntil(() => a.connectedPeers().length === 0, { what: 'losing it', timeoutMs: 5_000 });
    await network.host({ privateKey, listen: [b.address.replace(/\/p2p\/.*/, '')] });
    await waitUntil(() => a.connectedPeers().includes(b.peerId), { what: 'its return', timeoutMs: 10_000 });
    await a.disconnect(b.peerId);
    expect((await a.knownPeers()).find(({ peerId }) => peerId === b.peerId)?.kept).toBe(false);
  });

  it('listen on this machine only unless told otherwise', async () => {
    const a = await network.host();
    expect(a.multiaddrs().every((address) => address.startsWith('/ip4/127.0.0.1/'))).toBe(true);
  });

  it('fail in words where nobody listens', async () => {
    const a = await network.host();
    await expect(a.connect('/ip4/127.0.0.1/tcp/1')).rejects.toMatchObject({ code: 'P2P_DIAL_FAILED' });
    await expect(a.connect('not an address')).rejects.toMatchObject({ code: 'P2P_ADDRESS_MALFORMED' });
  });
});
