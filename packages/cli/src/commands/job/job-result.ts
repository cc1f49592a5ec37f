import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toJobId } from '@plexus/core';
import { combinedOutput, JobsError, loadJobPlan } from '@plexus/jobs';
import { decodeDataset, writeNpz } from '@plexus/nn';
import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { combinesOf, trainedModel } from '../../data/result-model.ts';
import { addCommonOptions, addConnectionOptions } from '../../options/shared-options.ts';
import { renderJson } from '../../output/streams.ts';
import { requireJob } from '../../requester/chain-view.ts';
import { openReader, type ReaderOptions } from '../../requester/open-reader.ts';

type ResultOptions = ReaderOptions & { readonly out?: string };

/** `plexus job result JOB`. */
export function addJobResultCommand(job: Command, context: Context): void {
  const command = job
    .command('result <job>')
    .description('write the trained model (ONNX) or the outputs (npz) of a finished job')
    .option('--out <file>', 'default: job-N.onnx or job-N.npz')
    .option('--artifacts <folder>', 'directory of artifacts (default: the requester’s)')
    .option('--p2p', 'ask nodes for artifacts the directory does not have');
  addConnectionOptions(command);
  addCommonOptions(command).action((jobId: string, options: ResultOptions) =>
    writeResult(jobId, options, context),
  );
}

async function writeResult(text: string, options: ResultOptions, context: Context): Promise<void> {
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
