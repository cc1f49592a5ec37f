import type { PlexusAddresses } from '@plexus/chain';
import type { RoleStatus } from '@plexus/core';
import type { HealthReport } from './health.ts';

/** What `/v1/status` answers and `plexus node status` shows. Holds no secret and no RPC address, which may contain one. */
export type NodeStatus = {
  readonly version: string;
  readonly account: string;
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number;
  readonly dataDir: string;
  readonly chain: {
    readonly chainId: number;
    /** Newest block seen, and how long ago that was; absent before the first. */
    readonly number?: number;
    readonly ageMs?: number;
    readonly contracts: PlexusAddresses;
  };
  readonly p2p: {
    readonly peerId: string;
    readonly multiaddrs: readonly string[];
    readonly peers: readonly string[];
    /** Accounts of the registry whose addresses are known or could be. */
    readonly knownNodes: number;
  };
  readonly artifacts: { readonly usedBytes: number; readonly servedBytes: number };
  readonly roles: readonly ({ readonly name: string } & RoleStatus)[];
  readonly health: HealthReport;
};
