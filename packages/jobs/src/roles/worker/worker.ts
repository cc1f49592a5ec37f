import { type Address, hasCode, isPlexusError, sameAddress } from '@plexus/core';
import type { ComputeBackend } from '../../computation/types.ts';
import { JobsError } from '../../errors.ts';
import { type JobPlan, leafOf, subTaskAt } from '../../plan/job-plan.ts';
import { fingerprintInput, loadInput } from '../../plan/load-input.ts';
import type { PlanCache } from '../../plan/plan-cache.ts';
import type { Head, RoleComponents } from '../../ports.ts';
import type { SubTask } from '../../rules/sub-task.ts';
import type { TraceLeaf } from '../../rules/trace.ts';
import type { JobState, SubTaskState } from '../../view/job-state.ts';
import type { JobTracker } from '../../view/job-tracker.ts';
import type { BlockTimer } from '../block-timer.ts';
import { EngineCheck } from '../engine-check.ts';
import { HeadLoop } from '../head-loop.ts';
import { pruneJournal } from '../prune-journal.ts';
import { type RoleStatus, statusOf } from '../role-status.ts';
import { WeightCache } from '../weight-cache.ts';
import { chooseClaim } from './choose-claim.ts';
import { computeSubTask, type Submission } from './compute-sub-task.ts';
import { InputCheck } from './input-check.ts';
import { checkpointsOf, decodeWork } from './work-record.ts';

export type WorkerOptions = {
  /** Sub-tasks computed at the same time (J4). Default 1. */
  readonly capacity?: number;
  /** Measured speed, floating-point operations a second, by profile; a missing profile is not offered. */
  readonly speed: { readonly reproducible?: number; readonly native?: number };
  readonly memoryBytes: number;
  /** Least pay for one unit of difficulty, in token units. Default 0. */
  readonly minPricePerDifficulty?: bigint;
  /** Fault injection for demonstrations and tests: changes a segment's end before it is committed to. Never set in production. */
  readonly tamper?: (segment: number, end: Uint8Array) => Uint8Array;
  /** Fault injection for tests: commits to another trace than the one computed. Never set in production. */
  readonly forgeLeaf?: (segment: number, leaf: TraceLeaf) => TraceLeaf;
  readonly onProgress?: (progress: WorkerProgress) => void;
};

export type WorkerProgress = {
  readonly jobId: bigint;
  readonly index: number;
  readonly done: number;
  readonly total: number;
  readonly loss: number | undefined;
};

export type WorkerComponents = RoleComponents & {
  readonly tracker: JobTracker;
  readonly plans: PlanCache;
  readonly backend: ComputeBackend;
  readonly blockTimer: BlockTimer;
};

/** Blocks within which a mined claim surely shows in the log. */
const BLOCKS_UNTIL_SEEN = 2;
/** Blocks between two tries at a sub-task whose computing failed. */
const RETRY_BLOCKS = 3;
/** Failures of one sub-task after which this worker leaves it to others. */
const MOST_FAILURES = 3;
/** Blocks between two looks for checkpoints that nobody can ask for any more. */
const PRUNE_BLOCKS = 32;

type Work = { readonly abort: AbortController; readonly promise: Promise<void> };

/** Not of the chain or the network, and not mended by trying again. */
function isOfComputing(error: unknown): boolean {
  return isPlexusError(error) && !error.retryable && /^(NN|JOBS)_/.test(error.code);
}

function claimKey(jobId: bigint, task: Pick<SubTaskState, 'index' | 'attempt'>): string {
  return `claim-${jobId}-${task.index}-${task.attempt}`;
}

/**
 * Competes for sub-tasks, computes what it wins, and submits results (J4–J8). All it must remember is on chain or in
 * its journal: a restarted worker finds its claims in the log and goes on (J15).
 */
export class Worker {
  readonly name = 'worker';
  readonly #c: WorkerComponents;
  readonly #options: WorkerOptions;
  readonly #loop: HeadLoop;
  readonly #weight: WeightCache;
  readonly #inputs: InputCheck;
  readonly #work = new Map<string, Work>();
  /** Claims under way (Infinity) or just sent: the block until which the log may not show them yet. */
  readonly #claiming = new Map<string, number>();
  readonly #engines: EngineCheck;
  readonly #retryAt = new Map<string, number>();
  /** By job and index: how often computing failed for a reason that trying again does not mend. */
  readonly #failures = new Map<string, number>();
  #pruneAt = 0;
  #completed = 0;

