import { type Address, hashToBigInt, hexToBytes, isPlexusError, keccak } from '@plexus/core';
import type { JobPlan } from '../../plan/job-plan.ts';
import type { PlanCache } from '../../plan/plan-cache.ts';
import type { Head, MarketCall, RoleComponents } from '../../ports.ts';
import type { JobState } from '../../view/job-state.ts';
import type { JobTracker } from '../../view/job-tracker.ts';
import { HeadLoop } from '../head-loop.ts';
import { callOfStep } from './call-of-step.ts';
import { type DueStep, dueSteps, patienceOf } from './due-steps.ts';
import { findFalseEndorsement } from './false-endorsement.ts';

export type KeeperOptions = {
  /** Take steps only for jobs this account requested (a dispatcher), or for every job. */
  readonly scope: 'own' | 'all';
};

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
    await Promise.allSettled([...this.#sending.values()]);
  }

  status(): {
    readonly name: string;
    readonly state: string;
    readonly details: Readonly<Record<string, unknown>>;
  } {
    return {
      name: this.name,
      state: this.#sending.size > 0 ? 'acting' : 'waiting',
      details: { sending: [...this.#sending.keys()] },
    };
  }

  async #tick(head: Head): Promise<void> {
    for (const job of this.#c.tracker.view.jobs()) {
      if (job.status === 'completed' || job.status === 'closed') continue;
      const isOwn = job.requester.toLowerCase() === this.account.toLowerCase();
      if (this.#options.scope === 'own' && !isOwn) continue;
      const plan = this.#c.plans.peek(job, head.number);
      if (!plan) continue;
      for (const step of dueSteps(job, head.number)) await this.#consider(job, plan, step, head);
      await this.#watchReveals(job, head);
    }
  }

  async #consider(job: JobState, plan: JobPlan, step: DueStep, head: Head): Promise<void> {
    if (head.number < step.since + patienceOf(this.account, job, step.index, this.#spread)) return;
    if ((this.#refused.get(step.key) ?? 0) > head.number || this.#sending.has(step.key)) return;
    this.#send(
      await callOfStep(job, plan, step, (number) => this.#c.tracker.blockHash(number)),
      step.key,
      head,
    );
  }

  #send(call: MarketCall, key: string, head: Head): void {
    if (this.#sending.has(key)) return;
    const sending = this.#c.sender
      .send(call, key)
      .then(
        () => this.#c.logger.debug({ key }, 'took a step'),
        (error: unknown) => {
          this.#refused.set(key, head.number + 5);
          const isRace = isPlexusError(error) && error.code.startsWith('JobMarket_');
          this.#c.logger[isRace ? 'debug' : 'warn']({ key, error }, 'a step was not taken');
        },
      )
      .finally(() => this.#sending.delete(key));
    this.#sending.set(key, sending);
  }

  /** Holds every accepting reveal against the worker's trace once, and proves contradictions (J9). */
  async #watchReveals(job: JobState, head: Head): Promise<void> {
    if (!job.terms.exact) return;
    for (const task of job.subTasks.values()) {
      if (task.status !== 'revealing' && task.status !== 'revealed') continue;
      for (const reveal of task.reveals) {
        const key = `false-${job.jobId}-${task.index}-${task.attempt}-${task.submission?.drawBlock}-${reveal.endorser}`;
        if (this.#judged.has(key) || !reveal.accept) continue;
        const found = await findFalseEndorsement(job, task, reveal, this.#c);
        if (found === undefined) continue;
        this.#judged.add(key);
        if (found !== 'true') this.#send(found, key, head);
      }
    }
  }
}
