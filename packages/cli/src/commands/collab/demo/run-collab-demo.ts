import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { recoverTextSigner } from '@plexus/chain';
import {
  createLearner,
  denseBytes,
  exportSessionModel,
  loadSessionPlan,
  localLearners,
  openSession,
  ParameterServer,
  Participant,
  requireSession,
  type SessionState,
  termsForSession,
  verifySession,
} from '@plexus/collab';
import { type Address, sameAddress, waitUntil } from '@plexus/core';
import { createEngine, type Engine, parseModel } from '@plexus/nn';
import type { CommonOptions, Context } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import { renderCheck } from '../../../output/check-line.ts';
import { formatDuration } from '../../../output/duration.ts';
import { loggerFor } from '../../../output/log-to-stderr.ts';
import { renderJson } from '../../../output/streams.ts';
import { describeMeasure } from '../join/progress-line.ts';
import { lineOfEvent } from '../look/event-line.ts';
import { measureRounds } from '../look/measure-rounds.ts';
import { type RoundReport, renderRound } from '../look/round-report.ts';
import { gatherFacts } from '../report/session-facts.ts';
import { renderSessionPage } from '../report/session-page.ts';
import { type DemoLearning, prepareDemo } from './demo-learning.ts';
import { type DemoNetwork, startDemoNetwork } from './demo-network.ts';

export type CollabDemoOptions = CommonOptions & {
  readonly rounds: number;
  readonly out: string;
  readonly report: string;
};

const PARTICIPANTS = 5;
const SELECTED = 3;
const BLOCK_TIME_MS = 200;
const SEEN_MS = 30_000;
const PLX = 10n ** 18n;
/** The poisoned participant sends the opposite of what it learnt, several times over. */
const POISON = -4;

/** A whole session in one process. Throws `CLI_JOB_FAILED` when the poisoned participant was ever selected. */
export async function runCollabDemo(options: CollabDemoOptions, context: Context): Promise<void> {
  const { streams } = context;
  const startedAt = Date.now();
  streams.err(
    `a chain and ${PARTICIPANTS} participants in this process; each has other handwritten digits, and passes artifacts on to the others`,
  );
  const learning = await prepareDemo(PARTICIPANTS);
  const network = await startDemoNetwork({
    participants: PARTICIPANTS,
    blockTimeMs: BLOCK_TIME_MS,
    logger: await loggerFor(options),
  });
  try {
    const sessionId = await open(network, learning, options);
    streams.err(
      `session ${sessionId} is open: ${options.rounds} rounds, the best ${SELECTED} of each are applied and paid; ${nameOf(network, poisonedOf(network))} is poisoned`,
    );
    await play(network, learning, sessionId, context);
    const session = requireSession(network.tracker, sessionId);
    const { artifacts } = network.opener.components;
    const bytes = await exportSessionModel(session, artifacts);
    const engine = await createEngine({ profile: 'native' });
    const [before, after] = await measure(learning, engine, [learning.modelBytes, bytes]);
    const verified = await verifySession({
      sessionId,
      log: network.tracker.view.log(sessionId),
      head: network.tracker.head.number,
      chain: network.collab,
      artifacts,
      signer: { recover: recoverTextSigner },
      onCheck: (check, finding) => streams.err(renderCheck({ check, result: 'ok', finding })),
      onUnchecked: (check, finding) => streams.err(renderCheck({ check, result: 'not checked', finding })),
    });
    const plan = await loadSessionPlan(session, artifacts);
    const facts = await gatherFacts({
      ...{ session, plan, artifacts, chain: network.collab, phase: 'ended' },
      log: network.tracker.view.log(sessionId),
      signer: { recover: recoverTextSigner },
      measured: await measureRounds(session, plan, artifacts, learning.test),
      measuredOn: `${learning.test.count} digits nobody had`,
      nameOf: (account) => nameOf(network, account),
    });
    const reports = facts.rounds;
    assertNotSelected(network, session, reports);
    const out = resolve(context.cwd, options.out);
    await writeFile(out, bytes);
    const page = resolve(context.cwd, options.report);
    await writeFile(page, renderSessionPage(facts));
    const took = formatDuration(Date.now() - startedAt);
    if (options.json) {
      const { modelDigest, paid } = verified;
      streams.out(
        renderJson({
          sessionId,
          modelDigest,
          paid,
          before,
          after,
          model: out,
          page,
          names: Object.fromEntries(
            network.members.map(({ account }) => [account, nameOf(network, account)]),
          ),
          rounds: reports,
          verified: verified.notChecked.length === 0,
        }),
      );
      return;
    }
    for (const report of reports)
      for (const line of renderRound(
        report,
        (account) => nameOf(network, account),
        denseBytes(plan.layout.size),
      ))
        streams.out(line);
    streams.out('* selected; a column is what one rater says, its own update is ·');
    streams.out(`${nameOf(network, poisonedOf(network))} was never selected`);
    streams.out(
      `on ${learning.test.count} digits nobody had: ${describeMeasure(before)} before, ${describeMeasure(after)} after`,
    );
    streams.out(`model: ${out}`);
    streams.out(`page with curves and heat maps: ${page}`);
    streams.out(
      `done in ${took}; every ranking, model and reward was derived once more from chain and artifacts`,
    );
    streams.err(
      'next, with your own data: plexus up — and in a second terminal: plexus collab create --help',
    );
  } finally {
    await network.close();
  }
}

