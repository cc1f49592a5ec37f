import { randomBytes } from 'node:crypto';
import type { ArtifactSource, ComputeBackend, VerifyReport } from '@plexus/jobs';
import { verifyJob } from '@plexus/jobs';
import type { CheckLine } from '../output/check-line.ts';
import { type ChainView, requireJob } from '../requester/chain-view.ts';

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
    onCheck: (check, finding) => onCheck?.({ check, result: 'ok', finding }),
    onUnchecked: (check, finding) => onCheck?.({ check, result: 'not checked', finding }),
  });
}
