import type { Address, Hash } from '@plexus/core';
import type { Hex } from 'viem';
import { ChainError } from '../errors.ts';

/** A block by number and hash: what a cursor or an event points at. */
export type BlockRef = { readonly number: number; readonly hash: Hash };

export type Block = BlockRef & {
  readonly parentHash: Hash;
  /** Seconds since the epoch. */
  readonly timestamp: number;
  readonly logsBloom: Hex;
  /** Undefined on chains without EIP-1559. */
  readonly baseFeePerGas: bigint | undefined;
  readonly gasLimit: bigint;
  readonly transactionHashes: readonly Hash[];
};

/** A log as the chain stores it, undecoded. */
export type RawLog = {
  readonly address: Address;
  readonly topics: readonly Hash[];
  readonly data: Hex;
  readonly blockNumber: number;
  readonly blockHash: Hash;
  readonly transactionHash: Hash;
  readonly logIndex: number;
};

export type Receipt = {
  readonly transactionHash: Hash;
  readonly blockNumber: number;
  readonly blockHash: Hash;
  readonly from: Address;
  readonly to: Address | undefined;
  readonly contractAddress: Address | undefined;
  readonly succeeded: boolean;
  readonly gasUsed: bigint;
  /** Wei per gas that was paid; 0 where the chain does not say. */
  readonly effectiveGasPrice: bigint;
  readonly logs: readonly RawLog[];
};

const HEX = /^0x[0-9a-f]*$/i;
const EMPTY_BLOOM: Hex = `0x${'0'.repeat(512)}`;

type Fields = Readonly<Record<string, unknown>>;

function malformed(what: string, value: unknown): ChainError {
  return new ChainError({
    code: 'CHAIN_RPC_MALFORMED',
    message: `the chain's node sent a ${what} that cannot be read: ${JSON.stringify(value)?.slice(0, 120)}`,
    hint: 'check that the RPC address is an Ethereum JSON-RPC endpoint',
    retryable: true,
  });
}

function toFields(what: string, value: unknown): Fields {
  if (typeof value === 'object' && value !== null) return value as Fields;
  throw malformed(what, value);
}

export function parseHex(what: string, value: unknown): Hex {
  if (typeof value === 'string' && HEX.test(value)) return value as Hex;
  throw malformed(what, value);
}

export function parseQuantity(what: string, value: unknown): bigint {
  return BigInt(parseHex(what, value));
}

function parseNumber(what: string, value: unknown): number {
  return Number(parseQuantity(what, value));
}

function parseHash(what: string, value: unknown): Hash {
  const hex = parseHex(what, value);
  if (hex.length === 66) return hex.toLowerCase() as Hash;
  throw malformed(what, value);
}

function parseAddress(what: string, value: unknown): Address {
  const hex = parseHex(what, value);
  if (hex.length === 42) return hex.toLowerCase() as Address;
  throw malformed(what, value);
}

/** Reads a block as JSON-RPC writes it, with or without whole transactions. Throws `CHAIN_RPC_MALFORMED`. */
export function parseBlock(value: unknown): Block {
  const block = toFields('block', value);
  const transactions = Array.isArray(block['transactions']) ? block['transactions'] : [];
  return {
    number: parseNumber('block number', block['number']),
    hash: parseHash('block hash', block['hash']),
    parentHash: parseHash('parent hash', block['parentHash']),
    timestamp: parseNumber('block timestamp', block['timestamp']),
    logsBloom: block['logsBloom'] ? parseHex('logs bloom', block['logsBloom']) : EMPTY_BLOOM,
    baseFeePerGas: block['baseFeePerGas'] ? parseQuantity('base fee', block['baseFeePerGas']) : undefined,
    gasLimit: parseQuantity('gas limit', block['gasLimit']),
    transactionHashes: transactions.map((entry: unknown) =>
      parseHash(
        'transaction hash',
        typeof entry === 'string' ? entry : toFields('transaction', entry)['hash'],
      ),
    ),
  };
}

/** Reads a mined log. Throws `CHAIN_RPC_MALFORMED`. */
export function parseLog(value: unknown): RawLog {
  const log = toFields('log', value);
  const topics = Array.isArray(log['topics']) ? log['topics'] : [];
  return {
    address: parseAddress('log address', log['address']),
    topics: topics.map((topic: unknown) => parseHash('log topic', topic)),
    data: parseHex('log data', log['data']),
    blockNumber: parseNumber('log block', log['blockNumber']),
    blockHash: parseHash('log block hash', log['blockHash']),
    transactionHash: parseHash('log transaction', log['transactionHash']),
    logIndex: parseNumber('log index', log['logIndex']),
  };
}

/** Reads a list of mined logs. Throws `CHAIN_RPC_MALFORMED`. */
export function parseLogs(value: unknown): readonly RawLog[] {
  if (!Array.isArray(value)) throw malformed('list of logs', value);
  return value.filter((entry: unknown) => toFields('log', entry)['removed'] !== true).map(parseLog);
}

/** Reads a receipt; null (not mined, or not readable yet) is undefined. Throws `CHAIN_RPC_MALFORMED`. */
export function parseReceipt(value: unknown): Receipt | undefined {
  if (value === null || value === undefined) return undefined;
  const receipt = toFields('receipt', value);
  if (!receipt['blockHash']) return undefined;
  return {
    transactionHash: parseHash('transaction hash', receipt['transactionHash']),
    blockNumber: parseNumber('receipt block', receipt['blockNumber']),
    blockHash: parseHash('receipt block hash', receipt['blockHash']),
    from: parseAddress('receipt sender', receipt['from']),
    to: receipt['to'] ? parseAddress('receipt target', receipt['to']) : undefined,
    contractAddress: receipt['contractAddress']
      ? parseAddress('receipt contract', receipt['contractAddress'])
      : undefined,
    succeeded: parseQuantity('receipt status', receipt['status'] ?? '0x1') === 1n,
    gasUsed: parseQuantity('gas used', receipt['gasUsed']),
    effectiveGasPrice: receipt['effectiveGasPrice']
      ? parseQuantity('gas price', receipt['effectiveGasPrice'])
      : 0n,
    logs: parseLogs(receipt['logs'] ?? []),
  };
}
