import { blocksToCompute } from './deadlines.ts';
import { REFERENCE_MEMORY_BYTES } from './difficulty.ts';
import type { SubTask } from './sub-task.ts';

export type ChooseReason = 'fits' | 'busy' | 'memory-too-small' | 'speed-unknown' | 'too-slow' | 'job-ends';

/** What a worker knows when a sub-task opens. */
export type Circumstances = {
  readonly subTask: Pick<SubTask, 'difficulty' | 'memoryBytes'>;
  /** Measured millions of floating-point operations a second. */
  readonly measuredSpeed: number;
  readonly freeMemoryBytes: number;
  /** Blocks until the last one in which the job takes claims. */
  readonly blocksLeft: number;
  readonly blockTimeMs: number;
  readonly computeBlocks: number;
  readonly difficultyPerBlock: bigint;
  /** Sub-tasks being computed now, and how many at once this node takes. */
  readonly load: number;
  readonly capacity: number;
};

export type Judgement = {
  readonly compete: boolean;
  readonly reason: ChooseReason;
  /** Time the sub-task would take here with the present load, in milliseconds. */
  readonly expectedMs: number;
};

/** Share of the time allowed that a worker plans with; the rest is for fetching, storing and inclusion. */
export const PLANNED_SHARE = 0.8;

/**
 * Decides from difficulty, measured speed, memory, deadline and load whether to compete (J4). Speed is shared among
 * sub-tasks running at once. Missing a deadline costs bond, so a sub-task is taken only when it fits with reserve.
 */
export function judgeSubTask(circumstances: Circumstances): Judgement {
  const { subTask, measuredSpeed, load } = circumstances;
  const expectedMs = (megaflopsOf(subTask) / Math.max(0, measuredSpeed)) * 1000 * (load + 1);
  const reason = reasonOf(circumstances, expectedMs);
  return { compete: reason === 'fits', reason, expectedMs };
}

/** The operations behind a difficulty, in millions: difficulty ÷ (1 + memoryBytes ÷ 8 GiB), undoing the weight of J2. */
function megaflopsOf({ difficulty, memoryBytes }: Circumstances['subTask']): number {
  return Number(difficulty) / (1 + memoryBytes / REFERENCE_MEMORY_BYTES);
}

function reasonOf(circumstances: Circumstances, expectedMs: number): ChooseReason {
  const { subTask, load, capacity, freeMemoryBytes, blocksLeft, measuredSpeed } = circumstances;
  if (load >= capacity) return 'busy';
  if (blocksLeft <= 0) return 'job-ends';
  if (subTask.memoryBytes > freeMemoryBytes) return 'memory-too-small';
  if (!(measuredSpeed > 0)) return 'speed-unknown';
  const allowedMs = blocksToCompute(subTask.difficulty, circumstances) * circumstances.blockTimeMs;
  return expectedMs <= allowedMs * PLANNED_SHARE ? 'fits' : 'too-slow';
}
