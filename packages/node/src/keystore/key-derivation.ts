import { pbkdf2, type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { scryptUnbounded } from './scrypt.ts';

/** How a password becomes a key. Lengths in bytes; salt in hexadecimal. */
export type KeyDerivation =
  | {
      readonly kdf: 'scrypt';
      readonly params: {
        readonly n: number;
        readonly r: number;
        readonly p: number;
        readonly dklen: number;
        readonly salt: string;
      };
    }
  | {
      readonly kdf: 'pbkdf2';
      readonly params: {
        readonly c: number;
        readonly prf: 'hmac-sha256';
        readonly dklen: number;
        readonly salt: string;
      };
    };

const SPARE_BYTES = 1024 ** 2;
const scryptAsync = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
const pbkdf2Async = promisify(pbkdf2);

/** The derived key; off the main thread, except for the rare keystores OpenSSL refuses. The limits of the parameters are checked where they are parsed. */
export async function deriveKey(password: string, derivation: KeyDerivation): Promise<Buffer> {
  const salt = Buffer.from(derivation.params.salt, 'hex');
  if (derivation.kdf === 'pbkdf2') {
    const { c, dklen } = derivation.params;
    return pbkdf2Async(password, salt, c, dklen, 'sha256');
  }
  const { n, r, p, dklen } = derivation.params;
  if (n >= 2 ** (16 * r)) return scryptUnbounded(password, salt, derivation.params);
  return scryptAsync(password, salt, dklen, { N: n, r, p, maxmem: 128 * r * (n + p + 2) + SPARE_BYTES });
}
