import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Address } from '@plexus/core';
import { NodeError, systemCodeOf } from '../errors.ts';
import {
  addressOf,
  createPrivateKey,
  decryptKey,
  encryptKey,
  type KeystoreStrength,
  type PrivateKey,
  type SecretStorage,
  secretStorageSchema,
} from './secret-storage.ts';

const OWNER_ONLY = 0o600;
const LARGEST_FILE = 64 * 1024;

export type NewKeystore = {
  readonly file: string;
  readonly password: string;
  /** Import this key instead of drawing one. */
  readonly key?: PrivateKey;
  readonly strength?: KeystoreStrength;
};

/** Writes an encrypted key to a new file with mode 0600. Throws `NODE_KEYSTORE_EXISTS` rather than replace a key. */
export async function createKeystore(options: NewKeystore): Promise<{ readonly address: Address }> {
  const { file, password } = options;
  if (password === '') {
    throw new NodeError({
      code: 'NODE_PASSWORD_MISSING',
      message: 'a keystore needs a password',
      hint: 'an empty password protects nothing; choose one and keep a copy in a safe place',
    });
  }
  const key = options.key ?? createPrivateKey();
  const storage = await encryptKey(key, password, options.strength);
  await writeNewFile(file, `${JSON.stringify(storage, undefined, 2)}\n`);
  return { address: addressOf(key) };
}

/** Opens a keystore. Throws `NODE_KEYSTORE_MISSING`, `NODE_KEYSTORE_MALFORMED` or `NODE_KEYSTORE_WRONG_PASSWORD`. */
export async function unlockKeystore(
  file: string,
  password: string,
): Promise<{ readonly key: PrivateKey; readonly address: Address }> {
  const key = await decryptKey(await readKeystore(file), password);
  return { key, address: addressOf(key) };
}

/** The account a keystore names, without its password; undefined when it names none. */
export async function readKeystoreAddress(file: string): Promise<Address | undefined> {
  const { address } = await readKeystore(file);
  return address === undefined ? undefined : `0x${address.replace(/^0x/, '').toLowerCase()}`;
}

/** A warning when others on this machine may read the file, else undefined. */
export async function describeExposure(file: string): Promise<string | undefined> {
  const { mode } = await stat(file);
  if (process.platform === 'win32' || (mode & 0o077) === 0) return undefined;
  return `${file} can be read by other users (mode ${(mode & 0o777).toString(8)}); run: chmod 600 ${file}`;
}

async function readKeystore(file: string): Promise<SecretStorage> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new NodeError({
      code: 'NODE_KEYSTORE_MISSING',
      message: `the keystore ${file} cannot be read (${systemCodeOf(cause)})`,
      hint: 'make one with: plexus node init',
      details: { file },
      cause,
    });
  }
  const parsed = text.length > LARGEST_FILE ? undefined : secretStorageSchema.safeParse(parseJson(text));
  if (parsed?.success) return parsed.data;
  const where = parsed?.error.issues[0]?.path.join('.');
  throw new NodeError({
    code: 'NODE_KEYSTORE_MALFORMED',
    message: `${file} is not a keystore of Web3 Secret Storage version 3${where ? ` (see "${where}")` : ''}`,
    hint: 'give a file made by "plexus node init", geth or a wallet, with scrypt or pbkdf2 and aes-128-ctr',
    details: { file, where },
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function writeNewFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'wx', OWNER_ONLY).catch((cause: unknown) => {
    const exists = systemCodeOf(cause) === 'EEXIST';
    throw new NodeError({
      code: exists ? 'NODE_KEYSTORE_EXISTS' : 'NODE_DATA_UNUSABLE',
      message: exists ? `${file} exists already` : `${file} cannot be written (${systemCodeOf(cause)})`,
      hint: exists
        ? 'name another file; a replaced key is lost for ever'
        : 'check that the folder may be written to',
      details: { file },
      cause,
    });
  });
  try {
    await handle.writeFile(text);
    await handle.sync();
  } catch (cause) {
    await rm(file, { force: true });
    throw cause;
  } finally {
    await handle.close();
  }
}
