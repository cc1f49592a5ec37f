import { systemClock, waitUntil } from '@plexus/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAccount, TestNetwork } from './network.ts';

describe('hello', () => {
  let network: TestNetwork;
  beforeEach(() => {
    network = new TestNetwork();
  });
  afterEach(() => network.stop());

  it('binds each side’s account to its peer, until they part', async () => {
    const [alice, bob] = [createAccount(), createAccount()];
    const a = await network.host({ hello: alice });
    const b = await network.host({ hello: bob });
    const events: string[] = [];
    b.onPeer((event) => events.push(event.kind));
    await a.connect(b.address);
    expect(a.accountOf(b.peerId)).toBe(bob.account);
    expect(b.accountOf(a.peerId)).toBe(alice.account);
    expect(b.peersOf(alice.account.toUpperCase().replace('0X', '0x'))).toEqual([a.peerId]);
    expect(events).toEqual(['connected', 'introduced']);
    await a.disconnect(b.peerId);
    await waitUntil(() => b.accountOf(a.peerId) === undefined, { what: 'parting', timeoutMs: 5_000 });
    expect(b.peersOf(alice.account)).toEqual([]);
  });

  it('refuses a signature of somebody else, at either end', async () => {
    const [alice, mallory, bob] = [createAccount(), createAccount(), createAccount()];
    const impostor = { ...mallory, account: alice.account };
    const b = await network.host({ hello: bob });
    const m = await network.host({ hello: impostor });
    const verdicts: string[] = [];
    b.onVerdict(({ peerId, verdict }) => verdicts.push(`${peerId} ${verdict}`));
    await expect(m.connect(b.address)).rejects.toMatchObject({ code: 'P2P_HELLO_REFUSED' });
    expect(b.accountOf(m.peerId)).toBeUndefined();
    expect(b.peersOf(alice.account)).toEqual([]);
    expect(verdicts).toContain(`${m.peerId} reject`);
    await waitUntil(() => b.connectedPeers().length === 0, { what: 'parting', timeoutMs: 5_000 });
    await expect(b.connect(m.address)).rejects.toMatchObject({ code: 'P2P_HELLO_REFUSED' });
    expect(b.accountOf(m.peerId)).toBeUndefined();
  });

  it('refuses a hello made for another peer or long ago', async () => {
    const alice = createAccount();
    let stolen: Uint8Array | undefined;
    const a = await network.host({
      hello: {
        ...alice,
        async signHello(claim, text) {
          stolen = await alice.signHello?.(claim, text);
          return stolen as Uint8Array;
        },
      },
    });
    const b = await network.host({ hello: createAccount() });
    await a.connect(b.address);
    const thief = await network.host({
      hello: { ...alice, signHello: async () => stolen as Uint8Array },
    });
    await expect(thief.connect(b.address)).rejects.toMatchObject({ code: 'P2P_HELLO_REFUSED' });

    const late = { ...systemClock, now: () => Date.now() - 3_600_000 };
    const old = await network.host({ hello: createAccount(), clock: late });
    await expect(old.connect(b.address)).rejects.toMatchObject({
      code: 'P2P_HELLO_REFUSED',
      message: expect.stringContaining('from ours'),
    });
  });

  it('lets peers without an account stay where hellos are optional, and sends them off where required', async () => {
    const optional = await network.host({ hello: createAccount() });
    const required = await network.host({
      hello: { ...createAccount(), required: true },
      limits: { helloDeadlineMs: 500 },
    });
    const plain = await network.host();
    await plain.connect(optional.address);
    await optional.connect(plain.address);
    expect(optional.connectedPeers()).toContain(plain.peerId);
    expect(optional.accountOf(plain.peerId)).toBeUndefined();
    await expect(required.connect(plain.address)).rejects.toMatchObject({ code: 'P2P_HELLO_REFUSED' });
    const stranger = await network.host();
    await stranger.connect(required.address);
    await waitUntil(() => !stranger.connectedPeers().includes(required.peerId), {
      what: 'being sent off',
      timeoutMs: 5_000,
    });
  });
});
