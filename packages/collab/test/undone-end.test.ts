import { createChainTesting } from '@plexus/chain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CollabNetwork, startCollabNetwork } from './support/collab-network.ts';

const MEMBERS = [0, 1, 2];
const FINALITY = 60;

let network: CollabNetwork;
beforeAll(async () => {
  network = await startCollabNetwork(MEMBERS.length, { finalityDepth: FINALITY });
});
afterAll(() => network.stop());

describe('the end of a session that a reorganisation undoes', () => {
  it('is reached again by the same roles, which go only when it can no longer be undone', async () => {
    const { tracker } = network;
    const sessionId = await network.open({ rounds: 1 });
    await network.until(() => tracker.view.session(sessionId));
    const roles = MEMBERS.map((i) => network.participant(sessionId, i, {}, { finalityDepth: FINALITY }));
    const server = network.server(sessionId, {}, FINALITY);
    await Promise.all([...roles, server].map((role) => role.start()));
    const session = () => network.session(sessionId);
    const closedAt = await network.until(() => session().rounds.get(0)?.closed?.blockNumber);
    await network.until(() => session().participants.size === 0);
    expect(roles.map((role) => role.status().state)).not.toContain('over');
    const undone: string[] = [];
    const stop = tracker.onEvent(({ event }, isUndone) => {
      if (isUndone) undone.push(event.name);
    });
    await createChainTesting(network.chain).reorganise(tracker.head.number - closedAt + 2);
    await network.until(() => undone.includes('RoundClosed'));
    const ends = await Promise.all(roles.map((role) => role.over));
    stop();
    expect(ends).toEqual(MEMBERS.map(() => 'ended'));
    expect(session().phase).toBe('ended');
    expect(session().removals.map(({ reason }) => reason)).toEqual(MEMBERS.map(() => 'left'));
    const lastAt = Math.max(...session().removals.map(({ blockNumber }) => blockNumber));
    expect(tracker.head.number).toBeGreaterThanOrEqual(lastAt + FINALITY);
    for (const i of MEMBERS) {
      const settling = network.members[i]?.progress.filter(({ type }) => type === 'settling');
      expect(settling).toEqual([{ type: 'settling', blocks: FINALITY }]);
    }
  });
});
