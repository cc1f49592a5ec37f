import { formatTokenAmount } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportSessionModel } from '../src/client/export-session-model.ts';
import { hasSlot, slotsOf } from '../src/rules/masks.ts';
import type { PlacedEvent } from '../src/view/events.ts';
import { slotOf } from '../src/view/fold-event.ts';
import { standAt } from '../src/view/stand-at.ts';
import { accuracyOf } from './support/accuracy-of.ts';
import { type CollabNetwork, type Member, startCollabNetwork } from './support/collab-network.ts';

const PLX = 10n ** 18n;
let network: CollabNetwork;
beforeAll(async () => {
  network = await startCollabNetwork(5);
});
afterAll(() => network.stop());

const member = (i: number): Member => network.members[i] as Member;
const accountOf = (i: number) => member(i).account.toLowerCase();

async function openWith(
  terms: Parameters<CollabNetwork['open']>[0],
  change: Parameters<CollabNetwork['open']>[1] = {},
) {
  const sessionId = await network.open(terms, change);
  await network.until(() => network.tracker.view.session(sessionId));
  return sessionId;
}

describe('a session with one participant who turns its changes round', () => {
  let sessionId: bigint;
  let before: bigint;
  let stakes: readonly bigint[];
  const stands: string[] = [];

  beforeAll(async () => {
    before = await network.moneyOfAll();
    stakes = await Promise.all(
      network.members.map(async ({ account }) => (await network.recordOf(account)).credit),
    );
    sessionId = await openWith({ rounds: 3, selected: 3 });
    const stop = network.tracker.onHead(({ number }) => {
      const session = network.session(sessionId);
      void network.collab
        .readProgress(sessionId, number)
        .then(({ phase, phaseBlock, round, updated, rated }) => {
          const expected = standAt(session, number);
          stands.push(
            `${number}: ${[phase, phaseBlock, round, updated, rated].join(' ')} | ${[expected.phase, expected.phaseBlock, session.round, session.updated, session.rated].join(' ')}`,
          );
        });
    });
    const roles = [0, 1, 2, 3, 4].map((i) =>
      network.participant(
        sessionId,
        i,
        i === 4 ? { changeDelta: (delta) => delta.map((value) => -3 * value) } : {},
      ),
    );
    const server = network.server(sessionId);
    await Promise.all([...roles, server].map((role) => role.start()));
    await Promise.all(roles.map((role) => role.over));
    stop();
    await Promise.all([...roles, server].map((role) => role.stop()));
  });

  it('never selects it', () => {
    const session = network.session(sessionId);
    expect(session.phase).toBe('ended');
    const rounds = [...session.rounds.values()];
    expect(rounds).toHaveLength(3);
    for (const { accounts, closed } of rounds) {
      const selected = slotsOf(closed?.selected ?? 0n).map((slot) => accounts.get(slot)?.toLowerCase());
      expect(selected).toHaveLength(3);
      expect(selected).not.toContain(accountOf(4));
    }
  });

  it('pays the selected alike, and nobody else', async () => {
    const session = network.session(sessionId);
    const records = await Promise.all(network.members.map(({ account }) => network.recordOf(account)));
    records.forEach(({ credit, locked }, i) => {
      const wins = [...session.rounds.values()].filter(({ accounts, closed }) => {
        const slot = [...accounts].find(([, account]) => account.toLowerCase() === accountOf(i))?.[0];
        return slot !== undefined && hasSlot(closed?.selected ?? 0n, slot);
      });
      expect(credit - (stakes[i] ?? 0n)).toBe(BigInt(wins.length) * 10n * PLX);
      expect(locked).toBe(0n);
    });
  });

  it('neither makes nor loses money', async () => {
    expect(formatTokenAmount(await network.moneyOfAll())).toBe(formatTokenAmount(before));
  });

  it('stands by the log where the contract says it stands, block for block', () => {
    const different = stands.filter((line) => {
      const [contract, log] = line.slice(line.indexOf(':') + 2).split(' | ');
      return contract !== log;
    });
    expect(stands.length).toBeGreaterThan(20);
    expect(different).toEqual([]);
  });

  it('ends with a model that has learnt', async () => {
    const bytes = await exportSessionModel(network.session(sessionId), network.openerArtifacts);
    const first = await accuracyOf(network, sessionId, network.model);
    expect(await accuracyOf(network, sessionId, bytes)).toBeGreaterThan(first + 0.3);
  });

  it('can be verified from the log and the artifacts', async () => {
    const verified = await network.verify(sessionId);
    expect(verified.rounds.map(({ updates, rows }) => [updates, rows])).toEqual([
      [5, 5],
      [5, 5],
      [5, 5],
    ]);
    expect(verified.paid + verified.refunded).toBe(90n * PLX);
  });

  it('is not verified with another model or another best set in its log', async () => {
    const log = network.tracker.view.log(sessionId);
    const forged = log.map((placed): PlacedEvent => {
      const { event } = placed;
      if (event.name !== 'RoundRanked' || event.args.round !== 1) return placed;
      return {
        ...placed,
        event: { ...event, args: { ...event.args, selected: event.args.selected ^ 0b11000n } },
      };
    });
    await expect(network.verify(sessionId, { log: forged })).rejects.toMatchObject({
      code: 'COLLAB_CHECK_FAILED',
    });
  });

  it('sends far less than all parameters', () => {
    const sent = member(0).progress.findLast(({ type }) => type === 'sent');
    expect(sent?.type === 'sent' && sent.bytes / sent.denseBytes).toBeLessThan(0.1);
  });
});

