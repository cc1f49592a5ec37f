import type { DirectoryArtifactStore } from '@plexus/artifacts';
import { type Role, toChecksumAddress } from '@plexus/core';
import packageJson from '../package.json' with { type: 'json' };
import { freeBytes } from './disk/data-directory.ts';
import type { HeadMonitor } from './head-monitor.ts';
import { checkHealth, type HealthPart, type HealthReport } from './health.ts';
import { startHttpServer } from './http/http-server.ts';
import { renderStatusPage } from './http/status-page.ts';
import { NodeMetrics } from './metrics.ts';
import type { NodeServices } from './services.ts';
import type { NodeStatus } from './status.ts';

export type ReportedParts = Pick<
  NodeServices,
  'config' | 'account' | 'deployment' | 'p2p' | 'nodes' | 'clock' | 'logger'
> & {
  readonly artifacts: DirectoryArtifactStore;
  readonly monitor: HeadMonitor;
  /** As far as they are made by then. */
  readonly roles: readonly Role[];
  readonly standing: () => HealthPart | undefined;
  readonly isStopping: () => boolean;
  readonly processMetrics: boolean;
};

/** What a node says about itself. */
export type NodeReports = {
  /** Where health, metrics and status are served. */
  readonly url: string;
  status(): Promise<NodeStatus>;
  health(): Promise<HealthReport>;
  close(): Promise<void>;
};

/** Serves what a node says about itself, from before it has reached its chain. Throws `NODE_PORT_IN_USE`. */
export async function openReports(parts: ReportedParts): Promise<NodeReports> {
  const { config, account, deployment, p2p, nodes, clock, logger, artifacts, monitor, roles } = parts;
  const { version } = packageJson;
  const sources = {
    roles: () => roles,
    head: () => monitor.head(),
    chainProblem: () => monitor.problem(),
    peers: () => p2p.connectedPeers().length,
    artifactBytes: () => artifacts.usedBytes(),
    freeDiskBytes: () => freeBytes(config.dataDir),
    standing: parts.standing,
    isStopping: parts.isStopping,
  };
  const health = () => checkHealth(sources, config.health);
  const metrics = new NodeMetrics(
    { ...sources, health },
    { account: toChecksumAddress(account.address), version, processMetrics: parts.processMetrics },
  );
  const startedAtMs = clock.now();
  const status = async (): Promise<NodeStatus> => ({
    version,
    account: toChecksumAddress(account.address),
    startedAtMs,
    dataDir: config.dataDir,
    chain: { chainId: deployment.chainId, ...monitor.head(), contracts: deployment.addresses },
    p2p: {
      peerId: p2p.peerId,
      multiaddrs: p2p.multiaddrs(),
      peers: p2p.connectedPeers(),
      knownNodes: nodes.size,
    },
    artifacts: { usedBytes: artifacts.usedBytes(), servedBytes: p2p.servedBytes() },
    roles: roles.map((role) => ({ name: role.name, ...role.status() })),
    health: await health(),
  });
  const http = await startHttpServer(config.http, {
    health,
    status,
    page: async () => renderStatusPage(await status()),
    registry: metrics.registry,
    countRequest: (route, code) => metrics.countRequest(route, code),
    logger: logger.child({ part: 'http' }),
  });
  return { url: http.url, status, health, close: () => http.close() };
}
