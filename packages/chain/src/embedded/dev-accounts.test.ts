import { describe, expect, it } from 'vitest';
import { devAccount, devPrivateKey } from './dev-accounts.ts';

describe('devAccount', () => {
  it('gives the accounts every development chain funds', () => {
    expect(devAccount(0).address).toBe('0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266');
    expect(devAccount(9).address).toBe('0xa0Ee7A142d267C1f36714E4a8F75612F20a79720');
    expect(devPrivateKey(1)).toMatch(/^0x59c6995e/);
  });
});
