import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DirectoryArtifactStore } from '@plexus/artifacts';
import {
  createTransactionSender,
  openFileJournal,
  recoverTextSigner,
  signText,
  type TransactionSender,
} from '@plexus/chain';
import {
  type CollabSessionsChain,
  createCollabSender,
  openCollabChain,
  type RoleComponents,
  SessionTracker,
} from '@plexus/collab';
import { type Address, isPlexusError, systemClock } from '@plexus/core';
import { createArtifactSource, FileJournal, type Logger } from '@plexus/jobs';
import { createArtifactNetwork, lockDataDirectory } from '@plexus/node';
import type { P2pHost } from '@plexus/p2p';
import type { Context } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import type { AccountPlace } from '../../../requester/account-place.ts';
import { artifactsDirectoryOf, type Connection } from '../../../requester/connection.ts';
import { type OpenChain, openChain } from '../../../requester/open-chain.ts';
import { unlockKeys } from '../../../requester/unlock-keys.ts';
import type { ReachOptions } from './member-options.ts';
import { openPeers } from './open-peers.ts';

/** An account at work in sessions: follows them, sends, serves its artifacts and fetches those of others. */
export type Member = OpenChain & {
  readonly account: Address;
  readonly sender: TransactionSender;
  readonly collab: CollabSessionsChain;
  readonly tracker: SessionTracker;
  readonly components: RoleComponents & { readonly tracker: SessionTracker };
  readonly host: P2pHost;
  /** Blocks after which what it sees is taken as final: none on this machine's own networks. */
  readonly finalityDepth: number;
};

export type OpenMemberOptions = {
  readonly place: AccountPlace;
  readonly connection: Connection;
  /** Default: listens on this machine only on its own networks, on every interface elsewhere. */
  readonly reach?: ReachOptions;
  readonly logger: Logger;
};

/** Opens an account for sessions; nobody else may use it meanwhile. Throws `CLI_ACCOUNT_BUSY` and what opening throws. */
export async function openMember(options: OpenMemberOptions, context: Context): Promise<Member> {
  const { place, connection, logger } = options;
  const opened = new AsyncDisposableStack();
  try {
    const chain = await openChain(connection);
    opened.defer(() => chain.close());
    const { client, deployment } = chain;
    const { addresses } = deployment;
    const keys = await unlockKeys(place.keys, context);
    const { account } = keys;
    await mkdir(place.directory, { recursive: true, mode: 0o700 });
    const lock = await lockDataDirectory(place.directory).catch((error: unknown) => {
      throw isPlexusError(error) && error.code === 'NODE_DATA_LOCKED' ? busy(account.address, error) : error;
    });
    opened.defer(() => lock.release());
    const sender = createTransactionSender({
      client,
      account,
      journal: openFileJournal(place.journalOf(account.address)),
      logger,
    });
    opened.defer(() => sender.stop());
    const store = await DirectoryArtifactStore.open(artifactsDirectoryOf(place.directory));
    const isLocal = connection.networkFile !== undefined;
    const { bootstrap } = connection;
    const listen = options.reach?.listen ?? [isLocal ? '/ip4/127.0.0.1/tcp/0' : '/ip4/0.0.0.0/tcp/0'];
    const reach = { ...options.reach, listen };
    const peers = await openPeers({ client, deployment, keys, store, bootstrap, reach, logger });
    opened.defer(() => peers.close());
    const { host } = peers;
    const collab = await openCollabChain({ client, addresses, fromBlock: deployment.blockNumber });
    opened.defer(() => collab.stop());
    const tracker = new SessionTracker(collab);
    await tracker.start();
    opened.defer(() => tracker.stop());
    const components = {
      chain: collab,
      sender: createCollabSender(sender, addresses.collabSessions),
      signer: { sign: (text: string) => signText(account, text), recover: recoverTextSigner },
      artifacts: createArtifactSource(store, createArtifactNetwork(host)),
      journal: new FileJournal(join(place.directory, 'collab')),
      clock: systemClock,
      logger,
      tracker,
    };
    const close = () => opened.disposeAsync();
    const finalityDepth = isLocal ? 0 : client.finalityDepth;
    return {
      ...{ ...chain, account: account.address, sender, collab, tracker, components },
      ...{ host, finalityDepth, close },
    };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

function busy(account: Address, cause: unknown): CliError {
  return new CliError({
    code: 'CLI_ACCOUNT_BUSY',
    message: `account ${account} is in use by another process, which sends its transactions`,
    hint: 'stop that process, or take another account with --keystore FILE, or --as NAME on a local network; plexus collab leave asks it to leave a session',
    details: { account },
    cause,
  });
}
