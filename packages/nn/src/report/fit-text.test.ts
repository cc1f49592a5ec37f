import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from './fit-text.ts';

describe('fitting a text', () => {
  it('leaves what fits and ends what does not in an ellipsis', () => {
    expect([fitText('abc', 2), fitText('abcd', 2)]).toEqual(['abc', 'a…']);
    expect(fitText('illi', 2)).toBe('illi');
    expect(fitText('WWW', 2.2)).toBe('W…');
  });

  it('is never wider than allowed, however wide its letters are', () => {
    for (const text of ['W'.repeat(50), 'il'.repeat(50), '測量'.repeat(20), 'a '.repeat(40)])
      expect(textWidth(fitText(text, 10))).toBeLessThanOrEqual(10);
  });

  it('never cuts a character of two halves', () => {
    expect(fitText('🦀🦀🦀', 2.2)).toBe('🦀…');
    expect(fitText('🦀🦀', 2.2)).toBe('🦀🦀');
  });
});
