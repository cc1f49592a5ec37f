import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hexToBytes } from '@plexus/core';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeystore, describeExposure, readKeystoreAddress, unlockKeystore } from './keystore.ts';
import {
  addressOf,
  createPrivateKey,
  decryptKey,
  encryptKey,
  type PrivateKey,
  parsePrivateKey,
  type SecretStorage,
} from './secret-storage.ts';

const SECRET = parsePrivateKey('7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d');

/** The test vectors of the definition of Web3 Secret Storage; password `testpassword`. */
const PBKDF2_VECTOR: SecretStorage = {
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: '6087dab2f9fdbbfaddc31a909735c1e6' },
    ciphertext: '5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46',
    kdf: 'pbkdf2',
    kdfparams: {
      c: 262_144,
      dklen: 32,
      prf: 'hmac-sha256',
      salt: 'ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd',
    },
    mac: '517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2',
  },
  id: '3198bc9c-6672-5ab3-d995-4942343ae5b6',
  version: 3,
};
const SCRYPT_VECTOR: SecretStorage = {
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: '83dbcc02d8ccb40e466191a123791e0e' },
    ciphertext: 'd172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c',
    kdf: 'scrypt',
    kdfparams: {
      dklen: 32,
      n: 262_144,
      r: 1,
      p: 8,
      salt: 'ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19',
    },
    mac: '2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097',
  },
  id: '3198bc9c-6672-5ab3-d995-4942343ae5b6',
  version: 3,
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-keystore-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the secret storage', () => {
  it.each([
    ['pbkdf2', PBKDF2_VECTOR],
    ['scrypt', SCRYPT_VECTOR],
  ])('opens the published %s vector', async (_, vector) => {
    expect(await decryptKey(vector, 'testpassword')).toBe(SECRET);
  });

  it('gives back every key under every password', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (password) => {
        const key = createPrivateKey();
        expect(await decryptKey(await encryptKey(key, password, 'light'), password)).toBe(key);
      }),
      { numRuns: 5 },
    );
  });

  it('stays closed to another password', async () => {
    const code = 'NODE_KEYSTORE_WRONG_PASSWORD';
    const storage = await encryptKey(SECRET, 'testpassword', 'light');
    await expect(decryptKey(storage, 'Testpassword')).rejects.toMatchObject({ code });
    await expect(decryptKey(storage, '')).rejects.toMatchObject({ code });
  });

  it('never encrypts the same way twice', async () => {
    const [a, b] = [await encryptKey(SECRET, 'x', 'light'), await encryptKey(SECRET, 'x', 'light')];
    expect(a.crypto.ciphertext).not.toBe(b.crypto.ciphertext);
    expect(a.id).not.toBe(b.id);
  });

  it('knows the account of a key', () => {
    const first = parsePrivateKey('0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80');
    expect(addressOf(first)).toBe('0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266');
  });

  it.each([
    ['too short', 'abcabcabc'],
    ['zero', '0'.repeat(64)],
    ['beyond the order of the curve', 'f'.repeat(64)],
    ['no hexadecimal', 'g'.repeat(64)],
  ])('refuses a key that is %s, without repeating it', (_, text) => {
    let thrown: unknown;
    try {
      parsePrivateKey(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'NODE_KEY_MALFORMED' });
    expect(JSON.stringify(thrown)).not.toContain(text);
  });
});

describe('a keystore file', () => {
  const password = 'correct horse';

  it('is made, named and opened, and only its owner may read it', async () => {
    const file = join(folder, 'deep/keystore.json');
    const { address } = await createKeystore({ file, password, strength: 'light' });
    expect(await unlockKeystore(file, password)).toMatchObject({ address });
    expect(await readKeystoreAddress(file)).toBe(address);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await describeExposure(file)).toBeUndefined();
  });

  it('holds an imported key, and neither key nor password in the clear', async () => {
    const file = join(folder, 'keystore.json');
    await createKeystore({ file, password, key: SECRET, strength: 'light' });
    expect((await unlockKeystore(file, password)).key).toBe(SECRET);
    const text = await readFile(file, 'utf8');
    expect(text.toLowerCase()).not.toContain(SECRET.slice(2));
    expect(text).not.toContain(password);
  });

  it('is never replaced and never made without a password', async () => {
    const file = join(folder, 'keystore.json');
    await createKeystore({ file, password, strength: 'light' });
    const code = 'NODE_KEYSTORE_EXISTS';
    await expect(createKeystore({ file, password, strength: 'light' })).rejects.toMatchObject({ code });
    const empty = createKeystore({ file: join(folder, 'other.json'), password: '' });
    await expect(empty).rejects.toMatchObject({ code: 'NODE_PASSWORD_MISSING' });
  });

  it('warns when others may read it', async () => {
    const file = join(folder, 'open.json');
    await writeFile(file, '{}', { mode: 0o644 });
    expect(await describeExposure(file)).toContain('chmod 600');
  });

  it('that is missing says how to make one', async () => {
    const missing = unlockKeystore(join(folder, 'none.json'), password);
    await expect(missing).rejects.toMatchObject({
      code: 'NODE_KEYSTORE_MISSING',
      hint: expect.stringContaining('plexus node init'),
    });
  });

  it.each([
    ['no JSON', () => 'hello'],
    ['another version', (good: SecretStorage) => JSON.stringify({ ...good, version: 1 })],
    ['a cost that would exhaust memory', (good: SecretStorage) => withParams(good, { n: 2 ** 24 })],
    ['a cost that is no power of two', (good: SecretStorage) => withParams(good, { n: 5_000 })],
    ['a derived key too short for the check', (good: SecretStorage) => withParams(good, { dklen: 16 })],
    [
      'the address of another account',
      (good: SecretStorage) => JSON.stringify({ ...good, address: '1'.repeat(40) }),
    ],
    ['endless text', () => ' '.repeat(100_000)],
  ])('is refused with %s', async (_, spoil) => {
    const file = join(folder, 'keystore.json');
    await writeFile(file, spoil(await encryptKey(SECRET as PrivateKey, password, 'light')));
    await expect(unlockKeystore(file, password)).rejects.toMatchObject({ code: 'NODE_KEYSTORE_MALFORMED' });
  });

  it('whose ciphertext was changed does not open', async () => {
    const file = join(folder, 'keystore.json');
    const good = await encryptKey(SECRET, password, 'light');
    const bytes = hexToBytes(`0x${good.crypto.ciphertext}`).with(0, 0);
    const ciphertext = Buffer.from(bytes).toString('hex');
    await writeFile(file, JSON.stringify({ ...good, crypto: { ...good.crypto, ciphertext } }));
    await expect(unlockKeystore(file, password)).rejects.toMatchObject({
      code: 'NODE_KEYSTORE_WRONG_PASSWORD',
    });
  });
});

function withParams(good: SecretStorage, params: Readonly<Record<string, number>>): string {
  const kdfparams = { ...good.crypto.kdfparams, ...params };
  return JSON.stringify({ ...good, crypto: { ...good.crypto, kdfparams } });
}
