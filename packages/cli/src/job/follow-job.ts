import { systemClock, toMessage } from '@plexus/core';
import type { JobPlan, JobState, PlacedEvent } from '@plexus/jobs';
import type { Context } from '../context.ts';
import { combinesOf } from '../data/result-model.ts';
import { CliError } from '../errors.ts';
import { type ChainView, requireJob } from '../requester/chain-view.ts';
import { lineOfEvent } from './event-line.ts';
import { describeCounts, describeRemaining, estimateRemaining, measureProgress } from './job-progress.ts';
import type { NameOf } from './names.ts';
import { renderProgress } from './progress-screen.ts';

export type FollowOptions = {
  readonly view: ChainView;
  readonly jobId: bigint;
  readonly plan: JobPlan;
  readonly nameOf: NameOf;
  readonly context: Context;
  /** What to add to a command so that it finds the same network. */
  readonly flags: string;
  /** Measures a finished round, for example its accuracy, as one line. */
  readonly measure?: (job: JobState, round: number) => Promise<string>;
  /** Hears of every event before its line is written. */
  readonly onEvent?: (placed: PlacedEvent) => string | undefined;
  /** What to say on Ctrl-C. Default: that the job goes on. */
  readonly onInterrupt?: (jobId: bigint, flags: string) => CliError;
};

const DRAW_MS = 250;
const PLAIN_LINE_MS = 10_000;

/** Shows a job's progress until it ends. Throws `CLI_INTERRUPTED` on Ctrl-C; the job goes on without us. */
export async function followJob(options: FollowOptions): Promise<JobState> {
  const { view, jobId, plan, nameOf, context } = options;
  const { tracker } = view;
  const { streams } = context;
  const startedAt = Date.now();
  const measured: string[] = [];
  const measuring: Promise<void>[] = [];
  const rounds = combinesOf(plan);

  const show = (placed: PlacedEvent, undone: boolean): void => {
    if (placed.event.args.jobId !== jobId || undone) return;
    const line =
      options.onEvent?.(placed) ?? lineOfEvent(placed, { plan, nameOf, job: tracker.view.job(jobId) });
    if (line !== undefined) streams.err(line);
    const { event } = placed;
    if (event.name !== 'SubTaskAccepted' || !options.measure) return;
    const round = rounds.findIndex((combine) => combine.index === event.args.index);
    const job = tracker.view.job(jobId);
    if (round < 0 || !job) return;
    measuring.push(
      options.measure(job, round).then(
        (text) => {
          measured.push(text);
          streams.err(text);
        },
        (error: unknown) => streams.err(`round ${round + 1} could not be measured: ${toMessage(error)}`),
      ),
    );
  };
  const stop = tracker.onEvent(show);
  let plainAt = startedAt + PLAIN_LINE_MS;
  try {
    for (;;) {
      const job = requireJob(view, jobId);
      const elapsedMs = Date.now() - startedAt;
      if (job.status === 'completed' || job.status === 'closed') {
        await Promise.all(measuring);
        return requireJob(view, jobId);
      }
      streams.draw(renderProgress({ job, plan, nameOf, elapsedMs, measured }));
      if (!streams.isInteractive && Date.now() >= plainAt) {
        plainAt = Date.now() + PLAIN_LINE_MS;
        streams.err(plainProgress(job, plan, elapsedMs));
      }
      if (context.interrupt.aborted) throw (options.onInterrupt ?? interrupted)(jobId, options.flags);
      await systemClock.sleep(DRAW_MS, context.interrupt);
    }
  } finally {
    stop();
    streams.draw([]);
  }
}

function plainProgress(job: JobState, plan: JobPlan, elapsedMs: number): string {
  const { done, counts, total } = measureProgress(job, plan);
  const left = estimateRemaining(done, elapsedMs);
  const estimate = left === undefined ? '' : `, ${describeRemaining(left)}`;
  return `${counts.accepted} of ${total} sub-tasks accepted${describeCounts(counts)}${estimate}`;
}

function interrupted(jobId: bigint, flags: string): CliError {
  return new CliError({
    code: 'CLI_INTERRUPTED',
    message: `stopped watching; job ${jobId} stays on the chain, and its price in escrow`,
    hint: `go on with: plexus job watch ${jobId}${flags} – until then workers may wait for its data`,
    details: { jobId },
  });
}
