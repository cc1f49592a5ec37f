import { bytesToHex } from '@plexus/core';
import { type HDKey, type LocalAccount, mnemonicToAccount, privateKeyToAccount } from 'viem/accounts';
import { ChainError } from '../errors.ts';

/** The phrase every development chain knows. Its keys are public: never send anything of value to them. */
export const DEV_MNEMONIC = 'test test test test test test test test test test test junk';

const parents = new Map<string, ReturnType<typeof deriveParent>>();

function deriveParent(mnemonic: string): HDKey {
  return mnemonicToAccount(mnemonic, { path: "m/44'/60'/0'/0" }).getHdKey() as HDKey;
}

/** Private key `index` of a development chain (path m/44'/60'/0'/0/index): 32 bytes in hexadecimal, known to everybody. */
export function devPrivateKey(index: number, mnemonic: string = DEV_MNEMONIC): `0x${string}` {
  const parent = parents.get(mnemonic) ?? deriveParent(mnemonic);
  parents.set(mnemonic, parent);
  const { privateKey } = parent.deriveChild(index);
  if (privateKey) return bytesToHex(privateKey);
  throw new ChainError({
    code: 'CHAIN_EMBEDDED_FAILED',
    message: `development account ${index} has no private key`,
    hint: 'use another index',
  });
}

/** Account `index` of a development chain. For chains on this machine only. */
export function devAccount(index: number, mnemonic: string = DEV_MNEMONIC): LocalAccount {
  return privateKeyToAccount(devPrivateKey(index, mnemonic));
}
