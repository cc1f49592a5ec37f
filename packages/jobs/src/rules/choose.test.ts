import { describe, expect, it } from 'vitest';
import { type Circumstances, judgeSubTask } from './choose.ts';

const GIB = 1024 ** 3;
const circumstances: Circumstances = {
  subTask: { difficulty: 1000n, memoryBytes: 0 },
  measuredSpeed: 100,
  freeMemoryBytes: GIB,
  blocksLeft: 100,
  blockTimeMs: 1000,
  computeBlocks: 5,
  difficultyPerBlock: 100n,
  load: 0,
  capacity: 1,
};

describe('judgeSubTask', () => {
  it('competes for what fits (J4)', () => {
    expect(judgeSubTask(circumstances)).toEqual({ compete: true, reason: 'fits', expectedMs: 10_000 });
  });

  it('does not compete while busy', () => {
    expect(judgeSubTask({ ...circumstances, load: 1 }).reason).toBe('busy');
    expect(judgeSubTask({ ...circumstances, load: 1, capacity: 2, measuredSpeed: 400 }).compete).toBe(true);
  });

  it('shares its speed among sub-tasks running at once', () => {
    expect(judgeSubTask({ ...circumstances, load: 1, capacity: 2 })).toEqual({
      compete: false,
      reason: 'too-slow',
      expectedMs: 20_000,
    });
  });

  it('leaves alone what needs more memory than is free', () => {
    const subTask = { difficulty: 1000n, memoryBytes: 2 * GIB };
    expect(judgeSubTask({ ...circumstances, subTask }).reason).toBe('memory-too-small');
  });

  it('keeps a fifth of the time in reserve', () => {
    expect(judgeSubTask({ ...circumstances, computeBlocks: 2 }).reason).toBe('too-slow');
    expect(judgeSubTask({ ...circumstances, computeBlocks: 3 }).reason).toBe('fits');
  });

  it('takes the weight of memory out of the time it expects', () => {
    const subTask = { difficulty: 1000n, memoryBytes: 8 * GIB };
    expect(judgeSubTask({ ...circumstances, subTask, freeMemoryBytes: 9 * GIB }).expectedMs).toBe(5_000);
  });

  it('does not compete with a speed it does not know, or in a job that takes no more claims', () => {
    expect(judgeSubTask({ ...circumstances, measuredSpeed: 0 }).reason).toBe('speed-unknown');
    expect(judgeSubTask({ ...circumstances, measuredSpeed: Number.NaN }).reason).toBe('speed-unknown');
    expect(judgeSubTask({ ...circumstances, blocksLeft: 0 }).reason).toBe('job-ends');
  });
});
