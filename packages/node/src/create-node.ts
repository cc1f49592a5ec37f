import { join } from 'node:path';
import { DirectoryArtifactStore } from '@plexus/artifacts';
import {
  createChainClient,
  createTransactionSender,
  type Deployment,
  type LocalAccount,
  openFileJournal,
  verifyDeployment,
} from '@plexus/chain';
import { type Clock, type Role, systemClock } from '@plexus/core';
import type { NodeConfig } from './config/schema.ts';
import { openDataDirectory } from './disk/data-directory.ts';
import { lockDataDirectory } from './disk/lock.ts';
import { keepRoom } from './disk/make-room.ts';
import { announceRunning } from './disk/running-node.ts';
import { HeadMonitor } from './head-monitor.ts';
import type { HealthReport } from './health.ts';
import { HealthWatch } from './health-watch.ts';
import { createLogger, type NodeLogger } from './logger.ts';
import { joinOverlay, openP2p } from './open-p2p.ts';
import { openReports } from './open-reports.ts';
import { reachChain } from './reach-chain.ts';
import { type Membership, openMembership } from './registry/membership.ts';
import { NodeDirectory } from './registry/node-directory.ts';
import { collabRoleFactory } from './roles/collab-roles.ts';
import { jobRoleFactory } from './roles/job-roles.ts';
import { planRoles } from './roles/plan-roles.ts';
import { relayRoleFactory } from './roles/relay-role.ts';
import { stopRoles } from './roles/stop-roles.ts';
import type { NodeServices, RoleFactory } from './services.ts';
import { measureSpeed } from './speed/measure-speed.ts';
import type { MeasuredSpeed } from './speed/measured-speed.ts';
import type { NodeStatus } from './status.ts';

const DAY_MS = 86_400_000;
const MIB = 1024 ** 2;

export type NodeOptions = {
  readonly config: NodeConfig;
  /** Signs transactions and hellos; from `unlockKeystore`. */
  readonly account: LocalAccount;
  /** 32 secret bytes that make the node the same peer after every start. */
  readonly identitySeed: Uint8Array;
  readonly deployment: Deployment;
  /** Default: jobs, collab and relay. */
  readonly roleFactories?: readonly RoleFactory[];
  readonly clock?: Clock;
  readonly logger?: NodeLogger;
  /** Speed to use instead of measuring, for networks of many nodes on one machine. */
  readonly speed?: MeasuredSpeed;
  /** CPU, memory and event loop of this process among the metrics. Default: true. */
  readonly processMetrics?: boolean;
};

/** A node at work. */
export type PlexusNode = {
  /** Where health, metrics and status are served. */
  readonly url: string;
  readonly services: NodeServices;
  readonly roles: readonly Role[];
  status(): Promise<NodeStatus>;
  health(): Promise<HealthReport>;
  /**
   * Lets the roles finish or hand back what is under way, at most 10 seconds, then closes everything. What was promised
   * is in the journal and on chain, so the next start goes on with it (J15). False when a role did not end in time.
   */
  stop(): Promise<boolean>;
};

/**
 * Opens everything a node needs and starts its roles. Throws the typed error of whatever could not be opened, after
 * closing all that was: `NODE_DATA_LOCKED`, `NODE_PORT_IN_USE`, `P2P_PORT_IN_USE`, `NODE_CHAIN_UNREACHABLE`,
 * `CHAIN_WRONG_ID`, `CHAIN_DEPLOYMENT_MISMATCH`, `NODE_ROLE_UNKNOWN`.
 */
