import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Deployment, readDeployment } from '@plexus/chain';
import { type KeyFiles, NETWORK_FILE, readNetworkFile } from '@plexus/devnet/network-file';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';

/** How a person says which network is meant. */
export type ConnectionOptions = {
  /** `network.json` of a local network, or its folder. */
  readonly network?: string;
  /** For any other network: its deployment file and RPC addresses. */
  readonly deployment?: string;
  readonly rpc?: readonly string[];
  readonly keystore?: string;
  readonly passwordFile?: string;
  readonly bootstrap?: readonly string[];
  /** Where artifacts and journal of the requester are kept. */
  readonly home?: string;
};

/** Where a network is and what this machine knows of it. */
export type Connection = {
  readonly rpcUrls: readonly string[];
  readonly deployment: Deployment;
  /** As configured; undefined where it has to be measured. */
  readonly blockTimeMs: number | undefined;
  readonly bootstrap: readonly string[];
  /** No password file (''): `PLEXUS_PASSWORD` or a question. */
  readonly keys: Omit<KeyFiles, 'account'> | undefined;
  readonly home: string;
  /** State of a local network's chain, to read while it does not run; undefined where another chain was named. */
  readonly chainState: string | undefined;
  /** `network.json` of a local network. */
  readonly networkFile: string | undefined;
  /** What to add to a command so that it finds the same network. */
  readonly flags: string;
};

/** Where a requester keeps artifacts. */
export function artifactsDirectoryOf(home: string): string {
  return join(home, 'artifacts');
}

const LOCAL = ['.plexus/network', '.plexus/demo'];

/** Finds the network: options, then `PLEXUS_NETWORK`, then one in the current folder. Throws `CLI_NETWORK_MISSING`. */
export async function resolveConnection(
  options: ConnectionOptions,
  context: Pick<Context, 'cwd' | 'environment'>,
): Promise<Connection> {
  const { cwd, environment } = context;
  const at = (path: string): string => resolve(cwd, path);
  if (options.deployment !== undefined) return toRemote(options, options.deployment, at);
  const named = options.network ?? environment['PLEXUS_NETWORK'];
  const found = named ?? LOCAL.find((folder) => existsSync(join(at(folder), NETWORK_FILE)));
  if (found === undefined) {
    throw new CliError({
      code: 'CLI_NETWORK_MISSING',
      message: `there is no network here (looked for ${LOCAL.map((folder) => `${folder}/${NETWORK_FILE}`).join(', ')})`,
      hint: 'start one with: plexus up — or name one with --network FILE, or with --deployment FILE --rpc URL',
    });
  }
  const network = await readNetworkFile(at(found));
  const folder = found.endsWith('.json') ? resolve(at(found), '..') : at(found);
  const { keystore, passwordFile } = network.requester;
  return {
    rpcUrls: options.rpc ?? [network.rpcUrl],
    deployment: await readDeployment(network.deployment),
    blockTimeMs: network.blockTimeMs,
    bootstrap: options.bootstrap ?? network.bootstrap,
    keys: {
      keystore: options.keystore ? at(options.keystore) : keystore,
      passwordFile: options.passwordFile ? at(options.passwordFile) : options.keystore ? '' : passwordFile,
    },
    home: options.home ? at(options.home) : join(folder, 'requester'),
    chainState: options.rpc ? undefined : network.chainState,
    networkFile: join(folder, NETWORK_FILE),
    flags: named === undefined ? '' : ` --network ${found}`,
  };
}

async function toRemote(
  options: ConnectionOptions,
  deploymentFile: string,
  at: (path: string) => string,
): Promise<Connection> {
  if (!options.rpc || options.rpc.length === 0) {
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message: '--deployment needs an RPC address of its chain',
      hint: 'add --rpc URL',
    });
  }
  const { keystore, passwordFile } = options;
  return {
    rpcUrls: options.rpc,
    deployment: await readDeployment(at(deploymentFile)),
    blockTimeMs: undefined,
    bootstrap: options.bootstrap ?? [],
    keys:
      keystore === undefined
        ? undefined
        : { keystore: at(keystore), passwordFile: passwordFile === undefined ? '' : at(passwordFile) },
    home: at(options.home ?? '.plexus/requester'),
    chainState: undefined,
    networkFile: undefined,
    flags: ` --deployment ${deploymentFile} --rpc ${options.rpc.join(' ')}`,
  };
}
