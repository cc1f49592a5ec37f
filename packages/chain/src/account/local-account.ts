import { bytesToHex, hexToBytes } from '@plexus/core';
import { recoverMessageAddress } from 'viem';
import { type LocalAccount, privateKeyToAccount } from 'viem/accounts';

/** The account of a private key (32 bytes in hexadecimal), able to sign transactions and texts in this process. */
export function accountOfKey(privateKey: `0x${string}`): LocalAccount {
  return privateKeyToAccount(privateKey);
}

/** Signs a text as EIP-191: 65 bytes. */
export async function signText(account: LocalAccount, text: string): Promise<Uint8Array> {
  return hexToBytes(await account.signMessage({ message: text }));
}

/** The account that signed a text as EIP-191. Throws for bytes that are no signature. */
export async function recoverTextSigner(text: string, signature: Uint8Array): Promise<`0x${string}`> {
  return recoverMessageAddress({ message: text, signature: bytesToHex(signature) });
}
