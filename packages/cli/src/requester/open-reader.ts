import { resolve } from 'node:path';
import type { ArtifactSource } from '@plexus/jobs';
import type { CommonOptions, Context } from '../context.ts';
import { loggerFor } from '../output/log-to-stderr.ts';
import { assertArchive, createArchiveSource } from './archive-source.ts';
import { openChainOrCopy } from './chain-copy.ts';
import type { ChainView } from './chain-view.ts';
import { type Connection, type ConnectionOptions, resolveConnection } from './connection.ts';
import { artifactsDirectoryOf } from './requester.ts';
import { openVisitor } from './visitor.ts';

export type ReaderOptions = ConnectionOptions &
  CommonOptions & {
    /** Directory of artifacts; default: the requester's. */
    readonly artifacts?: string;
    /** Ask nodes for what the directory does not have. */
    readonly p2p?: boolean;
  };

/** A chain and artifacts to read from; nothing is signed or changed. */
export type Reader = {
  readonly view: ChainView;
  readonly connection: Connection;
  readonly artifacts: ArtifactSource;
  readonly directory: string;
  close(): Promise<void>;
};

/** Opens a network for reading, from a copy of its state where it does not run. */
export async function openReader(options: ReaderOptions, context: Context): Promise<Reader> {
  const connection = await resolveConnection(options, context);
  const directory =
    options.artifacts === undefined
      ? artifactsDirectoryOf(connection.home)
      : resolve(context.cwd, options.artifacts);
  if (options.artifacts !== undefined) await assertArchive(directory);
  const view = await openChainOrCopy(connection, (state) =>
    context.streams.err(`the network does not run; its chain is read from a copy of ${state}`),
  );
  const visitor = options.p2p
    ? await openVisitor(connection.bootstrap, loggerFor(options)).catch(async (error: unknown) => {
        await view.close();
        throw error;
      })
    : undefined;
  return {
    view,
    connection,
    artifacts: createArchiveSource(directory, visitor?.artifacts),
    directory,
    close: async () => {
      await visitor?.close();
      await view.close();
    },
  };
}
