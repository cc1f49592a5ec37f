import { type Address, type Digest, digestOf, encodeCanonical } from '@plexus/core';
import { decodeChunkList, decodeResultRecord } from '../computation/record.ts';
import type { ComputationInput } from '../computation/types.ts';
import { JobsError } from '../errors.ts';
import type { ArtifactSource } from '../ports.ts';
import { decodeCombineManifest } from '../rules/combine.ts';
import type { SubTask } from '../rules/sub-task.ts';
import type { JobState } from '../view/job-state.ts';
import type { JobPlan } from './job-plan.ts';

/** The result digest accepted for a sub-task. Throws `JOBS_NOT_COMPLETE` when it is not accepted yet. */
export function acceptedResult(job: JobState, index: number): Digest {
  const digest = job.subTasks.get(index)?.acceptedResult;
  if (digest) return digest;
  throw new JobsError({
    code: 'JOBS_NOT_COMPLETE',
    message: `sub-task ${index} of job ${job.jobId} has no accepted result yet`,
    retryable: true,
  });
}

/** The output digest behind an accepted sub-task. */
export async function acceptedOutput(
  job: JobState,
  index: number,
  artifacts: ArtifactSource,
): Promise<Digest> {
  const record = await artifacts.get(acceptedResult(job, index), fromWorker(job, index));
  return decodeResultRecord(record).output;
}

/** Whoever computed a sub-task surely has what it put out: also a node we are not connected to. */
function fromWorker(job: JobState, index: number): { readonly from?: Address } {
  const worker = job.subTasks.get(index)?.worker;
  return worker ? { from: worker } : {};
}

/** Digest of what a finished `combine` put together: a state, or an encoded dataset of outputs. */
export async function combinedOutput(
  job: JobState,
  index: number,
  artifacts: ArtifactSource,
): Promise<Digest> {
  const manifest = await artifacts.get(await acceptedOutput(job, index, artifacts), fromWorker(job, index));
  return decodeCombineManifest(manifest).output;
}

/** The sub-tasks whose results a `combine` puts together, in split order. */
export function partsOf(plan: JobPlan, combine: SubTask): readonly SubTask[] {
  return plan.split.subTasks.filter(
    (subTask) =>
      subTask.kind !== 'combine' && subTask.round === combine.round && subTask.index < combine.index,
  );
}

/**
 * Names all that computing a sub-task reads, from the log alone: equal fingerprints, equal inputs. A reorganisation that
 * gives a job's number to another job, or accepts another result, changes it. Throws `JOBS_NOT_COMPLETE`.
 */
export function fingerprintInput(job: JobState, plan: JobPlan, subTask: SubTask): Digest {
  const read =
    subTask.kind === 'combine'
      ? partsOf(plan, subTask).map((part) => part.index)
      : subTask.dependsOn > 0
        ? [subTask.dependsOn - 1]
        : [];
  const accepted = read.map((index) => acceptedResult(job, index));
  return digestOf(encodeCanonical({ spec: job.terms.specDigest, index: subTask.index, accepted }));
}

/** Gathers, verified, all that computing a sub-task reads. Throws `JOBS_ARTIFACT_UNAVAILABLE`. */
export async function loadInput(
  job: JobState,
  plan: JobPlan,
  subTask: SubTask,
  artifacts: ArtifactSource,
): Promise<ComputationInput> {
  const { spec } = plan;
  const base = { spec, subTask, model: plan.modelBytes, shards: [], parts: [], chunks: [] };
  const shard = (ref: { digest: Digest; bytes: number }) =>
    artifacts.get(ref.digest, { maxBytes: ref.bytes, from: job.requester });
  switch (subTask.kind) {
    case 'train': {
      const ref = spec.shards[subTask.part];
      const shards = ref ? [await shard(ref)] : [];
      if (subTask.round === 0) return { ...base, shards };
      const before = subTask.dependsOn - 1;
      const start = await artifacts.get(
        await combinedOutput(job, before, artifacts),
        fromWorker(job, before),
      );
      return { ...base, shards, start };
    }
    case 'infer': {
      const ref = spec.shards[subTask.part];
      return { ...base, shards: ref ? [await shard(ref)] : [] };
    }
    case 'candidate': {
      const refs = spec.kind === 'sweep' ? [...spec.shards, spec.validation] : spec.shards;
      return { ...base, shards: await Promise.all(refs.map(shard)) };
    }
    case 'combine': {
      const parts = await Promise.all(
        partsOf(plan, subTask).map(async (part) => {
          const digest = await acceptedOutput(job, part.index, artifacts);
          return { part, digest, bytes: await artifacts.get(digest, fromWorker(job, part.index)) };
        }),
      );
      if (spec.kind !== 'infer') return { ...base, parts };
      const chunks = parts.flatMap(({ part, bytes }) =>
        decodeChunkList(bytes).chunks.map((digest) => artifacts.get(digest, fromWorker(job, part.index))),
      );
      return { ...base, parts, chunks: await Promise.all(chunks) };
    }
  }
}
