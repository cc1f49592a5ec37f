import { type Address, type Hash, hexToBytes, keccak } from '@plexus/core';
import { authoriseProtocol } from '../actions/node-registry/authorise-protocol.ts';
import type { ChainClient } from '../client/chain-client.ts';
import { deployContract } from '../contract/deploy-contract.ts';
import { readContract } from '../contract/read-contract.ts';
import { ChainError } from '../errors.ts';
import { collabSessionsAbi, collabSessionsBytecode } from '../generated/collab-sessions.ts';
import { jobMarketAbi, jobMarketBytecode } from '../generated/job-market.ts';
import { nodeRegistryAbi, nodeRegistryBytecode } from '../generated/node-registry.ts';
import { plexusTokenAbi, plexusTokenBytecode } from '../generated/plexus-token.ts';
import type { TransactionSender } from '../sender/transaction-sender.ts';
import type { Deployment, DeploymentParameters, PlexusAddresses } from './deployment.ts';

/** One million PLX to the deployer, stake from 100 PLX, 7,200 blocks to unbond, no node over a fifth of all stake. */
export function defaultDeploymentParameters(deployer: Address): DeploymentParameters {
  const plx = 10n ** 18n;
  return {
    holder: deployer,
    initialSupply: 1_000_000n * plx,
    minimumStake: 100n * plx,
    unbondingBlocks: 7_200,
    treasury: deployer,
    stakeCapBps: 2_000,
  };
}

/**
 * Deploys token, registry, job market and collab sessions and lets the protocols work with the registry. The sender's account owns
 * token and registry afterwards. With an `id`, a deployment that was interrupted goes on where the sender's journal
 * says it stopped. Errors as `TransactionSender.send`.
 */
export async function deployPlexus(options: {
  readonly sender: TransactionSender;
  readonly parameters?: Partial<DeploymentParameters>;
  readonly id?: string;
}): Promise<Deployment> {
  const { sender } = options;
  const { client, account } = sender;
  const parameters = { ...defaultDeploymentParameters(account), ...options.parameters };
  const keyOf = (step: string): string | undefined =>
    options.id === undefined ? undefined : `deploy:${options.id}:${step}`;
  const genesis = await client.getBlock(0);

  const token = await deployContract(sender, {
    abi: plexusTokenAbi,
    bytecode: plexusTokenBytecode,
    args: [account, parameters.holder, parameters.initialSupply],
    key: keyOf('token'),
  });
  const registry = await deployContract(sender, {
    abi: nodeRegistryAbi,
    bytecode: nodeRegistryBytecode,
    args: [token.address, account, parameters.minimumStake, parameters.unbondingBlocks],
    key: keyOf('registry'),
  });
  const market = await deployContract(sender, {
    abi: jobMarketAbi,
    bytecode: jobMarketBytecode,
    args: [registry.address, parameters.treasury, parameters.stakeCapBps],
    key: keyOf('market'),
  });
  const sessions = await deployContract(sender, {
    abi: collabSessionsAbi,
    bytecode: collabSessionsBytecode,
    args: [registry.address, parameters.treasury],
    key: keyOf('sessions'),
  });
  const addresses: PlexusAddresses = {
    token: token.address,
    nodeRegistry: registry.address,
    jobMarket: market.address,
    collabSessions: sessions.address,
  };
  for (const [step, protocol] of [
    ['authorise', market.address],
    ['authorise-sessions', sessions.address],
  ] as const) {
    const key = keyOf(step);
    await authoriseProtocol(sender, addresses, { protocol }, key === undefined ? undefined : { key });
  }
  if (!genesis) {
    throw new ChainError({
      code: 'CHAIN_RPC_FAILED',
      message: 'the node does not show the first block of the chain',
      hint: 'use a node that keeps all headers',
    });
  }
  return {
    chainId: await client.chainId(),
    genesisHash: genesis.hash,
    blockNumber: token.receipt.blockNumber,
    deployer: account,
    addresses,
    parameters,
    codeHashes: await readCodeHashes(client, addresses),
  };
}

/** Address of the contract that the job market created for what happens rarely. */
export async function readRareActions(client: ChainClient, addresses: PlexusAddresses): Promise<Address> {
  const address = await readContract(client, {
    address: addresses.jobMarket,
    abi: jobMarketAbi,
    functionName: 'rareActions',
    args: [],
  });
  return address;
}

/** Address of the contract that the collab sessions created to compute rankings. */
export async function readRatingReferee(client: ChainClient, addresses: PlexusAddresses): Promise<Address> {
  return readContract(client, {
    address: addresses.collabSessions,
    abi: collabSessionsAbi,
    functionName: 'referee',
    args: [],
  });
}

export async function readCodeHashes(
  client: ChainClient,
  addresses: PlexusAddresses,
): Promise<Deployment['codeHashes']> {
  const hashOf = async (address: Address): Promise<Hash> => keccak(hexToBytes(await client.getCode(address)));
  const [token, nodeRegistry, jobMarket, collabSessions, rareActions, ratingReferee] = await Promise.all([
    hashOf(addresses.token),
    hashOf(addresses.nodeRegistry),
    hashOf(addresses.jobMarket),
    hashOf(addresses.collabSessions),
    readRareActions(client, addresses).then(hashOf),
    readRatingReferee(client, addresses).then(hashOf),
  ]);
  return { token, nodeRegistry, jobMarket, collabSessions, rareActions, ratingReferee };
}
