import { type Address, createRandom, digestOf, type Hash, toMessage } from '@plexus/core';
import type { ComputeBackend } from '../../computation/types.ts';
import { JobsError } from '../../errors.ts';
import { type JobPlan, loadJobPlan } from '../../plan/job-plan.ts';
import { loadInput } from '../../plan/load-input.ts';
import type { ArtifactSource } from '../../ports.ts';
import { interior16, interiorHash } from '../../rules/trace.ts';
import type { PlacedEvent } from '../../view/events.ts';
import type { JobState } from '../../view/job-state.ts';
import { type CheckedResult, checkCombine, checkResult } from './check-artifacts.ts';
import { type CheckName, checkFailed } from './check-failed.ts';
import { checkAttempts, checkPayments, checkResultChain, checkWindows } from './check-log.ts';

export type VerifyOptions = {
  readonly job: JobState;
  readonly log: readonly PlacedEvent[];
  /** Where the job lives. */
  readonly chainId: number;
  readonly market: Address;
  readonly artifacts: ArtifactSource;
  readonly backend: ComputeBackend;
  /** Sub-tasks to repeat from their start, all segments; at least one when the profile is reproducible. */
  readonly sample: number;
  /** Chooses the sample; take one nobody could foresee. */
  readonly seed: bigint;
  /** The head of the job's chain in the contract's storage, read apart from the log. */
  readonly storedHead: Hash;
  readonly onCheck?: (check: CheckName, facts: string) => void;
};

export type VerifyReport = {
  readonly jobId: bigint;
  readonly subTasks: number;
  readonly finalHash: Hash;
  readonly resultDigest: string;
  readonly paid: bigint;
  readonly refunded: bigint;
  readonly artifacts: number;
  readonly repeated: readonly { readonly index: number; readonly segments: number }[];
};

/**
 * Checks a finished job from the chain's log and the artifacts alone (J11): spec and split, windows, result chain,
 * claims, endorsements, payments, every artifact, every combination, and a random sample repeated from its start.
 * Throws `JOBS_NOT_COMPLETE`, or `JOBS_CHECK_FAILED` naming the check and what was expected.
 */
export async function verifyJob(options: VerifyOptions): Promise<VerifyReport> {
  const { job, log, artifacts } = options;
  if (job.status !== 'completed') {
    throw new JobsError({
      code: 'JOBS_NOT_COMPLETE',
      message: `job ${job.jobId} is ${job.status}: ${job.accepted} of ${job.terms.subTaskCount} sub-tasks accepted`,
      hint: 'wait until it is completed; `plexus job watch` shows its progress',
      retryable: job.status === 'active',
    });
  }
  const note = (check: CheckName, facts: string) => options.onCheck?.(check, facts);
  const plan = await loadPlan(job, artifacts);
  note('spec', `${plan.spec.kind} job, ${plan.spec.profile} profile, engine ${plan.spec.engine}`);
  note('split', `${plan.split.subTasks.length} sub-tasks, difficulty ${plan.split.totalDifficulty}`);
  note('windows', `${checkWindows(plan, log)} sub-tasks published in split order`);
  const finalHash = checkResultChain(job, plan, log, { chainId: options.chainId, market: options.market });
  note('result-chain', `${job.links.length} links lead to ${finalHash}`);
  if (options.storedHead !== finalHash) {
    throw checkFailed(
      'contract-state',
      `the contract stores head ${options.storedHead}, the log leads to ${finalHash}`,
    );
  }
  note('contract-state', 'the contract stores the same head');
  const attempts = checkAttempts(job, plan, log);
  const openings = attempts.reduce((sum, attempt) => sum + attempt.reveals.length, 0);
  note('claims', `${attempts.length} claims fit their submissions`);
  note('endorsements', `${openings} openings fit their commitments, each with a quorum`);
  const paid = checkPayments(job, plan);
  note('payments', `paid ${paid} + refunded ${job.refunded} = price ${job.terms.price}`);
  const results = await Promise.all(
    plan.split.subTasks.map((subTask, i) => {
      const attempt = attempts[i];
      if (!attempt) throw checkFailed('claims', `sub-task ${i} has no log`);
      return checkResult(subTask, attempt, artifacts);
    }),
  );
  const count = results.reduce((sum, { record }) => sum + 3 + record.also.length, 0);
  note('artifacts', `${count} artifacts match their digests`);
  const combines = results.filter(({ subTask }) => subTask.kind === 'combine');
  for (const combine of combines) await checkCombine(job, plan, combine, artifacts);
  note('combine', `${combines.length} combinations repeated, same bytes`);
  const repeated = await repeatSample(options, plan, results);
  const segments = repeated.reduce((sum, entry) => sum + entry.segments, 0);
  note(
    're-execution',
    `${repeated.length} sub-tasks repeated from their start: ${segments} segments, same digests`,
  );
  const last = results.at(-1);
  return {
    jobId: job.jobId,
    subTasks: results.length,
    finalHash,
    resultDigest: last?.record.output ?? '',
    paid,
    refunded: job.refunded,
    artifacts: count,
    repeated,
  };
}

async function loadPlan(job: JobState, artifacts: ArtifactSource): Promise<JobPlan> {
  try {
    return await loadJobPlan(job, artifacts);
  } catch (cause) {
    throw checkFailed(
      cause instanceof JobsError && cause.code === 'JOBS_SPLIT_MISMATCH' ? 'split' : 'spec',
      toMessage(cause),
      {},
      cause,
    );
  }
}

async function repeatSample(options: VerifyOptions, plan: JobPlan, results: readonly CheckedResult[]) {
  if (plan.spec.profile !== 'reproducible') return [];
  const running = await options.backend.fingerprint(plan.spec.profile);
  if (running !== plan.spec.engine) {
    throw checkFailed('re-execution', `the job ran on engine "${plan.spec.engine}", here is "${running}"`);
  }
  const pool = results.filter(({ subTask }) => subTask.kind !== 'combine');
  const random = createRandom(options.seed);
  const repeated: { index: number; segments: number }[] = [];
  for (let taken = 0; taken < options.sample && pool.length > 0; taken++) {
    const [chosen] = pool.splice(random.nextBelow(pool.length), 1);
    if (!chosen) break;
    await repeatSubTask(options, plan, chosen);
    repeated.push({ index: chosen.subTask.index, segments: chosen.leaves.length });
  }
  return repeated;
}

async function repeatSubTask(
  options: VerifyOptions,
  plan: JobPlan,
  { subTask, leaves }: CheckedResult,
): Promise<void> {
  const computation = await options.backend.open(
    await loadInput(options.job, plan, subTask, options.artifacts),
  );
  try {
    let state = await computation.initialState();
    for (const [segment, leaf] of leaves.entries()) {
      const outcome = await computation.runSegment(segment, state);
      const digest = digestOf(outcome.end);
      const isSame =
        digest === leaf.endDigest && interiorHash(interior16(outcome.interior)) === leaf.interiorHash;
      if (!isSame) {
        throw checkFailed(
          're-execution',
          `sub-task ${subTask.index}, segment ${segment}: repeating gives ${digest}, committed was ${leaf.endDigest}`,
          {
            index: subTask.index,
            segment,
          },
        );
      }
      state = outcome.end;
    }
  } finally {
    await computation.close();
  }
}
