import { join } from 'node:path';
import {
  createChainClient,
  createTransactionSender,
  devAccount,
  devPrivateKey,
  eventsOfReceipt,
  nodeRegistryAbi,
  readNodeRecord,
  transferTokens,
} from '@plexus/chain';
import { parseTokenAmount } from '@plexus/core';
import {
  createLogger,
  createNode,
  deriveNodeKeys,
  loadConfig,
  type PlexusNode,
  parseContactCard,
  parsePrivateKey,
  registerNodeOnChain,
} from '@plexus/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNetwork, type TestNetwork } from './fixtures/network.ts';

const STAKE = parseTokenAmount('250');
let network: TestNetwork;
let node: PlexusNode;

beforeAll(async () => {
  network = await startNetwork();
  const { chain, deployment, folder } = network;
  const client = createChainClient({ rpcUrls: [chain.url], pollIntervalMs: 50 });
  const owner = createTransactionSender({ client, account: devAccount(0) });
  await transferTokens(owner, deployment.addresses, { to: devAccount(5).address, amount: STAKE });
  await owner.stop();
  client.close();
  const { config } = await loadConfig({
    environment: {},
    overrides: {
      dataDir: join(folder, 'in-process'),
      chain: { rpcUrls: [chain.url], pollIntervalMs: 50 },
      roles: ['worker', 'relay'],
      p2p: { listen: ['/ip4/127.0.0.1/tcp/0'] },
      http: { port: 0 },
    },
  });
  node = await createNode({
    config,
    deployment,
    ...deriveNodeKeys(parsePrivateKey(devPrivateKey(5))),
    logger: createLogger({ level: 'silent' }),
    speed: { flopsPerSecond: { reproducible: 1e9, native: 5e9 }, measuredAtMs: 0, machine: 'test' },
    processMetrics: false,
  });
});
afterAll(async () => {
  expect(await node.stop()).toBe(true);
  expect(await node.stop()).toBe(true);
  await network.close();
});

describe('registering a node on chain', () => {
  it('refuses less than the minimum stake before anything is sent', async () => {
    const tooSmall = registerNodeOnChain(node.services, { stake: parseTokenAmount('1') });
    await expect(tooSmall).rejects.toMatchObject({ code: 'NODE_STAKE_TOO_SMALL' });
  });

  it('stakes and publishes roles, speed and addresses, and later only brings them up to date', async () => {
    const { services } = node;
    expect(await registerNodeOnChain(services, { stake: STAKE })).toBe('registered');
    const { addresses } = network.deployment;
    const record = await readNodeRecord(services.chain, addresses, { account: services.account.address });
    expect(record.stake).toBe(STAKE / 10n ** 9n);

    expect(await registerNodeOnChain(services, { stake: STAKE })).toBe('updated');
    const head = await services.chain.getBlock('latest');
    const logs = (await services.chain.request('eth_getLogs', [
      { address: addresses.nodeRegistry, fromBlock: '0x0', toBlock: `0x${(head?.number ?? 0).toString(16)}` },
    ])) as readonly { readonly transactionHash: `0x${string}` }[];
    const receipt = await services.chain.getReceipt(logs.at(-1)?.transactionHash ?? '0x');
    const [updated] = receipt
      ? eventsOfReceipt(receipt, { address: addresses.nodeRegistry, abi: nodeRegistryAbi })
      : [];
    expect(updated).toMatchObject({
      eventName: 'NodeUpdated',
      args: { roles: 0b10001, speed: 5_000_000_000n },
    });
    const metadata = updated?.eventName === 'NodeUpdated' ? updated.args.metadata : '0x';
    expect(parseContactCard(metadata)).toEqual({ addresses: services.p2p.multiaddrs() });
  });

  it('leaves a node that is healthy and in need of nothing', async () => {
    expect((await node.health()).parts.filter((part) => !part.ok)).toEqual([]);
    expect((await node.status()).roles.map(({ name, state }) => [name, state])).toEqual([
      ['worker', 'running'],
      ['relay', 'running'],
    ]);
  });
});
