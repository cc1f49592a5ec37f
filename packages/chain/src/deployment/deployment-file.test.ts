import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCode } from '@plexus/core';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Deployment } from './deployment.ts';
import { parseDeployment, readDeployment, writeDeployment } from './deployment-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'plexus-deployment-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const address = `0x${'ab'.repeat(20)}` as const;
const hash = `0x${'cd'.repeat(32)}` as const;
const deployment: Deployment = {
  chainId: 31337,
  genesisHash: hash,
  blockNumber: 1,
  deployer: address,
  addresses: { token: address, nodeRegistry: address, jobMarket: address, collabSessions: address },
  parameters: {
    holder: address,
    initialSupply: 10n ** 24n,
    minimumStake: 10n ** 20n,
    unbondingBlocks: 100,
    treasury: address,
    stakeCapBps: 2_000,
  },
  codeHashes: {
    token: hash,
    nodeRegistry: hash,
    jobMarket: hash,
    collabSessions: hash,
    rareActions: hash,
    ratingReferee: hash,
  },
};

describe('a deployment file', () => {
  it('reads back what was written', async () => {
    const path = join(folder, 'new', 'deployment.json');
    await writeDeployment(path, deployment);
    expect(await readDeployment(path)).toEqual(deployment);
  });

  it('names the file and the field that is wrong', async () => {
    await expect(readDeployment(join(folder, 'none.json'))).rejects.toMatchObject({
      code: 'CHAIN_DEPLOYMENT_MALFORMED',
      message: expect.stringContaining('none.json'),
    });
    const path = join(folder, 'wrong.json');
    await writeDeployment(path, { ...deployment, chainId: -1 });
    await expect(readDeployment(path)).rejects.toMatchObject({ message: expect.stringContaining('chainId') });
  });

  it('throws nothing but its own error for any other content', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          parseDeployment(text);
        } catch (error) {
          expect(hasCode(error, 'CHAIN_DEPLOYMENT_MALFORMED')).toBe(true);
        }
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