const poisonedOf = (network: DemoNetwork): Address => network.members.at(-1)?.account ?? '0x';

function nameOf(network: DemoNetwork, account: Address): string {
  const at = network.members.findIndex((member) => sameAddress(member.account, account));
  if (at < 0) return 'opener';
  return at === network.members.length - 1 ? 'poisoned' : `honest-${at + 1}`;
}

async function open(
  { opener, addresses }: DemoNetwork,
  { spec, modelBytes }: DemoLearning,
  { rounds }: CollabDemoOptions,
): Promise<bigint> {
  const terms = termsForSession(spec, {
    parameterServer: opener.account,
    minParticipants: PARTICIPANTS,
    maxParticipants: PARTICIPANTS,
    selected: SELECTED,
    rounds,
    rewardPerRound: 30n * PLX,
    blockTimeMs: BLOCK_TIME_MS,
    updateMs: 30_000,
    rateMs: 30_000,
    revealMs: 10_000,
    publishMs: 10_000,
    challengeMs: 1_000,
  });
  const { sender, components } = opener;
  const { sessionId } = await openSession({
    ...{ sender, addresses, spec, modelBytes, terms },
    artifacts: components.artifacts,
  });
  return sessionId;
}

/** Plays the session through. */
async function play(
  network: DemoNetwork,
  learning: DemoLearning,
  sessionId: bigint,
  { streams, interrupt }: Context,
): Promise<void> {
  const { tracker, members, opener } = network;
  await waitUntil(() => tracker.view.session(sessionId), {
    what: 'the session',
    timeoutMs: SEEN_MS,
    intervalMs: 50,
  });
  const stop = tracker.onEvent(({ event }, undone) => {
    const line =
      undone || event.name === 'ParticipantRemoved'
        ? undefined
        : lineOfEvent(event, tracker.view.session(sessionId), (account) => nameOf(network, account));
    if (line !== undefined) streams.err(line);
  });
  const learners = localLearners(await createEngine({ profile: 'native' }));
  const participants = members.map(({ account, components }, i) => {
    const part = learning.parts[i] as DemoLearning['parts'][number];
    const isPoisoned = i === members.length - 1;
    return new Participant(components, {
      sessionId,
      ...part,
      learners,
      onProgress: (progress) => {
        if (progress.type === 'round-began')
          streams.err(
            `    ${nameOf(network, account)}: ${describeMeasure(progress.measure)} on its own rows`,
          );
      },
      ...(isPoisoned ? { faults: { changeDelta: (delta) => delta.map((value) => POISON * value) } } : {}),
    });
  });
  const server = new ParameterServer(opener.components, { sessionId });
  const roles = [server, ...participants];
  try {
    await Promise.all(roles.map((role) => role.start()));
    const aborted = new Promise<'aborted'>((done) => {
      if (interrupt.aborted) done('aborted');
      interrupt.addEventListener('abort', () => done('aborted'), { once: true });
    });
    const end = await Promise.race([aborted, Promise.all(participants.map(({ over }) => over))]);
    if (end === 'aborted')
      throw new CliError({
        code: 'CLI_INTERRUPTED',
        message: 'the demonstration was stopped; nothing of it is kept',
      });
  } finally {
    stop();
    await Promise.all(roles.map((role) => role.stop()));
  }
}

async function measure(learning: DemoLearning, engine: Engine, models: readonly Uint8Array[]) {
  const [first] = models;
  const model = parseModel(first as Uint8Array);
  const { test, spec } = learning;
  const learner = await createLearner({ ...{ model, spec, engine }, training: test, validation: test });
  try {
    const [before, after] = [parseModel(models[0] as Uint8Array), parseModel(models[1] as Uint8Array)];
    return [
      await learner.measure(learner.layout.vectorOf(before)),
      await learner.measure(learner.layout.vectorOf(after)),
    ] as const;
  } finally {
    await learner.close();
  }
}

function assertNotSelected(
  network: DemoNetwork,
  { sessionId }: SessionState,
  reports: readonly RoundReport[],
): void {
  const poisoned = poisonedOf(network);
  const round = reports.find(({ slots }) =>
    slots.some(({ account, isSelected }) => isSelected && sameAddress(account, poisoned)),
  );
  if (!round) return;
  throw new CliError({
    code: 'CLI_JOB_FAILED',
    message: `the poisoned participant was selected in round ${round.round + 1} of session ${sessionId}`,
    hint: 'run the demonstration again, and report it when it happens twice',
  });
}
