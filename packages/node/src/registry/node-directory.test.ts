import type { Address } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { encodeContactCard } from '../registration/contact-card.ts';
import { NodeDirectory, type RegistryMessage } from './node-directory.ts';

const alice: Address = `0x${'Aa'.repeat(20)}`;
const bob: Address = `0x${'0b'.repeat(20)}`;
const card = (name: string) => encodeContactCard({ addresses: [`/ip4/203.0.113.7/tcp/4001/p2p/${name}`] });
const addressesOf = (name: string) => ({ addresses: [`/ip4/203.0.113.7/tcp/4001/p2p/${name}`] });

type Described = { readonly node: Address; readonly metadata: `0x${string}` };

function message(
  type: 'event' | 'undone',
  eventName: 'NodeRegistered' | 'NodeUpdated',
  { node, metadata }: Described,
  block = 1,
): RegistryMessage {
  const place = { address: bob, transactionHash: `0x${'1'.repeat(64)}`, logIndex: 0 } as const;
  const event = { ...place, eventName, args: { node, roles: 1, speed: 1n, metadata } };
  return { type, event, block: { number: block, hash: `0x${'2'.repeat(64)}` } };
}

function slashed(type: 'event' | 'undone', node: Address): RegistryMessage {
  const place = { address: bob, transactionHash: `0x${'1'.repeat(64)}`, logIndex: 0 } as const;
  const args = { node, protocol: bob, amount: 1n, reason: `0x${'0'.repeat(64)}` } as const;
  return {
    type,
    event: { ...place, eventName: 'StakeSlashed', args },
    block: { number: 1, hash: `0x${'2'.repeat(64)}` },
  };
}

function directory(maxAccounts?: number) {
  const lines: string[] = [];
  const logger = createLogger({ level: 'debug', stream: { write: (line: string) => void lines.push(line) } });
  const options = { finalityDepth: 12, ...(maxAccounts === undefined ? {} : { maxAccounts }) };
  return { nodes: new NodeDirectory(logger, options), lines };
}

describe('the directory of nodes', () => {
  it('holds what every account said last, whatever the case of its address', () => {
    const { nodes } = directory();
    nodes.apply(message('event', 'NodeRegistered', { node: alice, metadata: card('one') }));
    nodes.apply(message('event', 'NodeUpdated', { node: alice, metadata: card('two') }, 2));
    expect(nodes.cardOf(alice)).toEqual(addressesOf('two'));
    expect(nodes.cardOf(alice.toLowerCase() as Address)).toEqual(addressesOf('two'));
    expect(nodes.cardOf(bob)).toBeUndefined();
    expect(nodes.accounts()).toEqual([alice.toLowerCase()]);
  });

  it('takes back what a reorganisation removes', () => {
    const { nodes } = directory();
    const first = { node: alice, metadata: card('one') };
    const second = { node: alice, metadata: card('two') };
    nodes.apply(message('event', 'NodeRegistered', first));
    nodes.apply(message('event', 'NodeUpdated', second, 2));
    nodes.apply(message('undone', 'NodeUpdated', second, 2));
    expect(nodes.cardOf(alice)).toEqual(addressesOf('one'));
    nodes.apply(message('undone', 'NodeRegistered', first));
    expect(nodes.has(alice)).toBe(false);
  });

  it('asks again about the stake of whoever an event was about', () => {
    const { nodes } = directory();
    nodes.apply(message('event', 'NodeRegistered', { node: alice, metadata: '0x' }));
    expect(nodes.standingOf(alice)).toBe('unknown');
    nodes.setStanding(alice, 'staked');
    nodes.apply(slashed('event', alice));
    expect(nodes.standingOf(alice)).toBe('unknown');
    nodes.setStanding(alice, 'left');
    nodes.apply(slashed('undone', alice));
    expect(nodes.standingOf(alice)).toBe('unknown');
    expect(nodes.standingOf(bob)).toBe('left');
  });

  it('ignores a card that is none with one line', () => {
    const { nodes, lines } = directory();
    const huge: `0x${string}` = `0x${'00'.repeat(5_000)}`;
    for (const metadata of [huge, '0x01', '0xff00'] as const) {
      lines.length = 0;
      nodes.apply(message('event', 'NodeRegistered', { node: alice, metadata }));
      expect(nodes.cardOf(alice)).toBeUndefined();
      expect(nodes.cardOf(alice)).toBeUndefined();
      expect(lines).toHaveLength(1);
    }
    lines.length = 0;
    nodes.apply(message('event', 'NodeUpdated', { node: alice, metadata: '0x' }));
    expect(lines).toEqual([]);
  });

  it('keeps a bounded number of versions and of accounts, those heard of last', () => {
    const { nodes } = directory(10);
    for (let i = 0; i < 500; i++)
      nodes.apply(message('event', 'NodeUpdated', { node: alice, metadata: card(`v${i}`) }, i));
    for (let undone = 499; undone > 492; undone--)
      nodes.apply(message('undone', 'NodeUpdated', { node: alice, metadata: card(`v${undone}`) }, undone));
    expect(nodes.cardOf(alice)).toEqual(addressesOf('v492'));
    for (let i = 0; i < 25; i++) {
      const node: Address = `0x${i.toString(16).padStart(40, '0')}`;
      nodes.apply(message('event', 'NodeRegistered', { node, metadata: '0x' }, 600 + i));
    }
    expect(nodes.size).toBe(10);
    expect(nodes.has(alice)).toBe(false);
    expect(nodes.has(`0x${(24).toString(16).padStart(40, '0')}`)).toBe(true);
  });
});
