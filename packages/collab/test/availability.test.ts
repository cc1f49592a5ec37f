import { sameAddress, waitUntil } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INVALID_SCORE } from '../src/rules/score.ts';
import { standAt } from '../src/view/stand-at.ts';
import { type CollabNetwork, type Member, startCollabNetwork } from './support/collab-network.ts';

let network: CollabNetwork;
beforeAll(async () => {
  network = await startCollabNetwork(4);
});
afterAll(() => network.stop());

const member = (i: number): Member => network.members[i] as Member;
const openFor = async (rounds: number) => {
  const sessionId = await network.open({ rounds, selected: 2 });
  await network.until(() => network.tracker.view.session(sessionId));
  return sessionId;
};

/** Scores of one slot by everybody who rated it in a round. */
function scoresOf(slot: number, round: number): readonly number[] {
  return network.members.flatMap(({ progress }) =>
    progress.flatMap((entry) => {
      if (entry.type !== 'rated' || entry.round !== round) return [];
      return entry.scores.get(slot) ?? [];
    }),
  );
}

describe('an update whose sender is gone', () => {
  it('is rated as valid by everybody once the parameter server has it', async () => {
    const sessionId = await openFor(1);
    const dying = member(3);
    dying.withholds = true;
    dying.confidant = network.openerArtifacts;
    for (const { progress } of network.members) progress.length = 0;
    const roles = [0, 1, 2, 3].map((i) => network.participant(sessionId, i));
    const server = network.server(sessionId);
    await Promise.all([...roles, server].map((role) => role.start()));
    const { slot, digest } = await network.until(() => {
      const session = network.session(sessionId);
      const updates = [...(session.rounds.get(0)?.updates.values() ?? [])];
      return updates.find(({ participant }) => sameAddress(participant, dying.account));
    });
    await waitUntil(() => network.openerArtifacts.has(digest), { what: 'its delivery', timeoutMs: 20_000 });
    await roles[3]?.stop();
    await Promise.all(roles.slice(0, 3).map((role) => role.over));
    await Promise.all([...roles, server].map((role) => role.stop()));
    dying.withholds = false;
    const session = network.session(sessionId);
    expect(scoresOf(slot, 0)).toHaveLength(3);
    expect(scoresOf(slot, 0)).not.toContain(INVALID_SCORE);
    expect(session.rounds.get(0)?.invalid).toBe(0n);
    expect(session.removals.filter(({ reason }) => reason === 'invalid')).toEqual([]);
  });
});

describe('a participant that comes back late in the rating phase', () => {
  it('fetches before it calls anything withheld', async () => {
    const sessionId = await openFor(1);
    for (const { progress } of network.members) progress.length = 0;
    const roles = [0, 1, 2, 3].map((i) => network.participant(sessionId, i));
    const server = network.server(sessionId);
    await Promise.all([...roles, server].map((role) => role.start()));
    await network.until(() => member(0).progress.some(({ type }) => type === 'sent'));
    await roles[0]?.stop();
    const began = await network.until(() => {
      const session = network.session(sessionId);
      const { phase, phaseBlock } = standAt(session, network.tracker.head.number + 1);
      return phase === 'rating' && phaseBlock;
    });
    const half = network.session(sessionId).terms.commitBlocks / 2;
    await network.until(() => network.tracker.head.number > began + half);
    const again = network.participant(sessionId, 0);
    await again.start();
    const rated = await network.until(() => member(0).progress.find(({ type }) => type === 'rated'));
    await Promise.all([again, ...roles.slice(1)].map((role) => role.over));
    await Promise.all([again, ...roles, server].map((role) => role.stop()));
    expect(rated.type === 'rated' && [...rated.scores.values()]).toHaveLength(3);
    expect(rated.type === 'rated' && [...rated.scores.values()]).not.toContain(INVALID_SCORE);
    expect(network.session(sessionId).removals.every(({ reason }) => reason === 'left')).toBe(true);
  });
});
