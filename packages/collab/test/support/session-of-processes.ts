import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createChainClient,
  createTransactionSender,
  deployPlexus,
  devAccount,
  type EmbeddedChain,
  readNodeRecord,
  recoverTextSigner,
  startEmbeddedChain,
  transferTokens,
} from '@plexus/chain';
import { digestOf, waitUntil } from '@plexus/core';
import { createMlp, writeModel } from '@plexus/nn';
import { openCollabChain } from '../../src/adapters/collab-chain.ts';
import { openSession } from '../../src/client/open-session.ts';
import { termsForSession } from '../../src/client/session-terms.ts';
import { verifySession } from '../../src/client/verify/verify-session.ts';
import { decodeEnvelope } from '../../src/rules/envelope.ts';
import { slotsOf } from '../../src/rules/masks.ts';
import type { SessionSpec } from '../../src/rules/spec.ts';
import type { SessionState } from '../../src/view/session-state.ts';
import { SessionTracker } from '../../src/view/session-tracker.ts';
import { standAt } from '../../src/view/stand-at.ts';
import { placesOf, type RoleOrder } from '../fixtures/role-process.ts';
import { openDirectoryExchange } from './directory-exchange.ts';
import { moneyOf } from './money-of.ts';
import { registerMember } from './register-member.ts';
import { SMALL_INPUTS } from './small-data.ts';

const BLOCK_MS = 150;
const DUMP_MS = 500;
/** Blocks that a killed chain may forget, and some more. */
const FINALITY = 40;
const PLX = 10n ** 18n;
const STAKE = 100n * PLX;
/** A phase ends when everybody is done; nobody who was killed is late. */
const LONG = 300_000;
const entry = fileURLToPath(new URL('../fixtures/role-process.ts', import.meta.url));

const modelBytes = writeModel(createMlp({ inputSize: SMALL_INPUTS, hidden: [8], outputs: 2, seed: 1 }));
const spec: SessionSpec = {
  version: 1,
  model: digestOf(modelBytes),
  modelBytes: modelBytes.length,
  profile: 'reproducible',
  training: {
    loss: 'softmax-cross-entropy',
    optimiser: { kind: 'sgd', learningRate: 0.3 },
    batchSize: 8,
  },
  localSteps: 10,
  metric: 'loss',
  share: 0.3,
  format: 'fp16',
  aggregation: 'mean',
};

/** A role played by a process of its own, with what it told so far. */
class RoleProcess {
  readonly said: string[] = [];
  readonly child: ChildProcess;
  readonly exited: Promise<unknown>;

