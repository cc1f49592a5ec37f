import { formatTokenAmount, toJobId } from '@plexus/core';
import { createChildBackend } from '@plexus/jobs';
import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { type CheckLine, verifyFromView } from '../../job/verify-report.ts';
import { wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions, addConnectionOptions } from '../../options/shared-options.ts';
import { renderJson } from '../../output/streams.ts';
import { openReader, type ReaderOptions } from '../../requester/open-reader.ts';

type VerifyOptions = ReaderOptions & { readonly sample: number };

const MEMORY_LIMIT_BYTES = 4 * 1024 ** 3;
const REQUEST_LIMIT_MS = 15 * 60_000;

/** `plexus verify JOB`. */
export function addVerifyCommand(program: Command, context: Context): void {
  const command = program
    .command('verify <job>')
    .description('check a finished job from the chain and the artifacts alone, and repeat a random sample')
    .option('--artifacts <folder>', 'directory of artifacts (default: the requester’s)')
    .option('--p2p', 'ask nodes for artifacts the directory does not have')
    .option('--sample <n>', 'sub-tasks to repeat from their start', wholeNumber('--sample', 0, 100_000), 2);
  addConnectionOptions(command);
  addCommonOptions(command).action((job: string, options: VerifyOptions) => verify(job, options, context));
}

async function verify(job: string, options: VerifyOptions, context: Context): Promise<void> {
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
      `job ${jobId} is verified: ${subTasks} sub-tasks, ${formatTokenAmount(paid, 4)} PLX paid, ${formatTokenAmount(refunded, 4)} back, final block ${finalHash}`,
    );
  } finally {
    await backend.close();
    await reader.close();
  }
}

/** "ok  result-chain    14 links lead to 0x…". */
export function renderCheck({ check, facts }: CheckLine): string {
  return `ok  ${check.padEnd(15)} ${facts}`;
}
