import { type JobState, JobsError, JobTracker, type MarketChain, openMarketChain } from '@plexus/jobs';
import type { Connection } from './connection.ts';
import { type OpenChain, openChain } from './open-chain.ts';

/** The chain's log of all jobs, read up to its head and followed. */
export type ChainView = OpenChain & {
  readonly market: MarketChain;
  readonly tracker: JobTracker;
};

/** Opens a network's chain and reads all its jobs. Throws what `openChain` throws. */
export async function openChainView(
  connection: Pick<Connection, 'rpcUrls' | 'deployment' | 'blockTimeMs'>,
): Promise<ChainView> {
  const chain = await openChain(connection);
  const { client, deployment } = chain;
  try {
    const market = await openMarketChain({
      client,
      addresses: deployment.addresses,
      fromBlock: deployment.blockNumber,
    });
    const tracker = new JobTracker(market);
    await tracker.start();
    const close = async () => {
      tracker.stop();
      await market.stop();
      await chain.close();
    };
    return { ...chain, market, tracker, close };
  } catch (error) {
    await chain.close();
    throw error;
  }
}

/** A job by its number. Throws `JOBS_NOT_FOUND`. */
export function requireJob(view: ChainView, jobId: bigint): JobState {
  const job = view.tracker.view.job(jobId);
  if (job) return job;
  const count = view.tracker.view.jobs().length;
  throw new JobsError({
    code: 'JOBS_NOT_FOUND',
    message: `there is no job ${jobId} on this chain; ${describeCount(count)}`,
    hint: 'see what there is with: plexus job list',
    details: { jobId },
  });
}

function describeCount(count: number): string {
  if (count === 0) return 'it has no jobs yet';
  return count === 1 ? 'it has one job' : `it has ${count} jobs`;
}
