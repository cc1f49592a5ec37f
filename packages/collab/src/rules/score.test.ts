import { describe, expect, it } from 'vitest';
import { BEST_SCORE, scoreOf } from './score.ts';

describe('a score', () => {
  it('is the share of right answers, or the less the greater the loss, in 16 bits', () => {
    expect(scoreOf('accuracy', { accuracy: 1, loss: 9 })).toBe(BEST_SCORE);
    expect(scoreOf('accuracy', { accuracy: 0.25, loss: 0 })).toBe(Math.round(BEST_SCORE / 4));
    expect(scoreOf('loss', { accuracy: 0, loss: 0 })).toBe(BEST_SCORE);
    expect(scoreOf('loss', { accuracy: 0, loss: 3 })).toBe(Math.round(BEST_SCORE / 4));
    expect(scoreOf('loss', { accuracy: 1, loss: 1e9 })).toBe(0);
  });

  it('is never beyond the best, which would say invalid, nor less than nothing', () => {
    expect(scoreOf('accuracy', { accuracy: 1.5, loss: 0 })).toBe(BEST_SCORE);
    expect(scoreOf('accuracy', { accuracy: -1, loss: 0 })).toBe(0);
    for (const loss of [-0.5, -1, -7]) expect(scoreOf('loss', { accuracy: 0, loss })).toBe(BEST_SCORE);
  });

  it('is 0 for a measure that is not finite', () => {
    const { NaN: none, POSITIVE_INFINITY: infinite } = Number;
    expect(scoreOf('accuracy', { accuracy: none, loss: 0 })).toBe(0);
    for (const loss of [none, infinite]) expect(scoreOf('loss', { accuracy: 1, loss })).toBe(0);
  });
});
