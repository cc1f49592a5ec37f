import type { JobPlan, JobState } from '@plexus/jobs';
import { formatDuration } from '../output/duration.ts';
import { renderBar } from '../output/screen.ts';
import {
  describeCounts,
  describeRemaining,
  describeSubTask,
  estimateRemaining,
  measureProgress,
  phaseOf,
} from './job-progress.ts';
import type { NameOf } from './names.ts';

export type ScreenFacts = {
  readonly job: JobState;
  readonly plan: JobPlan;
  readonly nameOf: NameOf;
  readonly elapsedMs: number;
  /** Measured after each finished round, for example "round 1: 93.1 % right". */
  readonly measured: readonly string[];
};

const SHOWN_WORKERS = 8;

/** The lines drawn while a job runs: bar with estimate, counts, and who does what. */
export function renderProgress(facts: ScreenFacts): readonly string[] {
  const { job, plan, nameOf, elapsedMs } = facts;
  const { done, counts, total, round, rounds } = measureProgress(job, plan);
  const left = estimateRemaining(done, elapsedMs);
  const estimate = left === undefined ? 'estimating' : describeRemaining(left);
  const inRound = rounds > 1 ? `round ${round + 1} of ${rounds}, ` : '';
  const active = plan.split.subTasks.filter((subTask) =>
    ['computing', 'checking', 'disputed'].includes(phaseOf(job, subTask)),
  );
  const rows = active.slice(0, SHOWN_WORKERS).map((subTask) => {
    const state = job.subTasks.get(subTask.index);
    const worker = state?.worker === undefined ? '' : nameOf(state.worker);
    const checkers = (state?.commitments ?? []).map(({ endorser }) => nameOf(endorser)).join(', ');
    const phase = phaseOf(job, subTask);
    const doing = checkers === '' ? phase : `${phase} (${checkers})`;
    return { worker, what: describeSubTask(plan, subTask.index), doing };
  });
  const workerWidth = Math.max(0, ...rows.map(({ worker }) => worker.length));
  const whatWidth = Math.max(0, ...rows.map(({ what }) => what.length));
  const lines = rows.map(
    ({ worker, what, doing }) => `  ${worker.padEnd(workerWidth)}  ${what.padEnd(whatWidth)}  ${doing}`,
  );
  if (active.length > SHOWN_WORKERS) lines.push(`  and ${active.length - SHOWN_WORKERS} more`);
  const last = facts.measured.at(-1);
  return [
    `${renderBar(done)} ${Math.floor(done * 100)} %  ${formatDuration(elapsedMs)}, ${estimate}`,
    `${inRound}${counts.accepted} of ${total} sub-tasks accepted${describeCounts(counts)}`,
    ...lines,
    ...(last === undefined ? [] : [`  ${last}`]),
  ];
}
