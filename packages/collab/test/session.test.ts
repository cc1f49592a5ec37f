import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CollabNetwork, startCollabNetwork } from './support/collab-network.ts';

describe('a session of three honest participants', () => {
  let network: CollabNetwork;
  beforeAll(async () => {
    network = await startCollabNetwork(3);
  });
  afterAll(() => network.stop());

  it('trains two rounds and ends with the model everybody recomputes', async () => {
    const sessionId = await network.open({ rounds: 2 });
    await network.until(() => network.tracker.view.session(sessionId));
    const log = { ...console, debug() {} } as never;
    const roles = [0, 1, 2].map((i) => network.participant(sessionId, i, {}, log));
    const server = network.server(sessionId);
    await Promise.all([...roles, server].map((role) => role.start()));
    expect(await Promise.all(roles.map((role) => role.over))).toEqual(['ended', 'ended', 'ended']);
    const session = network.session(sessionId);
    console.log(
      network.members.map((m) =>
        m.progress.map((p) => p.type + ('measure' in p ? p.measure.loss.toFixed(3) : '')).join(' '),
      ),
    );
    expect(session.phase).toBe('ended');
    expect([...session.rounds.values()].map(({ closed }) => closed?.selected)).not.toContain(0n);
  });
});
