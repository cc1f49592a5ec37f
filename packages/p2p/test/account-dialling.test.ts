import { digestOf } from '@plexus/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAccount, sampleBytes, TestNetwork } from './network.ts';

describe('connecting to an account', () => {
  let network: TestNetwork;
  const book = new Map<string, readonly string[]>();
  const findAccount = async (account: string) => book.get(account) ?? [];
  beforeEach(() => {
    network = new TestNetwork();
    book.clear();
  });
  afterEach(() => network.stop());

  async function member() {
    const identity = createAccount();
    const host = await network.host({ hello: identity, findAccount });
    return { host, account: identity.account };
  }

  it('dials where the account says it is, once for all who ask, and keeps the connection for later', async () => {
    const [a, b] = [await member(), await member()];
    book.set(b.account, ['/ip4/127.0.0.1/tcp/1/no-multiaddress', b.host.address]);
    const peers = await Promise.all([1, 2, 3].map(() => a.host.connectToAccount(b.account)));
    expect(new Set(peers)).toEqual(new Set([b.host.peerId]));
    expect(a.host.accountOf(b.host.peerId)).toBe(b.account);
    book.clear();
    expect(await a.host.connectToAccount(b.account.toUpperCase().replace('0X', '0x'))).toBe(b.host.peerId);
  });

  it('fetches an artifact from an account nobody was connected to', async () => {
    const [a, b] = [await member(), await member()];
    book.set(b.account, [b.host.address]);
    const digest = await b.host.store.put(sampleBytes(3_000_000, 1));
    const report = await a.host.fetchArtifact(digest, { accounts: [b.account] });
    expect([...report.providers.keys()]).toEqual([b.host.peerId]);
  });

  it('does not believe an address that leads to somebody else’s peer', async () => {
    const [a, honest, liar] = [await member(), await member(), createAccount()];
    book.set(liar.account, [honest.host.address]);
    await expect(a.host.connectToAccount(liar.account)).rejects.toMatchObject({
      code: 'P2P_ACCOUNT_UNREACHABLE',
      details: { reason: expect.stringContaining(honest.account) },
    });
    expect(a.host.peersOf(liar.account)).toEqual([]);
    expect(a.host.accountOf(honest.host.peerId)).toBe(honest.account);
  });

  it('does not believe an address that names another peer than the one that answers', async () => {
    const [a, honest, other] = [await member(), await member(), await member()];
    const liar = createAccount();
    book.set(liar.account, [honest.host.address.replace(honest.host.peerId, other.host.peerId)]);
    await expect(a.host.connectToAccount(liar.account)).rejects.toMatchObject({
      code: 'P2P_ACCOUNT_UNREACHABLE',
    });
    expect(a.host.connectedPeers()).toEqual([]);
  });

  it('hangs up on a peer without an account that was only met through such an address', async () => {
    const a = await member();
    const plain = await network.host();
    const liar = createAccount();
    book.set(liar.account, [plain.address]);
    await expect(a.host.connectToAccount(liar.account)).rejects.toMatchObject({
      code: 'P2P_ACCOUNT_UNREACHABLE',
    });
    expect(a.host.connectedPeers()).toEqual([]);
  });

  it('never dials itself, and rests after a failure before it dials again', async () => {
    const a = await member();
    const away = createAccount();
    let asked = 0;
    const b = await network.host({
      hello: createAccount(),
      limits: { reconnectMinMs: 60_000, reconnectMaxMs: 60_000 },
      findAccount: async () => {
        asked++;
        return [`/ip4/127.0.0.1/tcp/9/p2p/${a.host.peerId}`];
      },
    });
    book.set(away.account, [a.host.address]);
    await expect(a.host.connectToAccount(away.account)).rejects.toMatchObject({
      details: { reason: 'nobody knows an address of it' },
    });
    for (let i = 0; i < 3; i++) {
      await expect(b.connectToAccount(away.account)).rejects.toMatchObject({
        code: 'P2P_ACCOUNT_UNREACHABLE',
      });
    }
    expect(asked).toBe(1);
  });

  it('says in a failed fetch why the account could not be asked', async () => {
    const a = await member();
    const absent = digestOf(sampleBytes(1, 1));
    await expect(a.host.fetchArtifact(absent, { accounts: [createAccount().account] })).rejects.toMatchObject(
      {
        code: 'P2P_ARTIFACT_UNAVAILABLE',
        message: expect.stringContaining('nobody knows an address'),
      },
    );
  });
});

describe('starting a host', () => {
  it('names the port that is taken', async () => {
    const network = new TestNetwork();
    const first = await network.host();
    const port = /tcp\/(\d+)/.exec(first.address)?.[1];
    await expect(network.host({ listen: [`/ip4/127.0.0.1/tcp/${port}`] })).rejects.toMatchObject({
      code: 'P2P_PORT_IN_USE',
      details: { port: Number(port) },
    });
    await expect(network.host({ listen: ['/ip4/203.0.113.1/tcp/0'] })).rejects.toMatchObject({
      code: 'P2P_START_FAILED',
    });
    await network.stop();
  });
});
