import { type Address, createRandom } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addStake,
  authoriseProtocol,
  createChainClient,
  createTransactionSender,
  type Deployment,
  deployPlexus,
  devAccount,
  type EmbeddedChain,
  endOfBlock,
  ensureAllowance,
  nodeRegistryAbi,
  type PlacedStakeEvent,
  readNodeRecord,
  readStakeHistory,
  readUnbonding,
  readWeight,
  registerNode,
  StakeHistory,
  sendContractCall,
  startEmbeddedChain,
  startUnbonding,
  type TransactionSender,
  transferTokens,
  unjailNode,
  withdrawUnbonded,
} from '../src/index.ts';
import { type ChainTesting, createChainTesting } from '../src/testing.ts';

const PLX = 10n ** 18n;
const GWEI = 10n ** 9n;
const MINIMUM = 100n;
const [NODES, PROTOCOL] = [4, 5];
const BLOCKS = 120;
/** More than the embedded chain remembers. */
const FORGETTING = 300;

type Read = {
  readonly block: number;
  readonly account: Address;
  readonly weight: unknown;
  readonly stake: unknown;
};

let chain: EmbeddedChain;
let testing: ChainTesting;
let client: ReturnType<typeof createChainClient>;
let deployment: Deployment;
let senders: readonly TransactionSender[];
let history: StakeHistory;
let head = 0;
const reads: Read[] = [];

const senderOf = (i: number) => senders[i] as TransactionSender;

/** Mines until everything sent has ended, however it ends. */
async function mined(work: readonly Promise<unknown>[]): Promise<void> {
  let isOver = false;
  const all = Promise.allSettled(work).then(() => {
    isOver = true;
  });
  while (!isOver) {
    const isWaiting = senders.some((sender) => sender.status().unmined > 0);
    if (isWaiting) await testing.mine();
    await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 15))]);
  }
}

async function readAll(block: number): Promise<void> {
  const { addresses } = deployment;
  for (const { account } of senders.slice(0, NODES)) {
    const weight = await readWeight(client, addresses, { node: account }, block);
    const { stake, registeredAt, jailedUntil } = await readNodeRecord(client, addresses, { account }, block);
    const { amount: unbonding } = await readUnbonding(client, addresses, { node: account }, block);
    reads.push({ block, account, weight, stake: { stake, unbonding, registeredAt, jailedUntil } });
  }
}

beforeAll(async () => {
  chain = await startEmbeddedChain({ mining: 'manual' });
  testing = createChainTesting(chain);
  client = createChainClient({ rpcUrls: [chain.url], pollIntervalMs: 10 });
  senders = Array.from({ length: NODES + 2 }, (_, i) =>
    createTransactionSender({ client, account: devAccount(i) }),
  );
  const deployer = senderOf(PROTOCOL - 1);
  const run = async <T>(work: Promise<T>): Promise<T> => {
    await mined([work]);
    return work;
  };
  deployment = await run(
    deployPlexus({ sender: deployer, parameters: { minimumStake: MINIMUM * PLX, unbondingBlocks: 6 } }),
  );
  const { addresses } = deployment;
  for (const sender of senders) {
    if (sender !== deployer)
      await run(transferTokens(deployer, addresses, { to: sender.account, amount: 100_000n * PLX }));
    await run(ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: 10n ** 30n }));
  }
  await run(authoriseProtocol(deployer, addresses, { protocol: senderOf(PROTOCOL).account }));
  await actAtRandom();
  await testing.mine(FORGETTING);
  head = (await client.getBlock('latest'))?.number ?? 0;
  history = await readStakeHistory({
    client,
    addresses,
    fromBlock: deployment.blockNumber,
    throughBlock: head,
  });
});
afterAll(async () => {
  await Promise.all((senders ?? []).map((sender) => sender.stop()));
  client?.close();
  await chain?.stop();
});

