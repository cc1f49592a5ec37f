import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTokenAmount, parseTokenAmount, toJobId, toTokenAmount } from './units.ts';

const malformed = expect.objectContaining({ code: 'CORE_AMOUNT_MALFORMED' });

describe('an amount of PLX', () => {
  it.each([
    ['0', 0n],
    ['1', 10n ** 18n],
    ['12.5', 125n * 10n ** 17n],
    ['0.000000000000000001', 1n],
    [' 3.10 ', 31n * 10n ** 17n],
  ])('is read from %j', (text, units) => {
    expect(parseTokenAmount(text)).toBe(units);
  });

  it.each(['', '.', '1.', '.5', '-1', '+1', '1e3', '1,5', '0x10', '1.0000000000000000001', '1 2', '٣'])(
    'is not read from %j',
    (text) => {
      expect(() => parseTokenAmount(text)).toThrow(malformed);
    },
  );

  it('survives writing and reading', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 40n), (units) => {
        expect(parseTokenAmount(formatTokenAmount(units))).toBe(units);
      }),
    );
  });

  it('is cut, never rounded up, when fewer decimals are shown', () => {
    expect(formatTokenAmount(parseTokenAmount('1.999'), 2)).toBe('1.99');
    expect(formatTokenAmount(parseTokenAmount('1.999'), 0)).toBe('1');
    expect(formatTokenAmount(parseTokenAmount('0.001'), 2)).toBe('0');
  });

  it('shows the sign of a difference', () => {
    expect(formatTokenAmount(-(15n * 10n ** 17n))).toBe('-1.5');
  });

  it('is never negative', () => {
    expect(toTokenAmount(5n)).toBe(5n);
    expect(() => toTokenAmount(-1n)).toThrow(malformed);
  });
});

describe('a job id', () => {
  it('is a whole number from 1', () => {
    expect(toJobId('12')).toBe(12n);
    expect(toJobId(3)).toBe(3n);
    expect(toJobId(7n)).toBe(7n);
    for (const value of ['', '0', '-1', '1.5', '0x10', 'one', 0, 1.5, -3n, '9'.repeat(100)]) {
      expect(() => toJobId(value)).toThrow(expect.objectContaining({ code: 'CORE_JOB_ID_MALFORMED' }));
    }
  });
});
