import { digestOf, toMessage } from '@plexus/core';
import { combineParts } from '../../computation/combine-computation.ts';
import { decodeResultRecord, type ResultRecord } from '../../computation/record.ts';
import { resultOfTrace } from '../../computation/result-of-trace.ts';
import type { JobPlan } from '../../plan/job-plan.ts';
import { loadInput } from '../../plan/load-input.ts';
import type { ArtifactSource } from '../../ports.ts';
import type { SubTask } from '../../rules/sub-task.ts';
import { createTraceTree, decodeTrace, type TraceLeaf } from '../../rules/trace.ts';
import type { JobState } from '../../view/job-state.ts';
import type { AttemptLog } from './attempt-log.ts';
import { checkFailed } from './check-failed.ts';

/** What the artifacts of one accepted sub-task say. */
export type CheckedResult = {
  readonly subTask: SubTask;
  readonly record: ResultRecord;
  readonly leaves: readonly TraceLeaf[];
};

/** Every artifact an accepted result names must be there, match its digest, and follow from the committed trace (J8, J11). */
export async function checkResult(
  subTask: SubTask,
  attempt: AttemptLog,
  artifacts: ArtifactSource,
): Promise<CheckedResult> {
  const { index } = subTask;
  const submission = attempt.submission?.args;
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
    for (const digest of [record.output, ...record.also]) await artifacts.get(digest);
    if (subTask.kind !== 'infer') {
      const last = await artifacts.get(record.output);
      const expected = digestOf(resultOfTrace(subTask, leaves, record.trace, last).recordBytes);
      if (expected !== submission.resultDigest) {
        throw checkFailed('artifacts', `the result of sub-task ${index} does not follow from its trace`, {
          index,
        });
      }
    }
    return { subTask, record, leaves };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'JOBS_CHECK_FAILED') throw cause;
    throw checkFailed('artifacts', `sub-task ${index}: ${toMessage(cause)}`, { index }, cause);
  }
}

/** Repeats a `combine` from its parts and compares the bytes' digest (J12). */
export async function checkCombine(
  job: JobState,
  plan: JobPlan,
  result: CheckedResult,
  artifacts: ArtifactSource,
): Promise<void> {
  const { subTask, record } = result;
  const again = combineParts(await loadInput(job, plan, subTask, artifacts));
  const digest = digestOf(again.manifest);
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
