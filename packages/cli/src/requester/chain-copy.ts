import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedChain } from '@plexus/chain';
import { isPlexusError } from '@plexus/core';
import type { Connection } from './connection.ts';
import type { OpenChain } from './open-chain.ts';

type ChainPlace = Pick<Connection, 'rpcUrls' | 'deployment' | 'blockTimeMs' | 'chainState'>;

const AWAY = ['CHAIN_UNREACHABLE', 'CHAIN_WRONG_ID', 'CHAIN_DEPLOYMENT_MISMATCH', 'CHAIN_RPC_FAILED'];

/**
 * What `open` gives; where a local network does not run, of a chain that is started from a copy of its state for as long
 * as the result is open. `onCopy` hears of it.
 */
export async function openOrCopy<T extends Pick<OpenChain, 'close'>>(
  connection: ChainPlace,
  open: (connection: ChainPlace) => Promise<T>,
  onCopy: (statePath: string) => void,
): Promise<T> {
  try {
    return await open(connection);
  } catch (error) {
    const { chainState } = connection;
    const isAway = isPlexusError(error) && AWAY.includes(error.code);
    if (!isAway || chainState === undefined || !existsSync(chainState)) throw error;
    onCopy(chainState);
    return openCopy(connection, chainState, open);
  }
}

async function openCopy<T extends Pick<OpenChain, 'close'>>(
  connection: ChainPlace,
  chainState: string,
  open: (connection: ChainPlace) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'plexus-chain-'));
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const statePath = join(folder, 'chain.state');
    await copyFile(chainState, statePath);
    const chain = await startEmbeddedChain({ statePath, chainId: connection.deployment.chainId });
    try {
      const opened = await open({ ...connection, rpcUrls: [chain.url] });
      const close = async () => {
        await opened.close();
        await chain.stop();
        await discard();
      };
      return { ...opened, close };
    } catch (error) {
      await chain.stop();
      throw error;
    }
  } catch (error) {
    await discard();
    throw error;
  }
}
