import { describe, expect, it } from 'vitest';
import { selectedOf } from './to-session-spec.ts';

describe('the size of the best set', () => {
  it.each([
    [8, 3, 2],
    [8, 5, 4],
    [8, 8, 4],
    [3, 3, 2],
    [64, 3, 2],
    [64, 40, 32],
    [5, 9, 3],
  ])('of %i participants, %i at least, leaves somebody to vote out: %i', (participants, least, selected) => {
    expect(selectedOf({ participants, least })).toBe(selected);
  });

  it('is what was asked for', () => {
    expect(selectedOf({ participants: 8, least: 3, selected: 7 })).toBe(7);
  });
});
