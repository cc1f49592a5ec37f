import { formatTokenAmount } from '@plexus/core';
import type { JobPlan, JobState, PlacedEvent } from '@plexus/jobs';
import { describeSubTask } from './job-progress.ts';
import type { NameOf } from './names.ts';

/** Segment number of a rejection that is about the submission as a whole. */
const WHOLE_SUBMISSION = 0xffff_ffff;

/** One line about what an event means to the job's owner; undefined for what is only a step on the way. */
export function lineOfEvent(
  { event }: PlacedEvent,
  facts: {
    readonly plan: JobPlan;
    readonly nameOf: NameOf;
    /** The job before the event. */
    readonly job: JobState | undefined;
  },
): string | undefined {
  const { plan, nameOf, job } = facts;
  const of = (index: number): string => describeSubTask(plan, index);
  switch (event.name) {
    case 'JobCreated':
      return `job ${event.args.jobId} is on the chain: ${event.args.terms.subTaskCount} sub-tasks for ${formatTokenAmount(event.args.terms.price, 4)} PLX`;
    case 'SubTaskClaimed':
      return `${nameOf(event.args.worker)} won ${of(event.args.index)}${event.args.attempt > 0 ? `, attempt ${event.args.attempt + 1}` : ''}`;
    case 'EndorsementRevealed':
      return event.args.accept ? undefined : lineOfRejection(event.args, of(event.args.index), facts);
    case 'EndorsementFalsified':
      return `${nameOf(event.args.prover)} proved that ${nameOf(event.args.endorser)} endorsed ${of(event.args.index)} without checking it`;
    case 'DisputeOpened':
      return `dispute about segment ${event.args.segment + 1} of ${of(event.args.index)}: another committee repeats it`;
    case 'DisputeResolved': {
      const worker = job?.subTasks.get(event.args.index)?.worker;
      const name = worker === undefined ? 'its worker' : nameOf(worker);
      return event.args.workerRight
        ? `the dispute about ${of(event.args.index)} ends for ${name}`
        : `CAUGHT: ${name} falsified ${of(event.args.index)}; it loses its bond`;
    }
    case 'SubTaskReopened':
      return `${of(event.args.index)} is open again for others`;
    case 'SubTaskAccepted':
      return `${of(event.args.index)} by ${nameOf(event.args.worker)} is endorsed and paid`;
    case 'JobCompleted':
      return `job ${event.args.jobId} is complete; its result chain ends in ${event.args.finalHash}`;
    case 'JobClosing':
      return `job ${event.args.jobId} ran out of time and is being closed`;
    case 'JobClosed':
      return `job ${event.args.jobId} was closed; ${formatTokenAmount(event.args.refunded, 4)} PLX went back`;
    default:
      return undefined;
  }
}

function lineOfRejection(
  args: { readonly index: number; readonly endorser: `0x${string}`; readonly segment: number },
  subTask: string,
  { nameOf, job }: { readonly nameOf: NameOf; readonly job: JobState | undefined },
): string {
  const worker = job?.subTasks.get(args.index)?.worker;
  const whose = worker === undefined ? subTask : `${subTask} by ${nameOf(worker)}`;
  const what = args.segment === WHOLE_SUBMISSION ? 'the submission' : `segment ${args.segment + 1}`;
  return `${nameOf(args.endorser)} repeated ${whose} and rejects ${what}`;
}
