import { describe, expect, it } from 'vitest';
import { classifySendFault } from './send-fault.ts';

describe('classifySendFault', () => {
  it.each([
    ['known', 'already known'],
    ['known', 'transaction already imported'],
    ['known', 'Known transaction'],
    ['known', 'AlreadyKnown'],
    ['nonce-used', 'nonce too low'],
    ['nonce-used', 'nonce too low: next nonce 5, tx nonce 3'],
    ['nonce-used', 'Nonce too low'],
    ['nonce-used', 'OldNonce'],
    ['underpriced', 'replacement transaction underpriced'],
    ['underpriced', 'transaction underpriced: tip needed 1, tip permitted 0'],
    ['underpriced', 'max fee per gas less than block base fee: address 0xaa'],
    ['underpriced', 'Gas price below configured minimum gas price'],
    ['funds', 'insufficient funds for gas * price + value: balance 0, tx cost 1'],
    ['funds', 'Insufficient funds for gas * price + value'],
    ['funds', 'Upfront cost exceeds account balance (UPFRONT_COST_EXCEEDS_BALANCE)'],
    ['invalid', 'intrinsic gas too low: gas 1, minimum needed 21000'],
    ['invalid', 'exceeds block gas limit'],
    ['invalid', 'invalid sender'],
    ['later', 'txpool is full'],
    ['later', 'something nobody has seen before'],
  ] as const)('%s: %s', (fault, message) => {
    expect(classifySendFault(message)).toBe(fault);
  });
});
