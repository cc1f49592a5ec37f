import { describe, expect, it } from 'vitest';
import {
  abandonDeadline,
  challengeDeadline,
  commitDeadline,
  computeDeadline,
  drawBlockOf,
  revealDeadline,
} from './deadlines.ts';

const terms = {
  computeBlocks: 10,
  difficultyPerBlock: 7n,
  commitBlocks: 20,
  revealBlocks: 5,
  challengeBlocks: 2,
  expiresAt: 1000,
};

describe('deadlines', () => {
  it('give difficult sub-tasks more blocks (J6)', () => {
    expect(computeDeadline(100, 6n, terms)).toBe(110);
    expect(computeDeadline(100, 7n, terms)).toBe(111);
    expect(computeDeadline(100, 700n, terms)).toBe(210);
  });

  it('follow one another from submission to settlement', () => {
    const drawBlock = drawBlockOf(100);
    const commitEnd = commitDeadline(drawBlock, terms);
    const revealEnd = revealDeadline(commitEnd, terms);
    expect([drawBlock, commitEnd, revealEnd, challengeDeadline(revealEnd, terms)]).toEqual([
      101, 121, 126, 128,
    ]);
  });

  it('let a worker leave an expired job before others may end its submission', () => {
    expect(abandonDeadline(terms, true)).toBe(1000);
    expect(abandonDeadline(terms, false)).toBe(1100);
  });
});
