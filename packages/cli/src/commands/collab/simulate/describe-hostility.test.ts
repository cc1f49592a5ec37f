import { describe, expect, it } from 'vitest';
import { describeHostility } from './describe-hostility.ts';

describe('who is hostile in a simulation', () => {
  it('is said with shares, the usual one too', () => {
    expect(describeHostility({ attack: 'sign-flip', liars: 0.3, lie: 'invert' })).toBe(
      '20.0 % attack by sign-flip, 30.0 % lie when they rate (invert)',
    );
    expect(describeHostility({ attack: 'noise', attackers: 0.4, liars: 0, lie: 'invert' })).toBe(
      '40.0 % attack by noise, nobody lies',
    );
    expect(describeHostility({ liars: 0, lie: 'invert' })).toBe('nobody attacks, nobody lies');
  });
});
