import { createChainTesting } from '@plexus/chain/testing';
import { type Address, createRandom, formatTokenAmount, sameAddress, waitUntil } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCollabSender } from '../src/adapters/collab-sender.ts';
import type { CollabEvent, PlacedEvent } from '../src/view/events.ts';
import type { SessionState } from '../src/view/session-state.ts';
import { type CollabNetwork, startCollabNetwork } from './support/collab-network.ts';

const SHALLOWEST = 2;
const DEEPEST = 7;
/** Blocks before the deadline of updates at which the last one begins to be made. */
const LATE_BLOCKS = 80;
/** Blocks that the tracker may not have seen yet. */
const UNSEEN_BLOCKS = 10;
const MEMBERS = [0, 1, 2, 3, 4];

type Moment = CollabEvent['name'];

const moments: readonly Moment[] = [
  'ParticipantJoined',
  'UpdateCommitted',
  'RatingsCommitted',
  'RatingsRevealed',
  'RoundRanked',
  'ModelPublished',
  'ModelAttested',
  'RoundClosed',
];

let network: CollabNetwork;
beforeAll(async () => {
  network = await startCollabNetwork(MEMBERS.length, { blockMs: 80, finalityDepth: 12 });
});
afterAll(() => network.stop());

/** Runs a session; each time an event of the next kind lies in the youngest blocks, empty ones take their place. */
async function runWith(order: readonly Moment[], seed: number, rounds: number) {
  const random = createRandom(seed);
  const testing = createChainTesting(network.chain);
  const { tracker } = network;
  const sessionId = await network.open({
    rounds,
    selected: 3,
    ...{ updateMs: 12_000, rateMs: 8_000, revealMs: 6_000, publishMs: 3_000, challengeMs: 400 },
  });
  const opened = await network.until(() => tracker.view.session(sessionId)?.openedAt);
  await network.until(() => tracker.head.number > opened + DEEPEST);
  const undone: PlacedEvent[] = [];
  const stopListening = tracker.onEvent((placed, isUndone) => {
    if (isUndone) undone.push(placed);
  });
  for (const { progress } of network.members) progress.length = 0;
  const roles = MEMBERS.map((i) => network.participant(sessionId, i));
  const server = network.server(sessionId);
  await Promise.all([...roles, server].map((role) => role.start()));
  for (const moment of order) {
    const depth = SHALLOWEST + random.nextBelow(DEEPEST - SHALLOWEST + 1);
    const before = undone.length;
    for (let isGone = false; !isGone; ) {
      const youngest = await waitUntil(
        () =>
          tracker.view
            .log(sessionId)
            .findLast(
              ({ event, blockNumber }) =>
                event.name === moment && blockNumber > tracker.head.number - depth + 1,
            ),
        { what: `a young ${moment}`, timeoutMs: 60_000, intervalMs: 5 },
      );
      await testing.reorganise(depth);
      // on a busy machine blocks are mined meanwhile: where it lay too deep by then, the next one is awaited
      isGone = (await network.client.getBlock(youngest.blockNumber))?.hash !== youngest.blockHash;
    }
    const isUndone = () => undone.slice(before).some(({ event }) => event.name === moment);
    await waitUntil(isUndone, { what: `${moment} to be undone`, timeoutMs: 20_000 });
  }
  const ends = await Promise.all(roles.map((role) => role.over));
  await Promise.all([...roles, server].map((role) => role.stop()));
  stopListening();
  return { sessionId, undone, ends };
}

const updateOf = ({ rounds }: SessionState, account: Address | undefined) =>
  [...(rounds.get(0)?.updates.values() ?? [])].find(
    ({ participant }) => account !== undefined && sameAddress(participant, account),
  );

