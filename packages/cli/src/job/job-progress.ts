import type { JobPlan, JobState, SubTask, SubTaskState } from '@plexus/jobs';
import { formatDuration } from '../output/duration.ts';

export type Phase = 'waiting' | 'open' | 'computing' | 'checking' | 'disputed' | 'accepted';

/** How far a job is, counted from the chain's log alone. */
export type JobProgress = {
  readonly total: number;
  readonly counts: Readonly<Record<Phase, number>>;
  /** Share of the whole difficulty that is accepted, 0 to 1. */
  readonly done: number;
  readonly round: number;
  readonly rounds: number;
};

const PHASES: Readonly<Record<SubTaskState['status'], Phase>> = {
  open: 'open',
  claimed: 'computing',
  submitted: 'checking',
  revealing: 'checking',
  revealed: 'checking',
  disputed: 'disputed',
  accepted: 'accepted',
};

/** The phase of one sub-task; one whose turn has not come is `waiting`. */
export function phaseOf(job: JobState, subTask: SubTask): Phase {
  const state = job.subTasks.get(subTask.index);
  if (!state) return 'waiting';
  if (state.status === 'open' && job.accepted < subTask.dependsOn) return 'waiting';
  return PHASES[state.status];
}

export function measureProgress(job: JobState, plan: JobPlan): JobProgress {
  const counts = { waiting: 0, open: 0, computing: 0, checking: 0, disputed: 0, accepted: 0 };
  let accepted = 0n;
  for (const subTask of plan.split.subTasks) {
    const phase = phaseOf(job, subTask);
    counts[phase]++;
    if (phase === 'accepted') accepted += subTask.difficulty;
  }
  const rounds = plan.spec.kind === 'train' ? plan.spec.rounds : 1;
  const unfinished = plan.split.subTasks.find((subTask) => phaseOf(job, subTask) !== 'accepted');
  return {
    total: plan.split.subTasks.length,
    counts,
    done: Number((accepted * 10_000n) / plan.split.totalDifficulty) / 10_000,
    round: unfinished?.round ?? rounds - 1,
    rounds,
  };
}

/** Milliseconds still to go if work goes on as fast as so far; undefined before anything is done. */
export function estimateRemaining(done: number, elapsedMs: number): number | undefined {
  if (done <= 0) return undefined;
  return (elapsedMs * (1 - done)) / done;
}

/** "about 12 s left". */
export function describeRemaining(ms: number): string {
  return ms < 1_000 ? 'almost done' : `about ${formatDuration(ms)} left`;
}

const SHOWN_PHASES = ['disputed', 'checking', 'computing', 'open', 'waiting'] as const;

/** ", 2 checking, 1 computing, 7 waiting": what is not accepted yet, leaving out what there is none of. */
export function describeCounts(counts: JobProgress['counts']): string {
  return SHOWN_PHASES.filter((phase) => counts[phase] > 0)
    .map((phase) => `, ${counts[phase]} ${phase}`)
    .join('');
}

/** "sub-task 3 (round 1, shard 4)". */
export function describeSubTask(plan: JobPlan, index: number): string {
  const subTask = plan.split.subTasks[index];
  if (!subTask) return `sub-task ${index}`;
  const rounds = plan.spec.kind === 'train' && plan.spec.rounds > 1 ? `round ${subTask.round + 1}, ` : '';
  switch (subTask.kind) {
    case 'train':
    case 'infer':
      return `sub-task ${index} (${rounds}shard ${subTask.part + 1})`;
    case 'candidate':
      return `sub-task ${index} (candidate ${subTask.part + 1})`;
    case 'combine':
      return `sub-task ${index} (${rounds}combine)`;
  }
}
