import { type Address, type Clock, type Hash, systemClock } from '@plexus/core';
import type { Hex } from 'viem';
import { ChainError } from '../errors.ts';
import { type ChainLogger, silentLogger } from '../logger.ts';
import { type Block, parseBlock, parseHex, parseQuantity, parseReceipt, type Receipt } from './block.ts';
import { defaultFeePolicy, type FeePolicy, type Fees, suggestFees } from './fees.ts';
import { createHeadWatch, type HeadUpdate } from './head-watch.ts';
import { createRpcEndpoint, type RpcEndpoint } from './rpc-endpoint.ts';

export type ChainClientOptions = {
  /** HTTP addresses of nodes of the same chain, the preferred first. */
  readonly rpcUrls: readonly string[];
  /** The chain these must belong to; learned from the first that answers when left out. */
  readonly chainId?: number;
  /** Blocks after which a block is taken as irreversible; 12 by default. */
  readonly finalityDepth?: number;
  /** 1,000 ms by default. */
  readonly pollIntervalMs?: number;
  readonly feePolicy?: Partial<FeePolicy>;
  /** 10,000 ms by default. */
  readonly requestTimeoutMs?: number;
  /** How long a request waits for a chain that is down before `CHAIN_UNREACHABLE`; 0 (the default) does not wait. */
  readonly patienceMs?: number;
  /** Most calls in one HTTP request, 50 by default. */
  readonly batchSize?: number;
  readonly clock?: Clock;
  readonly logger?: ChainLogger;
};

export type CallRequest = {
  readonly to?: Address | undefined;
  readonly from?: Address | undefined;
  readonly data?: Hex | undefined;
  readonly value?: bigint | undefined;
  readonly gas?: bigint | undefined;
};

export type BlockTag = number | 'latest';

export type ChainClient = {
  readonly rpcUrls: readonly string[];
  readonly finalityDepth: number;
  readonly pollIntervalMs: number;
  readonly feePolicy: FeePolicy;
  readonly clock: Clock;
  /** Id of the chain, asked once. Throws `CHAIN_WRONG_ID` when no address serves the expected one. */
  chainId(): Promise<number>;
  /** Plain JSON-RPC with failover. Throws `CHAIN_UNREACHABLE`, `CHAIN_RPC_FAILED`, `CHAIN_WRONG_ID` or `CHAIN_CLOSED`. */
  request(method: string, params: readonly unknown[]): Promise<unknown>;
  /** Undefined for a block this node does not have. */
  getBlock(at: BlockTag | Hash): Promise<Block | undefined>;
  getReceipt(transactionHash: Hash): Promise<Receipt | undefined>;
  /** Next nonce of an account as mined, leaving out what waits. */
  getNonce(account: Address): Promise<number>;
  /** Wei. */
  getBalance(account: Address): Promise<bigint>;
  getCode(address: Address, at?: BlockTag): Promise<Hex>;
  /**
   * Result of a message call, of the block `at` also where the node mines the next one meanwhile; a revert is
   * `CHAIN_RPC_FAILED` (see `decodeRevert`).
   */
  call(request: CallRequest, at?: BlockTag): Promise<Hex>;
  estimateGas(request: CallRequest): Promise<bigint>;
  /** Fees for the next block under the policy, from a head at most two polls old. */
  getFees(): Promise<Fees>;
  /** Hears of every poll of the head; all listeners share one poll. Returns how to stop. */
  watchHead(listener: (update: HeadUpdate) => void): () => void;
  /** Counts changes of the node that answers: another address, or the same one back from being away. */
  connectionEpoch(): number;
  close(): void;
};

type Serving = { readonly endpoint: RpcEndpoint; chainChecked: Promise<void> | undefined };

const PATIENCE_STEP_MS = 200;

/**
 * Reads from and writes to any EVM chain over JSON-RPC: no subscriptions, no filters, no `pending` tag. Nothing is sent
 * before the first request. Several addresses fail over; each is asked for its chain id before it is trusted.
 */
