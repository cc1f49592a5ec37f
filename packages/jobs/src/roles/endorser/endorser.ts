import { randomBytes } from 'node:crypto';
import { type Address, bytesToHex, type Digest, type Hash, isPlexusError, ZERO_DIGEST } from '@plexus/core';
import type { ComputeBackend } from '../../computation/types.ts';
import { type JobPlan, subTaskAt } from '../../plan/job-plan.ts';
import type { PlanCache } from '../../plan/plan-cache.ts';
import type { Head, MarketCall, RoleComponents } from '../../ports.ts';
import {
  disputeCommitment,
  endorsementCommitment,
  joinInteriors,
  NO_SEGMENT,
} from '../../rules/commitments.ts';
import { disputeSeats, isPlaceFree, sampleSegments, seatedFromAge } from '../../rules/committee.ts';
import { disputeSeed, drawSeed } from '../../rules/seeds.ts';
import type { Interior } from '../../rules/trace.ts';
import type { JobTracker } from '../../view/job-tracker.ts';
import { transcriptOf } from '../../view/transcript.ts';
import type { BlockTimer } from '../block-timer.ts';
import { HeadLoop } from '../head-loop.ts';
import { pruneJournal } from '../prune-journal.ts';
import { WeightCache } from '../weight-cache.ts';
import { checkSubmission, type Verdict } from './check-submission.ts';
import { type Duty, dutiesOf } from './duties.ts';
import { decodeOpening, encodeOpening, type OpeningRecord, toOpening } from './opening-record.ts';

