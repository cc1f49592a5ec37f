import {
  createCipheriv,
  createDecipheriv,
  createECDH,
  randomBytes,
  randomUUID,
  timingSafeEqual,
} from 'node:crypto';
import { type Address, bytesToHex, hexToBytes, keccak } from '@plexus/core';
import { z } from 'zod';
import { NodeError } from '../errors.ts';
import { deriveKey } from './key-derivation.ts';

/** A private key of secp256k1, `0x` and 64 hexadecimal digits. Never logged. */
export type PrivateKey = `0x${string}` & { readonly __privateKey: unique symbol };

/** Cost of guessing a password: `standard` takes about half a second and 256 MiB, `light` a tenth and 4 MiB. */
export type KeystoreStrength = 'standard' | 'light';

const STRENGTHS = { standard: { n: 262_144, r: 8, p: 1 }, light: { n: 4_096, r: 8, p: 6 } } as const;
const CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

const hex = (length?: number) =>
  z.string().regex(length === undefined ? /^([0-9a-fA-F]{2})+$/ : new RegExp(`^[0-9a-fA-F]{${2 * length}}$`));
const isPowerOfTwo = (n: number) => n > 1 && Number.isInteger(Math.log2(n));

const scryptParams = z
  .object({
    n: z
      .int()
      .max(2 ** 20)
      .refine(isPowerOfTwo),
    r: z.int().min(1).max(32),
    p: z.int().min(1).max(32),
    dklen: z.int().min(32).max(64),
    salt: hex(),
  })
  .refine(({ n, r }) => 128 * n * r <= 2 ** 30);
const pbkdf2Params = z.object({
  c: z.int().min(1).max(10_000_000),
  prf: z.literal('hmac-sha256'),
  dklen: z.int().min(32).max(64),
  salt: hex(),
});
const cipherFields = {
  cipher: z.literal('aes-128-ctr'),
  cipherparams: z.object({ iv: hex(16) }),
  ciphertext: hex(32),
  mac: hex(32),
};

/** Web3 Secret Storage, version 3; parameters that would take more than 1 GiB or minutes are refused. */
export const secretStorageSchema = z.object({
  version: z.literal(3),
  id: z.string().optional(),
  address: z
    .string()
    .regex(/^(0x)?[0-9a-fA-F]{40}$/)
    .optional(),
  crypto: z.discriminatedUnion('kdf', [
    z.object({ ...cipherFields, kdf: z.literal('scrypt'), kdfparams: scryptParams }),
    z.object({ ...cipherFields, kdf: z.literal('pbkdf2'), kdfparams: pbkdf2Params }),
  ]),
});

export type SecretStorage = z.infer<typeof secretStorageSchema>;

/** A fresh key from the system's random source. */
export function createPrivateKey(): PrivateKey {
  for (;;) {
    const candidate = bytesToHex(randomBytes(32));
    if (isOnCurve(candidate)) return candidate as PrivateKey;
  }
}

/** Narrows text somebody imports, with or without `0x`. Throws `NODE_KEY_MALFORMED` without repeating the text. */
export function parsePrivateKey(text: string): PrivateKey {
  const digits = text.trim().replace(/^0x/i, '').toLowerCase();
  const key: `0x${string}` = `0x${digits}`;
  if (/^[0-9a-f]{64}$/.test(digits) && isOnCurve(key)) return key as PrivateKey;
  throw new NodeError({
    code: 'NODE_KEY_MALFORMED',
    message: 'this is not a private key',
    hint: 'a private key is 64 hexadecimal digits, with or without 0x in front',
  });
}

/** The account that a private key controls, lower-case. */
export function addressOf(key: PrivateKey): Address {
  const curve = createECDH('secp256k1');
  curve.setPrivateKey(hexToBytes(key));
  return `0x${keccak(curve.getPublicKey().subarray(1)).slice(-40)}`;
}

/** Encrypts a key with a password. */
export async function encryptKey(
  key: PrivateKey,
  password: string,
  strength: KeystoreStrength = 'standard',
): Promise<SecretStorage> {
  const params = { ...STRENGTHS[strength], dklen: 32, salt: randomBytes(32).toString('hex') };
  const derived = await deriveKey(password, { kdf: 'scrypt', params });
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-128-ctr', derived.subarray(0, 16), iv);
  const ciphertext = Buffer.concat([cipher.update(hexToBytes(key)), cipher.final()]);
  return {
    version: 3,
    id: randomUUID(),
    address: addressOf(key).slice(2),
    crypto: {
      cipher: 'aes-128-ctr',
      cipherparams: { iv: iv.toString('hex') },
      ciphertext: ciphertext.toString('hex'),
      kdf: 'scrypt',
      kdfparams: params,
      mac: macOf(derived, ciphertext).slice(2),
    },
  };
}

/** The key inside. Throws `NODE_KEYSTORE_WRONG_PASSWORD`, or `NODE_KEYSTORE_MALFORMED` when it is no key of the named account. */
export async function decryptKey(storage: SecretStorage, password: string): Promise<PrivateKey> {
  const { crypto } = storage;
  const derived = await deriveKey(
    password,
    crypto.kdf === 'scrypt'
      ? { kdf: 'scrypt', params: crypto.kdfparams }
      : { kdf: 'pbkdf2', params: crypto.kdfparams },
  );
  const ciphertext = Buffer.from(crypto.ciphertext, 'hex');
  const mac = hexToBytes(macOf(derived, ciphertext));
  if (!timingSafeEqual(mac, Buffer.from(crypto.mac, 'hex'))) {
    throw new NodeError({
      code: 'NODE_KEYSTORE_WRONG_PASSWORD',
      message: 'the password does not open this keystore',
      hint: 'check account.passwordFile or PLEXUS_PASSWORD; a lost password cannot be recovered',
    });
  }
  const decipher = createDecipheriv(
    'aes-128-ctr',
    derived.subarray(0, 16),
    Buffer.from(crypto.cipherparams.iv, 'hex'),
  );
  const key = bytesToHex(Buffer.concat([decipher.update(ciphertext), decipher.final()]));
  const named = storage.address?.replace(/^0x/, '').toLowerCase();
  if (!isOnCurve(key) || (named !== undefined && addressOf(key as PrivateKey) !== `0x${named}`)) {
    throw new NodeError({
      code: 'NODE_KEYSTORE_MALFORMED',
      message: `the keystore opens, but what it holds is not the key of 0x${named ?? '…'}`,
      hint: 'the file was changed; restore it from a backup',
    });
  }
  return key as PrivateKey;
}

function macOf(derived: Buffer, ciphertext: Uint8Array): `0x${string}` {
  return keccak(derived.subarray(16, 32), ciphertext);
}

function isOnCurve(key: `0x${string}`): boolean {
  const value = BigInt(key);
  return value > 0n && value < CURVE_ORDER;
}
