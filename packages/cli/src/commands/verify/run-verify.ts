import { formatTokenAmount, toJobId } from '@plexus/core';
import { createChildBackend } from '@plexus/jobs';
import type { Context } from '../../context.ts';
import { verifyFromView } from '../../job/verify-report.ts';
import { assertAllChecked, type CheckLine, describeVerdict, renderCheck } from '../../output/check-line.ts';
import { renderJson } from '../../output/streams.ts';
import { openReader, type ReaderOptions } from '../../requester/open-reader.ts';

export type VerifyOptions = ReaderOptions & { readonly sample: number };

const MEMORY_LIMIT_BYTES = 4 * 1024 ** 3;
const REQUEST_LIMIT_MS = 15 * 60_000;
const HINT = 'only jobs of the reproducible profile can be repeated, with --sample 1 or more';

/** Checks a job and prints each check. Throws what `verifyFromView` throws, and `CLI_NOT_ALL_CHECKED` at the end. */
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
    const verified = checks.every(({ result }) => result === 'ok');
    const { paid, refunded, subTasks, finalHash } = report;
    streams.out(
      options.json
        ? renderJson({ verified, artifactsFrom: reader.directory, checks, ...report })
        : `job ${jobId} is ${describeVerdict(checks)}: ${subTasks} sub-tasks, ${formatTokenAmount(paid)} PLX paid, ${formatTokenAmount(refunded)} PLX back, final block ${finalHash}`,
    );
    assertAllChecked(checks, HINT);
  } finally {
    await backend.close();
    await reader.close();
  }
}
