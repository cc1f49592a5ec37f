import { cancelSession } from '@plexus/chain';
import { type Digest, digestOf, sameAddress } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { priceOfSession } from '../src/client/open-session.ts';
import type { Journal } from '../src/ports.ts';
import { type SigningPlace, signUpdate } from '../src/roles/participant/sign-update.ts';
import { loadSessionPlan } from '../src/roles/session-plan.ts';
import { encodeUpdate, mostBytes } from '../src/rules/encode-update.ts';
import { CLOCK_SKEW_MS } from '../src/rules/envelope.ts';
import { selectChanges } from '../src/rules/select-changes.ts';
import type { SessionState } from '../src/view/session-state.ts';
import { standAt } from '../src/view/stand-at.ts';
import { type CollabNetwork, type Member, startCollabNetwork } from './support/collab-network.ts';

const PLX = 10n ** 18n;
const BOND = 10n * PLX;
const MEMBERS = 12;
const HONEST = [0, 1, 2];

let network: CollabNetwork;
beforeAll(async () => {
  network = await startCollabNetwork(MEMBERS, { blockMs: 80, finalityDepth: 6 });
});
afterAll(() => network.stop());

const member = (i: number): Member => network.members[i] as Member;
const recordsOf = (members: readonly number[]) =>
  Promise.all(members.map((i) => network.recordOf(member(i).account)));
const stakesOf = async (members: readonly number[]) => (await recordsOf(members)).map(({ stake }) => stake);

async function openWith(
  ...args: Parameters<CollabNetwork['open']>
): Promise<{ readonly sessionId: bigint; readonly state: SessionState }> {
  const sessionId = await network.open(...args);
  return { sessionId, state: await network.until(() => network.tracker.view.session(sessionId)) };
}

/** Why each member of a session was let go; undefined for who left in peace. */
function reasonsOf(sessionId: bigint, members: readonly number[]): readonly (string | undefined)[] {
  const { removals } = network.session(sessionId);
  return members.map((i) => removals.find(({ account }) => sameAddress(account, member(i).account))?.reason);
}

type Forgery = {
  readonly body?: Uint8Array;
  readonly place?: Partial<SigningPlace>;
  readonly at?: { readonly sessionId?: bigint; readonly round?: number };
  readonly bytes?: Uint8Array;
  readonly signer?: number;
};

/** Updates of round 0 that their senders commit to and serve, each wrong in one way. */
async function forgeriesFor(session: SessionState): Promise<readonly (readonly [string, Forgery])[]> {
  const { layout, spec, limits } = await loadSessionPlan(session, network.openerArtifacts);
  const changes = (share: number) =>
    selectChanges(
      Float32Array.from({ length: layout.size }, (_, i) => (i + 1) / layout.size),
      new Float32Array(layout.size),
      share,
    );
  const body = encodeUpdate(changes(spec.share), 'fp16');
  const notFinite = Uint8Array.from(body);
  notFinite.set([0x00, 0x7e], notFinite.length - 2);
  const { chainId, sessions } = network.collab;
  const now = network.tracker.head.timestampMs;
  return [
    ['COLLAB_UPDATE_MALFORMED', { bytes: new TextEncoder().encode('not an update at all') }],
    ['COLLAB_UPDATE_TOO_LARGE', { bytes: new Uint8Array(mostBytes(limits) + 2_000) }],
    ['COLLAB_UPDATE_TOO_LARGE', { body: encodeUpdate(changes(2 * spec.share), 'fp16') }],
    ['COLLAB_UPDATE_NOT_FINITE', { body: notFinite }],
    ['COLLAB_UPDATE_WRONG_ROUND', { body, place: { chain: { chainId: chainId + 1, sessions } } }],
    ['COLLAB_UPDATE_WRONG_ROUND', { body, at: { sessionId: session.sessionId + 1n } }],
    ['COLLAB_UPDATE_WRONG_SIGNER', { body, signer: 0 }],
    ['COLLAB_UPDATE_WRONG_TIME', { body, place: { timestampMs: now - CLOCK_SKEW_MS - 60_000 } }],
    ['COLLAB_UPDATE_MALFORMED', { body, place: { timestampMs: Number.MAX_SAFE_INTEGER } }],
  ];
}