describe('a session with updates that cannot be used', () => {
  it('calls invalid who withholds its bytes and who repeats an earlier round, and takes half of their bonds', async () => {
    const before = await network.moneyOfAll();
    const stakes = await Promise.all(
      [3, 4].map(async (i) => (await network.recordOf(member(i).account)).stake),
    );
    const sessionId = await openWith({ rounds: 3, selected: 2 });
    let first: string | undefined;
    const roles = [0, 1, 2, 3, 4].map((i) =>
      network.participant(
        sessionId,
        i,
        i === 4
          ? {
              changeDigest: (digest, round) => {
                first ??= digest;
                return round === 0 ? digest : (first as typeof digest);
              },
            }
          : {},
      ),
    );
    const server = network.server(sessionId);
    member(3).withholds = true;
    for (const { progress } of network.members) progress.length = 0;
    await Promise.all([...roles, server].map((role) => role.start()));
    const ends = await Promise.all(roles.map((role) => role.over));
    member(3).withholds = false;
    await Promise.all([...roles, server].map((role) => role.stop()));
    expect(ends).toEqual(['ended', 'ended', 'ended', 'removed', 'removed']);
    const session = network.session(sessionId);
    const gone = session.removals.filter(({ reason }) => reason === 'invalid');
    expect(gone.map(({ account }) => account.toLowerCase())).toEqual([accountOf(3), accountOf(4)]);
    const reasons = member(0).progress.flatMap((entry) => (entry.type === 'refused' ? [entry.reason] : []));
    expect(reasons[0]).toContain('nobody delivered');
    expect(reasons[1]).toContain('COLLAB_UPDATE_WRONG_ROUND');
    const after = await Promise.all(
      [3, 4].map(async (i) => (await network.recordOf(member(i).account)).stake),
    );
    expect(after.map((stake, i) => (stakes[i] ?? 0n) - stake)).toEqual([5n * PLX, 5n * PLX]);
    expect(await network.moneyOfAll()).toBe(before);
    const verified = await network.verify(sessionId);
    expect(verified.rounds[0]?.missing).toHaveLength(1);
    expect(verified.rounds[1]?.refused).toHaveLength(1);
  });
});

describe('a session whose parameter server cannot be trusted', () => {
  it('rejects a wrong model, slashes who published it, and goes on with another publisher', async () => {
    const stake = (await network.recordOf(network.opener.account)).stake;
    const sessionId = await openWith({ rounds: 2 });
    const roles = [0, 1, 2, 3].map((i) => network.participant(sessionId, i));
    const server = network.server(sessionId, {
      changeModel: async (next, round) =>
        round === 0 ? { ...next, digest: `${next.digest.slice(0, -2)}00` as typeof next.digest } : next,
    });
    await Promise.all([...roles, server].map((role) => role.start()));
    await Promise.all(roles.map((role) => role.over));
    await Promise.all([...roles, server].map((role) => role.stop()));
    const [first, second] = network.session(sessionId).rounds.values();
    expect(first?.publications.map(({ rejected }) => rejected)).toEqual([true, false]);
    expect(first?.publications[1]?.publisher).not.toBe(network.opener.account);
    expect(second?.publications).toHaveLength(1);
    expect(stake - (await network.recordOf(network.opener.account)).stake).toBe(5n * PLX);
    await network.verify(sessionId);
  });

  it('goes on without a parameter server, with a participant that was killed and with one that was silent', async () => {
    const sessionId = await openWith(
      { rounds: 2, maxParticipants: 4, rule: 'trimmed-rank', weightCapBps: 3_000, updateMs: 4_000 },
      { aggregation: 'weighted', format: 'int8', share: 0.05 },
    );
    const isSilent = (round: number) => round === 0;
    const killed = network.participant(sessionId, 0);
    const others = [1, 2, 3].map((i) => network.participant(sessionId, i, i === 3 ? { isSilent } : {}));
    await Promise.all([killed, ...others].map((role) => role.start()));
    await network.until(() => {
      const session = network.session(sessionId);
      const slot = slotOf(session, member(0).account);
      return slot !== undefined && hasSlot(session.rated, slot);
    });
    await killed.stop();
    const again = network.participant(sessionId, 0);
    await again.start();
    await Promise.all([again, ...others].map((role) => role.over));
    await Promise.all([again, ...others].map((role) => role.stop()));
    const session = network.session(sessionId);
    const [first, second] = session.rounds.values();
    expect([first?.updates.size, second?.updates.size]).toEqual([3, 4]);
    expect([first?.reveals.length, second?.reveals.length]).toEqual([4, 4]);
    expect(session.removals.every(({ reason }) => reason === 'left')).toBe(true);
    await network.verify(sessionId);
  });

  it('takes in who comes late, from the last model on, and lets go who wants to leave', async () => {
    const sessionId = await openWith({ rounds: 3, maxParticipants: 5, joinMs: 1_500, selected: 2 });
    const early = [0, 1, 2, 3].map((i) => network.participant(sessionId, i));
    const server = network.server(sessionId);
    await Promise.all([...early, server].map((role) => role.start()));
    await network.until(() => network.session(sessionId).rounds.has(0));
    const late = network.participant(sessionId, 4);
    await late.start();
    early[0]?.leave();
    const ends = await Promise.all([...early, late].map((role) => role.over));
    await Promise.all([...early, late, server].map((role) => role.stop()));
    expect(ends).toEqual(['left', 'ended', 'ended', 'ended', 'ended']);
    const accounts = [...network.session(sessionId).rounds.values()].map((round) =>
      [...round.accounts.values()].map((account) => account.toLowerCase()),
    );
    expect(accounts[0]).not.toContain(accountOf(4));
    expect(accounts[2]).toContain(accountOf(4));
    expect(accounts[2]).not.toContain(accountOf(0));
    expect(network.session(sessionId).rounds.get(2)?.updates.size).toBe(4);
    await network.verify(sessionId);
  });
});
