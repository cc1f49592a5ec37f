import {
  createTransactionSender,
  devAccount,
  type PlacedStakeEvent,
  readMinimumStake,
  readWeight,
  StakeHistory,
  withdrawCredit,
} from '@plexus/chain';
import { createChainTesting } from '@plexus/chain/testing';
import { type Digest, sameAddress } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VerifyChain } from '../src/client/verify/verify-chain.ts';
import type { SessionVerification } from '../src/client/verify/verify-session.ts';
import { CollabError } from '../src/errors.ts';
import type { ArtifactSource } from '../src/ports.ts';
import { slotsOf } from '../src/rules/masks.ts';
import type { CollabEvent, PlacedEvent } from '../src/view/events.ts';
import type { SessionState } from '../src/view/session-state.ts';
import { type CollabNetwork, startCollabNetwork } from './support/collab-network.ts';

/** More blocks than the embedded chain answers calls about. */
const FORGOTTEN = 300;
const GWEI = 10n ** 9n;
const WITHHOLDER = 4;

let network: CollabNetwork;
let sessionId: bigint;
let session: SessionState;
let log: readonly PlacedEvent[];
let head: number;
let chain: VerifyChain;
let stakes: StakeHistory;
let minimumGwei: bigint;

/** A session with stake-weighted raters, a rejected model, somebody who withholds, and stakes the chain has forgotten. */
beforeAll(async () => {
  network = await startCollabNetwork(5);
  sessionId = await network.open({
    rounds: 2,
    selected: 2,
    weightCapBps: 3_000,
    minParticipants: 4,
    joinMs: 2_000,
  });
  await network.until(() => network.tracker.view.session(sessionId));
  const members = network.members;
  const roles = members.map((_, i) => network.participant(sessionId, i));
  const server = network.server(sessionId, {
    changeModel: async (next, round) =>
      round === 0 ? { ...next, digest: `${next.digest.slice(0, -2)}00` as typeof next.digest } : next,
  });
  const last = members[WITHHOLDER];
  if (last) last.withholds = true;
  await Promise.all([...roles, server].map((role) => role.start()));
  await Promise.all(roles.map((role) => role.over));
  await Promise.all([...roles, server].map((role) => role.stop()));
  session = network.session(sessionId);
  const paid = slotsOf(session.rounds.get(0)?.closed?.selected ?? 0n)[0];
  const rich = session.rounds.get(0)?.accounts.get(paid ?? 0);
  const index = members.findIndex(({ account }) => sameAddress(account, rich ?? '0x'));
  const sender = createTransactionSender({ client: network.client, account: devAccount(index + 1) });
  await withdrawCredit(sender, network.addresses);
  await sender.stop();
  await createChainTesting(network.chain).mine(FORGOTTEN);
  const { number } = network.tracker.head;
  await network.until(() => network.tracker.head.number > number + FORGOTTEN);
  head = network.tracker.head.number;
  log = network.tracker.view.log(sessionId);
  session = network.session(sessionId);
  stakes = await network.collab.readStakes(head);
  minimumGwei = (await readMinimumStake(network.client, network.addresses)) / GWEI;
  chain = remembering(network.collab);
});
afterAll(() => network?.stop());

/** The chain's answers about one block, asked once. */
function remembering(collab: CollabNetwork['collab']): VerifyChain {
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const answer = answers.get(key) ?? ask();
    answers.set(key, answer);
    return answer as Promise<T>; // because one key has one kind of answer
  };
  return {
    chainId: collab.chainId,
    sessions: collab.sessions,
    timestampMs: (block) => once(`time ${block}`, () => collab.timestampMs(block)),
    blockHash: (block) => once(`hash ${block}`, () => collab.blockHash(block)),
    readProgress: () => once('progress', () => collab.readProgress(sessionId, head)),
    readTerms: () => once('terms', () => collab.readTerms(sessionId, head)),
    readPlaces: (_, asked) =>
      once(`places ${asked.accounts}`, () => collab.readPlaces(sessionId, asked, head)),
    readEscrow: () => once('escrow', () => collab.readEscrow(head)),
    readCredit: (account) => once(`credit ${account.toLowerCase()}`, () => collab.readCredit(account, head)),
    readTreasury: () => once('treasury', () => collab.readTreasury()),
    readStakes: async () => stakes,
  };
}

