import { findMisplaced } from '@plexus/chain';
import {
  type Address,
  createRandom,
  digestOf,
  formatTokenAmount,
  type Hash,
  hasCode,
  toMessage,
} from '@plexus/core';
import type { ComputeBackend } from '../../computation/types.ts';
import { JobsError } from '../../errors.ts';
import { type JobPlan, loadJobPlan } from '../../plan/job-plan.ts';
import { loadInput } from '../../plan/load-input.ts';
import type { ArtifactSource, StoredJob } from '../../ports.ts';
import { drawSeed } from '../../rules/seeds.ts';
import { interior16, interiorHash } from '../../rules/trace.ts';
import type { PlacedEvent } from '../../view/events.ts';
import type { JobState } from '../../view/job-state.ts';
import {
  type CheckedResult,
  checkCombine,
  checkFalsified,
  checkInputs,
  checkInteriors,
  checkResult,
} from './check-artifacts.ts';
import { checkDraws, type Stakes } from './check-draws.ts';
import { type CheckName, checkFailed } from './check-failed.ts';
import { checkHistory, checkOrder, drawBlocksOf, foldLog } from './check-history.ts';
import {
  checkPayments,
  checkResultChain,
  checkStoredJob,
  checkSubmissions,
  checkWindows,
} from './check-log.ts';
import { verifiedSource } from './verified-source.ts';

/** What verification reads of the chain beside the log, from an RPC node of the verifier's choice; a `MarketChain` is one. */
export interface VerifyChain {
  readonly chainId: number;
  readonly market: Address;
  readonly stakeCapBps: number;
  blockHash(number: number): Promise<Hash | undefined>;
  /** The job in the contract's storage, read apart from the log. */
  readJob(jobId: bigint): Promise<StoredJob>;
  /** Everybody's stake up to a block, from the registry's log; throws `CHAIN_LOG_CONTRADICTS`. */
  readStakes(throughBlock: number): Promise<Stakes>;
}

export type VerifyOptions = {
  /** Names the job; its state is folded anew from `log`. */
  readonly job: Pick<JobState, 'jobId'>;
  /** All events of the job in chain order. */
  readonly log: readonly PlacedEvent[];
  readonly chain: VerifyChain;
  readonly artifacts: ArtifactSource;
  readonly backend: ComputeBackend;
  /** Sub-tasks to repeat from their start, all segments; with 0, and outside the reproducible profile, nothing is repeated. */
  readonly sample: number;
  /** Chooses the sample; take one nobody could foresee. */
  readonly seed: bigint;
  /** Called with every check that passed and one line about it. */
  readonly onCheck?: (check: CheckName, facts: string) => void;
  /** Called with what could not be checked, and why. */
  readonly onUnchecked?: (check: CheckName, reason: string) => void;
};

/** Something verification could not look at; nothing is known about it, neither good nor bad. */
export type Unchecked = { readonly check: CheckName; readonly reason: string };

export type VerifyReport = {
  readonly jobId: bigint;
  readonly subTasks: number;
  readonly finalHash: Hash;
  readonly resultDigest: string;
  readonly paid: bigint;
  readonly refunded: bigint;
  readonly artifacts: number;
  readonly repeated: readonly { readonly index: number; readonly segments: number }[];
  /** Empty when everything was checked. */
  readonly notChecked: readonly Unchecked[];
};

/**
 * Checks a finished job from the chain and the artifacts alone (J11): the log's blocks, spec and split, the contract's
 * storage, every event against what came before it, draws, the result chain, payments, every artifact, what endorsers
 * showed, every combination, and a random sample repeated from its start.
 * Throws `JOBS_NOT_COMPLETE`, or `JOBS_CHECK_FAILED` naming the check and what was expected.
 */