  constructor(order: RoleOrder) {
    this.child = fork(entry, [JSON.stringify(order)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.child.on('message', (message) => this.said.push(String(message)));
    this.exited = once(this.child, 'exit');
  }

  async until(text: string): Promise<string> {
    const found = () => this.said.find((line) => line.startsWith(text));
    return waitUntil(found, { what: `"${text}" of a role`, timeoutMs: 120_000, intervalMs: 20 });
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }
}

export type SessionOfProcesses = Awaited<ReturnType<typeof openAmongProcesses>>;

/**
 * A session whose chain, parameter server and participants are processes that can be killed, on the same accounts and
 * data whatever the folder. Account 0 serves parameters, the others take part in slots of this order.
 */
export async function openAmongProcesses(
  home: string,
  { participants, rounds }: { readonly participants: number; readonly rounds: number },
) {
  const accounts = Array.from({ length: participants + 1 }, (_, i) => i);
  await mkdir(home, { recursive: true });
  const statePath = join(home, 'chain.state');
  const startChain = (port: number): Promise<EmbeddedChain> =>
    startEmbeddedChain({
      port,
      mining: { blockTimeMs: BLOCK_MS },
      statePath,
      stateIntervalMs: DUMP_MS,
    });
  let chain = await startChain(0);
  const client = createChainClient({
    rpcUrls: [chain.url],
    finalityDepth: FINALITY,
    pollIntervalMs: 50,
    patienceMs: 60_000,
  });
  const senders = accounts.map((i) => createTransactionSender({ client, account: devAccount(i) }));
  const [opener] = senders as [(typeof senders)[0], ...typeof senders];
  const { addresses, blockNumber } = await deployPlexus({ sender: opener });
  for (const { account } of senders.slice(1))
    await transferTokens(opener, addresses, { to: account, amount: STAKE });
  await Promise.all(senders.map((sender) => registerMember(sender, addresses, STAKE)));
  const artifacts = await openDirectoryExchange(
    placesOf(home, 0).artifacts,
    accounts.slice(1).map((i) => placesOf(home, i).artifacts),
  );
  const moneyOfAll = () =>
    moneyOf(
      senders.map(({ account }) => account),
      client,
      addresses,
    );
  const money = await moneyOfAll();
  const terms = termsForSession(spec, {
    ...{ parameterServer: opener.account, rounds, selected: 2, rewardPerRound: 10n * PLX },
    ...{ minParticipants: participants, maxParticipants: participants, blockTimeMs: BLOCK_MS },
    ...{ updateMs: LONG, rateMs: LONG, revealMs: LONG, publishMs: LONG, challengeMs: 1_000 },
  });
  const { sessionId } = await openSession({ sender: opener, addresses, artifacts, spec, modelBytes, terms });
  const chainView = await openCollabChain({ client, addresses, fromBlock: blockNumber });
  const tracker = new SessionTracker(chainView);
  await tracker.start();
  const session = () => tracker.view.session(sessionId);
  await waitUntil(session, { what: 'the session', timeoutMs: 30_000 });
  await Promise.all(senders.map((sender) => sender.stop()));
  const running = new Map<number, RoleProcess>();
  const start = (account: number): RoleProcess => {
    const role = new RoleProcess({
      ...{ rpcUrl: chain.url, addresses, fromBlock: blockNumber, finalityDepth: FINALITY },
      ...{ sessionId: sessionId.toString(), account, accounts: accounts.length, folder: home },
    });
    running.set(account, role);
    return role;
  };
  start(0);
  for (const account of accounts.slice(1)) await start(account).until('joined');

  const dumpedAt = async (): Promise<number> => (await stat(statePath)).mtimeMs;
  const untilNextDump = async (): Promise<void> => {
    const before = await dumpedAt();
    const isNewer = async () => (await dumpedAt()) > before;
    await waitUntil(isNewer, { what: 'the chain to be dumped', timeoutMs: 60_000, intervalMs: 50 });
  };

  return {
    /** A chain that is killed forgets its youngest blocks, but what was in it before this call it keeps. */
    async untilKept(): Promise<void> {
      // the first may have been under way
      await untilNextDump();
      await untilNextDump();
    },
    headNumber: () => tracker.head.number,
    /** Says how far the session is: another text after every step anybody takes. */
    progress(): string {
      const now = session();
      if (!now) return 'none';
      const { phase } = standAt(now, tracker.head.number + 1);
      const done = [now.updated, now.rated, now.revealed, now.agreeing].map((mask) => slotsOf(mask).length);
      return `round ${now.round} ${phase} ${done.join('/')}`;
    },
    isOver: () => session()?.phase === 'ended',
    atWork: async (account: number): Promise<void> => {
      await running.get(account)?.until('at work');
    },
    async kill(account: number): Promise<void> {
      await running.get(account)?.kill();
      start(account);
    },
    async killChain(): Promise<void> {
      process.kill(chain.pid, 'SIGKILL');
      await chain.exited;
      chain = await startChain(chain.port);
    },
    async ends(): Promise<readonly string[]> {
      return Promise.all(accounts.slice(1).map((i) => running.get(i)?.until('over') ?? ''));
    },
    /** What the session came to, after everything that can be checked was. Timestamps are not in it: of updates only the body. */
    async outcome() {
      const isDone = () => {
        const now = session();
        return now?.phase === 'ended' && now.participants.size === 0 ? now : undefined;
      };
      const state: SessionState = await waitUntil(isDone, {
        what: 'everybody to have left',
        timeoutMs: 60_000,
      });
      await verifySession({
        ...{ sessionId, log: tracker.view.log(sessionId), head: tracker.head.number },
        ...{ chain: chainView, artifacts, signer: { recover: recoverTextSigner } },
      });
      const bodyOf = async (digest: SessionState['modelDigest']) =>
        digestOf(decodeEnvelope(await artifacts.get(digest), modelBytes.length).body);
      const rounds = [...state.rounds.values()].map(async ({ accounts, updates, reveals, closed }) => ({
        accounts: [...accounts],
        bodies: await Promise.all(
          [...updates.values()].map(async ({ slot, digest }) => `${slot} ${await bodyOf(digest)}`),
        ).then((bodies) => bodies.sort()),
        rows: reveals.map(({ slot, scores }) => `${slot} ${scores}`).sort(),
        selected: closed?.selected,
        modelDigest: closed?.modelDigest,
      }));
      const records = await Promise.all(
        senders.map(({ account }) => readNodeRecord(client, addresses, { account })),
      );
      return {
        rounds: await Promise.all(rounds),
        reasons: state.removals.map(({ reason }) => reason),
        money: records.map(({ stake, locked, credit }) => [stake, locked, credit]),
        gained: (await moneyOfAll()) - money,
      };
    },
    async stop(): Promise<void> {
      await Promise.all([...running.values()].map((role) => role.kill()));
      tracker.stop();
      await chainView.stop();
      client.close();
      await chain.stop();
    },
  };
}
