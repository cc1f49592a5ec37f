import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slotsOf } from '../src/rules/masks.ts';
import { standAt } from '../src/view/stand-at.ts';
import { type CollabNetwork, startCollabNetwork } from './support/collab-network.ts';
import { lieAbout } from './support/wrong-claim.ts';

const PLX = 10n ** 18n;
const LIED_ABOUT = 4;
let network: CollabNetwork;
beforeAll(async () => {
  network = await startCollabNetwork(5);
});
afterAll(() => network.stop());

describe('a session too large for the contract to rank', () => {
  let sessionId: bigint;
  let before: bigint;
  let stake: bigint;
  const different: string[] = [];
  let compared = 0;

  beforeAll(async () => {
    before = await network.moneyOfAll();
    stake = (await network.recordOf(network.opener.account)).stake;
    sessionId = await network.open({ rounds: 2, minParticipants: 5, maxParticipants: 70, selected: 2 });
    await network.until(() => network.tracker.view.session(sessionId));
    const stop = network.tracker.onHead(({ number }) => {
      const session = network.session(sessionId);
      void network.collab.readProgress(sessionId, number).then((stored) => {
        const { phase, phaseBlock } = standAt(session, number);
        const { round, selected, invalid } = session;
        const [found, expected] = [stored, { phase, phaseBlock, round, selected, invalid }].map((each) =>
          [each.phase, each.phaseBlock, each.round, each.selected, each.invalid].join(' '),
        );
        compared++;
        if (found !== expected) different.push(`${number}: ${found} | ${expected}`);
      });
    });
    const roles = [0, 1, 2, 3, 4].map((i) => network.participant(sessionId, i));
    const server = network.server(sessionId, {
      changeClaim: (claim, round) => (round === 0 ? lieAbout(claim, LIED_ABOUT) : claim),
    });
    await Promise.all([...roles, server].map((role) => role.start()));
    await Promise.all(roles.map((role) => role.over));
    stop();
    await Promise.all([...roles, server].map((role) => role.stop()));
  });

  it('refutes the wrong claim of its parameter server, and is ranked by a participant instead', () => {
    const { rounds } = network.session(sessionId);
    const claims = rounds.get(0)?.claims ?? [];
    expect(claims.map(({ refuted }) => refuted)).toEqual([true, false]);
    const accounts = network.members.map(({ account }) => account.toLowerCase());
    expect(claims[0]?.claimant.toLowerCase()).toBe(network.opener.account.toLowerCase());
    expect(accounts).toContain(claims[1]?.claimant.toLowerCase());
    const told = network.members.flatMap(({ progress }) => progress);
    const challenges = told.filter(({ type }) => type === 'challenged');
    expect(challenges.length).toBeGreaterThan(0);
    expect(challenges[0]).toMatchObject({ round: 0, slot: LIED_ABOUT });
  });

  it('takes half of a bond from the server, once, and nothing from anybody else', async () => {
    expect(stake - (await network.recordOf(network.opener.account)).stake).toBe(5n * PLX);
    expect(network.session(sessionId).removals.map(({ reason }) => reason)).not.toContain('model');
    expect(await network.moneyOfAll()).toBe(before);
  });

  it('believes the server again in the next round', () => {
    const second = network.session(sessionId).rounds.get(1);
    expect(second?.claims).toMatchObject([{ refuted: false }]);
    expect(second?.publications).toMatchObject([{ rejected: false }]);
    for (const account of [second?.claims[0]?.claimant, second?.publications[0]?.publisher])
      expect(account?.toLowerCase()).toBe(network.opener.account.toLowerCase());
  });

  it('stands by the log where the contract says it stands, block for block', () => {
    expect(compared).toBeGreaterThan(20);
    expect(different).toEqual([]);
  });

  it('can be verified from the log and the artifacts, and only with the keys that were claimed', async () => {
    const log = network.tracker.view.log(sessionId);
    const verified = await network.verify(sessionId);
    expect(verified.rounds.map(({ updates, selected }) => [updates, selected.length])).toEqual([
      [5, 2],
      [5, 2],
    ]);
    expect(verified.paid + verified.refunded).toBe(60n * PLX);
    const selected = slotsOf(network.session(sessionId).rounds.get(1)?.selected ?? 0n);
    expect(verified.rounds[1]?.selected).toEqual(selected);
    const forged = log.map((placed) => {
      const { event } = placed;
      if (event.name !== 'RankingClaimed' || event.args.round !== 1) return placed;
      const keys = `${event.args.keys.slice(0, -2)}00` as const;
      return { ...placed, event: { ...event, args: { ...event.args, keys: keys as `0x${string}` } } };
    });
    await expect(network.verify(sessionId, { log: forged })).rejects.toMatchObject({
      code: 'COLLAB_CHECK_FAILED',
    });
  });
});
