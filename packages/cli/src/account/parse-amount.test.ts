import { formatTokenAmount } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePositiveAmount, parseStakeAmount } from './parse-amount.ts';

const refused = expect.objectContaining({ code: 'CLI_AMOUNT_INVALID' });

describe('amounts that are to be moved', () => {
  it('survive being written and read', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 40n }), (units) => {
        expect(parsePositiveAmount(formatTokenAmount(units))).toBe(units);
      }),
    );
  });

  it('are refused when they are nothing, negative, too fine or no number', () => {
    for (const text of [
      '0',
      '0.000',
      '-1',
      '-0.5',
      `1.${'0'.repeat(18)}1`,
      '1e3',
      '1,5',
      '',
      ' ',
      'x',
      '.5',
      '5.',
      'NaN',
    ]) {
      expect(() => parsePositiveAmount(text), text).toThrow(refused);
    }
  });

  it('are whole gwei of PLX where they are stake', () => {
    expect(parseStakeAmount('1.000000001')).toBe(10n ** 18n + 10n ** 9n);
    expect(() => parseStakeAmount('1.0000000001')).toThrow(refused);
    expect(parseStakeAmount('1.0000000010')).toBe(10n ** 18n + 10n ** 9n);
  });
});
