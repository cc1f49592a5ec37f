import { join } from 'node:path';
import { parseTokenAmount } from '@plexus/core';
import {
  createArtifactSource,
  createChildBackend,
  createJobRoles,
  createMarketSender,
  FileJournal,
  type JobRoleName,
  openMarketChain,
  type WorkerOptions,
} from '@plexus/jobs';
import type { NodeServices, RoleFactory, RoleSet } from '../services.ts';
import { createArtifactNetwork } from './artifact-network.ts';
import { toRole } from './protocol-role.ts';

const MIB = 1024 ** 2;
const LONGEST_REQUEST_MS = 15 * 60_000;

const jobRoleNames: readonly JobRoleName[] = ['worker', 'endorser', 'dispatcher', 'keeper'];

/** The roles of the jobs protocol over a node's services: one window on the market, one journal, one compute backend. */
export const jobRoleFactory: RoleFactory = createJobRoleFactory();

/** The same with a worker that cheats, for demonstrations and tests; `plexus node` and the daemon never use it. */
export function createJobRoleFactory(faults: Pick<WorkerOptions, 'tamper'> = {}): RoleFactory {
  return { names: jobRoleNames, create: (names, services) => createRoles(names, services, faults) };
}

async function createRoles(
  names: readonly string[],
  services: NodeServices,
  faults: Pick<WorkerOptions, 'tamper'>,
): Promise<RoleSet> {
  const { config, deployment, logger, clock } = services;
  const market = await openMarketChain({
    client: services.chain,
    addresses: deployment.addresses,
    fromBlock: deployment.blockNumber,
  });
  const backend = createChildBackend({
    threads: config.work.threads,
    memoryLimitBytes: config.work.memoryLimitMb * MIB,
    requestTimeoutMs: LONGEST_REQUEST_MS,
  });
  const needsSpeed = names.includes('worker');
  const { roles, tracker } = createJobRoles(
    {
      chain: market,
      sender: createMarketSender(services.sender, deployment.addresses.jobMarket),
      artifacts: createArtifactSource(services.artifacts, createArtifactNetwork(services.p2p)),
      journal: new FileJournal(join(services.directory.journal, 'jobs')),
      clock,
      logger: logger.child({ protocol: 'jobs' }),
      backend,
    },
    {
      roles: jobRoleNames.filter((name) => names.includes(name)),
      worker: {
        capacity: config.work.capacity,
        speed: needsSpeed ? await offeredSpeed(services) : {},
        memoryBytes: config.work.memoryLimitMb * MIB,
        minPricePerDifficulty: parseTokenAmount(config.work.minPricePerDifficulty),
        ...faults,
      },
      endorser: { profiles: config.work.profiles },
    },
  );
  return {
    roles: roles.map(toRole),
    close: async () => {
      tracker.stop();
      await backend.close();
      await market.stop();
    },
  };
}

async function offeredSpeed({ config, speed }: NodeServices) {
  const { flopsPerSecond } = await speed();
  const offered = config.work.profiles.filter((profile) => flopsPerSecond[profile] !== undefined);
  return Object.fromEntries(offered.map((profile) => [profile, flopsPerSecond[profile]]));
}
