import {
  createChainClient,
  createTransactionSender,
  deployPlexus,
  devAccount,
  readNodeRecord,
  recoverTextSigner,
  signText,
  startEmbeddedChain,
  type TransactionSender,
  transferTokens,
} from '@plexus/chain';
import { type Address, digestOf, systemClock, waitUntil } from '@plexus/core';
import {
  createEngine,
  createMlp,
  type Dataset,
  type Engine,
  sliceDataset,
  splitDataset,
  takeRows,
  writeModel,
} from '@plexus/nn';
import { openCollabChain } from '../../src/adapters/collab-chain.ts';
import { createCollabSender } from '../../src/adapters/collab-sender.ts';
import { MemoryJournal } from '../../src/adapters/memory-journal.ts';
import { openSession } from '../../src/client/open-session.ts';
import { type SessionTermsOptions, termsForSession } from '../../src/client/session-terms.ts';
import {
  type SessionVerification,
  type VerifySessionOptions,
  verifySession,
} from '../../src/client/verify/verify-session.ts';
import { splitRows } from '../../src/data/split-rows.ts';
import { localLearners } from '../../src/learning/learner.ts';
import { type ArtifactSource, type Journal, type Logger, silentLogger } from '../../src/ports.ts';
import { ParameterServer } from '../../src/roles/parameter-server.ts';
import type { ParticipantFaults } from '../../src/roles/participant/faults.ts';
import { Participant, type ParticipantOptions } from '../../src/roles/participant/participant.ts';
import type { ParticipantProgress } from '../../src/roles/participant/progress.ts';
import type { StepFaults } from '../../src/roles/take-step.ts';
import type { SessionSpec } from '../../src/rules/spec.ts';
import { requireSession } from '../../src/view/require-session.ts';
import type { SessionState } from '../../src/view/session-state.ts';
import { SessionTracker } from '../../src/view/session-tracker.ts';
import { labelsOf, loadTestDigits } from './digits.ts';
import { LocalExchange } from './local-exchange.ts';
import { moneyOf } from './money-of.ts';
import type { PeerExchange } from './peer-exchange.ts';
import { registerMember } from './register-member.ts';

const PLX = 10n ** 18n;
const GWEI = 10n ** 9n;
const STAKE = 500n * PLX;

export type CollabNetworkOptions = {
  readonly blockMs?: number;
  /** Blocks that senders follow their transactions for. */
  readonly finalityDepth?: number;
  /** Shares of classes among participants, by Dirichlet's alpha; alike unless given. */
  readonly alpha?: number;
  /** Where artifacts are exchanged; within this process unless given. */
  readonly peers?: PeerExchange;
};

export type Member = {
  readonly account: Address;
  readonly sender: TransactionSender;
  readonly artifacts: ArtifactSource;
  readonly journal: Journal;
  readonly data: { readonly training: Dataset; readonly validation: Dataset };
  readonly progress: ParticipantProgress[];
  /** Whether it keeps to itself what it puts into its store from now on. */
  withholds: boolean;
  /** Who gets what it withholds from everybody else. */
  confidant?: ArtifactSource;
};

export type CollabNetwork = Awaited<ReturnType<typeof startCollabNetwork>>;

