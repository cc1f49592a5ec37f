import type { Address } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { encodeContactCard } from '../registration/contact-card.ts';
import { NodeDirectory, type RegistryMessage } from '../registry/node-directory.ts';
import { CardPublisher } from './card-publisher.ts';

const self: Address = `0x${'ab'.repeat(20)}`;
const at = (port: number) => [`/ip4/203.0.113.7/tcp/${port}/p2p/x`];

function says(addresses: readonly string[]): RegistryMessage {
  const place = { address: self, transactionHash: `0x${'1'.repeat(64)}`, logIndex: 0 } as const;
  const args = { node: self, roles: 1, speed: 1n, metadata: encodeContactCard({ addresses }) };
  const block = { number: 1, hash: `0x${'2'.repeat(64)}` } as const;
  return { type: 'event', event: { ...place, eventName: 'NodeUpdated', args }, block };
}

function setUp(fails = 0) {
  const logger = createLogger({ level: 'silent' });
  const nodes = new NodeDirectory(logger, { finalityDepth: 12 });
  const state = { addresses: at(1), isCaughtUp: true, nowMs: 0, fails };
  const published: (readonly string[])[] = [];
  const publisher = new CardPublisher({
    directory: nodes,
    self,
    addresses: () => state.addresses,
    isCaughtUp: () => state.isCaughtUp,
    publish: async (addresses) => {
      if (state.fails-- > 0) throw new Error('no gas');
      published.push(addresses);
      nodes.apply(says(addresses));
    },
    clock: { now: () => state.nowMs, sleep: async () => {} },
    logger,
  });
  const look = async (times: number, pauseMs = 2_000) => {
    for (let i = 0; i < times; i++) {
      await publisher.look();
      state.nowMs += pauseMs;
    }
  };
  return { nodes, state, published, look };
}

describe('publishing the own card', () => {
  it('leaves an account alone that is no node, and waits until the log was read', async () => {
    const { nodes, state, published, look } = setUp();
    await look(5);
    state.isCaughtUp = false;
    nodes.apply(says([]));
    await look(5);
    expect(published).toEqual([]);
    state.isCaughtUp = true;
    await look(5);
    expect(published).toEqual([at(1)]);
  });

  it('publishes nothing while the card is right, in whatever order', async () => {
    const { nodes, state, published, look } = setUp();
    state.addresses = [...at(1), ...at(2)];
    nodes.apply(says([...at(2), ...at(1)]));
    await look(100);
    expect(published).toEqual([]);
  });

  it('waits for addresses to settle, and spends at most one transaction a minute', async () => {
    const { nodes, state, published, look } = setUp();
    nodes.apply(says([]));
    for (let port = 1; port < 10; port++) {
      state.addresses = at(port);
      await look(1);
    }
    expect(published).toEqual([]);
    await look(2);
    expect(published).toEqual([at(9)]);
    for (let i = 0; i < 10; i++) {
      state.addresses = at(100 + i);
      await look(3);
    }
    expect(published.length).toBeLessThanOrEqual(3);
  });

  it('tries again ever more seldom when it fails', async () => {
    const { nodes, state, published, look } = setUp(3);
    nodes.apply(says([]));
    await look(60);
    expect(state.fails).toBe(1);
    await look(300);
    expect(published).toEqual([at(1)]);
  });
});
