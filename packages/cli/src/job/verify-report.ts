import { randomBytes } from 'node:crypto';
import type { ArtifactSource, ComputeBackend, VerifyReport } from '@plexus/jobs';
import { verifyJob } from '@plexus/jobs';
import { type ChainView, requireJob } from '../requester/chain-view.ts';

export type CheckLine = { readonly check: string; readonly facts: string };

/**
 * Verifies a job against the log of a view and the artifacts of a source, and repeats a sample nobody could foresee.
 * Throws `JOBS_NOT_FOUND`, `JOBS_NOT_COMPLETE`, `JOBS_CHECK_FAILED`.
 */
export async function verifyFromView(options: {
  readonly view: ChainView;
  readonly jobId: bigint;
  readonly artifacts: ArtifactSource;
  readonly backend: ComputeBackend;
  readonly sample: number;
  readonly onCheck?: (line: CheckLine) => void;
}): Promise<VerifyReport> {
  const { view, jobId, artifacts, backend, sample, onCheck } = options;
  const job = requireJob(view, jobId);
  return verifyJob({
    job,
    log: view.tracker.view.log(jobId),
    chain: view.market,
    artifacts,
    backend,
    sample,
    seed: randomBytes(8).readBigUInt64BE(),
    onCheck: (check, facts) => onCheck?.({ check, facts }),
  });
}

/** "ok  result-chain    14 links lead to 0x…". */
export function renderCheck({ check, facts }: CheckLine): string {
  return `ok  ${check.padEnd(15)} ${facts}`;
}