/** Sends member 3's update as the last, shortly before the deadline: member 4 sends none, so that the phase lasts until then. */
async function runWithLateUpdate(late: CollabNetwork) {
  const { tracker } = late;
  const [three, four] = [3, 4] as const;
  const sessionId = await late.open({
    rounds: 1,
    ...{ updateMs: 18_000, rateMs: 12_000, revealMs: 8_000, publishMs: 3_000, challengeMs: 400 },
  });
  const member = late.members[three] as CollabNetwork['members'][number];
  const sender = createCollabSender(member.sender, late.addresses.collabSessions);
  const undone: PlacedEvent[] = [];
  const stopListening = tracker.onEvent((placed, isUndone) => {
    if (isUndone) undone.push(placed);
  });
  const roles = MEMBERS.map((i) =>
    late.participant(sessionId, i, i === four ? { isSilent: () => true } : {}),
  );
  const others = roles.filter((_, i) => i !== three);
  const server = late.server(sessionId);
  await late.until(() => tracker.view.session(sessionId));
  await Promise.all([...others.map((role) => role.start()), server.start()]);
  await sender.send({ call: 'join', sessionId }, 'join-late');
  const round = () => late.session(sessionId).rounds.get(0);
  const startedAt = await late.until(() => round()?.startedAt);
  await late.until(() => round()?.updates.size === 3);
  const deadline = startedAt + late.session(sessionId).terms.updateBlocks;
  await late.until(() => tracker.head.number > deadline - LATE_BLOCKS);
  await roles[three]?.start();
  const lastAt = await late.until(() => updateOf(late.session(sessionId), member.account)?.blockNumber);
  await late.until(() => round()?.commitments.size === MEMBERS.length);
  await createChainTesting(late.chain).reorganise(tracker.head.number - lastAt + UNSEEN_BLOCKS);
  const ends = await Promise.all(roles.map((role) => role.over));
  await Promise.all([...roles, server].map((role) => role.stop()));
  stopListening();
  return { sessionId, undone, ends };
}

describe('an update that a reorganisation drops when its time is over', () => {
  let late: CollabNetwork;
  beforeAll(async () => {
    late = await startCollabNetwork(MEMBERS.length, { blockMs: 80, finalityDepth: 3 * LATE_BLOCKS });
  });
  afterAll(() => late.stop());

  it('is missed by nobody: ratings of it are refused when they are mined again, and others made', async () => {
    const { sessionId, undone, ends } = await runWithLateUpdate(late);
    expect(ends).toEqual(MEMBERS.map(() => 'ended'));
    const session = late.session(sessionId);
    expect(session.removals.map(({ reason }) => reason)).toEqual(MEMBERS.map(() => 'left'));
    const round = session.rounds.get(0);
    expect(round?.updates.size).toBe(3);
    expect(updateOf(session, late.members[3]?.account)).toBeUndefined();
    expect(round?.reveals).toHaveLength(MEMBERS.length);
    const rated = undone.flatMap(({ event, transactionHash }) =>
      event.name === 'RatingsCommitted' ? [{ transactionHash, commitment: event.args.commitment }] : [],
    );
    expect(rated).toHaveLength(MEMBERS.length);
    const standing = new Set(round?.commitments.values());
    expect(rated.filter(({ commitment }) => standing.has(commitment))).toEqual([]);
    // mined again as they were, or with a higher fee under another hash
    const receipts = await Promise.all(
      rated.map(({ transactionHash }) => late.client.getReceipt(transactionHash)),
    );
    expect(receipts.filter((receipt) => receipt?.succeeded)).toEqual([]);
  });
});

describe('a session whose chain is reorganised', () => {
  it.each([
    [1, moments],
    [2, moments.slice(1).reverse()],
  ])(
    'ends with one model, every token and nobody punished, whatever was undone (seed %i)',
    async (seed, order) => {
      const money = await network.moneyOfAll();
      const stakes = await Promise.all(network.members.map(({ account }) => network.recordOf(account)));
      const { sessionId, undone, ends } = await runWith(order, seed, order.length);
      expect(ends).toEqual(MEMBERS.map(() => 'ended'));
      expect(new Set(undone.map(({ event }) => event.name))).toEqual(
        expect.objectContaining(new Set<Moment>(order)),
      );
      const session = network.session(sessionId);
      expect(session.removals.map(({ reason }) => reason)).toEqual(MEMBERS.map(() => 'left'));
      const { modelDigest } = await network.collab.readProgress(sessionId);
      expect(session.modelDigest).toBe(modelDigest);
      for (const { progress } of network.members) {
        const attested = progress.filter((one) => one.type === 'attested');
        expect(attested.length).toBeGreaterThan(0);
        expect(attested.filter(({ agrees }) => !agrees)).toEqual([]);
      }
      await network.verify(sessionId);
      expect(formatTokenAmount(await network.moneyOfAll())).toBe(formatTokenAmount(money));
      const after = await Promise.all(network.members.map(({ account }) => network.recordOf(account)));
      expect(after.map(({ stake, locked }) => [stake, locked])).toEqual(
        stakes.map(({ stake }) => [stake, 0n]),
      );
    },
  );
});
