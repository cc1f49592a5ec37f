import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NetworkFile, readNetworkFile, writeNetworkFile } from './network-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-network-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function networkIn(directory: string): NetworkFile {
  const account = `0x${'12'.repeat(20)}` as const;
  return {
    version: 1,
    chainId: 31_337,
    rpcUrl: 'http://127.0.0.1:8545',
    blockTimeMs: 300,
    pid: 7,
    deployment: join(directory, 'deployment.json'),
    chainState: join(directory, 'chain.state'),
    bootstrap: ['/ip4/127.0.0.1/tcp/4001/p2p/x'],
    requester: {
      account,
      keystore: join(directory, 'requester/keystore.json'),
      passwordFile: join(directory, 'requester/password.txt'),
    },
    nodes: [{ name: 'node-1', account, pid: 8, http: 'http://127.0.0.1:1' }],
  };
}

describe('network.json', () => {
  it('is read as it was written, from the file or its folder', async () => {
    const network = networkIn(folder);
    await writeNetworkFile(join(folder, 'network.json'), network);
    expect(await readNetworkFile(folder)).toEqual(network);
    expect(await readNetworkFile(join(folder, 'network.json'))).toEqual(network);
  });

  it('is complete when its folder moves', async () => {
    await writeNetworkFile(join(folder, 'network.json'), networkIn(folder));
    const moved = `${folder}-moved`;
    await rename(folder, moved);
    expect(await readNetworkFile(moved)).toEqual(networkIn(moved));
    await rename(moved, folder);
  });

  it('is reported as missing or malformed with what is wrong', async () => {
    await expect(readNetworkFile(folder)).rejects.toMatchObject({ code: 'DEVNET_FILE_MISSING' });
    for (const text of ['', '[]', '{"version":2}', '{"version":1,"chainId":"x"}']) {
      await writeFile(join(folder, 'network.json'), text);
      await expect(readNetworkFile(folder)).rejects.toMatchObject({ code: 'DEVNET_FILE_MALFORMED' });
    }
  });
});
