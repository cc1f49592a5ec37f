import { describe, expect, it } from 'vitest';
import { decimalNumber, duration, listOf, oneOf, wholeNumber } from './parse-option.ts';

describe('options', () => {
  it('reads whole numbers within bounds and refuses everything else', () => {
    const parse = wholeNumber('--nodes', 1, 64);
    expect(parse('8')).toBe(8);
    for (const text of ['0', '65', '8.5', '-1', '', '1e2', 'x']) {
      expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'CLI_OPTION_INVALID' }));
    }
  });

  it('reads decimal numbers above a bound', () => {
    const parse = decimalNumber('--learning-rate', 0, 10);
    expect(parse('0.05')).toBe(0.05);
    expect(parse('1e-3')).toBe(0.001);
    for (const text of ['0', '', '11', 'nan'])
      expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'CLI_OPTION_INVALID' }));
  });

  it('reads lists part by part', () => {
    expect(listOf(wholeNumber('--hidden', 1, 100))('64, 32')).toEqual([64, 32]);
  });

  it('reads durations with and without a unit', () => {
    const parse = duration('--block-time', 50, 60_000);
    expect([parse('300'), parse('300ms'), parse('1.5s'), parse('1min')]).toEqual([300, 300, 1500, 60_000]);
    for (const text of ['10ms', '2h', 's', ''])
      expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'CLI_OPTION_INVALID' }));
  });

  it('names the words that are possible', () => {
    expect(() => oneOf('--profile', ['native', 'reproducible'])('fast')).toThrow(/native, reproducible/);
  });
});