  constructor(components: WorkerComponents, options: WorkerOptions) {
    this.#c = components;
    this.#options = options;
    this.#inputs = new InputCheck(components.artifacts, components.logger);
    this.#engines = new EngineCheck(components.backend, components.logger);
    this.#weight = new WeightCache(components.chain, components.sender.account);
    this.#loop = new HeadLoop(components.tracker, components.logger, (head) => this.#tick(head));
  }

  get account(): Address {
    return this.#c.sender.account;
  }

  async start(): Promise<void> {
    await this.#c.tracker.start();
    this.#loop.start();
  }

  /** Stops competing and computing. Claims stay on chain; the next start goes on with them. */
  async stop(): Promise<void> {
    await this.#loop.stop();
    for (const work of this.#work.values()) work.abort.abort();
    await Promise.allSettled([...this.#work.values()].map((work) => work.promise));
  }

  status(): RoleStatus {
    const working = [...this.#work.keys()];
    const state = working.length > 0 ? 'computing' : 'waiting';
    return statusOf(this.#c.tracker, this.name, state, { working, completed: this.#completed });
  }

  async #tick(head: Head): Promise<void> {
    const { tracker } = this.#c;
    const { open, inFlight } = tracker.flight();
    const mine = inFlight.filter(
      ({ task }) => task.worker !== undefined && sameAddress(task.worker, this.account),
    );
    const claimed = mine.filter(({ task }) => task.status === 'claimed');
    const wanted = new Set(claimed.map(({ job, task }) => claimKey(job.jobId, task)));
    for (const [key, work] of this.#work) if (!wanted.has(key)) work.abort.abort();
    for (const { job, task } of claimed) this.#ensureWork(job, task, head);
    for (const [key, until] of this.#claiming)
      if (head.number >= until || wanted.has(key)) this.#claiming.delete(key);
    await this.#dropSettled(head);
    const capacity = this.#options.capacity ?? 1;
    if (claimed.length + this.#claiming.size >= capacity || open.length === 0) return;
    const weight = await this.#weight.at(head);
    const choice = chooseClaim(open, {
      self: this.account,
      weight,
      head,
      stakeCapBps: this.#c.chain.stakeCapBps,
      blockTimeMs: this.#c.blockTimer.meanMs(),
      machine: {
        flopsPerSecond: (profile) => this.#options.speed[profile] ?? 0,
        freeMemoryBytes: this.#options.memoryBytes,
        load: claimed.length,
        capacity,
      },
      planOf: (job) => this.#c.plans.peek(job, head.number),
      wants: (job, plan) => this.#wants(job, plan),
      hasUsableInput: (job, plan, subTask) =>
        !this.#hasGivenUp(job.jobId, subTask.index) && this.#inputs.isUsable(job, plan, subTask),
    });
    if (choice) this.#claim(choice);
  }

  #wants(job: JobState, plan: JobPlan): boolean {
    if (this.#options.speed[plan.spec.profile] === undefined || !this.#engines.runs(plan.spec)) return false;
    const perDifficulty = job.terms.price / job.terms.totalDifficulty;
    return perDifficulty >= (this.#options.minPricePerDifficulty ?? 0n);
  }

  #claim(choice: NonNullable<ReturnType<typeof chooseClaim>>): void {
    const { job, leaf, nonce, attempt } = choice;
    const key = claimKey(job.jobId, { index: leaf.index, attempt });
    if (this.#claiming.has(key)) return;
    this.#claiming.set(key, Number.POSITIVE_INFINITY);
    this.#c.sender
      .send({ call: 'claim', jobId: job.jobId, leaf, nonce }, `${key}-${nonce}`)
      .then(
        () => this.#c.logger.info({ jobId: job.jobId, index: leaf.index, nonce }, 'won a sub-task'),
        (error: unknown) => {
          this.#weight.forget();
          const level = isPlexusError(error) && !hasCode(error, 'JobMarket_WrongStatus') ? 'info' : 'debug';
          this.#c.logger[level]({ jobId: job.jobId, index: leaf.index, error }, 'claim not taken');
        },
      )
      .finally(() => this.#claiming.set(key, this.#c.tracker.head.number + BLOCKS_UNTIL_SEEN));
  }

  #ensureWork(job: JobState, task: SubTaskState, head: Head): void {
    const key = claimKey(job.jobId, task);
    if (this.#work.has(key) || (this.#retryAt.get(key) ?? 0) > head.number) return;
    if (this.#hasGivenUp(job.jobId, task.index)) return;
    const plan = this.#c.plans.peek(job, head.number);
    if (!plan) return;
    const abort = new AbortController();
    const promise = this.#compute(job, plan, task, key, abort.signal)
      .catch((error: unknown) => {
        this.#retryAt.set(key, this.#c.tracker.head.number + RETRY_BLOCKS);
        if (abort.signal.aborted) return;
        if (isOfComputing(error)) this.#countFailure(job.jobId, task.index);
        this.#c.logger.warn(
          { jobId: job.jobId, index: task.index, error },
          this.#hasGivenUp(job.jobId, task.index)
            ? 'sub-task failed again; leaving it to others'
            : 'sub-task failed; trying again',
        );
      })
      .finally(() => this.#work.delete(key));
    this.#work.set(key, { abort, promise });
  }

  #countFailure(jobId: bigint, index: number): void {
    const key = `${jobId}-${index}`;
    this.#failures.set(key, (this.#failures.get(key) ?? 0) + 1);
  }

  #hasGivenUp(jobId: bigint, index: number): boolean {
    return (this.#failures.get(`${jobId}-${index}`) ?? 0) >= MOST_FAILURES;
  }

  async #compute(
    job: JobState,
    plan: JobPlan,
    task: SubTaskState,
    key: string,
    signal: AbortSignal,
  ): Promise<void> {
    const { artifacts, journal, sender } = this.#c;
    const subTask = subTaskAt(plan, task.index);
    const fingerprint = fingerprintInput(job, plan, subTask);
    const computation = await this.#c.backend.open(await loadInput(job, plan, subTask, artifacts));
    let submission: Submission;
    try {
      submission = await computeSubTask({
        subTask,
        computation,
        artifacts,
        journal,
        journalKey: key,
        input: fingerprint,
        signal,
        ...(this.#options.tamper ? { tamper: this.#options.tamper } : {}),
        ...(this.#options.forgeLeaf ? { forgeLeaf: this.#options.forgeLeaf } : {}),
        onSegment: (done, total, loss) =>
          this.#options.onProgress?.({ jobId: job.jobId, index: task.index, done, total, loss }),
      });
    } finally {
      await computation.close();
    }
    if (signal.aborted) return;
    this.#assertSameInput(job.jobId, plan, subTask, fingerprint);
    const { resultDigest, traceRoot, segmentCount } = submission;
    await sender.send(
      {
        call: 'submitResult',
        jobId: job.jobId,
        leaf: leafOf(plan, subTask),
        resultDigest,
        traceRoot,
        segmentCount,
      },
      `submit-${key}-${task.since}-${resultDigest.slice(2, 18)}`,
    );
    await this.#untilSubmitted(job.jobId, task, signal);
    this.#completed++;
    this.#c.logger.info({ jobId: job.jobId, index: task.index, resultDigest }, 'result submitted');
  }

  /** A result of what the chain no longer says would be found wrong: better compute again. */
  #assertSameInput(jobId: bigint, plan: JobPlan, subTask: SubTask, fingerprint: string): void {
    const now = this.#c.tracker.view.job(jobId);
    if (now && fingerprintInput(now, plan, subTask) === fingerprint) return;
    throw new JobsError({
      code: 'JOBS_COMPUTE_FAILED',
      message: `what sub-task ${subTask.index} of job ${jobId} reads changed while it was computed`,
      retryable: true,
    });
  }

  /** Holds the work's place until the log shows the submission, so that it is not begun a second time. */
  async #untilSubmitted(jobId: bigint, task: SubTaskState, signal: AbortSignal): Promise<void> {
    const { tracker, clock } = this.#c;
    while (!signal.aborted) {
      const now = tracker.view.job(jobId)?.subTasks.get(task.index);
      if (!now || now.attempt !== task.attempt || now.status !== 'claimed') return;
      await clock.sleep(50, signal);
    }
  }

  /** Checkpoints stay until no reorganisation can bring back a checker who needs them. */
  async #dropSettled(head: Head): Promise<void> {
    if (head.number < this.#pruneAt) return;
    this.#pruneAt = head.number + PRUNE_BLOCKS;
    const { artifacts, journal, tracker } = this.#c;
    await pruneJournal(journal, tracker.view, {
      kinds: ['claim'],
      headNumber: head.number,
      beforeRemove: async (bytes) => {
        const record = decodeWork(bytes);
        if (record) await artifacts.discard(checkpointsOf(record.kind, record.leaves));
      },
    });
  }
}
