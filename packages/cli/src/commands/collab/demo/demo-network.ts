import {
  createChainClient,
  createTransactionSender,
  deployPlexus,
  devAccount,
  ensureAllowance,
  type LocalAccount,
  recoverTextSigner,
  registerNode,
  signText,
  startEmbeddedChain,
  transferTokens,
} from '@plexus/chain';
import {
  createCollabSender,
  MemoryJournal,
  openCollabChain,
  type RoleComponents,
  SessionTracker,
} from '@plexus/collab';
import { systemClock } from '@plexus/core';
import { LocalExchange } from '@plexus/devnet';
import { createArtifactSource, type Logger } from '@plexus/jobs';

const PLX = 10n ** 18n;
const STAKE = 500n * PLX;
const POLLS_A_BLOCK = 3;

export type DemoNetwork = Awaited<ReturnType<typeof startDemoNetwork>>;

/** A chain, and accounts registered as nodes that pass artifacts on inside this process; the first one opens and serves. */
export async function startDemoNetwork(options: {
  readonly participants: number;
  readonly blockTimeMs: number;
  readonly logger: Logger;
}) {
  const { participants, blockTimeMs, logger } = options;
  const opened = new AsyncDisposableStack();
  try {
    const chain = await startEmbeddedChain({ mining: { blockTimeMs }, accounts: participants + 2 });
    opened.defer(() => chain.stop());
    const pollIntervalMs = Math.round(blockTimeMs / POLLS_A_BLOCK);
    const client = createChainClient({ rpcUrls: [chain.url], finalityDepth: 2, pollIntervalMs });
    opened.defer(() => client.close());
    const deployer = createTransactionSender({ client, account: devAccount(0) });
    opened.defer(() => deployer.stop());
    const deployment = await deployPlexus({ sender: deployer });
    const { addresses } = deployment;
    const collab = await openCollabChain({ client, addresses, fromBlock: deployment.blockNumber });
    opened.defer(() => collab.stop());
    const tracker = new SessionTracker(collab);
    opened.defer(() => tracker.stop());
    const exchange = new LocalExchange();

    const join = async (account: LocalAccount) => {
      const isOpener = account.address === devAccount(0).address;
      const sender = isOpener ? deployer : createTransactionSender({ client, account });
      if (!isOpener) {
        opened.defer(() => sender.stop());
        await transferTokens(deployer, addresses, { to: account.address, amount: STAKE });
      }
      await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: STAKE });
      await registerNode(sender, addresses, { stake: STAKE, roles: 0, speed: 0n, metadata: '0x' });
      const { store, network } = exchange.join(account.address);
      const components: RoleComponents & { readonly tracker: SessionTracker } = {
        chain: collab,
        sender: createCollabSender(sender, addresses.collabSessions),
        signer: { sign: (text) => signText(account, text), recover: recoverTextSigner },
        artifacts: createArtifactSource(store, network),
        journal: new MemoryJournal(),
        clock: systemClock,
        logger,
        tracker,
      };
      return { account: account.address, sender, components };
    };

    const accounts = Array.from({ length: participants + 1 }, (_, i) => devAccount(i));
    const [opener, ...members] = await Promise.all(accounts.map(join));
    await tracker.start();
    const close = () => opened.disposeAsync();
    return { addresses, collab, tracker, opener: opener as NonNullable<typeof opener>, members, close };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}