export async function createNode(options: NodeOptions): Promise<PlexusNode> {
  const opened = new AsyncDisposableStack();
  try {
    return await openNode(options, opened);
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function openNode(options: NodeOptions, opened: AsyncDisposableStack): Promise<PlexusNode> {
  const { config, account, deployment } = options;
  const clock = options.clock ?? systemClock;
  const logger = options.logger ?? createLogger(toLoggerOptions(config));
  const factories = options.roleFactories ?? [jobRoleFactory, collabRoleFactory, relayRoleFactory];
  const plan = planRoles(config.roles, factories);
  const stopping = new AbortController();
  const roles: Role[] = [];

  const lock = await lockDataDirectory(config.dataDir);
  opened.defer(() => lock.release());
  const directory = await openDataDirectory(config.dataDir);
  const maxTotalBytes = config.artifacts.maxTotalMb * MIB;
  const artifacts = await DirectoryArtifactStore.open(directory.artifacts, {
    maxTotalBytes,
    maxArtifactBytes: config.artifacts.maxArtifactMb * MIB,
    clock,
  });

  const chain = createChainClient({
    rpcUrls: config.chain.rpcUrls,
    chainId: deployment.chainId,
    finalityDepth: config.chain.finalityDepth,
    pollIntervalMs: config.chain.pollIntervalMs,
    clock,
    logger: logger.child({ part: 'chain' }),
  });
  opened.defer(() => chain.close());
  const monitor = new HeadMonitor(chain, clock);
  opened.defer(() => monitor.stop());

  const { finalityDepth } = config.chain;
  const nodes = new NodeDirectory(logger.child({ part: 'registry' }), { finalityDepth });
  const { identitySeed } = options;
  const p2pParts = { config, account, identitySeed, store: artifacts, nodes, clock, logger };
  const p2p = await openP2p(p2pParts);
  opened.defer(() => p2p.stop());

  let membership: Membership | undefined;
  const reports = await openReports({
    ...{ config, account, deployment, p2p, nodes, clock, logger, artifacts, monitor, roles },
    standing: () => membership?.standing.health(),
    isStopping: () => stopping.signal.aborted,
    processMetrics: options.processMetrics ?? true,
  });
  opened.defer(() => reports.close());
  opened.defer(await announceRunning(config.dataDir, reports.url));

  await reachChain(chain, { patienceS: config.chain.startTimeoutS, clock, logger });
  await verifyDeployment(chain, deployment);
  const sender = createTransactionSender({
    client: chain,
    account,
    journal: openFileJournal(join(directory.journal, `transactions-${deployment.chainId}.jsonl`)),
    logger: logger.child({ part: 'sender' }),
  });
  opened.defer(() => sender.stop());

  let measured: Promise<MeasuredSpeed> | undefined;
  const speed = (): Promise<MeasuredSpeed> => {
    measured ??= options.speed
      ? Promise.resolve(options.speed)
      : measureSpeed({ cacheFile: directory.speedFile, threads: config.work.threads, clock, logger });
    return measured;
  };
  const services: NodeServices = {
    config,
    account,
    deployment,
    clock,
    logger,
    directory,
    chain,
    sender,
    artifacts,
    p2p,
    nodes,
    speed,
  };

  membership = openMembership(services);
  opened.defer(() => membership?.close());
  const joining = joinOverlay(p2p, p2pParts, stopping.signal);
  opened.defer(async () => {
    stopping.abort();
    await joining;
  });
  for (const { factory, names } of plan) {
    const set = await factory.create(names, services);
    opened.defer(() => set.close());
    roles.push(...set.roles);
  }
  opened.defer(async () => {
    await stopRoles(roles, logger, clock);
  });
  await Promise.all(roles.map((role) => role.start()));
  const { signal } = stopping;
  const watching = new HealthWatch(reports.health, logger.child({ part: 'health' })).run(clock, signal);
  const room = { maxTotalBytes, keepMs: config.artifacts.keepDays * DAY_MS };
  const keeping = keepRoom(artifacts, room, { clock, logger: logger.child({ part: 'disk' }), signal });
  opened.defer(async () => {
    stopping.abort();
    await Promise.all([watching, keeping]);
  });
  logger.info(
    { account: account.address, url: reports.url, peerId: p2p.peerId, roles: config.roles },
    'node started',
  );

  let stopped: Promise<boolean> | undefined;
  const stop = async (): Promise<boolean> => {
    stopping.abort();
    logger.info({}, 'node stops');
    const inTime = await stopRoles(roles, logger, clock);
    await opened.disposeAsync();
    logger.info({ inTime }, 'node stopped');
    return inTime;
  };
  return {
    url: reports.url,
    services,
    roles,
    status: reports.status,
    health: reports.health,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

function toLoggerOptions(config: NodeConfig) {
  const { level, file } = config.log;
  return file === undefined ? { level } : { level, file };
}
