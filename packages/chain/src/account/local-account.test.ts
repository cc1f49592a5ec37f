import { describe, expect, it } from 'vitest';
import { accountOfKey, recoverTextSigner, signText } from './local-account.ts';

const account = accountOfKey(`0x${'1'.repeat(64)}`);

describe('a local account', () => {
  it('is the account of its key', () => {
    expect(account.address.toLowerCase()).toBe('0x19e7e376e7c213b7e7e7e46cc70a5dd086daff2a');
  });

  it('signs texts that name it as their signer, and no other text', async () => {
    const signature = await signText(account, 'hello');
    expect(signature).toHaveLength(65);
    expect(await recoverTextSigner('hello', signature)).toBe(account.address);
    expect(await recoverTextSigner('hallo', signature)).not.toBe(account.address);
  });

  it('is not recovered from bytes that are no signature', async () => {
    await expect(recoverTextSigner('hello', new Uint8Array(65))).rejects.toThrow();
    await expect(recoverTextSigner('hello', new Uint8Array(3))).rejects.toThrow();
  });
});
