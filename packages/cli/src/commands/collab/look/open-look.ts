import { resolve } from 'node:path';
import { type CollabSessionsChain, openCollabChain, SessionTracker } from '@plexus/collab';
import type { ArtifactSource } from '@plexus/jobs';
import type { CommonOptions, Context } from '../../../context.ts';
import { loggerFor } from '../../../output/log-to-stderr.ts';
import { assertArchive, createArchiveSources } from '../../../requester/archive-source.ts';
import { openOrCopy } from '../../../requester/chain-copy.ts';
import {
  artifactsDirectoryOf,
  type Connection,
  type ConnectionOptions,
  resolveConnection,
} from '../../../requester/connection.ts';
import { type OpenChain, openChain } from '../../../requester/open-chain.ts';
import { participantFolders } from '../member/participant-folders.ts';

export type LookOptions = ConnectionOptions &
  CommonOptions & {
    /** Directory of artifacts; default: the requester's, and on a network of this machine its participants'. */
    readonly artifacts?: string;
    /** Ask peers for what the directory does not have. */
    readonly p2p?: boolean;
  };

/** Sessions to look at; nothing is signed or changed. */
export type Look = OpenChain & {
  readonly collab: CollabSessionsChain;
  readonly tracker: SessionTracker;
  readonly connection: Connection;
  readonly artifacts: ArtifactSource;
};

/** Opens a network's sessions for reading, from a copy of its chain where it does not run. */
export async function openLook(options: LookOptions, context: Context): Promise<Look> {
  const connection = await resolveConnection(options, context);
  const directories = await archivesOf(options, connection, context);
  const opened = await openOrCopy(connection, openSessions, (state) =>
    context.streams.err(`the network does not run; its chain is read from a copy of ${state}`),
  );
  if (!options.p2p) return { ...opened, connection, artifacts: createArchiveSources(directories) };
  const { openSessionVisitor } = await import('./open-visitor.ts');
  const visitor = await openSessionVisitor(opened, connection.bootstrap, await loggerFor(options));
  const close = async () => {
    await visitor.close();
    await opened.close();
  };
  return { ...opened, connection, artifacts: createArchiveSources(directories, visitor.artifacts), close };
}

/** Where to look, in this order; the last one is named when an artifact is in none. */
async function archivesOf(
  { artifacts }: LookOptions,
  { home, networkFile }: Connection,
  { cwd }: Context,
): Promise<readonly string[]> {
  if (artifacts !== undefined) {
    const directory = resolve(cwd, artifacts);
    await assertArchive(directory);
    return [directory];
  }
  const participants = await participantFolders(networkFile);
  return [...participants.map(({ path }) => path), home].map(artifactsDirectoryOf);
}

async function openSessions(connection: Pick<Connection, 'rpcUrls' | 'deployment' | 'blockTimeMs'>) {
  const chain = await openChain(connection);
  const { client, deployment } = chain;
  try {
    const { addresses, blockNumber } = deployment;
    const collab = await openCollabChain({ client, addresses, fromBlock: blockNumber });
    const tracker = new SessionTracker(collab);
    await tracker.start();
    const close = async () => {
      tracker.stop();
      await collab.stop();
      await chain.close();
    };
    return { ...chain, collab, tracker, close };
  } catch (error) {
    await chain.close();
    throw error;
  }
}
