import { createChainClient } from '@plexus/chain';
import { hasCode } from '@plexus/core';
import { DevnetError } from '../errors.ts';
import { readNetworkFile } from './network-file.ts';

/** Throws `DEVNET_ALREADY_RUNNING` when the network of a folder is at work: its process lives and its chain answers. */
export async function assertNetworkNotRunning(directory: string): Promise<void> {
  const network = await readNetworkFile(directory);
  if (network.pid === 0 || network.pid === process.pid || !isAlive(network.pid)) return;
  const client = createChainClient({ rpcUrls: [network.rpcUrl], requestTimeoutMs: 2_000 });
  try {
    if ((await client.chainId()) !== network.chainId) return;
  } catch (error) {
    if (hasCode(error, 'CHAIN_UNREACHABLE') || hasCode(error, 'CHAIN_RPC_FAILED')) return;
    throw error;
  } finally {
    client.close();
  }
  throw new DevnetError({
    code: 'DEVNET_ALREADY_RUNNING',
    message: `the network in ${directory} is running already (process ${network.pid})`,
    hint: 'use it, stop it with Ctrl-C where it runs, or give another --directory',
    details: { directory, pid: network.pid },
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
