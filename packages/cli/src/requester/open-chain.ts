import { type ChainClient, createChainClient, type Deployment, verifyDeployment } from '@plexus/chain';
import type { Connection } from './connection.ts';

/** A chain that was checked to carry the deployment. */
export type OpenChain = {
  readonly client: ChainClient;
  readonly deployment: Deployment;
  /** As configured, else measured over the last blocks. */
  readonly blockTimeMs: number;
  close(): Promise<void>;
};

const MEASURED_BLOCKS = 200;
const QUICK_CHAIN_MS = 2_000;

/** Opens a network's chain. Throws `CHAIN_UNREACHABLE`, `CHAIN_WRONG_ID`, `CHAIN_DEPLOYMENT_MISMATCH`. */
export async function openChain(
  connection: Pick<Connection, 'rpcUrls' | 'deployment' | 'blockTimeMs'>,
): Promise<OpenChain> {
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
    return { client, deployment, blockTimeMs, close: async () => client.close() };
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
