import type { Address, Hash } from '@plexus/core';

/** Where the contracts of Plexus are on a chain. */
export type PlexusAddresses = {
  readonly token: Address;
  readonly nodeRegistry: Address;
  readonly jobMarket: Address;
  readonly collabSessions: Address;
};

/** What is fixed for good when Plexus is deployed. Amounts in token units. */
export type DeploymentParameters = {
  /** Receives the initial supply. */
  readonly holder: Address;
  readonly initialSupply: bigint;
  readonly minimumStake: bigint;
  readonly unbondingBlocks: number;
  /** Receives slashed stake that nobody else earns. */
  readonly treasury: Address;
  /** Most of all stake one node can bring into a lottery, in basis points. */
  readonly stakeCapBps: number;
};

/** Plexus on one chain: all that a node, a client or an operator needs to find it. */
export type Deployment = {
  readonly chainId: number;
  /** Hash of the chain's first block: tells two development chains with one id apart. */
  readonly genesisHash: Hash;
  /** Nothing of Plexus happened before this block. */
  readonly blockNumber: number;
  readonly deployer: Address;
  readonly addresses: PlexusAddresses;
  readonly parameters: DeploymentParameters;
  /** keccak256 of the code on chain. */
  readonly codeHashes: Readonly<Record<keyof PlexusAddresses | 'rareActions' | 'ratingReferee', Hash>>;
};
