import { sameAddress, toJobId } from '@plexus/core';
import { type ArtifactSource, type JobState, loadJobPlan } from '@plexus/jobs';
import type { Context } from '../../context.ts';
import { followJob } from '../../job/follow-job.ts';
import { namesFor } from '../../job/names.ts';
import { concludeJob } from '../../job/run-job.ts';
import { loggerFor } from '../../output/log-to-stderr.ts';
import { renderJson } from '../../output/streams.ts';
import { type ChainView, openChainView, requireJob } from '../../requester/chain-view.ts';
import { type Connection, resolveConnection } from '../../requester/connection.ts';
import { openReader, type ReaderOptions } from '../../requester/open-reader.ts';
import { openRequester } from '../../requester/requester.ts';
import { unlockKeys } from '../../requester/unlock-keys.ts';

/** Follows a job until it ends. Throws `JOBS_NOT_FOUND`, `CLI_JOB_FAILED`, `CLI_INTERRUPTED`. */
export async function watchJob(text: string, options: ReaderOptions, context: Context): Promise<void> {
  const jobId = toJobId(text);
  const connection = await resolveConnection(options, context);
  const requesterOf = await readRequester(connection, jobId);
  const keys = connection.keys && (await unlockKeys(connection.keys, context));
  if (!keys || !sameAddress(keys.account.address, requesterOf)) {
    const reader = await openReader({ ...options, p2p: true }, context);
    try {
      const job = await follow(reader.view, jobId, reader.artifacts, connection, context);
      context.streams.out(
        options.json ? renderJson({ jobId, status: job.status }) : `job ${jobId} is ${job.status}`,
      );
      return;
    } finally {
      await reader.close();
    }
  }
  const requester = await openRequester({ connection, keys, logger: await loggerFor(options) });
  try {
    const job = await follow(requester, jobId, requester.artifacts, connection, context);
    const plan = await loadJobPlan(job, requester.artifacts);
    await concludeJob(context, options, { job, plan, requester }, connection, async () => ({
      lines: [`job ${jobId} is complete; get its result with: plexus job result ${jobId}${connection.flags}`],
      facts: {},
    }));
  } finally {
    await requester.close();
  }
}

async function readRequester(connection: Connection, jobId: bigint): Promise<`0x${string}`> {
  const view = await openChainView(connection);
  try {
    return requireJob(view, jobId).requester;
  } finally {
    await view.close();
  }
}

async function follow(
  view: ChainView,
  jobId: bigint,
  artifacts: ArtifactSource,
  connection: Connection,
  context: Context,
): Promise<JobState> {
  const plan = await loadJobPlan(requireJob(view, jobId), artifacts);
  const nameOf = await namesFor(connection);
  return followJob({ view, jobId, plan, nameOf, context, flags: connection.flags });
}