type Tampering = {
  readonly log?: readonly PlacedEvent[];
  readonly chain?: Partial<VerifyChain>;
  readonly artifacts?: Pick<ArtifactSource, 'get'>;
  readonly onCheck?: (check: string) => void;
};

function verify(tampering: Tampering = {}): Promise<SessionVerification> {
  return network.verify(sessionId, { log, head, ...tampering, chain: { ...chain, ...tampering.chain } });
}

async function failedCheck(tampering: Tampering): Promise<string> {
  try {
    const { notChecked } = await verify(tampering);
    return notChecked.length > 1 ? `not checked: ${notChecked.map(({ check }) => check)}` : 'passed';
  } catch (error) {
    const { code, details } = error as { code?: string; details?: { check?: string } }; // what a typed error has
    return code === 'COLLAB_CHECK_FAILED'
      ? String(details?.check)
      : `not a failed check: ${(error as Error).stack}`;
  }
}

function* neighbours(value: unknown): Generator<unknown> {
  if (typeof value === 'bigint') yield value + 1n;
  else if (typeof value === 'number') yield value + 1;
  else if (typeof value === 'string') yield value.slice(0, -1) + (value.endsWith('1') ? '2' : '1');
}

/** The first and the last event of each name. */
function representatives(): Map<string, number> {
  const found = new Map<string, number>();
  log.forEach(({ event }, i) => {
    if (!found.has(event.name)) found.set(event.name, i);
    else found.set(`last ${event.name}`, i);
  });
  return found;
}

/** What nothing else on chain says, and nobody's pay and no model depends on. */
const SAID_ONCE = new Set([
  'SessionOpened.opener', // where nothing was refunded
  'ModelPublished.modelDigest', // of a model that was rejected
  'ModelAttested.modelDigest', // which other model an objector has
  'last ModelAttested.modelDigest',
]);

/** A vote that its model's verdict did not need leaves no other mark. */
const UNDECISIVE = 'ModelAttested';