/** An embedded chain with the contracts, an opener that serves parameters, and registered participants with real digits. */
export async function startCollabNetwork(count: number, options: CollabNetworkOptions = {}) {
  const { blockMs = 100, finalityDepth = 2, alpha, peers } = options;
  const chain = await startEmbeddedChain({ mining: { blockTimeMs: blockMs }, accounts: count + 2 });
  const client = createChainClient({ rpcUrls: [chain.url], finalityDepth, pollIntervalMs: 40 });
  const deployer = createTransactionSender({ client, account: devAccount(0) });
  const deployment = await deployPlexus({ sender: deployer });
  const { addresses } = deployment;
  const collab = await openCollabChain({ client, addresses, fromBlock: deployment.blockNumber });
  const tracker = new SessionTracker(collab);
  await tracker.start();
  const exchange = new LocalExchange();
  const engine = await createEngine({ profile: 'native' });
  const digits = loadTestDigits(90, 'input');
  const rows = Math.floor(digits.count / (count + 1));
  const test = sliceDataset(digits, count * rows, digits.count);
  const shared = sliceDataset(digits, 0, count * rows);
  const unequal =
    alpha === undefined
      ? undefined
      : splitRows(labelsOf(shared), {
          participants: count,
          split: { kind: 'dirichlet', alpha },
          validationShare: 0.3,
          seed: 3,
        });
  const dataOf = (i: number): Member['data'] => {
    const dealt = unequal?.[i];
    if (dealt)
      return { training: takeRows(shared, dealt.train), validation: takeRows(shared, dealt.validation) };
    const split = splitDataset(sliceDataset(digits, i * rows, (i + 1) * rows), { testShare: 0.3, seed: i });
    return { training: split.train, validation: split.test };
  };

  const join = async (i: number): Promise<Member> => {
    const account = devAccount(i + 1);
    const sender = createTransactionSender({ client, account });
    await transferTokens(deployer, addresses, { to: account.address, amount: 2n * STAKE });
    await registerMember(sender, addresses, STAKE);
    const member: Member = {
      account: sender.account,
      sender,
      artifacts: peers
        ? await peers.join()
        : exchange.join(
            () => member.withholds,
            () => member.confidant,
          ),
      journal: new MemoryJournal(),
      data: dataOf(i),
      progress: [],
      withholds: false,
    };
    return member;
  };
  const members = await Promise.all(Array.from({ length: count }, (_, i) => join(i)));
  const openerArtifacts = peers ? await peers.join() : exchange.join();
  await registerMember(deployer, addresses, STAKE);
  const model = writeModel(createMlp({ inputSize: 784, hidden: [16], outputs: 10, seed: 1 }));

  const signerOf = (i: number) => ({
    sign: (text: string) => signText(devAccount(i), text),
    recover: recoverTextSigner,
  });
  /** Stake, lock and credit in token units. */
  const recordOf = async (account: Address) => {
    const { stake, locked, credit } = await readNodeRecord(client, addresses, { account });
    return { stake: stake * GWEI, locked: locked * GWEI, credit: credit * GWEI };
  };
  const roles: { stop(): Promise<void> }[] = [];

  return {
    addresses,
    chain,
    client,
    collab,
    tracker,
    engine,
    members,
    signerOf,
    model,
    test,
    opener: deployer,
    openerArtifacts,
    async open(
      terms: Partial<SessionTermsOptions> & { readonly rounds: number },
      change: Partial<SessionSpec> = {},
    ): Promise<bigint> {
      const spec: SessionSpec = {
        version: 1,
        model: digestOf(model),
        modelBytes: model.length,
        profile: 'native',
        training: {
          loss: 'softmax-cross-entropy',
          optimiser: { kind: 'sgd', learningRate: 0.2 },
          batchSize: 16,
        },
        localSteps: 12,
        metric: 'loss',
        share: 0.1,
        format: 'fp16',
        aggregation: 'mean',
        ...change,
      };
      const opened = await openSession({
        sender: deployer,
        addresses,
        artifacts: openerArtifacts,
        spec,
        modelBytes: model,
        terms: termsForSession(spec, {
          parameterServer: deployer.account,
          minParticipants: 3,
          maxParticipants: count,
          rewardPerRound: 30n * PLX,
          blockTimeMs: blockMs,
          joinMs: 5_000,
          updateMs: 6_000,
          rateMs: 4_000,
          revealMs: 2_500,
          publishMs: 1_500,
          challengeMs: 1_000,
          ...terms,
        }),
      });
      return opened.sessionId;
    },
    server(sessionId: bigint, faults: StepFaults = {}, finalityDepth = 0): ParameterServer {
      const role = new ParameterServer(
        {
          chain: collab,
          sender: createCollabSender(deployer, addresses.collabSessions),
          signer: signerOf(0),
          artifacts: openerArtifacts,
          logger: silentLogger,
          tracker,
        },
        { sessionId, faults, finalityDepth },
      );
      roles.push(role);
      return role;
    },
    participant(
      sessionId: bigint,
      i: number,
      faults: ParticipantFaults = {},
      others: {
        readonly logger?: Logger;
        readonly journal?: Journal;
        readonly data?: Member['data'];
        readonly finalityDepth?: number;
      } = {},
    ) {
      const member = members[i] as Member;
      const options: ParticipantOptions = {
        sessionId,
        ...(others.data ?? member.data),
        learners: localLearners(engine satisfies Engine),
        faults,
        finalityDepth: others.finalityDepth ?? 0,
        onProgress: (progress) => member.progress.push(progress),
      };
      const role = new Participant(
        {
          chain: collab,
          sender: createCollabSender(member.sender, addresses.collabSessions),
          signer: signerOf(i + 1),
          artifacts: member.artifacts,
          journal: others.journal ?? member.journal,
          clock: systemClock,
          logger: others.logger ?? silentLogger,
          tracker,
        },
        options,
      );
      roles.push(role);
      return role;
    },
    session: (sessionId: bigint): SessionState => requireSession(tracker, sessionId),
    until: <T>(what: () => T | undefined | false, timeoutMs = 60_000): Promise<T> =>
      waitUntil(what, { what: 'the session', timeoutMs, intervalMs: 30 }),
    recordOf,
    moneyOfAll: (): Promise<bigint> =>
      moneyOf([deployer.account, ...members.map(({ account }) => account)], client, addresses),
    /** As the opener sees the session now, but for what is given. */
    verify: (
      sessionId: bigint,
      given: Partial<Omit<VerifySessionOptions, 'sessionId'>> = {},
    ): Promise<SessionVerification> =>
      verifySession({
        sessionId,
        log: tracker.view.log(sessionId),
        head: tracker.head.number,
        chain: collab,
        artifacts: openerArtifacts,
        signer: { recover: recoverTextSigner },
        ...given,
      }),
    async stop() {
      await Promise.all(roles.map((role) => role.stop()));
      tracker.stop();
      await collab.stop();
      await Promise.all([deployer.stop(), ...members.map(({ sender }) => sender.stop())]);
      client.close();
      await chain.stop();
      await peers?.stop();
    },
  };
}
