import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedChain } from '@plexus/chain';
import { isPlexusError } from '@plexus/core';
import { type ChainView, openChainView } from './chain-view.ts';
import type { Connection } from './connection.ts';

const AWAY = ['CHAIN_UNREACHABLE', 'CHAIN_WRONG_ID', 'CHAIN_DEPLOYMENT_MISMATCH', 'CHAIN_RPC_FAILED'];

/**
 * As `openChainView`, but where a local network does not run, its chain is started from a copy of its state for as long
 * as the view is open. `onCopy` hears of it.
 */
export async function openChainOrCopy(
  connection: Connection,
  onCopy: (statePath: string) => void,
): Promise<ChainView> {
  try {
    return await openChainView(connection);
  } catch (error) {
    const { chainState } = connection;
    const isAway = isPlexusError(error) && AWAY.includes(error.code);
    if (!isAway || chainState === undefined || !existsSync(chainState)) throw error;
    onCopy(chainState);
    return openCopy(connection, chainState);
  }
}

async function openCopy(connection: Connection, chainState: string): Promise<ChainView> {
  const folder = await mkdtemp(join(tmpdir(), 'plexus-chain-'));
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const statePath = join(folder, 'chain.state');
    await copyFile(chainState, statePath);
    const chain = await startEmbeddedChain({ statePath, chainId: connection.deployment.chainId });
    try {
      const view = await openChainView({ ...connection, rpcUrls: [chain.url] });
      const close = async () => {
        await view.close();
        await chain.stop();
        await discard();
      };
      return { ...view, close };
    } catch (error) {
      await chain.stop();
      throw error;
    }
  } catch (error) {
    await discard();
    throw error;
  }
}
