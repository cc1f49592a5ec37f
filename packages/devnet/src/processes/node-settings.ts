import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { devPrivateKey } from '@plexus/chain';
import { hasCode } from '@plexus/core';
import { addressOf, createKeystore, deriveNodeKeys, parsePrivateKey, type RoleName } from '@plexus/node';
import { peerIdOfSeed } from '@plexus/p2p';
import type { KeyFiles } from './network-file.ts';

/** In a file beside the keystore: the key is a development key that everybody knows, so there is nothing to protect. */
const PASSWORD = 'throw-away password of a local network';
const OWNER_ONLY = 0o600;

/** Writes the keystore of a development account and its password into a folder. */
export async function writeKeyFiles(directory: string, account: number): Promise<KeyFiles> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const keystore = join(directory, 'keystore.json');
  const passwordFile = join(directory, 'password.txt');
  await writeFile(passwordFile, `${PASSWORD}\n`, { mode: OWNER_ONLY });
  const key = parsePrivateKey(devPrivateKey(account));
  try {
    await createKeystore({ file: keystore, password: PASSWORD, key, strength: 'light' });
  } catch (error) {
    // An earlier start was interrupted before it wrote network.json; the key is the same.
    if (!hasCode(error, 'NODE_KEYSTORE_EXISTS')) throw error;
  }
  return { account: addressOf(key), keystore, passwordFile };
}

/** Where the node of a development account is reached, known before it runs because its port and its key are. */
export async function multiaddrOf(account: number, port: number): Promise<string> {
  const { identitySeed } = deriveNodeKeys(parsePrivateKey(devPrivateKey(account)));
  return `/ip4/127.0.0.1/tcp/${port}/p2p/${await peerIdOfSeed(identitySeed)}`;
}

export type NodeSettings = {
  readonly directory: string;
  readonly rpcUrl: string;
  readonly deployment: string;
  readonly finalityDepth: number;
  readonly pollIntervalMs: number;
  readonly keys: KeyFiles;
  readonly roles: readonly RoleName[];
  readonly listen: string;
  readonly bootstrap: readonly string[];
};

/** Writes a node's `plexus.yaml` (JSON is YAML). */
export async function writeNodeSettings(settings: NodeSettings): Promise<void> {
  const { directory, keys, rpcUrl, deployment, finalityDepth, pollIntervalMs } = settings;
  const config = {
    dataDir: directory,
    chain: { rpcUrls: [rpcUrl], deployment, finalityDepth, pollIntervalMs },
    account: { keystore: keys.keystore, passwordFile: keys.passwordFile },
    roles: settings.roles,
    p2p: { listen: [settings.listen], bootstrap: settings.bootstrap },
    http: { port: 0 },
    artifacts: { maxTotalMb: 4_096 },
  };
  await writeFile(join(directory, 'plexus.yaml'), `${JSON.stringify(config, undefined, 2)}\n`);
}
