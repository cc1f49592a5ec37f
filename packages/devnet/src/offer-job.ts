import { waitUntil } from '@plexus/core';
import { type JobState, type PreparedJob, sendCreateJob, type TermsOptions, termsFor } from '@plexus/jobs';
import type { InProcessNetwork } from './in-process/in-process-network.ts';

export type OfferOptions = Omit<TermsOptions, 'blockTimeMs' | 'headNumber' | 'price'> & {
  readonly price?: bigint;
  readonly blockTimeMs: number;
};

const DEFAULT_PRICE = 100n * 10n ** 18n;

/** Stores a prepared job's artifacts with the requester and creates it on chain. Returns its number. */
export async function offerJob(
  network: InProcessNetwork,
  prepared: PreparedJob,
  options: OfferOptions,
): Promise<bigint> {
  const { requester, tracker, deployment } = network;
  for (const bytes of prepared.artifacts) await requester.artifacts.put(bytes);
  const terms = termsFor(prepared.plan, {
    price: DEFAULT_PRICE,
    headNumber: tracker.head.number,
    ...options,
  });
  const { jobId } = await sendCreateJob(
    requester.sender,
    deployment.addresses.jobMarket,
    { call: 'createJob', terms },
    `create-${prepared.plan.tree.root}-${tracker.head.number}`,
  );
  return jobId;
}

/** Waits until a job is completed or closed. */
export function untilJobEnds(network: InProcessNetwork, jobId: bigint, timeoutMs: number): Promise<JobState> {
  return waitUntil(
    () => {
      const job = network.tracker.view.job(jobId);
      return job?.status === 'completed' || job?.status === 'closed' ? job : undefined;
    },
    { what: `job ${jobId} to end`, timeoutMs },
  );
}
