import { type Address, hexToBytes, keccak, sameAddress } from '@plexus/core';
import { encodeFunctionData, type Hex } from 'viem';
import type { ChainClient } from '../client/chain-client.ts';
import { readContract } from '../contract/read-contract.ts';
import { ChainError } from '../errors.ts';
import { collabSessionsAbi, collabSessionsBytecode } from '../generated/collab-sessions.ts';
import { jobMarketAbi, jobMarketBytecode } from '../generated/job-market.ts';
import { nodeRegistryAbi, nodeRegistryBytecode } from '../generated/node-registry.ts';
import { plexusTokenBytecode } from '../generated/plexus-token.ts';
import { hasContractCode, toContractError } from '../revert/decode-revert.ts';
import { readRareActions, readRatingReferee } from './deploy-plexus.ts';
import type { Deployment } from './deployment.ts';
import { matchesBytecode } from './matches-bytecode.ts';

/**
 * Checks that a deployment is what this version of Plexus deploys: chain, code of every contract, and how the contracts
 * point to one another. Throws `CHAIN_WRONG_ID` or `CHAIN_DEPLOYMENT_MISMATCH` naming what differs.
 */
export async function verifyDeployment(client: ChainClient, deployment: Deployment): Promise<void> {
  const { addresses, parameters } = deployment;
  const chainId = await client.chainId();
  if (chainId !== deployment.chainId) {
    throw new ChainError({
      code: 'CHAIN_WRONG_ID',
      message: `the deployment is on chain ${deployment.chainId}, the node serves chain ${chainId}`,
      hint: 'use the RPC address of the right chain, or the deployment file of this one',
      details: { expected: deployment.chainId, actual: chainId },
    });
  }
  const genesis = await client.getBlock(0);
  if (genesis) check('first block of the chain', deployment.genesisHash, genesis.hash);

  await Promise.all([
    checkCode(client, 'token', addresses.token, plexusTokenBytecode, deployment.codeHashes.token),
    checkCode(
      client,
      'node registry',
      addresses.nodeRegistry,
      nodeRegistryBytecode,
      deployment.codeHashes.nodeRegistry,
    ),
    checkCode(client, 'job market', addresses.jobMarket, jobMarketBytecode, deployment.codeHashes.jobMarket),
    checkCode(
      client,
      'collab sessions',
      addresses.collabSessions,
      collabSessionsBytecode,
      deployment.codeHashes.collabSessions,
    ),
  ]);
  const rareActions = await readRareActions(client, addresses);
  await checkCode(
    client,
    'rare actions of the job market',
    rareActions,
    jobMarketBytecode,
    deployment.codeHashes.rareActions,
  );
  await checkCode(
    client,
    'rating referee of the collab sessions',
    await readRatingReferee(client, addresses),
    collabSessionsBytecode,
    deployment.codeHashes.ratingReferee,
  );

  const registry = { address: addresses.nodeRegistry, abi: nodeRegistryAbi } as const;
  const market = { address: addresses.jobMarket, abi: jobMarketAbi } as const;
  const sessions = { address: addresses.collabSessions, abi: collabSessionsAbi } as const;
  const [token, marketRegistry, treasury, stakeCap, minimumStake, sessionsRegistry, sessionsTreasury] =
    await Promise.all([
      readContract(client, { ...registry, functionName: 'token', args: [] }),
      readContract(client, { ...market, functionName: 'registry', args: [] }),
      readContract(client, { ...market, functionName: 'treasury', args: [] }),
      readContract(client, { ...market, functionName: 'stakeCapBps', args: [] }),
      readContract(client, { ...registry, functionName: 'minimumStake', args: [] }),
      readContract(client, { ...sessions, functionName: 'registry', args: [] }),
      readContract(client, { ...sessions, functionName: 'treasury', args: [] }),
    ]);
  checkAddress('token of the node registry', addresses.token, token);
  checkAddress('registry of the job market', addresses.nodeRegistry, marketRegistry);
  checkAddress('treasury of the job market', parameters.treasury, treasury);
  check('stake cap of the job market', String(parameters.stakeCapBps), String(stakeCap));
  check('minimum stake', String(parameters.minimumStake), String(minimumStake));
  checkAddress('registry of the collab sessions', addresses.nodeRegistry, sessionsRegistry);
  checkAddress('treasury of the collab sessions', parameters.treasury, sessionsTreasury);
  await checkAuthorised(client, 'job market', addresses.nodeRegistry, addresses.jobMarket);
  await checkAuthorised(client, 'collab sessions', addresses.nodeRegistry, addresses.collabSessions);
}

async function checkCode(
  client: ChainClient,
  what: string,
  address: Address,
  creationCode: Hex,
  expectedHash: Hex,
): Promise<void> {
  const code = await client.getCode(address);
  if (code === '0x') throw mismatch(`${what}`, 'a contract', `nothing at ${address}`);
  check(`code hash of the ${what} at ${address}`, expectedHash, keccak(hexToBytes(code)));
  if (!matchesBytecode(creationCode, code)) {
    throw mismatch(`code of the ${what} at ${address}`, 'what this version deploys', 'other code');
  }
}

/** A call in a protocol's name is refused for another reason than authority, or not at all. */
async function checkAuthorised(
  client: ChainClient,
  what: string,
  registry: Address,
  protocol: Address,
): Promise<void> {
  const data = encodeFunctionData({ abi: nodeRegistryAbi, functionName: 'lock', args: [protocol, 0n] });
  try {
    await client.call({ from: protocol, to: registry, data });
  } catch (error) {
    const decoded = toContractError(error);
    if (decoded === error) throw error;
    if (hasContractCode(decoded, 'NodeRegistry_NotAuthorised')) {
      throw mismatch(`authority of the ${what} in the node registry`, 'authorised', 'not authorised');
    }
  }
}

function checkAddress(what: string, expected: Address, actual: Address): void {
  if (!sameAddress(expected, actual)) throw mismatch(what, expected, actual);
}

function check(what: string, expected: string, actual: string): void {
  if (expected.toLowerCase() !== actual.toLowerCase()) throw mismatch(what, expected, actual);
}

function mismatch(what: string, expected: string, actual: string): ChainError {
  return new ChainError({
    code: 'CHAIN_DEPLOYMENT_MISMATCH',
    message: `the deployment differs from this version of Plexus: ${what} is ${actual}, expected ${expected}`,
    hint: 'use the deployment file of this chain and the version of Plexus it was deployed with',
    details: { what, expected, actual },
  });
}