/** Several transactions a block, valid or not, of nodes and of a protocol. */
async function actAtRandom(): Promise<void> {
  const random = createRandom(11);
  const { addresses } = deployment;
  const options = { gas: 400_000n };
  const registry = { address: addresses.nodeRegistry, abi: nodeRegistryAbi } as const;
  const protocol = senderOf(PROTOCOL);
  const actOf = (): Promise<unknown> => {
    const node = senderOf(random.nextBelow(NODES));
    const amount = BigInt(1 + random.nextBelow(250));
    const inGwei = amount * (PLX / GWEI);
    const account = node.account;
    const ask = (
      functionName: 'lock' | 'slash' | 'jail' | 'settle',
      args: readonly [Address, ...unknown[]],
    ) =>
      // Arguments are those of the function named; the union of four functions cannot say so.
      sendContractCall(protocol, { ...registry, functionName, args } as never, options);
    switch (random.nextBelow(13)) {
      case 0:
      case 1:
        return registerNode(
          node,
          addresses,
          { stake: amount * PLX, roles: 1, speed: 1n, metadata: '0x' },
          options,
        );
      case 2:
      case 3:
        return addStake(node, addresses, { node: account, amount: amount * PLX }, options);
      case 4:
      case 5:
        return startUnbonding(node, addresses, { amount: amount * PLX }, options);
      case 6:
        return withdrawUnbonded(node, addresses, options);
      case 7:
        return unjailNode(node, addresses, options);
      case 8:
        return ask('lock', [account, inGwei]);
      case 9:
        return ask('settle', [account, inGwei, 0n]);
      case 10:
        return ask('jail', [account, 1 + random.nextBelow(8)]);
      default:
        return ask('slash', [account, inGwei / 2n, inGwei, `0x${'07'.repeat(32)}`]);
    }
  };
  let last = (await client.getBlock('latest'))?.number ?? 0;
  for (let done = 0; done < BLOCKS; ) {
    const work = Array.from({ length: 1 + random.nextBelow(4) }, actOf);
    await mined(work);
    const latest = (await client.getBlock('latest'))?.number ?? 0;
    for (let block = last + 1; block <= latest; block++) await readAll(block);
    done += latest - last;
    last = latest;
  }
}

describe('the history of stakes', () => {
  it('is what the contract said at every block, on a chain that has forgotten it', async () => {
    const first = reads[0] as Read;
    await expect(
      readWeight(client, deployment.addresses, { node: first.account }, first.block),
    ).rejects.toMatchObject({ code: 'CHAIN_RPC_FAILED' });
    expect(reads.length).toBeGreaterThanOrEqual(BLOCKS * NODES);
    const folded = reads.map(({ block, account }) => ({
      block,
      account,
      weight: history.weightBefore(account, endOfBlock(block)),
      stake: history.stakeBefore(account, endOfBlock(block)),
    }));
    expect(folded).toEqual(reads);
  });

  it('was tried with everything that can happen to a stake', () => {
    const names = new Set(history.events.map(({ eventName }) => eventName));
    expect([...names].toSorted()).toEqual([
      'NodeJailed',
      'NodeUnjailed',
      'StakeAdded',
      'StakeSlashed',
      'UnbondingStarted',
      'UnbondingWithdrawn',
    ]);
    const isFromUnbonding = history.events.some((event) => {
      if (event.eventName !== 'StakeSlashed') return false;
      const { stake, unbonding } = history.stakeBefore(event.args.node, event);
      return unbonding > 0n && event.args.amount / GWEI > stake;
    });
    expect(isFromUnbonding).toBe(true);
    const inOneBlock = history.events.filter((event, i) => {
      const before = history.events[i - 1];
      return before?.blockNumber === event.blockNumber && before.args.node === event.args.node;
    });
    expect(inOneBlock.length).toBeGreaterThan(3);
  });

  it('is refused when the log lacks an event or has one too many', () => {
    const totalOf = (events: readonly PlacedStakeEvent[]): bigint | string => {
      try {
        const { totalGwei } = new StakeHistory(events, (MINIMUM * PLX) / GWEI).weightBefore(
          senderOf(0).account,
          endOfBlock(head),
        );
        return totalGwei;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    const right = totalOf(history.events);
    const [event] = history.events.filter(({ eventName }) => eventName === 'StakeAdded');
    const at = history.events.indexOf(event as PlacedStakeEvent);
    expect(totalOf(history.events.toSpliced(at, 1))).not.toBe(right);
    expect(totalOf(history.events.toSpliced(at, 0, event as PlacedStakeEvent))).toBe('CHAIN_LOG_CONTRADICTS');
    expect(totalOf(history.events.toReversed())).toBe('CHAIN_LOG_CONTRADICTS');
  });
});