export async function verifyJob(options: VerifyOptions): Promise<VerifyReport> {
  const { log, chain } = options;
  const artifacts = verifiedSource(options.artifacts);
  const { jobId } = options.job;
  checkOrder(jobId, log);
  const job = foldLog(jobId, log);
  if (job.status !== 'completed') {
    throw new JobsError({
      code: 'JOBS_NOT_COMPLETE',
      message: `job ${job.jobId} is ${job.status}: ${job.accepted} of ${job.terms.subTaskCount} sub-tasks accepted`,
      hint: 'wait until it is completed; `plexus job watch` shows its progress',
      retryable: job.status === 'active',
    });
  }
  const note = (check: CheckName, facts: string) => options.onCheck?.(check, facts);
  const notChecked: Unchecked[] = [];
  const leave = (check: CheckName, reason: string) => {
    notChecked.push({ check, reason });
    options.onUnchecked?.(check, reason);
  };
  const hashes = await readHashes(job, log, chain);
  const drawHash = (block: number): Hash => {
    const hash = hashes.get(block);
    if (hash) return hash;
    throw checkFailed('log', `block ${block}, which drew a committee or the job's seed, does not exist`);
  };
  note('log', `${log.length} events in ${hashes.size} blocks of the chain`);
  const plan = await loadPlan(job, artifacts);
  note('spec', `${plan.spec.kind} job, ${plan.spec.profile} profile, engine ${plan.spec.engine}`);
  note('split', `${plan.split.subTasks.length} sub-tasks, difficulty ${plan.split.totalDifficulty}`);
  const stored = await chain.readJob(jobId);
  checkStoredJob(job, stored, drawHash(job.createdAt - 1));
  note('windows', `${checkWindows(plan, log)} sub-tasks published in split order`);
  const finalHash = checkResultChain(job, plan, log, chain);
  note('result-chain', `${job.links.length} links lead to ${finalHash}`);
  if (stored.head !== finalHash) {
    throw checkFailed(
      'contract-state',
      `the contract stores head ${stored.head}, the log leads to ${finalHash}`,
    );
  }
  note('contract-state', 'the contract stores the same job and the same head');
  const turns = checkHistory(plan, log, drawHash);
  note(
    'claims',
    `${checkSubmissions(job, plan)} results fit their claims; ${turns.length} events fit one another`,
  );
  const stakes = await readStakes(log, chain);
  const draws = checkDraws(turns, stakes, { stakeCapBps: chain.stakeCapBps });
  note('draws', `${draws} claims and seats were won by the stake of their moment`);
  const paid = checkPayments(job, plan);
  note(
    'payments',
    `paid ${formatTokenAmount(paid)} + refunded ${formatTokenAmount(job.refunded)} = price ${formatTokenAmount(job.terms.price)} PLX`,
  );
  const results = await Promise.all(
    plan.split.subTasks.map((subTask) => checkResult(subTask, job.subTasks.get(subTask.index), artifacts)),
  );
  const inputs = await checkInputs(plan, artifacts);
  const count = results.reduce((sum, { record }) => sum + 3 + record.also.length, inputs);
  note('artifacts', `${count} artifacts match their digests`);
  const openings = job.terms.exact ? countTruthful(job, results, drawHash) : 0;
  for (const { subTask, leaves } of results) {
    const { attempt } = job.subTasks.get(subTask.index) ?? {};
    for (const turn of turns) {
      const { task } = turn.before;
      if (task.index === subTask.index && task.attempt === attempt) checkFalsified(turn, leaves);
    }
  }
  note('endorsements', openingsLine(job, openings));
  if (!job.terms.exact)
    leave('endorsements', 'what the traces have inside: this job compares within a tolerance, not by bytes');
  const combines = results.filter(({ subTask }) => subTask.kind === 'combine');
  for (const combine of combines) await checkCombine(job, plan, combine, artifacts);
  note('combine', `${combines.length} combinations repeated, same bytes`);
  const repeated = await repeatSample({ ...options, artifacts }, job, plan, results);
  const segments = repeated.reduce((sum, entry) => sum + entry.segments, 0);
  if (repeated.length > 0)
    note(
      're-execution',
      `${repeated.length} sub-tasks repeated from their start: ${segments} segments, same digests`,
    );
  else leave('re-execution', whyNotRepeated(plan, options.sample));
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
    notChecked,
  };
}

async function readStakes(log: readonly PlacedEvent[], chain: VerifyChain): Promise<Stakes> {
  try {
    return await chain.readStakes(log.at(-1)?.blockNumber ?? 0);
  } catch (cause) {
    if (!hasCode(cause, 'CHAIN_LOG_CONTRADICTS')) throw cause;
    throw checkFailed('stakes', toMessage(cause), {}, cause);
  }
}

function whyNotRepeated({ spec }: JobPlan, sample: number): string {
  if (spec.profile !== 'reproducible')
    return `the ${spec.profile} profile does not give the same bytes on every machine`;
  return sample === 0 ? 'no sample was asked for' : 'no sub-task can be repeated';
}

function countTruthful(
  job: JobState,
  results: readonly CheckedResult[],
  drawHash: (block: number) => Hash,
): number {
  return results.reduce((sum, { subTask: { index }, leaves }) => {
    const task = job.subTasks.get(index);
    if (!task?.submission) throw checkFailed('claims', `sub-task ${index} has no submission`, { index });
    const blockHash = drawHash(task.submission.drawBlock);
    const seed = drawSeed({ blockHash, jobId: job.jobId, index, attempt: task.attempt });
    return sum + checkInteriors(job, task, leaves, seed);
  }, 0);
}

function openingsLine(job: JobState, truthful: number): string {
  const all = [...job.subTasks.values()].reduce((sum, { reveals }) => sum + reveals.length, 0);
  const shown = job.terms.exact ? `; ${truthful} showed what the traces have inside` : '';
  return `${all} openings fit their commitments, each result with a quorum${shown}`;
}

/** Hashes of all blocks the log speaks of, from the chain; every event must lie in the block the chain has there. */
async function readHashes(
  job: JobState,
  log: readonly PlacedEvent[],
  chain: VerifyChain,
): Promise<ReadonlyMap<number, Hash>> {
  const wanted = new Set([
    job.createdAt - 1,
    ...drawBlocksOf(log),
    ...log.map((placed) => placed.blockNumber),
  ]);
  const hashes = new Map<number, Hash>();
  for (const number of wanted) {
    const hash = await chain.blockHash(number);
    if (hash) hashes.set(number, hash);
  }
  const misplaced = findMisplaced(log, hashes);
  if (misplaced !== undefined) throw checkFailed('log', misplaced);
  return hashes;
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

async function repeatSample(
  options: VerifyOptions,
  job: JobState,
  plan: JobPlan,
  results: readonly CheckedResult[],
) {
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
    await repeatSubTask(options, job, plan, chosen);
    repeated.push({ index: chosen.subTask.index, segments: chosen.leaves.length });
  }
  return repeated;
}

async function repeatSubTask(
  options: VerifyOptions,
  job: JobState,
  plan: JobPlan,
  { subTask, leaves }: CheckedResult,
): Promise<void> {
  const input = await loadInput(job, plan, subTask, options.artifacts).catch((cause: unknown) => {
    throw checkFailed('re-execution', `sub-task ${subTask.index}: ${toMessage(cause)}`, {}, cause);
  });
  const computation = await options.backend.open(input);
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
