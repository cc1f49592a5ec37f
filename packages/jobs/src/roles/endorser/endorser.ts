import { type Address, type Hash, hasCode, isPlexusError } from '@plexus/core';
import type { ComputeBackend } from '../../computation/types.ts';
import { type JobPlan, subTaskAt } from '../../plan/job-plan.ts';
import type { PlanCache } from '../../plan/plan-cache.ts';
import type { Head, MarketCall, RoleComponents } from '../../ports.ts';
import { NO_SEGMENT } from '../../rules/commitments.ts';
import { disputeSeats, isPlaceFree, sampleSegments, seatedFromAge } from '../../rules/committee.ts';
import { disputeSeed, drawSeed } from '../../rules/seeds.ts';
import type { JobTracker } from '../../view/job-tracker.ts';
import type { BlockTimer } from '../block-timer.ts';
import { EngineCheck } from '../engine-check.ts';
import { HeadLoop } from '../head-loop.ts';
import { pruneJournal } from '../prune-journal.ts';
import { type RoleStatus, statusOf } from '../role-status.ts';
import { WeightCache } from '../weight-cache.ts';
import { checkSubmission, type Verdict } from './check-submission.ts';
import { type Duty, dutiesOf } from './duties.ts';
import { disputeRecord, endorsementRecord } from './make-record.ts';
import { openCommitment } from './open-commitment.ts';
import { encodeOpening, openingKey } from './opening-record.ts';

/** Share of the commit window spent waiting for artifacts before they count as withheld. */
const FETCH_SHARE = 0.4;
/** Blocks between two tries at a duty that was refused. */
const RETRY_BLOCKS = 2;
/** Jobs that leave fewer blocks for opening are not checked: a late opening costs the seat bond. */
const FEWEST_REVEAL_BLOCKS = 5;
/** Blocks between two looks for openings that nobody can ask for any more. */
const PRUNE_BLOCKS = 64;

export type EndorserOptions = {
  /** Submissions checked at the same time. Default 1. */
  readonly capacity?: number;
  /** Profiles this node can repeat. */
  readonly profiles: readonly ('reproducible' | 'native')[];
  /** Fault injection for tests: replaces what an honest checker found. Never set in production. */
  readonly corrupt?: (verdict: Verdict) => Verdict;
  /** Fault injection for tests: never opens its commitments. */
  readonly silent?: boolean;
};

export type EndorserComponents = RoleComponents & {
  readonly tracker: JobTracker;
  readonly plans: PlanCache;
  readonly backend: ComputeBackend;
  readonly blockTimer: BlockTimer;
};

/**
 * Takes seats it is drawn for, repeats the segments it is told, commits to what it found and opens it later (J9); sits
 * in dispute committees (J10). What it committed to is journalled first, so a restart can still open it (J15).
 */
export class Endorser {
  readonly name = 'endorser';
  readonly #c: EndorserComponents;
  readonly #options: EndorserOptions;
  readonly #loop: HeadLoop;
  readonly #weight: WeightCache;
  readonly #busy = new Map<string, Promise<void>>();
  readonly #done = new Set<string>();
  readonly #engines: EngineCheck;
  readonly #retryAt = new Map<string, number>();
  readonly #stopping = new AbortController();
  #pruneAt = 0;
  #checked = 0;

