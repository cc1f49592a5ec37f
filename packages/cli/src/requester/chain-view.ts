import { type ChainClient, createChainClient, type Deployment, verifyDeployment } from '@plexus/chain';
import { type JobState, JobsError, JobTracker, type MarketChain, openMarketChain } from '@plexus/jobs';
import type { Connection } from './connection.ts';

/** The chain's log of all jobs, read up to its head and followed. */
export type ChainView = {
  readonly client: ChainClient;
  readonly deployment: Deployment;
  readonly market: MarketChain;
  readonly tracker: JobTracker;
  readonly blockTimeMs: number;
  close(): Promise<void>;
};

const MEASURED_BLOCKS = 200;
const QUICK_CHAIN_MS = 2_000;

/** Opens a network's chain for reading. Throws `CHAIN_UNREACHABLE`, `CHAIN_WRONG_ID`, `CHAIN_DEPLOYMENT_MISMATCH`. */
export async function openChainView(
  connection: Pick<Connection, 'rpcUrls' | 'deployment' | 'blockTimeMs'>,
): Promise<ChainView> {
  const { deployment, rpcUrls } = connection;
  const known = connection.blockTimeMs;
  const client = createChainClient({
    rpcUrls,
    chainId: deployment.chainId,
    pollIntervalMs: known === undefined ? 1_000 : Math.max(50, Math.round(known / 2)),
    ...(known === undefined ? {} : { finalityDepth: Math.max(8, Math.ceil(8_000 / known)) }),
  });
  try {
    await verifyDeployment(client, deployment);
    const blockTimeMs = known ?? (await measureBlockTime(client));
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
      client.close();
    };
    return { client, deployment, market, tracker, blockTimeMs, close };
  } catch (error) {
    client.close();
    throw error;
  }
}

async function measureBlockTime(client: ChainClient): Promise<number> {
  const head = await client.getBlock('latest');
  const earlier = head && (await client.getBlock(Math.max(0, head.number - MEASURED_BLOCKS)));
  if (!head || !earlier || head.number === earlier.number) return QUICK_CHAIN_MS;
  const ms = (Number(head.timestamp - earlier.timestamp) * 1000) / (head.number - earlier.number);
  return Math.max(50, ms);
}

/** A job by its number. Throws `JOBS_NOT_FOUND`. */
export function requireJob(view: ChainView, jobId: bigint): JobState {
  const job = view.tracker.view.job(jobId);
  if (job) return job;
  const count = view.tracker.view.jobs().length;
  throw new JobsError({
    code: 'JOBS_NOT_FOUND',
    message: `there is no job ${jobId} on this chain; it has ${count === 0 ? 'none' : `${count}`}`,
    hint: 'see what there is with: plexus job list',
    details: { jobId },
  });
}
