import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addPrivacyOptions, type PrivacyFlags, toPrivacy } from './privacy-options.ts';

const parse = (...words: string[]): PrivacyFlags =>
  addPrivacyOptions(new Command().exitOverride()).parse(words, { from: 'user' }).opts();
const invalid = expect.objectContaining({ code: 'CLI_OPTION_INVALID' });

describe('the options of private training', () => {
  it('mean ordinary training when none is given', () => {
    expect(toPrivacy(parse(), 100)).toBeUndefined();
  });

  it('need ε alone; noise is then found by the session', () => {
    expect(toPrivacy(parse('--privacy-epsilon', '8'), 100)).toEqual({
      budget: { epsilon: 8, delta: 1e-5 },
      clip: 1,
    });
    const all = ['--privacy-delta', '1e-6', '--privacy-clip', '0.5', '--privacy-noise', '2'];
    expect(toPrivacy(parse('--privacy-epsilon', '3', ...all), 100)).toEqual({
      budget: { epsilon: 3, delta: 1e-6 },
      clip: 0.5,
      noiseMultiplier: 2,
    });
  });

  it('are refused without ε, and with a δ that may give a row away', () => {
    expect(() => toPrivacy(parse('--privacy-clip', '2'), 100)).toThrow(invalid);
    expect(() => toPrivacy(parse('--privacy-epsilon', '8', '--privacy-delta', '0.01'), 100)).toThrow(invalid);
    expect(() => toPrivacy(parse('--privacy-epsilon', '8'), 200_000)).toThrow(invalid);
    expect(() => parse('--privacy-epsilon', '0')).toThrow(invalid);
  });
});
