import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.ts';

describe('shortening a text', () => {
  it('leaves what fits and ends what does not in an ellipsis', () => {
    expect([shorten('abc', 3), shorten('abcd', 3)]).toEqual(['abc', 'ab…']);
  });

  it('never cuts a character of two halves', () => {
    expect(shorten('🦀🦀🦀', 2)).toBe('🦀…');
    expect(shorten('🦀🦀', 2)).toBe('🦀🦀');
  });
});
