import { formatTokenAmount, toJobId } from '@plexus/core';
import { createChildBackend } from '@plexus/jobs';
import type { Context } from '../../context.ts';
import { type CheckLine, renderCheck, verifyFromView } from '../../job/verify-report.ts';
import { renderJson } from '../../output/streams.ts';
import { openReader, type ReaderOptions } from '../../requester/open-reader.ts';

export type VerifyOptions = ReaderOptions & { readonly sample: number };

const MEMORY_LIMIT_BYTES = 4 * 1024 ** 3;
const REQUEST_LIMIT_MS = 15 * 60_000;

/** Checks a job and prints each check. Throws what `verifyFromView` throws. */
export async function runVerify(job: string, options: VerifyOptions, context: Context): Promise<void> {
  const jobId = toJobId(job);
  const { streams } = context;
  const reader = await openReader(options, context);
  const backend = createChildBackend({
    threads: 1,
    memoryLimitBytes: MEMORY_LIMIT_BYTES,
    requestTimeoutMs: REQUEST_LIMIT_MS,
  });
  const checks: CheckLine[] = [];
  try {
    const report = await verifyFromView({
      view: reader.view,
      jobId,
      artifacts: reader.artifacts,
      backend,
      sample: options.sample,
      onCheck: (line) => {
        checks.push(line);
        if (!options.json) streams.out(renderCheck(line));
      },
    });
    if (options.json) {
      streams.out(renderJson({ verified: true, artifactsFrom: reader.directory, checks, ...report }));
      return;
    }
    const { paid, refunded, subTasks, finalHash } = report;
    streams.out(
      `job ${jobId} is verified: ${subTasks} sub-tasks, ${formatTokenAmount(paid)} PLX paid, ${formatTokenAmount(refunded)} PLX back, final block ${finalHash}`,
    );
  } finally {
    await backend.close();
    await reader.close();
  }
}
