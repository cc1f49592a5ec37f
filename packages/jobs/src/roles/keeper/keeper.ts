import { type Address, hashToBigInt, hexToBytes, isPlexusError, keccak } from '@plexus/core';
import type { PlanCache } from '../../plan/plan-cache.ts';
import type { Head, MarketCall, RoleComponents } from '../../ports.ts';
import type { JobState, RevealState, SubTaskState } from '../../view/job-state.ts';
import type { JobTracker } from '../../view/job-tracker.ts';
import { HeadLoop } from '../head-loop.ts';
import { type RoleStatus, statusOf } from '../role-status.ts';
import { callOfStep } from './call-of-step.ts';
import { type DueStep, dueSteps, patienceOf } from './due-steps.ts';
import { findFalseEndorsement } from './false-endorsement.ts';

export type KeeperOptions = {
  /** Take steps only for jobs this account requested (a dispatcher), or for every job. */
  readonly scope: 'own' | 'all';
};

/** Blocks after which a step that was refused is tried again, if it is still due. */
const RETRY_BLOCKS = 5;

export type KeeperComponents = RoleComponents & { readonly tracker: JobTracker; readonly plans: PlanCache };

/**
 * Takes the steps that move jobs on: publishing, timing out, settling, redrawing, escalating, closing. Any account may;
 * those closer to a step come first. A dispatcher is a keeper of its own jobs.
 */
export class Keeper {
  readonly name: string;
  readonly #c: KeeperComponents;
  readonly #options: KeeperOptions;
  readonly #loop: HeadLoop;
  readonly #sending = new Map<string, Promise<void>>();
  readonly #refused = new Map<string, number>();
  readonly #judged = new Set<string>();
  readonly #judging = new Map<string, Promise<void>>();
  readonly #spread: number;

  constructor(components: KeeperComponents, options: KeeperOptions) {
    this.name = options.scope === 'own' ? 'dispatcher' : 'keeper';
    this.#c = components;
    this.#options = options;
    this.#spread = Number(hashToBigInt(keccak(hexToBytes(this.account))) % 1000n);
    this.#loop = new HeadLoop(components.tracker, components.logger, (head) => this.#tick(head));
  }

  get account(): Address {
    return this.#c.sender.account;
  }

  async start(): Promise<void> {
    await this.#c.tracker.start();
    this.#loop.start();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
    await Promise.allSettled([...this.#judging.values()]);
    await Promise.allSettled([...this.#sending.values()]);
  }

  status(): RoleStatus {
    return statusOf(this.#c.tracker, this.name, this.#sending.size > 0 ? 'acting' : 'waiting', {
      sending: [...this.#sending.keys()],
    });
  }

  async #tick(head: Head): Promise<void> {
    for (const job of this.#c.tracker.view.jobs()) {
      if (job.status === 'completed' || job.status === 'closed') continue;
      const isOwn = job.requester.toLowerCase() === this.account.toLowerCase();
      if (this.#options.scope === 'own' && !isOwn) continue;
      for (const step of dueSteps(job, head.number)) await this.#consider(job, step, head);
      this.#watchReveals(job, head);
    }
  }

  async #consider(job: JobState, step: DueStep, head: Head): Promise<void> {
    if (head.number < step.since + patienceOf(this.account, job, step.index, this.#spread)) return;
    if ((this.#refused.get(step.key) ?? 0) > head.number || this.#sending.has(step.key)) return;
    const plan = step.step === 'publish' ? this.#c.plans.peek(job, head.number) : undefined;
    if (step.step === 'publish' && !plan) return;
    const blockHashOf = (number: number) => this.#c.tracker.blockHash(number);
    try {
      this.#send(await callOfStep(job, plan, step, blockHashOf), step.key, head);
    } catch (error) {
      this.#refused.set(step.key, head.number + RETRY_BLOCKS);
      this.#c.logger.warn({ key: step.key, error }, 'a step cannot be taken now');
    }
  }

  #send(call: MarketCall, key: string, head: Head): void {
    if (this.#sending.has(key)) return;
    const sending = this.#c.sender
      .send(call, key)
      .then(
        () => this.#c.logger.debug({ key }, 'took a step'),
        (error: unknown) => {
          this.#refused.set(key, head.number + RETRY_BLOCKS);
          const isRace = isPlexusError(error) && error.code.startsWith('JobMarket_');
          this.#c.logger[isRace ? 'debug' : 'warn']({ key, error }, 'a step was not taken');
        },
      )
      .finally(() => this.#sending.delete(key));
    this.#sending.set(key, sending);
  }

  /** Holds every accepting reveal against the worker's trace once, and proves contradictions (J9). */
  #watchReveals(job: JobState, head: Head): void {
    if (!job.terms.exact) return;
    for (const task of job.subTasks.values()) {
      if (task.status !== 'revealing' && task.status !== 'revealed') continue;
      for (const reveal of task.reveals) {
        const key = `false-${job.jobId}-${task.index}-${task.attempt}-${task.submission?.drawBlock}-${reveal.salt}`;
        if (!reveal.accept || this.#judged.has(key) || this.#judging.has(key)) continue;
        const judging = this.#judgeReveal(job, task, reveal, key, head)
          .catch((error: unknown) => this.#c.logger.warn({ key, error }, 'a reveal could not be judged'))
          .finally(() => this.#judging.delete(key));
        this.#judging.set(key, judging);
      }
    }
  }

  async #judgeReveal(
    job: JobState,
    task: SubTaskState,
    reveal: RevealState,
    key: string,
    head: Head,
  ): Promise<void> {
    const found = await findFalseEndorsement(job, task, reveal, this.#c);
    if (found === undefined) return;
    this.#judged.add(key);
    if (found !== 'true') this.#send(found, key, head);
  }
}
