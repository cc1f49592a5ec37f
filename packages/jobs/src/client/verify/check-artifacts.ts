import { digestOf, type Hash, sameAddress, toMessage } from '@plexus/core';
import { combineParts } from '../../computation/combine-computation.ts';
import { decodeResultRecord, type ResultRecord } from '../../computation/record.ts';
import { resultOfTrace } from '../../computation/result-of-trace.ts';
import type { JobPlan } from '../../plan/job-plan.ts';
import { loadInput } from '../../plan/load-input.ts';
import type { ArtifactSource } from '../../ports.ts';
import { splitInteriors } from '../../rules/commitments.ts';
import { sampleSegments } from '../../rules/committee.ts';
import { drawSeed } from '../../rules/seeds.ts';
import type { SubTask } from '../../rules/sub-task.ts';
import { createTraceTree, decodeTrace, interiorHash, type TraceLeaf } from '../../rules/trace.ts';
import type { JobState, SubTaskState } from '../../view/job-state.ts';
import { checkFailed } from './check-failed.ts';
import type { Turn } from './check-history.ts';

/** What the artifacts of one accepted sub-task say. */
export type CheckedResult = {
  readonly subTask: SubTask;
  readonly record: ResultRecord;
  readonly leaves: readonly TraceLeaf[];
};

/** Every data shard of the spec must be there and match its digest. Returns how many there are. */
export async function checkInputs(plan: JobPlan, artifacts: ArtifactSource): Promise<number> {
  const { spec } = plan;
  const refs = spec.kind === 'sweep' ? [...spec.shards, spec.validation] : spec.shards;
  for (const { digest, bytes } of refs) {
    const shard = await artifacts.get(digest, { maxBytes: bytes }).catch((cause: unknown) => {
      throw checkFailed('artifacts', `data shard ${digest}: ${toMessage(cause)}`, { digest }, cause);
    });
    if (shard.byteLength !== bytes)
      throw checkFailed(
        'artifacts',
        `data shard ${digest} has ${shard.byteLength} bytes, the spec says ${bytes}`,
      );
  }
  return refs.length;
}

/** Every artifact an accepted result names must be there, match its digest, and follow from the committed trace (J8, J11). */
export async function checkResult(
  subTask: SubTask,
  task: SubTaskState | undefined,
  artifacts: ArtifactSource,
): Promise<CheckedResult> {
  const { index } = subTask;
  const submission = task?.submission;
  if (!submission) throw checkFailed('artifacts', `sub-task ${index} has no submission`, { index });
  try {
    const record = decodeResultRecord(await artifacts.get(submission.resultDigest));
    const leaves = decodeTrace(await artifacts.get(record.trace), subTask.segmentCount);
    const root = createTraceTree(leaves).root;
    if (root !== submission.traceRoot) {
      throw checkFailed(
        'artifacts',
        `the trace of sub-task ${index} has root ${root}, on chain is ${submission.traceRoot}`,
        { index },
      );
    }
    const end = subTask.kind === 'infer' ? record.also.at(-1) : record.output;
    const last = end ? await artifacts.get(end) : new Uint8Array(0);
    const expected = digestOf(resultOfTrace(subTask, leaves, record.trace, last).recordBytes);
    if (expected !== submission.resultDigest) {
      throw checkFailed('artifacts', `the result of sub-task ${index} does not follow from its trace`, {
        index,
      });
    }
    for (const digest of [record.output, ...record.also]) await artifacts.get(digest);
    return { subTask, record, leaves };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'JOBS_CHECK_FAILED') throw cause;
    throw checkFailed('artifacts', `sub-task ${index}: ${toMessage(cause)}`, { index }, cause);
  }
}

/**
 * In an exact job an accepting endorser showed interiors that must be those of the trace. A quorum must have shown the
 * right ones (J9); a lie beside it was somebody's to prove. Returns how many told the truth.
 */
export function checkInteriors(
  job: JobState,
  task: SubTaskState,
  leaves: readonly TraceLeaf[],
  seed: Hash,
): number {
  const truthful = task.reveals.filter(({ endorser, accept, interiors }) => {
    if (!accept) return task.overruled.some((other) => sameAddress(other, endorser));
    const segments = sampleSegments(seed, endorser, leaves.length, job.terms.samples);
    const shown = splitInteriors(interiors);
    return segments.every((segment, i) => {
      const interior = shown[i];
      return interior !== undefined && interiorHash(interior) === leaves[segment]?.interiorHash;
    });
  }).length;
  if (truthful >= job.terms.quorum) return truthful;
  throw checkFailed(
    'endorsements',
    `only ${truthful} endorsers of sub-task ${task.index} showed what its trace has inside, ${job.terms.quorum} are needed`,
    { index: task.index },
  );
}

/** An endorser proved false must have shown, for the segment named, something else than the trace has (J9). */
export function checkFalsified({ placed, before }: Turn, leaves: readonly TraceLeaf[]): void {
  const { event } = placed;
  const { task, job, drawHash } = before;
  if (event.name !== 'EndorsementFalsified' || !task.submission) return;
  const { endorser, segment } = event.args;
  const { index, attempt } = task;
  const blockHash = drawHash(task.submission.drawBlock);
  const seed = drawSeed({ blockHash, jobId: job.jobId, index, attempt });
  const sample = sampleSegments(seed, endorser, leaves.length, job.terms.samples).indexOf(segment);
  const reveal = task.reveals.find((entry) => sameAddress(entry.endorser, endorser));
  const shown = splitInteriors(reveal?.interiors ?? '0x')[sample];
  if (shown !== undefined && interiorHash(shown) !== leaves[segment]?.interiorHash) return;
  throw checkFailed('endorsements', `${endorser} did not lie about segment ${segment} of sub-task ${index}`, {
    index,
    endorser,
  });
}

/** Repeats a `combine` from its parts and compares the bytes' digest (J12). */
export async function checkCombine(
  job: JobState,
  plan: JobPlan,
  result: CheckedResult,
  artifacts: ArtifactSource,
): Promise<void> {
  const { subTask, record } = result;
  const input = await loadInput(job, plan, subTask, artifacts).catch((cause: unknown) => {
    throw checkFailed('combine', `parts of sub-task ${subTask.index}: ${toMessage(cause)}`, {}, cause);
  });
  const digest = digestOf(combineParts(input).manifest);
  if (digest !== record.output) {
    throw checkFailed(
      'combine',
      `combining the parts of sub-task ${subTask.index} gives ${digest}, accepted was ${record.output}`,
      {
        index: subTask.index,
      },
    );
  }
}
