import type { ArtifactStore } from '@plexus/artifacts';
import type { ChainClient, Deployment, LocalAccount, TransactionSender } from '@plexus/chain';
import type { Clock, Role } from '@plexus/core';
import type { P2pHost } from '@plexus/p2p';
import type { NodeConfig } from './config/schema.ts';
import type { DataDirectory } from './disk/data-directory.ts';
import type { NodeLogger } from './logger.ts';
import type { NodeDirectory } from './registry/node-directory.ts';
import type { MeasuredSpeed } from './speed/measured-speed.ts';

/** What a node has opened before its roles start; each role takes what it needs. */
export type NodeServices = {
  readonly config: NodeConfig;
  readonly account: LocalAccount;
  readonly deployment: Deployment;
  readonly clock: Clock;
  readonly logger: NodeLogger;
  readonly directory: DataDirectory;
  readonly chain: ChainClient;
  readonly sender: TransactionSender;
  readonly artifacts: ArtifactStore;
  readonly p2p: P2pHost;
  /** The nodes of the registry and where they say they can be reached. */
  readonly nodes: NodeDirectory;
  /** Measured speed of this machine, once for all roles (J4). */
  readonly speed: () => Promise<MeasuredSpeed>;
};

/** Roles made together, and what they share. */
export type RoleSet = {
  readonly roles: readonly Role[];
  /** Frees what the roles share, after all of them have stopped. */
  close(): Promise<void>;
};

/** Makes the roles of one protocol. */
export type RoleFactory = {
  /** Names this factory can make, as written in the configuration. */
  readonly names: readonly string[];
  /** Nothing runs before the roles are started. */
  create(names: readonly string[], services: NodeServices): Promise<RoleSet>;
};
