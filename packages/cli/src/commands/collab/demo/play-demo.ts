import { localLearners, openSession, ParameterServer, Participant, termsForSession } from '@plexus/collab';
import { waitUntil } from '@plexus/core';
import { createEngine } from '@plexus/nn';
import type { Context } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import { describeMeasure } from '../join/progress-line.ts';
import { lineOfEvent } from '../look/event-line.ts';
import type { DemoLearning } from './demo-learning.ts';
import { nameOf } from './demo-names.ts';
import type { DemoNetwork } from './demo-network.ts';

export type DemoPlan = {
  readonly participants: number;
  readonly selected: number;
  readonly rounds: number;
  readonly blockTimeMs: number;
};

const SEEN_MS = 30_000;
const PLX = 10n ** 18n;
/** The poisoned participant sends the opposite of what it learnt, several times over. */
const POISON = -4;

/** Opens the session of the demonstration. */
export async function openDemo(
  { opener, addresses }: DemoNetwork,
  { spec, modelBytes }: DemoLearning,
  { participants, selected, rounds, blockTimeMs }: DemoPlan,
): Promise<bigint> {
  const terms = termsForSession(spec, {
    parameterServer: opener.account,
    minParticipants: participants,
    maxParticipants: participants,
    selected,
    rounds,
    rewardPerRound: 30n * PLX,
    blockTimeMs,
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

/** Plays the session through, telling its events. Throws `CLI_INTERRUPTED`. */
export async function playDemo(
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
