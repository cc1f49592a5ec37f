import type { Hash } from '@plexus/core';
import type { JobPlan } from '../../plan/job-plan.ts';
import type { MarketEvent, PlacedEvent } from '../../view/events.ts';
import { foldEvent } from '../../view/fold-event.ts';
import type { JobState, SubTaskState } from '../../view/job-state.ts';
import { checkFailed } from './check-failed.ts';
import { type Expectation, historyRules, type Moment } from './history-rules.ts';

/** An event of a sub-task with what was so just before it. */
export type Turn = { readonly placed: PlacedEvent; readonly before: Moment };

/** Events must be of one job, in the order of their blocks, and every block of one hash. */
export function checkOrder(jobId: bigint, log: readonly PlacedEvent[]): void {
  log.forEach((placed, i) => {
    const before = log[i - 1];
    const at = `event ${i} (${placed.event.name})`;
    if (placed.event.args.jobId !== jobId)
      throw checkFailed('log', `${at} is of job ${placed.event.args.jobId}, not ${jobId}`, { event: i });
    if (!before) return;
    const isSameBlock = placed.blockNumber === before.blockNumber;
    const isLater = isSameBlock
      ? placed.logIndex > before.logIndex && placed.blockHash === before.blockHash
      : placed.blockNumber > before.blockNumber;
    if (!isLater) throw checkFailed('log', `${at} does not come after the event before it`, { event: i });
  });
}

/** Job and blocks as the log tells them, before anything about it is believed. Throws `JOBS_CHECK_FAILED`. */
export function foldLog(jobId: bigint, log: readonly PlacedEvent[]): JobState {
  let job: JobState | undefined;
  for (const { event, blockNumber } of log) job = foldEvent(job, event, blockNumber);
  if (job) return job;
  throw checkFailed('log', `the log does not begin with the creation of job ${jobId}`);
}

/** Blocks whose hashes drew committees, as the log tells them. */
export function drawBlocksOf(log: readonly PlacedEvent[]): readonly number[] {
  return log.flatMap(({ event, blockNumber }) => {
    if (event.name === 'ResultSubmitted') return [blockNumber + 1];
    if (event.name === 'DisputeOpened') return [blockNumber + 1];
    const isRedrawn = event.name === 'CommitteeRedrawn' || event.name === 'DisputeRedrawn';
    return isRedrawn ? [event.args.drawBlock] : [];
  });
}

/**
 * Replays the log and holds every event against the state the ones before it lead to, as the contract did when it wrote
 * it. Returns the events of sub-tasks with that state. Throws `JOBS_CHECK_FAILED` naming event and sub-task.
 */
export function checkHistory(
  plan: JobPlan,
  log: readonly PlacedEvent[],
  drawHash: (block: number) => Hash,
): readonly Turn[] {
  const turns: Turn[] = [];
  let job: JobState | undefined;
  for (const placed of log) {
    const { event, blockNumber } = placed;
    if (job) {
      const before = { job: { ...job }, task: taskBefore(job, event), block: blockNumber, plan, drawHash };
      for (const expectation of expectationsOf(event, before)) assertMet(expectation, event);
      if ('index' in event.args) turns.push({ placed, before });
    }
    job = foldEvent(job, event, blockNumber);
  }
  return turns;
}

function taskBefore(job: JobState, event: MarketEvent): SubTaskState {
  const index = 'index' in event.args ? event.args.index : 0;
  const task = job.subTasks.get(index);
  if (task) return task;
  if (!('index' in event.args)) return NO_TASK;
  throw checkFailed('windows', `${event.name} names sub-task ${index}, which was not published`, { index });
}

function expectationsOf(event: MarketEvent, moment: Moment): readonly Expectation[] {
  // The rule of an event takes the arguments of that event; TypeScript cannot follow the pairing.
  const rule = historyRules[event.name] as (args: unknown, moment: Moment) => readonly Expectation[];
  return rule(event.args, moment);
}

function assertMet({ check, what, found, expected }: Expectation, event: MarketEvent): void {
  if (found === expected) return;
  const index = 'index' in event.args ? event.args.index : undefined;
  const of = index === undefined ? '' : ` of sub-task ${index}`;
  throw checkFailed(check, `${event.name}${of}: ${what}: found ${found}, expected ${expected}`, {
    event: event.name,
    ...(index === undefined ? {} : { index }),
  });
}

const NO_TASK: SubTaskState = {
  index: -1,
  status: 'open',
  attempt: 0,
  since: 0,
  worker: undefined,
  nonce: 0,
  difficulty: 0n,
  deadline: 0,
  submission: undefined,
  commitments: [],
  reveals: [],
  falsified: [],
  overruled: [],
  dispute: undefined,
  acceptedResult: undefined,
};