export function createChainClient(options: ChainClientOptions): ChainClient {
  const clock = options.clock ?? systemClock;
  const logger = options.logger ?? silentLogger;
  const feePolicy: FeePolicy = { ...defaultFeePolicy, ...options.feePolicy };
  const pollIntervalMs = options.pollIntervalMs ?? 1_000;
  const patienceMs = options.patienceMs ?? 0;
  const servings: readonly Serving[] = options.rpcUrls.map((url) => ({
    endpoint: createRpcEndpoint({
      url,
      requestTimeoutMs: options.requestTimeoutMs ?? 10_000,
      batchSize: options.batchSize ?? 50,
    }),
    chainChecked: undefined,
  }));
  let expectedChainId = options.chainId;
  let preferred = 0;
  let epoch = 0;
  let closed = false;

  async function checkChain(endpoint: RpcEndpoint): Promise<void> {
    const actual = Number(parseQuantity('chain id', await endpoint.request('eth_chainId', [])));
    expectedChainId ??= actual;
    epoch += 1;
    if (actual === expectedChainId) return;
    throw new ChainError({
      code: 'CHAIN_WRONG_ID',
      message: `${endpoint.url} serves chain ${actual}, not chain ${expectedChainId}`,
      hint: 'give the RPC address of the right chain, or the chain id of this one',
      details: { url: endpoint.url, expected: expectedChainId, actual },
    });
  }

  async function ask(serving: Serving, method: string, params: readonly unknown[]): Promise<unknown> {
    serving.chainChecked ??= checkChain(serving.endpoint);
    try {
      await serving.chainChecked;
      return await serving.endpoint.request(method, params);
    } catch (error) {
      if (isFailover(error)) serving.chainChecked = undefined;
      throw error;
    }
  }

  async function request(method: string, params: readonly unknown[]): Promise<unknown> {
    const deadline = clock.now() + patienceMs;
    for (;;) {
      const failures: ChainError[] = [];
      const first = preferred;
      for (let i = 0; i < servings.length; i++) {
        const at = (first + i) % servings.length;
        const serving = servings[at];
        if (closed || !serving) break;
        try {
          const result = await ask(serving, method, params);
          if (preferred !== at && preferred === first) {
            logger.warn({ url: serving.endpoint.url }, 'chain: now served by another address');
            preferred = at;
            epoch += 1;
          }
          return result;
        } catch (error) {
          if (!isFailover(error)) throw error;
          failures.push(error);
        }
      }
      if (closed) throw closedError();
      const wrong = failures.find((failure) => failure.code === 'CHAIN_WRONG_ID');
      if (wrong) throw wrong;
      if (clock.now() >= deadline) throw toUnreachable(failures);
      await clock.sleep(PATIENCE_STEP_MS);
    }
  }

  function toUnreachable(failures: readonly ChainError[]): ChainError {
    const only = failures[0];
    if (failures.length === 1 && only) return only;
    return new ChainError({
      code: 'CHAIN_UNREACHABLE',
      message:
        failures.length === 0
          ? 'no RPC address was given'
          : `no answer from the chain: ${failures.map((failure) => failure.message).join('; ')}`,
      hint: 'check that a node is running and that the RPC addresses are right',
      retryable: true,
      details: { rpcUrls: options.rpcUrls },
    });
  }

  async function getBlock(at: BlockTag | Hash): Promise<Block | undefined> {
    const byHash = typeof at === 'string' && at !== 'latest';
    const value = byHash
      ? await request('eth_getBlockByHash', [at, false])
      : await request('eth_getBlockByNumber', [toBlockTag(at), false]);
    return value === null ? undefined : parseBlock(value);
  }

  async function readHead(): Promise<Block> {
    const head = await getBlock('latest');
    if (head) return head;
    throw new ChainError({
      code: 'CHAIN_UNREACHABLE',
      message: `the chain at ${servings[preferred]?.endpoint.url} has no latest block`,
      hint: 'wait until the node has synchronised',
      retryable: true,
    });
  }

  const headWatch = createHeadWatch(readHead, getBlock, pollIntervalMs, clock);
  let feeHead: { readonly block: Block; readonly readAt: number } | undefined;

  async function getFees(): Promise<Fees> {
    const polled = headWatch.latest();
    if (polled && (!feeHead || polled.readAt > feeHead.readAt)) feeHead = polled;
    if (!feeHead || clock.now() - feeHead.readAt > 2 * pollIntervalMs) {
      feeHead = { block: await readHead(), readAt: clock.now() };
    }
    const { block } = feeHead;
    const gasPrice =
      block.baseFeePerGas === undefined ? parseQuantity('gas price', await request('eth_gasPrice', [])) : 0n;
    return suggestFees(feePolicy, block, gasPrice);
  }

  let newest = 0;

  /** anvil answers about its newest block from the state it has when it gets to it, which may be that of the next. */
  async function call(wanted: CallRequest, at: BlockTag = 'latest'): Promise<Hex> {
    const params = [toRpcCall(wanted), toBlockTag(at)];
    const askOnce = async () => parseHex('call result', await request('eth_call', params));
    if (at === 'latest' || at < newest) return askOnce();
    const [answer] = await Promise.allSettled([askOnce()]);
    const head = Number(parseQuantity('block number', await request('eth_blockNumber', [])));
    newest = Math.max(newest, head);
    if (at < newest) return askOnce();
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  }

  return {
    rpcUrls: options.rpcUrls,
    finalityDepth: options.finalityDepth ?? 12,
    pollIntervalMs,
    feePolicy,
    clock,
    async chainId() {
      return expectedChainId !== undefined && epoch > 0
        ? expectedChainId
        : Number(parseQuantity('chain id', await request('eth_chainId', [])));
    },
    request,
    getBlock,
    getReceipt: async (hash) => parseReceipt(await request('eth_getTransactionReceipt', [hash])),
    getNonce: async (account) =>
      Number(parseQuantity('nonce', await request('eth_getTransactionCount', [account, 'latest']))),
    getBalance: async (account) =>
      parseQuantity('balance', await request('eth_getBalance', [account, 'latest'])),
    getCode: async (address, at = 'latest') =>
      parseHex('code', await request('eth_getCode', [address, toBlockTag(at)])),
    call,
    estimateGas: async (call) =>
      parseQuantity('gas estimate', await request('eth_estimateGas', [toRpcCall(call)])),
    getFees,
    watchHead: (listener) => headWatch.add(listener),
    connectionEpoch: () => epoch,
    close() {
      closed = true;
      headWatch.close();
    },
  };
}

function isFailover(error: unknown): error is ChainError {
  return (
    error instanceof ChainError && (error.code === 'CHAIN_UNREACHABLE' || error.code === 'CHAIN_WRONG_ID')
  );
}

function closedError(): ChainError {
  return new ChainError({
    code: 'CHAIN_CLOSED',
    message: 'the chain client was closed while a request was under way',
    hint: 'this happens while a process stops and needs no action',
  });
}

function toBlockTag(at: BlockTag): string {
  return at === 'latest' ? at : toQuantity(at);
}

export function toQuantity(value: number | bigint): Hex {
  return `0x${value.toString(16)}`;
}

function toRpcCall(call: CallRequest): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  if (call.from) fields['from'] = call.from;
  if (call.to) fields['to'] = call.to;
  if (call.data) fields['data'] = call.data;
  if (call.value !== undefined) fields['value'] = toQuantity(call.value);
  if (call.gas !== undefined) fields['gas'] = toQuantity(call.gas);
  return fields;
}
