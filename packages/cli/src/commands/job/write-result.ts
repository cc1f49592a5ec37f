import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toJobId } from '@plexus/core';
import { combinedOutput, JobsError, loadJobPlan } from '@plexus/jobs';
import { decodeDataset, writeNpz } from '@plexus/nn';
import type { Context } from '../../context.ts';
import { combinesOf, trainedModel } from '../../data/result-model.ts';
import { renderJson } from '../../output/streams.ts';
import { requireJob } from '../../requester/chain-view.ts';
import { openReader, type ReaderOptions } from '../../requester/open-reader.ts';

export type ResultOptions = ReaderOptions & { readonly out?: string };

/** Writes what a job made. Throws `JOBS_NOT_FOUND`, `JOBS_NOT_COMPLETE`. */
export async function writeResult(text: string, options: ResultOptions, context: Context): Promise<void> {
  const jobId = toJobId(text);
  const reader = await openReader(options, context);
  try {
    const job = requireJob(reader.view, jobId);
    if (job.status !== 'completed') {
      throw new JobsError({
        code: 'JOBS_NOT_COMPLETE',
        message: `job ${jobId} is ${job.status}: ${job.accepted} of ${job.terms.subTaskCount} sub-tasks accepted`,
        hint: `wait for it with: plexus job watch ${jobId}${reader.connection.flags}`,
        retryable: job.status === 'active',
      });
    }
    const plan = await loadJobPlan(job, reader.artifacts);
    const combine = combinesOf(plan).at(-1);
    if (!combine) return;
    const isInference = plan.spec.kind === 'infer';
    const bytes = isInference
      ? writeNpz(
          decodeDataset(
            await reader.artifacts.get(await combinedOutput(job, combine.index, reader.artifacts)),
          ).inputs,
        )
      : (await trainedModel(job, plan, combine, reader.artifacts)).bytes;
    const out = resolve(context.cwd, options.out ?? `job-${jobId}.${isInference ? 'npz' : 'onnx'}`);
    await writeFile(out, bytes);
    context.streams.out(options.json ? renderJson({ jobId, kind: plan.spec.kind, file: out }) : out);
  } finally {
    await reader.close();
  }
}
