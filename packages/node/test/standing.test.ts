import { addStake, devAccount, ensureAllowance, readNodeRecord } from '@plexus/chain';
import { parseTokenAmount, waitUntil } from '@plexus/core';
import { type HealthPart, registerNodeOnChain } from '@plexus/node';
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
  await owner.give(devAccount(options.account).address, STAKE * 2n);
  const node = await start(options);
  await registerNodeOnChain(node.services, { stake: STAKE });
  return node;
}

function jailedUntil({ services }: LocalNode): Promise<number> {
  const { chain, deployment, account } = services;
  return readNodeRecord(chain, deployment.addresses, { account: account.address }).then(
    (record) => record.jailedUntil,
  );
}

async function stakePart(node: LocalNode): Promise<HealthPart | undefined> {
  return (await node.health()).parts.find((part) => part.name === 'stake');
}

const untilSick = (node: LocalNode) =>
  waitUntil(async () => ((await stakePart(node))?.ok === false ? stakePart(node) : undefined), {
    what: 'the node to notice',
    timeoutMs: 20_000,
  });
const untilWell = (node: LocalNode) =>
  waitUntil(async () => (await stakePart(node))?.ok, { what: 'the node to be well', timeoutMs: 20_000 });

describe('a jailed node', () => {
  it('says so, returns by itself when the term is over, and only once', async () => {
    const node = await startRegistered({ name: 'one', account: 1 });
    const { address } = node.services.account;
    await untilWell(node);
    await owner.jail(address, 15);
    const sick = await untilSick(node);
    expect(sick?.reason).toMatch(/jailed until block \d+; it returns by itself in \d+ blocks/);
    expect((await fetch(`${node.url}/healthz`)).status).toBe(503);
    expect(await (await fetch(`${node.url}/metrics`)).text()).toContain('plexus_health_ok{part="stake"} 0');

    await waitUntil(async () => (await jailedUntil(node)) === 0, { what: 'the return', timeoutMs: 30_000 });
    await untilWell(node);
    expect(node.log().match(/the jail term is over: returning/g)).toHaveLength(1);
    expect(node.log()).toContain('back from jail');

    await owner.jail(address, 5);
    await untilSick(node);
    await waitUntil(async () => (await jailedUntil(node)) === 0, {
      what: 'the second return',
      timeoutMs: 30_000,
    });
    expect(node.log().match(/the jail term is over: returning/g)).toHaveLength(2);
  });

  it('returns after a restart, when its term ended while it was away', async () => {
    const node = await startRegistered({ name: 'two', account: 2 });
    await owner.jail(node.services.account.address, 3);
    await node.stop();
    running.delete(node);
    const again = await start({ name: 'two', account: 2 });
    await waitUntil(async () => (await jailedUntil(again)) === 0, { what: 'the return', timeoutMs: 30_000 });
  });

  it('stays where it is when its operator wants to decide, and says what can be done', async () => {
    const node = await startRegistered({
      name: 'three',
      account: 3,
      settings: { node: { autoUnjail: false } },
    });
    await owner.jail(node.services.account.address, 3);
    const over = await waitUntil(
      async () => {
        const part = await stakePart(node);
        return part?.reason?.endsWith('now (node.autoUnjail is off)') ? part : undefined;
      },
      { what: 'the end of the term', timeoutMs: 30_000 },
    );
    expect(over.reason).toContain('can call unjail on the registry');
    expect(await jailedUntil(node)).toBeGreaterThan(0);
  });

  it('says how much stake is missing, does not return without it, and returns with it', async () => {
    const node = await startRegistered({ name: 'four', account: 4 });
    const { services } = node;
    const { address } = services.account;
    await owner.slash(address, 190n * 10n ** 9n);
    await owner.jail(address, 3);
    const sick = await waitUntil(
      async () => {
        const part = await stakePart(node);
        return part?.reason?.includes('also jailed') ? part : undefined;
      },
      { what: 'the node to notice both', timeoutMs: 20_000 },
    );
    expect(sick.reason).toMatch(
      /^the stake is 60 PLX, the minimum 100 PLX: add at least 40 PLX of stake to take part again/,
    );
    expect(node.log()).toContain('"missing":"40"');
    const until = await jailedUntil(node);
    await waitUntil(async () => ((await services.chain.getBlock('latest'))?.number ?? 0) > until + 5, {
      what: 'blocks after the term',
      timeoutMs: 20_000,
    });
    expect(await jailedUntil(node)).toBe(until);
    expect(node.log()).not.toContain('returning');

    const { addresses } = network.deployment;
    const amount = parseTokenAmount('40');
    await ensureAllowance(services.sender, addresses, { spender: addresses.nodeRegistry, amount });
    await addStake(services.sender, addresses, { node: address, amount });
    await waitUntil(async () => (await jailedUntil(node)) === 0, { what: 'the return', timeoutMs: 20_000 });
    await untilWell(node);
  });
});

describe('a node that needs no stake', () => {
  it('is well without any', async () => {
    const node = await start({ name: 'five', account: 5, settings: { roles: ['relay'] } });
    await waitUntil(async () => (await stakePart(node))?.facts['registered'] === false, {
      what: 'the record to be read',
      timeoutMs: 20_000,
    });
    expect((await stakePart(node))?.ok).toBe(true);
  });
});
