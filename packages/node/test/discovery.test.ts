import { devAccount, startUnbonding, updateNode } from '@plexus/chain';
import { type Address, waitUntil } from '@plexus/core';
import { createArtifactSource } from '@plexus/jobs';
import { createArtifactNetwork, encodeContactCard, registerNodeOnChain } from '@plexus/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type LocalNode,
  type LocalNodeOptions,
  openRegistryOwner,
  type RegistryOwner,
  STAKE,
  startLocalNode,
} from './fixtures/in-process-node.ts';
import { startNetwork, type TestNetwork } from './fixtures/network.ts';

let network: TestNetwork;
let owner: RegistryOwner;
const running = new Set<LocalNode>();

beforeAll(async () => {
  network = await startNetwork();
  owner = await openRegistryOwner(network);
});
afterAll(async () => {
  await owner.close();
  await network.close();
});
afterEach(async () => {
  for (const node of running) await node.stop();
  running.clear();
});

async function start(options: LocalNodeOptions): Promise<LocalNode> {
  const node = await startLocalNode(network, options);
  running.add(node);
  return node;
}

async function startRegistered(options: LocalNodeOptions): Promise<LocalNode> {
  await owner.give(devAccount(options.account).address, STAKE);
  const node = await start(options);
  await registerNodeOnChain(node.services, { stake: STAKE });
  return node;
}

const addressOf = ({ services }: LocalNode): Address => services.account.address;
const isConnected = (from: LocalNode, to: LocalNode) => from.services.p2p.peersOf(addressOf(to)).length > 0;

function untilConnected(from: LocalNode, to: LocalNode): Promise<boolean> {
  return waitUntil(() => isConnected(from, to), { what: 'a connection', timeoutMs: 20_000 });
}

/** The way a role fetches: the account that should have it is the hint. */
function fetchFrom(node: LocalNode, digest: `0x${string}`, from: Address): Promise<Uint8Array> {
  const { artifacts, p2p } = node.services;
  const source = createArtifactSource(artifacts, createArtifactNetwork(p2p));
  return source.get(digest as Parameters<typeof source.get>[0], { from, deadlineMs: 15_000 });
}

const noSearch = { p2p: { targetConnections: 0 } };

describe('nodes that know nobody by configuration', () => {
  it('find one another through the registry and exchange an artifact', async () => {
    const a = await startRegistered({ name: 'a', account: 1 });
    const b = await startRegistered({ name: 'b', account: 2 });
    const c = await startRegistered({ name: 'c', account: 3 });
    for (const [from, to] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const) {
      await untilConnected(from, to);
    }
    const bytes = new Uint8Array(2_500_000).map((_, i) => i % 253);
    const digest = await c.services.artifacts.put(bytes);
    expect(Buffer.compare(await fetchFrom(b, digest, addressOf(c)), bytes)).toBe(0);
    expect((await b.status()).p2p.knownNodes).toBe(3);
  });

  it('reach the one that is named when they fetch, although they keep no connections', async () => {
    const a = await startRegistered({ name: 'd', account: 4, settings: noSearch });
    const b = await startRegistered({ name: 'e', account: 5, settings: noSearch });
    await waitUntil(() => a.services.nodes.has(addressOf(b)), { what: 'the card', timeoutMs: 20_000 });
    expect(a.services.p2p.connectedPeers()).toEqual([]);
    const digest = await b.services.artifacts.put(new Uint8Array([1, 2, 3]));
    expect([...(await fetchFrom(a, digest, addressOf(b)))]).toEqual([1, 2, 3]);
    expect(isConnected(a, b)).toBe(true);
  });

  it('find a node again that came back at another address, whose card it renews itself', async () => {
    const a = await startRegistered({ name: 'f', account: 6 });
    const b = await startRegistered({ name: 'g', account: 7 });
    await untilConnected(a, b);
    await b.stop();
    running.delete(b);
    await waitUntil(() => !isConnected(a, b), { what: 'parting', timeoutMs: 20_000 });
    const back = await start({ name: 'g', account: 7, settings: noSearch });
    await untilConnected(a, back);
    expect(a.services.nodes.cardOf(addressOf(back))?.addresses).toEqual(back.services.p2p.multiaddrs());
    expect(back.log()).toContain('published the addresses of this node');
  });
});

describe('a card that lies', () => {
  it('does not make anybody believe to talk to that account', async () => {
    const honest = await startRegistered({ name: 'h', account: 8, settings: noSearch });
    const liar = await startRegistered({
      name: 'i',
      account: 9,
      settings: { p2p: { targetConnections: 0, publishAddresses: false } },
    });
    const metadata = encodeContactCard({ addresses: honest.services.p2p.multiaddrs() });
    const { sender } = liar.services;
    await updateNode(sender, network.deployment.addresses, { roles: 3, speed: 1n, metadata });
    const victim = await start({ name: 'j', account: 1 });
    await untilConnected(victim, honest);
    await waitUntil(() => victim.log().includes('an address leads to somebody else'), {
      what: 'the lie to be met',
      timeoutMs: 20_000,
    });
    const { p2p } = victim.services;
    expect(p2p.peersOf(addressOf(liar))).toEqual([]);
    expect(p2p.accountOf(honest.services.p2p.peerId)).toBe(addressOf(honest).toLowerCase());
    await expect(p2p.connectToAccount(addressOf(liar))).rejects.toMatchObject({
      code: 'P2P_ACCOUNT_UNREACHABLE',
    });
  });

  it('that is no card at all harms nobody', async () => {
    const node = await startRegistered({
      name: 'k',
      account: 2,
      settings: { p2p: { publishAddresses: false } },
    });
    const { sender } = node.services;
    for (const metadata of ['0x', '0xdeadbeef', `0x${'a1'.repeat(2_048)}`] as const)
      await updateNode(sender, network.deployment.addresses, { roles: 3, speed: 1n, metadata });
    const other = await start({ name: 'l', account: 3 });
    const { nodes } = other.services;
    await waitUntil(() => nodes.has(addressOf(node)) && nodes.cardOf(addressOf(node)) === undefined, {
      what: 'the card that is none',
      timeoutMs: 20_000,
    });
    expect((await other.health()).parts.find((part) => part.name === 'p2p')?.ok).toBe(true);
  });
});

describe('a node that leaves', () => {
  it('is let go of', async () => {
    const stays = await start({ name: 'm', account: 4 });
    const leaves = await startRegistered({ name: 'n', account: 9, settings: noSearch });
    await untilConnected(stays, leaves);
    const { sender } = leaves.services;
    await startUnbonding(sender, network.deployment.addresses, { amount: STAKE });
    await waitUntil(() => !isConnected(stays, leaves), { what: 'letting go', timeoutMs: 30_000 });
    expect(stays.services.nodes.standingOf(addressOf(leaves))).toBe('left');
  });
});
