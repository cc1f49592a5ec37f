import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DirectoryArtifactStore } from '@plexus/artifacts';
import { createTransactionSender, openFileJournal, type TransactionSender } from '@plexus/chain';
import { type Address, sameAddress, systemClock } from '@plexus/core';
import {
  type ArtifactSource,
  type ComputeBackend,
  createArtifactSource,
  createChildBackend,
  createJobRoles,
  createMarketSender,
  FileJournal,
  type Logger,
} from '@plexus/jobs';
import { helloOf, lockDataDirectory, type NodeKeys } from '@plexus/node';
import { createP2pHost, type P2pHost } from '@plexus/p2p';
import { Archive } from './archive.ts';
import { type ChainView, openChainView } from './chain-view.ts';
import { artifactsDirectoryOf, type Connection } from './connection.ts';
import { transactionsFile } from './transactions-file.ts';

/** A requester at work: serves its jobs' artifacts, moves its jobs on, and archives their results. */
export type Requester = ChainView & {
  readonly account: Address;
  readonly sender: TransactionSender;
  readonly artifacts: ArtifactSource;
  readonly archive: Archive;
  readonly backend: ComputeBackend;
  readonly artifactsDirectory: string;
};

export type RequesterOptions = {
  readonly connection: Connection;
  readonly keys: NodeKeys;
  readonly logger: Logger;
};

const MEMORY_LIMIT_BYTES = 4 * 1024 ** 3;
const REQUEST_LIMIT_MS = 15 * 60_000;

/**
 * Opens a requester. Only one process may do so for a home directory at a time (`NODE_DATA_LOCKED`). Throws what
 * opening chain, store or host throws.
 */
export async function openRequester(options: RequesterOptions): Promise<Requester> {
  const { connection, keys, logger } = options;
  const opened = new AsyncDisposableStack();
  try {
    await mkdir(connection.home, { recursive: true, mode: 0o700 });
    const lock = await lockDataDirectory(connection.home);
    opened.defer(() => lock.release());
    const view = await openChainView(connection);
    opened.defer(() => view.close());
    const artifactsDirectory = artifactsDirectoryOf(connection.home);
    const store = await DirectoryArtifactStore.open(artifactsDirectory);
    const host = await openHost(connection, keys, store, logger);
    opened.defer(() => host.stop());
    const sender = createTransactionSender({
      client: view.client,
      account: keys.account,
      journal: openFileJournal(
        transactionsFile(connection.home, connection.deployment.chainId, keys.account.address),
      ),
      logger,
    });
    opened.defer(() => sender.stop());
    const artifacts = createArtifactSource(store, {
      fetch: async (digest, { from, maxBytes, deadlineMs }) => {
        const providers = from === undefined ? [] : host.peersOf(from);
        await host.fetchArtifact(digest, { providers, maxBytes, deadlineMs });
      },
      reachablePeers: () => host.connectedPeers().length,
    });
    const backend = createChildBackend({
      threads: 1,
      memoryLimitBytes: MEMORY_LIMIT_BYTES,
      requestTimeoutMs: REQUEST_LIMIT_MS,
    });
    opened.defer(() => backend.close());
    const { tracker } = view;
    const { roles } = createJobRoles(
      {
        chain: view.market,
        sender: createMarketSender(sender, view.deployment.addresses.jobMarket),
        artifacts,
        journal: new FileJournal(join(connection.home, 'jobs')),
        clock: systemClock,
        logger,
        backend,
      },
      { roles: ['dispatcher'], tracker },
    );
    const account = sender.account;
    const archive = new Archive({
      tracker,
      artifacts,
      logger,
      wants: (jobId) => {
        const requester = tracker.view.job(jobId)?.requester;
        return requester !== undefined && sameAddress(requester, account);
      },
    });
    opened.defer(() => archive.close());
    await Promise.all(roles.map((role) => role.start()));
    opened.defer(async () => {
      await Promise.all(roles.map((role) => role.stop()));
    });
    const close = () => opened.disposeAsync();
    return { ...view, account, sender, artifacts, archive, backend, artifactsDirectory, close };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function openHost(
  connection: Connection,
  keys: NodeKeys,
  store: DirectoryArtifactStore,
  logger: Logger,
): Promise<P2pHost> {
  const host = await createP2pHost({
    privateKey: keys.identitySeed,
    store,
    logger,
    hello: helloOf(keys.account),
  });
  await host.start();
  const results = await Promise.allSettled(
    connection.bootstrap.map((address) => host.connect(address, { keep: true })),
  );
  for (const [i, result] of results.entries()) {
    if (result.status === 'rejected') {
      logger.warn({ address: connection.bootstrap[i], error: result.reason }, 'a node does not answer');
    }
  }
  return host;
}
