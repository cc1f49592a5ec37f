import { resolve } from 'node:path';
import type { ArtifactSource, Logger } from '@plexus/jobs';
import type { CommonOptions, Context } from '../context.ts';
import { loggerFor } from '../output/log-to-stderr.ts';
import { assertArchive, createArchiveSource } from './archive-source.ts';
import { openOrCopy } from './chain-copy.ts';
import { type ChainView, openChainView } from './chain-view.ts';
import {
  artifactsDirectoryOf,
  type Connection,
  type ConnectionOptions,
  resolveConnection,
} from './connection.ts';
import type { Visitor } from './visitor.ts';

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
  const view = await openOrCopy(connection, openChainView, (state) =>
    context.streams.err(`the network does not run; its chain is read from a copy of ${state}`),
  );
  const visitor = options.p2p
    ? await visit(connection.bootstrap, await loggerFor(options)).catch(async (error: unknown) => {
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

/** Only those who ask nodes pay for loading what talks to them. */
async function visit(bootstrap: readonly string[], logger: Logger): Promise<Visitor> {
  const { openVisitor } = await import('./visitor.ts');
  return openVisitor(bootstrap, logger);
}
