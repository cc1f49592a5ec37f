import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readDeployment } from '@plexus/chain';
import { type Address, parseAddress } from '@plexus/core';
import { NETWORK_FILE, readNetworkFile } from '@plexus/devnet/network-file';
import { loadConfig, type NodeConfig, readKeystoreAddress } from '@plexus/node';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { type Connection, resolveConnection } from './connection.ts';
import type { SignerOptions } from './signer-options.ts';
import { transactionsFile } from './transactions-file.ts';

/** Where an account's key is, on which network, and what nobody else may use while it signs. */
export type AccountPlace = {
  readonly connection: Pick<
    Connection,
    'rpcUrls' | 'deployment' | 'blockTimeMs' | 'chainState' | 'networkFile'
  >;
  readonly keys: Connection['keys'];
  /** Locked while transactions are sent: two senders of one account take each other's numbers. */
  readonly directory: string;
  /** File of the journal of the account's transactions. */
  readonly journalOf: (account: Address) => string;
  /** What to add to a command so that it finds the same account. */
  readonly flags: string;
};

const SETTINGS = 'plexus.yaml';
/** Where `plexus node init` puts settings. */
export const NODE_SETTINGS: string = join('.plexus/node', SETTINGS);

/** The account of a node: `--config`, or `--keystore` on a network, or the settings `plexus node init` wrote here. */
export async function findNodeAccount(options: SignerOptions, context: Context): Promise<AccountPlace> {
  if (options.config !== undefined || options.keystore !== undefined) return findAccount(options, context);
  if (existsSync(resolve(context.cwd, NODE_SETTINGS))) {
    return findAccount({ ...options, config: NODE_SETTINGS }, context);
  }
  throw new CliError({
    code: 'CLI_FILE_MISSING',
    message: `there are no settings of a node here (looked for ${NODE_SETTINGS})`,
    hint: 'name them with --config FILE, or the key of the node with --keystore FILE',
  });
}

/** The account a person means: `--config`, or `--keystore` on a network, or the requester of a local network. */
export async function findAccount(options: SignerOptions, context: Context): Promise<AccountPlace> {
  const at = (path: string): string => resolve(context.cwd, path);
  if (options.config !== undefined) {
    const { config } = await loadConfig({ file: at(options.config), environment: context.environment });
    const networkFile = localNetworkOf(config);
    const network = networkFile === undefined ? undefined : await readNetworkFile(networkFile);
    const connection = {
      rpcUrls: config.chain.rpcUrls,
      deployment: await readDeployment(config.chain.deployment),
      blockTimeMs: network?.blockTimeMs,
      chainState: undefined,
      networkFile,
    };
    return placeOfNode(config, connection, ` --config ${options.config}`);
  }
  const connection = await resolveConnection(options, context);
  const flags = `${connection.flags}${options.keystore === undefined ? '' : ` --keystore ${options.keystore}`}`;
  const node = options.keystore === undefined ? undefined : await nodeBeside(at(options.keystore), context);
  if (node) {
    const place = placeOfNode(node, connection, flags);
    return options.passwordFile === undefined ? place : { ...place, keys: connection.keys };
  }
  return {
    connection,
    keys: connection.keys,
    directory: connection.home,
    journalOf: (account) => transactionsFile(connection.home, connection.deployment.chainId, account),
    flags,
  };
}

function placeOfNode(
  config: NodeConfig,
  connection: AccountPlace['connection'],
  flags: string,
): AccountPlace {
  const { keystore, passwordFile = '' } = config.account;
  return {
    connection,
    keys: { keystore, passwordFile },
    directory: config.dataDir,
    journalOf: () => join(config.dataDir, 'journal', `transactions-${connection.deployment.chainId}.jsonl`),
    flags,
  };
}

/** `network.json` of the network of this machine whose deployment a node follows; undefined for all others. */
function localNetworkOf(config: NodeConfig): string | undefined {
  const file = join(dirname(config.chain.deployment), NETWORK_FILE);
  return existsSync(file) ? file : undefined;
}

/** Settings of the node whose keystore this is, where they lie beside it as `plexus node init` and `plexus up` leave them. */
async function nodeBeside(keystore: string, context: Context): Promise<NodeConfig | undefined> {
  const file = join(dirname(keystore), SETTINGS);
  if (!existsSync(file)) return undefined;
  const { config } = await loadConfig({ file, environment: context.environment });
  return config.account.keystore === keystore ? config : undefined;
}

/** The address of `text`, or of the account's keystore. Throws `CLI_OPTION_INVALID` when neither names one. */
export async function addressOf(text: string | undefined, place: AccountPlace): Promise<Address> {
  if (text !== undefined) return parseAddress(text);
  const address = place.keys && (await readKeystoreAddress(place.keys.keystore));
  if (address !== undefined) return address;
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: place.keys
      ? `the keystore ${place.keys.keystore} does not name its account`
      : 'it is not said whose account is meant',
    hint: 'give an address, or --keystore FILE with a keystore that names its address',
  });
}
