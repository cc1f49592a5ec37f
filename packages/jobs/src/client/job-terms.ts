import { toTokenAmount } from '@plexus/core';
import { JobsError } from '../errors.ts';
import type { JobPlan } from '../plan/job-plan.ts';
import { detectionProbability, recommendSampling } from '../rules/detection.ts';
import { minimumPrice } from '../rules/pricing.ts';
import { digestJobSpec } from '../rules/spec.ts';
import { windowHeightFor } from '../rules/sub-task-tree.ts';
import type { JobTerms } from '../view/events.ts';

/** What a requester may choose about money, checking and time; everything else follows from the plan. */
export type TermsOptions = {
  /** Whole price in token units, a multiple of 1e9. */
  readonly price: bigint;
  readonly workerBond?: bigint;
  readonly seatBond?: bigint;
  readonly committeeSize?: number;
  readonly quorum?: number;
  /** Segments each endorser repeats. */
  readonly samples?: number;
  readonly endorserShareBps?: number;
  readonly slotRatePermille?: number;
  /** Mean time of a block as observed, milliseconds; turns the times below into blocks. */
  readonly blockTimeMs: number;
  readonly headNumber: number;
  /** Slowest machine that should still make the deadline, floating-point operations a second. */
  readonly slowestFlops?: number;
  /** Time for fetching inputs and taking part, beside computing. */
  readonly baseMs?: number;
  readonly commitMs?: number;
  readonly revealMs?: number;
  readonly expiresInMs?: number;
};

const MILLI_PLX = 10n ** 15n;
const DEFAULTS = {
  workerBond: 1000n * MILLI_PLX,
  seatBond: 500n * MILLI_PLX,
  committeeSize: 3,
  endorserShareBps: 2000,
  slotRatePermille: 1000,
  slowestFlops: 2e8,
  baseMs: 60_000,
  commitMs: 60_000,
  revealMs: 20_000,
  expiresInMs: 24 * 3600_000,
};
const MAX_COMMIT_BLOCKS = 200;
const MOST_EXTRA_WORK = 0.25;
/**
 * Share of the commit window in which the seat bound doubles. It must be longer than honest checking takes: those who do
 * not check could otherwise take the seats that open while the others work.
 */
const RAMP_SHARE = 1 / 8;

function toBlocks(ms: number, blockTimeMs: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.ceil(ms / blockTimeMs)));
}

/**
 * As many samples as find a worker who falsifies a tenth of the segments with 99 %, but no more than a quarter of extra
 * work; at least two.
 */
function defaultSamples(plan: JobPlan, endorsers: number): number {
  const segments = mostSegments(plan);
  const wished = recommendSampling({ segments, falsifiedShare: 0.1, detection: 0.99, endorsers }).samples;
  const affordable = Math.floor((segments * MOST_EXTRA_WORK) / endorsers);
  return Math.min(segments, wished, Math.max(2, affordable));
}

function mostSegments(plan: JobPlan): number {
  return plan.split.subTasks.reduce((most, { segmentCount }) => Math.max(most, segmentCount), 1);
}

/** The terms a job goes on chain with. Throws `JOBS_ESCROW_TOO_SMALL` with the least price that works. */
export function termsFor(plan: JobPlan, options: TermsOptions): JobTerms {
  const { split, tree, spec } = plan;
  const { blockTimeMs } = options;
  const committeeSize = options.committeeSize ?? DEFAULTS.committeeSize;
  const endorserShareBps = options.endorserShareBps ?? DEFAULTS.endorserShareBps;
  const leastDifficulty = split.subTasks.reduce(
    (least, { difficulty }) => (difficulty < least ? difficulty : least),
    split.totalDifficulty,
  );
  const least = minimumPrice({
    totalDifficulty: split.totalDifficulty,
    endorserShareBps,
    committeeSize,
    leastDifficulty,
  });
  if (options.price < least) {
    throw new JobsError({
      code: 'JOBS_ESCROW_TOO_SMALL',
      message: `a price of ${options.price} units is too small for ${split.subTasks.length} sub-tasks: at least ${least} is needed`,
      hint: 'offer a higher price',
      details: { needed: least, offered: options.price },
    });
  }
  const msPerDifficulty = 1e6 / ((options.slowestFlops ?? DEFAULTS.slowestFlops) / 1000);
  const difficultyPerBlock = BigInt(Math.max(1, Math.floor(blockTimeMs / msPerDifficulty)));
  const commitBlocks = toBlocks(options.commitMs ?? DEFAULTS.commitMs, blockTimeMs, 12, MAX_COMMIT_BLOCKS);
  return {
    specDigest: digestJobSpec(spec),
    subTaskRoot: tree.root,
    subTaskCount: split.subTasks.length,
    totalDifficulty: split.totalDifficulty,
    price: toTokenAmount(options.price),
    workerBond: options.workerBond ?? DEFAULTS.workerBond,
    seatBond: options.seatBond ?? DEFAULTS.seatBond,
    windowHeight: windowHeightFor(split.subTasks.length),
    committeeSize,
    quorum: options.quorum ?? Math.ceil((committeeSize * 2) / 3),
    samples: options.samples ?? defaultSamples(plan, committeeSize),
    endorserShareBps,
    slotRatePermille: options.slotRatePermille ?? DEFAULTS.slotRatePermille,
    computeBlocks: toBlocks(options.baseMs ?? DEFAULTS.baseMs, blockTimeMs, 20, 1_000_000),
    difficultyPerBlock,
    commitBlocks,
    revealBlocks: toBlocks(options.revealMs ?? DEFAULTS.revealMs, blockTimeMs, 10, 60_000),
    challengeBlocks: 2,
    rampBlocks: Math.max(2, Math.min(250, Math.ceil(commitBlocks * RAMP_SHARE))),
    exact: spec.profile === 'reproducible',
    expiresAt:
      options.headNumber +
      toBlocks(
        options.expiresInMs ?? DEFAULTS.expiresInMs,
        blockTimeMs,
        1000,
        0x7fff_ffff - options.headNumber,
      ),
  };
}

/** How likely a worker who falsifies this share of one sub-task's segments is found, and what checking costs (J9). */
export type SamplingFacts = {
  readonly segments: number;
  readonly samples: number;
  readonly endorsers: number;
  /** Verification work ÷ job work. */
  readonly extraWork: number;
  readonly detection: readonly {
    readonly falsifiedShare: number;
    /** With every seat of the committee taken. */
    readonly probability: number;
    /** With only as many seats taken as the quorum needs, the least with which a result is accepted. */
    readonly atQuorum: number;
  }[];
};

/** What the chosen sampling means for the job's largest kind of sub-task; printed before submitting. */
export function samplingFacts(
  plan: JobPlan,
  terms: Pick<JobTerms, 'samples' | 'committeeSize' | 'quorum'>,
): SamplingFacts {
  const segments = mostSegments(plan);
  const samples = Math.min(terms.samples, segments);
  const endorsers = terms.committeeSize;
  const detection = [0.05, 0.1, 0.5, 1].map((falsifiedShare) => {
    const falsified = Math.max(1, Math.round(segments * falsifiedShare));
    const withSeats = (seats: number) =>
      detectionProbability({ segments, samples, endorsers: seats, falsified });
    return { falsifiedShare, probability: withSeats(endorsers), atQuorum: withSeats(terms.quorum) };
  });
  return { segments, samples, endorsers, extraWork: (samples * endorsers) / segments, detection };
}
