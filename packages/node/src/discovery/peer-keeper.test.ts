import { type Address, createRandom } from '@plexus/core';
import type { PeerId } from '@plexus/p2p';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { encodeContactCard } from '../registration/contact-card.ts';
import { NodeDirectory, type RegistryMessage } from '../registry/node-directory.ts';
import { PeerKeeper } from './peer-keeper.ts';

const logger = createLogger({ level: 'silent' });
const accountOf = (i: number): Address => `0x${i.toString(16).padStart(40, '0')}`;
const peerOf = (account: string) => `peer-of-${account}` as PeerId;
const place = { address: accountOf(0), transactionHash: `0x${'1'.repeat(64)}`, logIndex: 0 } as const;
const block = { number: 1, hash: `0x${'2'.repeat(64)}` } as const;

function says(node: Address, addresses = ['/ip4/203.0.113.7/tcp/4001/p2p/x']): RegistryMessage {
  const args = { node, roles: 1, speed: 1n, metadata: encodeContactCard({ addresses }) };
  return { type: 'event', event: { ...place, eventName: 'NodeUpdated', args }, block };
}

function losesStake(node: Address): RegistryMessage {
  const args = { node, amount: 1n, availableAt: 1 };
  return { type: 'event', event: { ...place, eventName: 'UnbondingStarted', args }, block };
}

/** Nodes 1 to `count` of a registry, none connected. */
function setUp(count: number, target: number) {
  const nodes = new NodeDirectory(logger, { finalityDepth: 12 });
  for (let i = 1; i <= count; i++) nodes.apply(says(accountOf(i)));
  const connected = new Set<string>();
  const unstaked = new Set<string>();
  const away = new Set<string>();
  const dialled: string[] = [];
  let nowMs = 0;
  const keeper = new PeerKeeper({
    directory: nodes,
    self: accountOf(1),
    target,
    isStaked: async (account) => !unstaked.has(account),
    connect: async (account) => {
      dialled.push(account);
      if (away.has(account)) throw new Error('nobody answers');
      connected.add(account);
      return peerOf(account);
    },
    disconnect: async (peerId) => void connected.delete(peerId.replace('peer-of-', '')),
    connectedPeers: () => [...connected].map(peerOf),
    accountOf: (peerId) => peerId.replace('peer-of-', ''),
    onPeer: () => () => {},
    clock: { now: () => nowMs, sleep: async () => {} },
    random: createRandom(5),
    logger,
  });
  const { signal } = new AbortController();
  const round = async (pauseMs = 0) => {
    nowMs += pauseMs;
    await keeper.round(signal);
  };
  return { nodes, connected, unstaked, away, dialled, round };
}

describe('keeping peers', () => {
  it('connects with as many as wanted, never with itself, and then dials nobody', async () => {
    const { connected, dialled, round } = setUp(40, 12);
    await round();
    expect(connected.size).toBe(12);
    expect(connected).not.toContain(accountOf(1));
    await round(60_000);
    expect(dialled).toHaveLength(12);
  });

  it('connects with everybody in a small network, and makes up for who is lost', async () => {
    const { connected, round } = setUp(5, 12);
    await round();
    expect([...connected].sort()).toEqual([2, 3, 4, 5].map(accountOf));
    connected.delete(accountOf(3));
    await round();
    expect(connected).toContain(accountOf(3));
  });

  it('does not count strangers, however many have connected to us', async () => {
    const { connected, round } = setUp(5, 3);
    for (let i = 100; i < 200; i++) connected.add(accountOf(i));
    await round();
    expect([...connected].filter((account) => account < accountOf(6))).toHaveLength(3);
  });

  it('tries who does not answer ever more seldom', async () => {
    const { away, dialled, round } = setUp(2, 3);
    away.add(accountOf(2));
    for (let second = 0; second < 600; second++) await round(1_000);
    expect(dialled.length).toBeGreaterThan(4);
    expect(dialled.length).toBeLessThan(9);
  });

  it('lets go of a node that left, and does not dial it again', async () => {
    const { nodes, connected, unstaked, dialled, round } = setUp(3, 3);
    await round();
    unstaked.add(accountOf(2));
    nodes.apply(losesStake(accountOf(2)));
    await round();
    expect([...connected]).toEqual([accountOf(3)]);
    await round(3_600_000);
    expect(dialled).toHaveLength(2);
    unstaked.delete(accountOf(2));
    nodes.apply(losesStake(accountOf(2)));
    await round();
    expect(connected).toContain(accountOf(2));
  });

  it('leaves out nodes without a card', async () => {
    const { nodes, dialled, round } = setUp(1, 3);
    nodes.apply(says(accountOf(2), []));
    await round();
    expect(dialled).toEqual([]);
  });
});
