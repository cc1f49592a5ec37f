import { blocksToCompute, type TimingTerms } from './deadlines.ts';
import { REFERENCE_MEMORY_BYTES } from './difficulty.ts';
import type { SubTask } from './sub-task.ts';

/** What a worker's machine can do now. */
export type LocalMachine = {
  /** Measured floating-point operations a second. */
  readonly speed: number;
  readonly freeMemoryBytes: number;
  /** Sub-tasks being computed now, and how many at once this node takes. */
  readonly load: number;
  readonly capacity: number;
};

/** What a worker knows when a sub-task opens. `blocksLeft`: blocks in which the job still takes claims, when known. */
export type Circumstances = {
  readonly subTask: Pick<SubTask, 'difficulty' | 'memoryBytes'>;
  readonly machine: LocalMachine;
  readonly blockTimeMs: number;
  readonly terms: Pick<TimingTerms, 'computeBlocks' | 'difficultyPerBlock'>;
  readonly blocksLeft?: number;
};

export type ChooseReason = 'fits' | 'busy' | 'job-ends' | 'memory-too-small' | 'speed-unknown' | 'too-slow';

/** `expectedMs`: time the sub-task would take here with the present load. */
export type Judgement = {
  readonly compete: boolean;
  readonly reason: ChooseReason;
  readonly expectedMs: number;
};

/** Share of the time allowed that a worker plans with; the rest is for fetching, storing and inclusion. */
export const PLANNED_SHARE = 0.8;

/**
 * Decides from difficulty, measured speed, memory, deadline and load whether to compete (J4). Speed is shared among
 * sub-tasks running at once. Missing a deadline costs bond, so a sub-task is taken only when it fits with reserve.
 */
export function judgeSubTask(circumstances: Circumstances): Judgement {
  const { subTask, machine } = circumstances;
  const expectedMs = (flopsOf(subTask) / Math.max(0, machine.speed)) * 1000 * (machine.load + 1);
  const reason = reasonOf(circumstances, expectedMs);
  return { compete: reason === 'fits', reason, expectedMs };
}

/** The operations behind a difficulty: difficulty · 10^6 ÷ (1 + memoryBytes ÷ 8 GiB), undoing the weight of J2. */
function flopsOf({ difficulty, memoryBytes }: Circumstances['subTask']): number {
  return (Number(difficulty) * 1e6) / (1 + memoryBytes / REFERENCE_MEMORY_BYTES);
}

function reasonOf(circumstances: Circumstances, expectedMs: number): ChooseReason {
  const { subTask, machine, terms, blockTimeMs, blocksLeft = 1 } = circumstances;
  if (machine.load >= machine.capacity) return 'busy';
  if (blocksLeft <= 0) return 'job-ends';
  if (subTask.memoryBytes > machine.freeMemoryBytes) return 'memory-too-small';
  if (!(machine.speed > 0)) return 'speed-unknown';
  const allowedMs = blocksToCompute(subTask.difficulty, terms) * blockTimeMs;
  return expectedMs <= allowedMs * PLANNED_SHARE ? 'fits' : 'too-slow';
}