/** Puts a forgery where others fetch it, and returns what its sender commits to. */
async function serveForgery(i: number, session: SessionState, forgery: Forgery): Promise<Digest> {
  if (forgery.bytes) return member(i).artifacts.put(forgery.bytes);
  const author = forgery.signer ?? i;
  const place = {
    chain: network.collab,
    account: member(author).account,
    timestampMs: network.tracker.head.timestampMs,
    ...forgery.place,
  };
  const at = { sessionId: session.sessionId, round: 0, ...forgery.at };
  const made = {
    round: 0,
    baseDigest: session.modelDigest,
    residual: new Uint8Array(0),
    body: forgery.body ?? new Uint8Array(0),
  };
  return member(i).artifacts.put(await signUpdate(network.signerOf(author + 1), place, at, made));
}

describe('a session in which most send updates that cannot be used', () => {
  it('names what is wrong with each, takes half of their bonds, and goes on with exactly the fewest (C5, C10)', async () => {
    const everybody = Array.from({ length: MEMBERS }, (_, i) => i);
    const money = await network.moneyOfAll();
    const stakes = await stakesOf(everybody);
    const { sessionId, state } = await openWith({ rounds: 2, selected: 2 });
    const forgeries = await forgeriesFor(state);
    const roles = await Promise.all(
      everybody.map(async (i) => {
        const forgery = forgeries[i - HONEST.length]?.[1];
        if (!forgery) return network.participant(sessionId, i);
        const forged = await serveForgery(i, state, forgery);
        return network.participant(sessionId, i, {
          changeDigest: (digest, round) => (round === 0 ? forged : digest),
        });
      }),
    );
    const server = network.server(sessionId);
    await Promise.all([...roles, server].map((role) => role.start()));
    const ends = await Promise.all(roles.map((role) => role.over));
    await Promise.all([...roles, server].map((role) => role.stop()));
    expect(ends).toEqual(everybody.map((i) => (i < HONEST.length ? 'ended' : 'removed')));
    expect(reasonsOf(sessionId, everybody)).toEqual(
      everybody.map((i) => (i < HONEST.length ? 'left' : 'invalid')),
    );
    const refusals = new Map(
      member(0).progress.flatMap((entry) =>
        entry.type === 'refused' && entry.round === 0 ? [[entry.slot, entry.reason] as const] : [],
      ),
    );
    const { accounts } = network.session(sessionId).rounds.get(0) ?? { accounts: new Map() };
    forgeries.forEach(([code], i) => {
      const slot = [...accounts].find(([, account]) =>
        sameAddress(account, member(i + HONEST.length).account),
      )?.[0];
      expect(refusals.get(slot ?? -1), code).toContain(code);
    });
    const after = await stakesOf(everybody);
    expect(after.map((stake, i) => (stakes[i] ?? 0n) - stake)).toEqual(
      everybody.map((i) => (i < HONEST.length ? 0n : BOND / 2n)),
    );
    expect(network.session(sessionId).rounds.get(1)?.updates.size).toBe(HONEST.length);
    expect(await network.moneyOfAll()).toBe(money);
    const { rounds } = await network.verify(sessionId);
    expect(rounds.map(({ refused }) => refused.length)).toEqual([forgeries.length, 0]);
  });
});

describe('a session with one who hides its ratings, one who lies about the model and one whose disk is full', () => {
  it('punishes the first two, waits for the third, and refunds what does not divide, to the unit (C6, C8, C10)', async () => {
    const members = [0, 1, 2, 3, 4];
    const [full, hiding, lying] = [2, 3, 4];
    const money = await network.moneyOfAll();
    const stakes = await stakesOf(members);
    const before = (await network.recordOf(network.opener.account)).credit;
    const { sessionId, state } = await openWith({
      ...{ rounds: 1, selected: 3, maxParticipants: members.length },
      rewardPerRound: 10n * PLX,
    });
    let refusals = 0;
    const { journal } = member(full);
    const fullDisk: Journal = {
      read: (key) => journal.read(key),
      remove: (key) => journal.remove(key),
      keys: () => journal.keys(),
      write: async (key, bytes) => {
        if (refusals++ < 2) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        await journal.write(key, bytes);
      },
    };
    const roles = members.map((i) => {
      if (i === hiding) return network.participant(sessionId, i, { hidesRatings: () => true });
      if (i === full) return network.participant(sessionId, i, {}, { journal: fullDisk });
      return network.participant(
        sessionId,
        i,
        i === lying
          ? { changeModel: async (next) => ({ ...next, digest: digestOf(new Uint8Array([1])) }) }
          : {},
      );
    });
    const server = network.server(sessionId);
    await Promise.all([...roles, server].map((role) => role.start()));
    const ends = await Promise.all(roles.map((role) => role.over));
    await Promise.all([...roles, server].map((role) => role.stop()));
    expect(ends).toEqual(['ended', 'ended', 'ended', 'removed', 'removed']);
    expect(reasonsOf(sessionId, members)).toEqual(['left', 'left', 'left', 'silent', 'model']);
    const after = await stakesOf(members);
    expect(after.map((stake, i) => (stakes[i] ?? 0n) - stake)).toEqual([0n, 0n, 0n, BOND / 2n, BOND / 2n]);
    expect(refusals).toBeGreaterThan(2);
    const commits = network.tracker.view
      .log(sessionId)
      .filter(
        ({ event }) =>
          event.name === 'UpdateCommitted' && sameAddress(event.args.participant, member(full).account),
      );
    expect(commits).toHaveLength(1);
    const { paid, refunded } = await network.verify(sessionId);
    expect(refunded).toBe(10n ** 9n);
    expect(paid + refunded).toBe(priceOfSession(state.terms));
    const credit = (await network.recordOf(network.opener.account)).credit - before;
    // the opener's account is the treasury, too
    expect(credit).toBe(refunded + BOND);
    expect(await network.moneyOfAll()).toBe(money);
  });
});

