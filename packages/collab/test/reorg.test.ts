import { recoverTextSigner } from '@plexus/chain';
import { createChainTesting } from '@plexus/chain/testing';
import { createRandom, formatTokenAmount, waitUntil } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifySession } from '../src/client/verify/verify-session.ts';
import type { CollabEvent, PlacedEvent } from '../src/view/events.ts';
import { type CollabNetwork, startCollabNetwork } from './support/collab-network.ts';

const SHALLOWEST = 2;
const DEEPEST = 7;
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
    const isYoung = () =>
      tracker.view
        .log(sessionId)
        .some(
          ({ event, blockNumber }) => event.name === moment && blockNumber > tracker.head.number - depth + 1,
        );
    await waitUntil(isYoung, { what: `a young ${moment}`, timeoutMs: 60_000, intervalMs: 5 });
    const before = undone.length;
    await testing.reorganise(depth);
    const isUndone = () => undone.slice(before).some(({ event }) => event.name === moment);
    await waitUntil(isUndone, { what: `${moment} to be undone`, timeoutMs: 20_000 });
  }
  const ends = await Promise.all(roles.map((role) => role.over));
  await Promise.all([...roles, server].map((role) => role.stop()));
  stopListening();
  return { sessionId, undone, ends };
}

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
        const last = progress.findLast(({ type }) => type === 'attested');
        expect(last?.type === 'attested' && last.digest).toBe(modelDigest);
      }
      await verifySession({
        sessionId,
        log: network.tracker.view.log(sessionId),
        head: network.tracker.head.number,
        chain: network.collab,
        artifacts: network.openerArtifacts,
        signer: { recover: recoverTextSigner },
      });
      expect(formatTokenAmount(await network.moneyOfAll())).toBe(formatTokenAmount(money));
      const after = await Promise.all(network.members.map(({ account }) => network.recordOf(account)));
      expect(after.map(({ stake, locked }) => [stake, locked])).toEqual(
        stakes.map(({ stake }) => [stake, 0n]),
      );
    },
  );
});
