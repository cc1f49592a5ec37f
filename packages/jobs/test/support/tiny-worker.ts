import { MemoryArtifactStore } from '@plexus/artifacts';
import type { Address, Digest } from '@plexus/core';
import { createArtifactSource } from '../../src/adapters/artifact-source.ts';
import { MemoryJournal } from '../../src/adapters/memory-journal.ts';
import type { PreparedJob } from '../../src/client/prepare-job.ts';
import type { ComputeBackend } from '../../src/computation/types.ts';
import { fingerprintInput, loadInput } from '../../src/plan/load-input.ts';
import type { ArtifactSource } from '../../src/ports.ts';
import {
  type ComputeOptions,
  computeSubTask,
  type Submission,
} from '../../src/roles/worker/compute-sub-task.ts';
import type { JobState } from '../../src/view/job-state.ts';
import { accountOf, eventOf, foldAll, testTerms } from './market-log.ts';

export const worker: Address = accountOf(1);

/** A prepared job as if it had been created and published whole. */
export function jobStateOf({ plan }: PreparedJob, exact = true): JobState {
  const { subTasks, totalDifficulty } = plan.split;
  const terms = {
    ...testTerms,
    subTaskRoot: plan.tree.root,
    subTaskCount: subTasks.length,
    totalDifficulty,
    exact,
  };
  return foldAll(
    [eventOf('JobCreated', { terms }), 1],
    [
      eventOf('WindowPublished', {
        difficulties: subTasks.map(({ difficulty }) => difficulty),
        dependsOn: subTasks.map(({ dependsOn }) => dependsOn),
      }),
      5,
    ],
  );
}

export async function storeOf({ artifacts }: PreparedJob) {
  const store = new MemoryArtifactStore();
  for (const bytes of artifacts) await store.put(bytes);
  return { store, source: createArtifactSource(store) };
}

/** Computes sub-task 0 as the worker role does. */
export async function compute(
  prepared: PreparedJob,
  backend: ComputeBackend,
  artifacts: ArtifactSource,
  options: Partial<ComputeOptions> = {},
): Promise<Submission> {
  const job = jobStateOf(prepared);
  const subTask = prepared.plan.split.subTasks[0]!;
  const computation = await backend.open(await loadInput(job, prepared.plan, subTask, artifacts));
  try {
    return await computeSubTask({
      subTask,
      computation,
      artifacts,
      journal: new MemoryJournal(),
      journalKey: 'claim-1-0-0',
      input: fingerprintInput(job, prepared.plan, subTask),
      signal: new AbortController().signal,
      ...options,
    });
  } finally {
    await computation.close();
  }
}

/** A source in which some artifacts cannot be had. */
export function without(source: ArtifactSource, gone: readonly Digest[]): ArtifactSource {
  return {
    ...source,
    has: async (digest) => !gone.includes(digest) && source.has(digest),
    get: (digest, options) =>
      gone.includes(digest)
        ? Promise.reject(
            Object.assign(new Error('gone'), {
              code: 'JOBS_ARTIFACT_UNAVAILABLE',
              retryable: true,
              details: {},
            }),
          )
        : source.get(digest, options),
  };
}
