import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type Address, toMessage } from '@plexus/core';
import { DevnetError } from '../errors.ts';

/** One node of a network of processes. */
export type NetworkNode = {
  readonly name: string;
  readonly account: Address;
  /** 0 while it is not running. */
  readonly pid: number;
  /** Where it serves health, metrics and status; changes with every start. */
  readonly http: string;
};

/** A key on this machine and the file that opens it. */
export type KeyFiles = {
  readonly account: Address;
  readonly keystore: string;
  readonly passwordFile: string;
};

/**
 * Everything another process needs to take part in, ask or verify a network on this machine: `network.json`. Paths are
 * absolute once read; in the file they count from the file's folder, so that a copy of the folder is complete.
 */
export type NetworkFile = {
  readonly version: 1;
  readonly chainId: number;
  readonly rpcUrl: string;
  readonly blockTimeMs: number;
  /** Process that runs the network; nobody else may start it from the same folder. */
  readonly pid: number;
  /** The deployment file. */
  readonly deployment: string;
  /** The embedded chain's state: what `plexus verify` starts a chain from when this one is not running. */
  readonly chainState: string;
  /** Addresses of all nodes. */
  readonly bootstrap: readonly string[];
  readonly requester: KeyFiles;
  readonly nodes: readonly NetworkNode[];
};

export const NETWORK_FILE = 'network.json';

/** Replaces the file in one step. */
export async function writeNetworkFile(path: string, network: NetworkFile): Promise<void> {
  const folder = dirname(path);
  const near = (file: string): string => relative(folder, file);
  const { requester } = network;
  const json = {
    ...network,
    deployment: near(network.deployment),
    chainState: near(network.chainState),
    requester: {
      ...requester,
      keystore: near(requester.keystore),
      passwordFile: near(requester.passwordFile),
    },
  };
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify(json, undefined, 2)}\n`);
  await rename(draft, path);
}

/** Reads `network.json`, or the one in a folder. Throws `DEVNET_FILE_MISSING`, `DEVNET_FILE_MALFORMED`. */
export async function readNetworkFile(fileOrFolder: string): Promise<NetworkFile> {
  const path = resolve(fileOrFolder.endsWith('.json') ? fileOrFolder : join(fileOrFolder, NETWORK_FILE));
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new DevnetError({
      code: 'DEVNET_FILE_MISSING',
      message: `there is no network at ${path}`,
      hint: 'start one with: plexus up',
      details: { path },
      cause,
    });
  }
  try {
    return checkNetwork(JSON.parse(text), dirname(path));
  } catch (cause) {
    throw new DevnetError({
      code: 'DEVNET_FILE_MALFORMED',
      message: `${path} does not describe a network: ${toMessage(cause)}`,
      hint: 'point to the network.json that "plexus up" or "plexus demo" wrote',
      details: { path },
      cause,
    });
  }
}

function checkNetwork(value: unknown, folder: string): NetworkFile {
  const root = asFields(value, 'the file');
  if (root['version'] !== 1) throw wrong(`version is ${JSON.stringify(root['version'])}, not 1`);
  const at = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  const requester = asFields(root['requester'], 'requester');
  return {
    version: 1,
    chainId: numberAt(root, 'chainId'),
    rpcUrl: textAt(root, 'rpcUrl'),
    blockTimeMs: numberAt(root, 'blockTimeMs'),
    pid: numberAt(root, 'pid'),
    deployment: at(textAt(root, 'deployment')),
    chainState: at(textAt(root, 'chainState')),
    bootstrap: listAt(root, 'bootstrap').map((entry) => asText(entry, 'bootstrap')),
    requester: {
      account: textAt(requester, 'account') as Address,
      keystore: at(textAt(requester, 'keystore')),
      passwordFile: at(textAt(requester, 'passwordFile')),
    },
    nodes: listAt(root, 'nodes').map((entry) => {
      const node = asFields(entry, 'nodes');
      return {
        name: textAt(node, 'name'),
        account: textAt(node, 'account') as Address,
        pid: numberAt(node, 'pid'),
        http: textAt(node, 'http'),
      };
    }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function wrong(reason: string): DevnetError {
  return new DevnetError({ code: 'DEVNET_FILE_MALFORMED', message: reason });
}

function asFields(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw wrong(`${name} is not an object`);
}

function asText(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw wrong(`${name} is ${JSON.stringify(value)}`);
}

function textAt(fields: Fields, name: string): string {
  return asText(fields[name], name);
}

function numberAt(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw wrong(`${name} is ${JSON.stringify(value)}`);
}

function listAt(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (Array.isArray(value)) return value;
  throw wrong(`${name} is not a list`);
}