  constructor(components: EndorserComponents, options: EndorserOptions) {
    this.#c = components;
    this.#options = options;
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

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop.stop();
    await Promise.allSettled([...this.#busy.values()]);
  }

  status(): RoleStatus {
    const checking = [...this.#busy.keys()];
    const state = checking.length > 0 ? 'checking' : 'waiting';
    return statusOf(this.#c.tracker, this.name, state, { checking, checked: this.#checked });
  }

  async #tick(head: Head): Promise<void> {
    await this.#prune(head);
    const duties = dutiesOf(this.account, this.#c.tracker.flight().inFlight, head.number);
    for (const duty of duties) {
      const key = `${duty.type}-${duty.key}`;
      if (this.#busy.has(key) || (this.#retryAt.get(key) ?? 0) > head.number) continue;
      if (duty.type === 'reveal' || duty.type === 'reveal-dispute') {
        if (!this.#options.silent) this.#run(key, () => this.#open(duty));
        continue;
      }
      const checks = [...this.#busy.keys()].filter((name) => !name.startsWith('reveal'));
      if (checks.length >= (this.#options.capacity ?? 1)) continue;
      if (duty.job.terms.revealBlocks < FEWEST_REVEAL_BLOCKS) continue;
      const plan = this.#c.plans.peek(duty.job, head.number);
      if (!plan || !this.#options.profiles.includes(plan.spec.profile)) continue;
      if (!this.#engines.runs(plan.spec)) continue;
      const seed = await this.#seedIfDrawn(duty, head);
      if (seed && !this.#done.has(`${key}-${seed}`)) this.#run(key, () => this.#judge(duty, plan, seed));
    }
  }

  #run(key: string, work: () => Promise<void>): void {
    const promise = work()
      .catch((error: unknown) => {
        this.#retryAt.set(key, this.#c.tracker.head.number + RETRY_BLOCKS);
        const level = isPlexusError(error) && error.retryable ? 'debug' : 'info';
        this.#c.logger[level]({ duty: key, error }, 'a checker duty was not done');
      })
      .finally(() => this.#busy.delete(key));
    this.#busy.set(key, promise);
  }

  async #prune(head: Head): Promise<void> {
    if (head.number < this.#pruneAt) return;
    this.#pruneAt = head.number + PRUNE_BLOCKS;
    const { journal, tracker } = this.#c;
    await pruneJournal(journal, tracker.view, { kinds: ['endorse', 'dispute'], headNumber: head.number });
  }

  /** The draw's seed when this account is seated at the present age, else undefined. */
  async #seedIfDrawn(duty: Duty, head: Head): Promise<Hash | undefined> {
    const { job, task } = duty;
    const isDispute = duty.type === 'judge-dispute';
    const drawBlock = isDispute ? task.dispute?.drawBlock : task.submission?.drawBlock;
    if (drawBlock === undefined) return undefined;
    const weight = await this.#weight.at(head);
    if (weight.registeredAt === 0 || weight.registeredAt >= job.createdAt) return undefined;
    const seed = await this.#seedOf(duty, drawBlock);
    if (!seed) return undefined;
    const from = seatedFromAge(seed, this.account, {
      stake: weight.stake,
      totalStake: weight.totalStake,
      stakeCapBps: this.#c.chain.stakeCapBps,
      committeeSize: isDispute ? disputeSeats(job.terms.committeeSize) : job.terms.committeeSize,
      rampBlocks: job.terms.rampBlocks,
    });
    const seated = isDispute ? [] : task.commitments.map((entry) => entry.endorser);
    return head.number - drawBlock >= from && isPlaceFree(seed, this.account, seated) ? seed : undefined;
  }

  /** What the chain draws by now, in the block its log names. */
  async #seedOf({ type, job, task }: Duty, drawBlock: number): Promise<Hash | undefined> {
    const blockHash = await this.#c.tracker.blockHash(drawBlock);
    if (!blockHash) return undefined;
    const draw = { blockHash, jobId: job.jobId, index: task.index, attempt: task.attempt };
    return type === 'judge-dispute'
      ? disputeSeed({ ...draw, round: task.dispute?.round ?? 0 })
      : drawSeed(draw);
  }

  async #judge(duty: Duty, plan: JobPlan, seed: Hash): Promise<void> {
    const { job, task, key } = duty;
    const { submission, worker } = task;
    if (!submission || !worker) return;
    const isDispute = duty.type === 'judge-dispute';
    const named = task.dispute?.segment ?? NO_SEGMENT;
    const sampled = isDispute
      ? named === NO_SEGMENT
        ? []
        : [named]
      : sampleSegments(seed, this.account, submission.segmentCount, job.terms.samples);
    const honest = await checkSubmission({
      job,
      plan,
      subTask: subTaskAt(plan, task.index),
      submission,
      worker,
      segments: sampled,
      artifacts: this.#c.artifacts,
      backend: this.#c.backend,
      fetchDeadlineMs: Math.max(2000, job.terms.commitBlocks * this.#c.blockTimer.meanMs() * FETCH_SHARE),
    });
    const verdict = this.#options.corrupt?.(honest) ?? honest;
    this.#checked++;
    if (!this.#isStillWanted(duty)) return;
    const record = (isDispute ? disputeRecord : endorsementRecord)(duty, this.account, verdict);
    await this.#c.journal.write(openingKey(key, record.commitment), encodeOpening(record));
    const call: MarketCall = {
      call: isDispute ? 'commitDispute' : 'commitEndorsement',
      jobId: job.jobId,
      index: task.index,
      commitment: record.commitment,
      drawSeed: seed,
    };
    const done = `${duty.type}-${key}-${seed}`;
    try {
      await this.#c.sender.send(call, `commit-${key}-${seed.slice(2, 18)}`);
    } catch (error) {
      const isFinal = isPlexusError(error) && error.code.startsWith('JobMarket_');
      if (isFinal && !hasCode(error, 'JobMarket_DrawNotReady')) this.#done.add(done);
      throw error;
    }
    this.#done.add(done);
    const facts = { jobId: job.jobId, index: task.index, accept: verdict.accept, reason: verdict.reason };
    this.#c.logger[verdict.accept ? 'info' : 'warn'](
      facts,
      isDispute ? 'judged a dispute' : 'checked a result',
    );
  }

  #isStillWanted(duty: Duty): boolean {
    if (this.#stopping.signal.aborted) return false;
    const now = dutiesOf(this.account, this.#c.tracker.flight().inFlight, this.#c.tracker.head.number);
    return now.some((other) => other.type === duty.type && other.key === duty.key);
  }

  async #open(duty: Duty): Promise<void> {
    const { journal, tracker, sender, logger } = this.#c;
    const opening = await openCommitment(duty, this.account, journal, (number) => tracker.blockHash(number));
    if (opening) {
      await sender.send(opening.call, opening.key);
      return;
    }
    const key = `${duty.type}-${duty.key}`;
    if (!this.#done.has(key))
      logger.error(
        { duty: key },
        'no opening in the journal for a commitment of ours: the seat bond will be lost',
      );
    this.#done.add(key);
  }
}
