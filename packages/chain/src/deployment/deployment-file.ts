import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Address, Hash } from '@plexus/core';
import { ChainError } from '../errors.ts';
import type { Deployment } from './deployment.ts';

const FORMAT = 3;
const ADDRESS = /^0x[0-9a-fA-F]{40}$/;
const HASH = /^0x[0-9a-f]{64}$/;
const UNITS = /^\d{1,60}$/;

/** Writes the deployment as JSON, replacing the file in one step. Amounts are decimal strings of token units. */
export async function writeDeployment(path: string, deployment: Deployment): Promise<void> {
  const { parameters } = deployment;
  const json = {
    format: FORMAT,
    ...deployment,
    parameters: {
      ...parameters,
      initialSupply: String(parameters.initialSupply),
      minimumStake: String(parameters.minimumStake),
    },
  };
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, `${JSON.stringify(json, null, 2)}\n`);
  await rename(temporary, path);
}

/** Reads a deployment file and checks every field. Throws `CHAIN_DEPLOYMENT_MALFORMED`. */
export async function readDeployment(path: string): Promise<Deployment> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw malformed(path, 'the file cannot be read', cause);
  }
  return parseDeployment(text, path);
}

/** Reads a deployment from JSON text; `origin` names it in errors. Throws `CHAIN_DEPLOYMENT_MALFORMED`. */
export function parseDeployment(text: string, origin = 'the deployment'): Deployment {
  const root = asObject(parseJson(text, origin), 'the file', origin);
  if (root['format'] !== FORMAT) {
    throw malformed(origin, `format is ${JSON.stringify(root['format'])}, this version reads ${FORMAT}`);
  }
  const addresses = asObject(root['addresses'], 'addresses', origin);
  const parameters = asObject(root['parameters'], 'parameters', origin);
  const codeHashes = asObject(root['codeHashes'], 'codeHashes', origin);
  const address = (from: Fields, name: string): Address => matching(from, name, ADDRESS, origin) as Address;
  const hash = (from: Fields, name: string): Hash => matching(from, name, HASH, origin) as Hash;
  return {
    chainId: count(root, 'chainId', origin),
    genesisHash: hash(root, 'genesisHash'),
    blockNumber: count(root, 'blockNumber', origin),
    deployer: address(root, 'deployer'),
    addresses: {
      token: address(addresses, 'token'),
      nodeRegistry: address(addresses, 'nodeRegistry'),
      jobMarket: address(addresses, 'jobMarket'),
      collabSessions: address(addresses, 'collabSessions'),
    },
    parameters: {
      holder: address(parameters, 'holder'),
      initialSupply: BigInt(matching(parameters, 'initialSupply', UNITS, origin)),
      minimumStake: BigInt(matching(parameters, 'minimumStake', UNITS, origin)),
      unbondingBlocks: count(parameters, 'unbondingBlocks', origin),
      treasury: address(parameters, 'treasury'),
      stakeCapBps: count(parameters, 'stakeCapBps', origin),
    },
    codeHashes: {
      token: hash(codeHashes, 'token'),
      nodeRegistry: hash(codeHashes, 'nodeRegistry'),
      jobMarket: hash(codeHashes, 'jobMarket'),
      collabSessions: hash(codeHashes, 'collabSessions'),
      rareActions: hash(codeHashes, 'rareActions'),
      ratingReferee: hash(codeHashes, 'ratingReferee'),
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parseJson(text: string, origin: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw malformed(origin, 'not JSON', cause);
  }
}

function asObject(value: unknown, name: string, origin: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw malformed(origin, `${name} is not an object`);
}

function matching(from: Fields, name: string, pattern: RegExp, origin: string): string {
  const value = from[name];
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw malformed(origin, `${name} is ${JSON.stringify(value)?.slice(0, 80)}`);
}

function count(from: Fields, name: string, origin: string): number {
  const value = from[name];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw malformed(origin, `${name} is ${JSON.stringify(value)?.slice(0, 80)}`);
}

function malformed(path: string, reason: string, cause?: unknown): ChainError {
  return new ChainError({
    code: 'CHAIN_DEPLOYMENT_MALFORMED',
    message: `${path} is not a deployment of Plexus: ${reason}`,
    hint: 'point to the deployment.json that `plexus deploy` or `plexus up` wrote',
    details: { path },
    cause,
  });
}