describe('verification of a session', () => {
  it('passes on a chain that has forgotten its stakes, and says what nobody has any more', async () => {
    const account = network.members[0]?.account ?? '0x';
    const asked = readWeight(network.client, network.addresses, { node: account }, session.openedAt);
    await expect(asked).rejects.toMatchObject({ code: 'CHAIN_RPC_FAILED' });
    const seen: string[] = [];
    const report = await verify({ onCheck: (check) => seen.push(check), chain: network.collab });
    expect(seen).toEqual([
      'log',
      'history',
      'contract-state',
      'members',
      'stakes',
      'bonds',
      'ratings',
      'ranking',
      'rewards',
      'spec',
      'updates',
      'model',
    ]);
    expect(report.lost.map(({ reason }) => reason).toSorted()).toEqual(['invalid', 'model']);
    expect(report.notChecked.map(({ check }) => check)).toEqual(['updates']);
    const withholder = network.members[WITHHOLDER]?.account ?? 'nobody';
    expect(report.notChecked[0]?.reason.toLowerCase()).toContain(withholder.toLowerCase());
    expect(report.rounds.map(({ missing }) => missing.length)).toEqual([1, 0]);
  });

  it('fails when one field of one event of any kind is different', async () => {
    const verdicts = new Map<string, string>();
    for (const [key, i] of representatives()) {
      const placed = log[i] as PlacedEvent;
      const args = placed.event.args as Record<string, unknown>; // fields of any event
      const tryWith = async (name: string, changed: object) => {
        const event = { ...placed.event, args: changed } as unknown as CollabEvent; // the same event, one field changed
        const forged = log.map((entry, at) => (at === i ? { ...placed, event } : entry));
        verdicts.set(name, await failedCheck({ log: forged }));
      };
      for (const [field, value] of Object.entries(args)) {
        if (field === 'terms') {
          for (const [term, amount] of Object.entries(value as object))
            for (const other of neighbours(amount))
              await tryWith(`${key}.${term}`, { ...args, terms: { ...(value as object), [term]: other } });
        } else
          for (const other of neighbours(value))
            await tryWith(`${key}.${field}`, { ...args, [field]: other });
      }
    }
    const all = [...verdicts];
    const unsure = all.filter(([, verdict]) => verdict.startsWith('not'));
    // an update of another digest is one that nobody has
    expect(unsure.map(([name]) => name)).toEqual(['UpdateCommitted.digest', 'last UpdateCommitted.digest']);
    expect(unsure.every(([, verdict]) => verdict.startsWith('not checked'))).toBe(true);
    const passed = all.filter(([, verdict]) => verdict === 'passed').map(([name]) => name);
    expect(passed.filter((name) => !SAID_ONCE.has(name))).toEqual([]);
    expect(Object.fromEntries(all)).toMatchObject({
      'SessionOpened.sessionId': 'log',
      'SessionOpened.rounds': expect.stringMatching(/history|contract-state/),
      'ParticipantJoined.participant': expect.stringMatching(/history|members/),
      'ParticipantRemoved.reason': 'history',
      'RoundStarted.active': 'history',
      'RatingsRevealed.salt': 'ratings',
      'RatingsRevealed.order': 'ratings',
      'RoundClosed.rewardEach': 'history',
      'SessionEnded.refunded': 'history',
    });
  });

  it('fails when an event is missing, doubled or moved to another block', async () => {
    for (const [name, i] of representatives()) {
      const without = await failedCheck({ log: log.toSpliced(i, 1) });
      if (!name.endsWith(UNDECISIVE))
        expect(without, `without ${name}`).toMatch(/^(log|history|contract-state|members|bonds|ranking)$/);
      expect(await failedCheck({ log: log.toSpliced(i, 0, log[i] as PlacedEvent) }), name).toBe('log');
      const moved = log.map((entry, at) =>
        at === i ? { ...entry, blockNumber: entry.blockNumber + 1 } : entry,
      );
      expect(await failedCheck({ log: moved }), name).toBe('log');
    }
  });

  it('fails when the contract stores anything else', async () => {
    const progress = await chain.readProgress(sessionId, head);
    const verdicts: Record<string, string> = {};
    for (const [field, value] of Object.entries(progress))
      for (const other of neighbours(value))
        verdicts[field] = await failedCheck({
          chain: { readProgress: async () => ({ ...progress, [field]: other }) },
        });
    expect(verdicts).toEqual(
      Object.fromEntries(Object.keys(progress).map((field) => [field, 'contract-state'])),
    );
    const terms = await chain.readTerms(sessionId, head);
    for (const [term, value] of Object.entries(terms))
      for (const other of neighbours(value))
        expect(
          await failedCheck({ chain: { readTerms: async () => ({ ...terms, [term]: other }) } }),
          term,
        ).toBe('contract-state');
  });

  it('fails when a slot or a place is somebody else’s', async () => {
    const { readPlaces } = chain;
    for (let at = 0; at < session.terms.maxParticipants; at++)
      for (const what of ['participants', 'places'] as const) {
        const forged: VerifyChain['readPlaces'] = async (...asked) => {
          const found = await readPlaces(...asked);
          const [other] = neighbours(found[what][at]);
          return { ...found, [what]: found[what].map((value, i) => (i === at ? other : value)) };
        };
        expect(await failedCheck({ chain: { readPlaces: forged } }), `${what} ${at}`).toBe('members');
      }
  });

  it('fails when money is not where the log says it went', async () => {
    const { held, unpaid } = await chain.readEscrow(head);
    const readEscrow = async () => ({ held: held + GWEI, unpaid });
    expect(await failedCheck({ chain: { readEscrow } })).toBe('rewards');
    const poor: VerifyChain['readCredit'] = async () => 0n;
    expect(await failedCheck({ chain: { readCredit: poor } })).toBe('rewards');
    const withoutWithdrawals = new StakeHistory(stakes.events, minimumGwei);
    expect(await failedCheck({ chain: { readStakes: async () => withoutWithdrawals } })).toBe('rewards');
  });

  it('fails when stakes or slashes were others', async () => {
    const tryWith = (change: (event: PlacedStakeEvent) => PlacedStakeEvent | undefined) =>
      failedCheck({
        chain: {
          readStakes: async () =>
            new StakeHistory(
              stakes.events.flatMap((event) => change(event) ?? []),
              minimumGwei,
              stakes.withdrawals,
            ),
        },
      });
    const ofSlash = (
      change: (event: Extract<PlacedStakeEvent, { eventName: 'StakeSlashed' }>) => PlacedStakeEvent,
    ) => tryWith((event) => (event.eventName === 'StakeSlashed' ? change(event) : event));
    expect(await tryWith((event) => (event.eventName === 'StakeSlashed' ? undefined : event))).toBe('bonds');
    expect(await ofSlash((e) => ({ ...e, args: { ...e.args, amount: e.args.amount - GWEI } }))).toBe('bonds');
    expect(await ofSlash((e) => ({ ...e, args: { ...e.args, reason: `0x${'00'.repeat(32)}` } }))).toBe(
      'bonds',
    );
    expect(
      await ofSlash((e) => ({ ...e, args: { ...e.args, node: network.members[0]?.account ?? '0x' } })),
    ).toBe('bonds');
    expect(
      await ofSlash((e) => ({ ...e, args: { ...e.args, protocol: network.members[0]?.account ?? '0x' } })),
    ).toBe('bonds');
    expect(await ofSlash((e) => ({ ...e, logIndex: e.logIndex + 1 }))).toBe('bonds');
    expect(await tryWith(() => undefined)).toBe('stakes');
    const readStakes = async () => new StakeHistory(stakes.events.toReversed(), minimumGwei);
    expect(await failedCheck({ chain: { readStakes } })).toBe('stakes');
  });

  it('ranks by the stakes of the ranking’s moment', async () => {
    const rater = session.rounds.get(0)?.reveals[0]?.rater ?? '0x';
    const late = { ...stakes, weightBefore: stakes.weightBefore.bind(stakes) };
    const seen: string[] = [];
    const watching = Object.assign(Object.create(StakeHistory.prototype) as StakeHistory, late, {
      stakeBefore: stakes.stakeBefore.bind(stakes),
      withdrawnBefore: stakes.withdrawnBefore.bind(stakes),
      weightBefore: (...[account, position]: Parameters<StakeHistory['weightBefore']>) => {
        seen.push(`${account} ${position.blockNumber}`);
        return stakes.weightBefore(account, position);
      },
    });
    await verify({ chain: { readStakes: async () => watching } });
    expect(seen).toContain(`${rater} ${session.rounds.get(0)?.rankedAt}`);
  });

  it('fails when one byte of any artifact is different', async () => {
    for (const [what, { digest, check }] of artifacts()) {
      const length = (await network.openerArtifacts.get(digest)).byteLength;
      for (const at of [0, length >> 1, length - 1]) {
        const get: ArtifactSource['get'] = async (asked, options) => {
          const bytes = Uint8Array.from(await network.openerArtifacts.get(asked, options));
          if (asked === digest) bytes[at] = (bytes[at] ?? 0) ^ 1;
          return bytes;
        };
        expect(await failedCheck({ artifacts: { get } }), `${what}, byte ${at}`).toBe(check);
      }
    }
  });

  it('says what is not at hand and who may have it, and never that it is right', async () => {
    for (const [what, { digest, unchecked }] of artifacts()) {
      const seen: string[] = [];
      const get: ArtifactSource['get'] = (asked, options) =>
        asked === digest
          ? Promise.reject(new CollabError({ code: 'COLLAB_ARTIFACT_UNAVAILABLE', message: 'nobody has it' }))
          : network.openerArtifacts.get(asked, options);
      const { notChecked } = await verify({ artifacts: { get }, onCheck: (check) => seen.push(check) });
      const about = notChecked.filter(({ reason }) => reason.includes(digest));
      expect(
        about.map(({ check }) => check),
        what,
      ).toEqual(unchecked);
      expect(about.every(({ reason }) => reason.includes('may have'))).toBe(true);
      if (what !== 'selected update') expect(seen).not.toContain('spec');
      else expect(notChecked.map(({ check }) => check)).toContain('model');
    }
  });
});

function artifacts(): Map<string, { digest: Digest; check: string; unchecked: readonly string[] }> {
  const round = session.rounds.get(1);
  const [slot] = slotsOf(round?.closed?.selected ?? 0n);
  const update = round?.updates.get(slot ?? -1)?.digest as Digest;
  const all = ['spec', 'updates', 'model'];
  return new Map([
    ['spec', { digest: session.terms.specDigest, check: 'spec', unchecked: all }],
    ['model', { digest: session.terms.modelDigest, check: 'spec', unchecked: all }],
    ['selected update', { digest: update, check: 'updates', unchecked: ['updates'] }],
  ]);
}