const ZERO_INTERIOR: Interior = `0x${'0'.repeat(32)}`;
/** Share of the commit window spent waiting for artifacts before they count as withheld. */
const FETCH_SHARE = 0.4;

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
  #checked = 0;

  constructor(components: EndorserComponents, options: EndorserOptions) {
    this.#c = components;
    this.#options = options;
    this.#weight = new WeightCache(components.chain, components.sender.account);
    this.#loop = new HeadLoop(components.tracker, components.logger, (head) => this.#tick(head));
  }

  get account(): Address {
    return this.#c.sender.account;
  }

  async start(): Promise<void> {
    await this.#c.tracker.start();
    await pruneJournal(this.#c.journal, this.#c.tracker.view, ['endorse', 'dispute']);
    this.#loop.start();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
    await Promise.allSettled([...this.#busy.values()]);
  }

  status(): {
    readonly name: string;
    readonly state: string;
    readonly details: Readonly<Record<string, unknown>>;
  } {
    const checking = [...this.#busy.keys()];
    return {
      name: this.name,
      state: checking.length > 0 ? 'checking' : 'waiting',
      details: { checking, checked: this.#checked },
    };
  }

  async #tick(head: Head): Promise<void> {
    const duties = dutiesOf(this.account, this.#c.tracker.flight().inFlight, head.number);
    for (const duty of duties) {
      const key = `${duty.type}-${duty.key}`;
      if (this.#busy.has(key) || this.#done.has(key)) continue;
      if (duty.type === 'reveal' || duty.type === 'reveal-dispute') {
        if (!this.#options.silent) this.#run(key, () => this.#open(duty));
        continue;
      }
      const checks = [...this.#busy.keys()].filter((name) => !name.startsWith('reveal'));
      if (checks.length >= (this.#options.capacity ?? 1)) continue;
      const plan = this.#c.plans.peek(duty.job, head.number);
      if (!plan || !this.#options.profiles.includes(plan.spec.profile)) continue;
      const seed = await this.#seedIfDrawn(duty, head);
      if (seed) this.#run(key, () => this.#judge(duty, plan, seed));
    }
  }

  #run(key: string, work: () => Promise<void>): void {
    const promise = work()
      .catch((error: unknown) => {
        const level = isPlexusError(error) && error.retryable ? 'debug' : 'info';
        this.#c.logger[level]({ duty: key, error }, 'a checker duty was not done');
        if (isPlexusError(error) && error.code.startsWith('JobMarket_')) this.#done.add(key);
      })
      .finally(() => this.#busy.delete(key));
    this.#busy.set(key, promise);
  }

  /** The draw's seed when this account is seated at the present age, else undefined. */
  async #seedIfDrawn(duty: Duty, head: Head): Promise<Hash | undefined> {
    const { job, task } = duty;
    const isDispute = duty.type === 'judge-dispute';
    const drawBlock = isDispute ? task.dispute?.drawBlock : task.submission?.drawBlock;
    if (drawBlock === undefined) return undefined;
    const weight = await this.#weight.at(head);
    if (weight.registeredAt === 0 || weight.registeredAt >= job.createdAt) return undefined;
    const blockHash = await this.#c.tracker.blockHash(drawBlock);
    if (!blockHash) return undefined;
    const draw = { blockHash, jobId: job.jobId, index: task.index, attempt: task.attempt };
    const seed = isDispute ? disputeSeed({ ...draw, round: task.dispute?.round ?? 0 }) : drawSeed(draw);
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
    const record = isDispute ? this.#disputeRecord(duty, verdict) : this.#endorsementRecord(duty, verdict);
    await this.#c.journal.write(key, encodeOpening(record));
    const call: MarketCall = {
      call: isDispute ? 'commitDispute' : 'commitEndorsement',
      jobId: job.jobId,
      index: task.index,
      commitment: record.commitment,
    };
    await this.#c.sender.send(call, `commit-${key}`);
    this.#done.add(`${duty.type}-${key}`);
    const facts = { jobId: job.jobId, index: task.index, accept: verdict.accept, reason: verdict.reason };
    this.#c.logger[verdict.accept ? 'info' : 'warn'](
      facts,
      isDispute ? 'judged a dispute' : 'checked a result',
    );
  }

  #isStillWanted(duty: Duty): boolean {
    const now = dutiesOf(this.account, this.#c.tracker.flight().inFlight, this.#c.tracker.head.number);
    return now.some((other) => other.type === duty.type && other.key === duty.key);
  }

  #endorsementRecord(duty: Duty, verdict: Verdict): OpeningRecord {
    const { job, task } = duty;
    const salt = bytesToHex(randomBytes(32));
    const interiors = joinInteriors(verdict.repeated.map((entry) => entry.interior));
    const { accept, segment, reason } = verdict;
    const commitment = endorsementCommitment({
      jobId: job.jobId,
      index: task.index,
      attempt: task.attempt,
      endorser: this.account,
      accept,
      segment,
      interiors,
      salt,
    });
    return {
      version: 1,
      kind: 'endorsement',
      accept,
      segment,
      interiors,
      salt,
      commitment,
      endDigest: ZERO_DIGEST,
      round: 0,
      reason,
    };
  }

  #disputeRecord(duty: Duty, verdict: Verdict): OpeningRecord {
    const { job, task } = duty;
    const salt = bytesToHex(randomBytes(32));
    const own = verdict.repeated[0];
    const interior = own?.interior ?? ZERO_INTERIOR;
    const endDigest = own?.endDigest ?? ZERO_DIGEST;
    const round = task.dispute?.round ?? 0;
    const { accept, segment, reason } = verdict;
    const commitment = disputeCommitment({
      jobId: job.jobId,
      index: task.index,
      attempt: task.attempt,
      round,
      member: this.account,
      workerRight: accept,
      endDigest,
      interior,
      salt,
    });
    return {
      version: 1,
      kind: 'dispute',
      accept,
      segment,
      interiors: interior,
      salt,
      commitment,
      endDigest,
      round,
      reason,
    };
  }

  async #open(duty: Duty): Promise<void> {
    const { job, task, key } = duty;
    const bytes = await this.#c.journal.read(key);
    if (!bytes) {
      this.#done.add(`${duty.type}-${key}`);
      this.#c.logger.error(
        { duty: key },
        'no opening in the journal for a commitment of ours: the seat bond will be lost',
      );
      return;
    }
    const record = decodeOpening(bytes);
    const at = { jobId: job.jobId, index: task.index };
    const call: MarketCall =
      record.kind === 'dispute'
        ? {
            ...at,
            call: 'revealDispute',
            workerRight: record.accept,
            endDigest: record.endDigest as Digest,
            interior: record.interiors,
            salt: record.salt,
          }
        : {
            ...at,
            call: 'revealEndorsement',
            transcript: await transcriptOf(job, task, (number) => this.#c.tracker.blockHash(number)),
            opening: toOpening(record),
          };
    await this.#c.sender.send(call, `open-${key}`);
    this.#done.add(`${duty.type}-${key}`);
  }
}