describe('a session most of whose participants fall silent', () => {
  it('can be ended by its opener, who gets everything back; nobody loses a bond (C9)', async () => {
    const members = [0, 1, 2, 3, 4];
    const money = await network.moneyOfAll();
    const stakes = await stakesOf(members);
    const before = (await network.recordOf(network.opener.account)).credit;
    const { sessionId, state } = await openWith({
      ...{ rounds: 4, maxParticipants: members.length, updateMs: 1_600, joinMs: 800 },
    });
    const roles = members.map((i) => network.participant(sessionId, i));
    const server = network.server(sessionId);
    const silent = roles.slice(2);
    const stopped = network
      .until(() => network.session(sessionId).participants.size === members.length)
      .then(() => Promise.all(silent.map((role) => role.stop())));
    await Promise.all([...roles, server].map((role) => role.start()));
    await stopped;
    await network.until(() => {
      const session = network.session(sessionId);
      const { phase, phaseBlock } = standAt(session, network.tracker.head.number);
      return (
        session.round > 0 &&
        phase === 'gathering' &&
        network.tracker.head.number > phaseBlock + state.terms.joinBlocks
      );
    });
    await cancelSession(network.opener, network.addresses, { sessionId });
    const ends = await Promise.all(roles.slice(0, 2).map((role) => role.over));
    await Promise.all([...roles, server].map((role) => role.stop()));
    expect(ends).toEqual(['ended', 'ended']);
    expect(reasonsOf(sessionId, members)).toEqual(['left', 'left', 'idle', 'idle', 'idle']);
    expect(await stakesOf(members)).toEqual(stakes);
    expect((await recordsOf(members)).map(({ locked }) => locked)).toEqual(members.map(() => 0n));
    expect(network.session(sessionId).refunded).toBe(priceOfSession(state.terms));
    const credit = (await network.recordOf(network.opener.account)).credit - before;
    expect(credit).toBe(priceOfSession(state.terms));
    expect(await network.moneyOfAll()).toBe(money);
    await network.verify(sessionId);
  });
});

describe('a participant who leaves', () => {
  it('is in again when it is started again, from the model as it is then (C9)', async () => {
    const members = [0, 1, 2, 3];
    const { sessionId } = await openWith({ rounds: 4, maxParticipants: members.length, selected: 2 });
    const roles = members.map((i) => network.participant(sessionId, i));
    const server = network.server(sessionId);
    await Promise.all([...roles, server].map((role) => role.start()));
    await network.until(() => network.session(sessionId).rounds.has(0));
    roles[3]?.leave();
    expect(await roles[3]?.over).toBe('left');
    const again = network.participant(sessionId, 3);
    await again.start();
    const ends = await Promise.all([...roles.slice(0, 3), again].map((role) => role.over));
    await Promise.all([...roles, again, server].map((role) => role.stop()));
    expect(ends).toEqual(members.map(() => 'ended'));
    const isIn = [...network.session(sessionId).rounds.values()].map(({ accounts }) =>
      [...accounts.values()].some((account) => sameAddress(account, member(3).account)),
    );
    expect([isIn[0], isIn[1], isIn.at(-1)]).toEqual([true, false, true]);
    await network.verify(sessionId);
  });
});
