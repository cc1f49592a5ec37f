import { bytesToHex, type Hash, hexToBytes, keccak, sameAddress } from '@plexus/core';
import { encodeAbiParameters, encodePacked, type Hex } from 'viem';
import { afterEach, describe, expect, it } from 'vitest';
import {
  attestModel,
  cancelSession,
  challengeRanking,
  claimRanking,
  closeRound,
  commitRatings,
  commitUpdate,
  createChainClient,
  createTransactionSender,
  type Deployment,
  deployPlexus,
  devAccount,
  type EmbeddedChain,
  ensureAllowance,
  joinSession,
  leaveSession,
  openSession,
  publishModel,
  rankRound,
  readEscrow,
  readNodeRecord,
  readParticipant,
  readSessionCount,
  readSessionProgress,
  readSessionSlot,
  readSessionTerms,
  registerNode,
  revealRatings,
  type SessionPhase,
  type SessionTerms,
  sessionPhases,
  startEmbeddedChain,
  type TransactionSender,
  transferTokens,
} from '../src/index.ts';
import { createChainTesting } from '../src/testing.ts';

const PLX = 10n ** 18n;
const BOND = 10n * PLX;
const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

type Network = {
  readonly chain: EmbeddedChain;
  readonly addresses: Deployment['addresses'];
  readonly opener: TransactionSender;
  readonly members: readonly TransactionSender[];
};

/** An opener, who is the parameter server too, and four participants, all of them nodes. */
async function start(): Promise<Network> {
  const chain = await startEmbeddedChain();
  stops.push(() => chain.stop());
  const client = createChainClient({ rpcUrls: [chain.url], pollIntervalMs: 20 });
  stops.push(() => client.close());
  const senders = [0, 1, 2, 3, 4].map((index) => {
    const sender = createTransactionSender({ client, account: devAccount(index) });
    stops.push(() => sender.stop());
    return sender;
  });
  const [opener, ...members] = senders as [TransactionSender, ...TransactionSender[]];
  const { addresses } = await deployPlexus({ sender: opener });
  for (const member of members) {
    await transferTokens(opener, addresses, { to: member.account, amount: 200n * PLX });
  }
  await Promise.all(
    senders.map(async (sender) => {
      await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: 100_000n * PLX });
      await registerNode(sender, addresses, { stake: 200n * PLX, roles: 1, speed: 1n, metadata: '0x' });
    }),
  );
  return { chain, addresses, opener, members };
}

const baseDigest: Hash = `0x${'22'.repeat(32)}`;

function terms(opener: TransactionSender, overrides: Partial<SessionTerms> = {}): SessionTerms {
  return {
    specDigest: `0x${'11'.repeat(32)}`,
    modelDigest: baseDigest,
    parameterServer: opener.account,
    minParticipants: 3,
    maxParticipants: 4,
    selected: 2,
    rule: 0,
    trimBps: 0,
    weightCapBps: 0,
    rounds: 2,
    joinBlocks: 1_000,
    updateBlocks: 1_000,
    commitBlocks: 1_000,
    revealBlocks: 1_000,
    publishBlocks: 1_000,
    challengeBlocks: 5,
    rewardPerRound: 30n * PLX,
    bond: BOND,
    ...overrides,
  };
}

/** A rater's row as bytes: every slot but its own is worth 100 less than the one before, and `invalid` nothing. */
function rowOf(rater: number, count: number, invalid: number) {
  const slots = Array.from({ length: count }, (_, slot) => slot);
  const scoreOf = (slot: number) => (slot === rater ? 0 : slot === invalid ? 65_535 : 60_000 - 100 * slot);
  const others = slots.filter((slot) => slot !== rater);
  const order = [...others.filter((slot) => slot !== invalid), ...others.filter((slot) => slot === invalid)];
  const scores = Uint8Array.from(slots.flatMap((slot) => [scoreOf(slot) >> 8, scoreOf(slot) & 255]));
  return {
    scores: bytesToHex(scores),
    order: bytesToHex(Uint8Array.from(order)),
    invalid: others.includes(invalid) ? 1 : 0,
  };
}

const commitmentOf = (sessionId: bigint, round: number, rater: Hex, scores: Hex, salt: Hash): Hash =>
  keccak(
    hexToBytes(
      encodeAbiParameters(
        [
          { type: 'uint256' },
          { type: 'uint16' },
          { type: 'address' },
          { type: 'bytes32' },
          { type: 'bytes32' },
        ],
        [sessionId, round, rater, keccak(hexToBytes(scores)), salt],
      ),
    ),
  );

describe('a session of learning together', () => {
  it('runs a round to its pay and punishment by these actions alone', async () => {
    const { chain, addresses, opener, members } = await start();
    const { client } = opener;
    const { sessionId } = await openSession(opener, addresses, terms(opener), { key: 'session' });
    const phase = async (): Promise<SessionPhase | undefined> =>
      sessionPhases[(await readSessionProgress(client, addresses, { sessionId })).phase];
    expect(await readSessionCount(client, addresses)).toBe(1n);
    expect(await readEscrow(client, addresses, { protocol: addresses.collabSessions })).toBe(60n * PLX);
    expect(await phase()).toBe('gathering');

    for (const member of members) await joinSession(member, addresses, { sessionId });
    expect(await phase()).toBe('updating');
    const [first, second, , last] = members as [
      TransactionSender,
      TransactionSender,
      TransactionSender,
      TransactionSender,
    ];
    expect(await readSessionSlot(client, addresses, { sessionId, account: last.account })).toBe(3);
    expect(await readSessionSlot(client, addresses, { sessionId, account: opener.account })).toBeUndefined();
    const owner = await readParticipant(client, addresses, { sessionId, slot: 3 });
    expect(sameAddress(owner, last.account)).toBe(true);

    const at = { sessionId, round: 0 };
    let made = 0;
    const digest = (): Hash => keccak(Uint8Array.of(made++));
    for (const member of members)
      await commitUpdate(member, addresses, { ...at, baseDigest, digest: digest() });
    await expect(
      commitUpdate(first, addresses, { ...at, baseDigest, digest: digest() }),
    ).rejects.toMatchObject({
      code: 'CollabSessions_WrongPhase',
    });

    const rows = members.map((_, rater) => rowOf(rater, 4, 3));
    const salts = members.map(digest);
    for (const [i, member] of members.entries()) {
      const { scores } = rows[i] as (typeof rows)[number];
      const commitment = commitmentOf(sessionId, 0, member.account, scores, salts[i] as Hash);
      await commitRatings(member, addresses, { ...at, updated: 0b1111n, commitment });
    }
    let revealed = '0x';
    for (const [i, member] of members.entries()) {
      const { scores, order, invalid } = rows[i] as (typeof rows)[number];
      await revealRatings(member, addresses, { ...at, scores, order, salt: salts[i] as Hash });
      revealed += encodePacked(['uint8', 'uint8', 'bytes'], [i, invalid, order]).slice(2);
    }
    expect(await phase()).toBe('ranking');

    await rankRound(opener, addresses, { ...at, rows: revealed as Hex });
    const ranked = await readSessionProgress(client, addresses, { sessionId });
    expect(ranked).toMatchObject({ selected: 0b0011n, invalid: 0b1000n });

    const modelDigest = digest();
    await expect(
      publishModel(second, addresses, { ...at, rows: ranked.rows, selected: ranked.selected, modelDigest }),
    ).rejects.toMatchObject({
      code: 'CollabSessions_NotPublisher',
    });
    await publishModel(opener, addresses, {
      ...at,
      rows: ranked.rows,
      selected: ranked.selected,
      modelDigest,
    });
    await attestModel(first, addresses, { ...at, rows: ranked.rows, selected: ranked.selected, modelDigest });
    await leaveSession(second, addresses, { sessionId });
    await createChainTesting(chain).mine(6);
    await closeRound(last, addresses, at);

    const record = (sender: TransactionSender) =>
      readNodeRecord(client, addresses, { account: sender.account });
    const gwei = 10n ** 9n;
    expect(await record(first)).toMatchObject({ credit: (15n * PLX) / gwei, locked: BOND / gwei });
    expect(await record(second)).toMatchObject({ credit: (15n * PLX) / gwei, locked: 0n });
    expect(await record(last)).toMatchObject({
      credit: 0n,
      locked: 0n,
      stake: (200n * PLX - BOND / 2n) / gwei,
    });
    expect(await readSessionProgress(client, addresses, { sessionId })).toMatchObject({
      round: 1,
      active: 0b0101n,
      modelDigest,
      escrow: 30n * PLX,
    });
    expect(await phase()).toBe('gathering');
  });

  it('is ranked by a claim when it is for more than 64, until somebody refutes it', async () => {
    const { chain, addresses, opener, members } = await start();
    const large = terms(opener, { maxParticipants: 65, joinBlocks: 20, challengeBlocks: 50 });
    const { sessionId } = await openSession(opener, addresses, large);
    for (const member of members) await joinSession(member, addresses, { sessionId });
    await createChainTesting(chain).mine(21);
    const at = { sessionId, round: 0 };
    for (const [i, member] of members.entries())
      await commitUpdate(member, addresses, { ...at, baseDigest, digest: keccak(Uint8Array.of(i)) });
    const rows = members.map((_, rater) => rowOf(rater, 4, 3));
    const salt: Hash = `0x${'33'.repeat(32)}`;
    for (const [i, member] of members.entries()) {
      const scores = rows[i]?.scores ?? '0x';
      const commitment = commitmentOf(sessionId, 0, member.account, scores, salt);
      await commitRatings(member, addresses, { ...at, updated: 0b1111n, commitment });
    }
    let revealed: Hex = '0x';
    for (const [i, member] of members.entries()) {
      const { scores, order, invalid } = rows[i] as (typeof rows)[number];
      await revealRatings(member, addresses, { ...at, scores, order, salt });
      revealed = `${revealed}${encodePacked(['uint8', 'uint8', 'bytes'], [i, invalid, order]).slice(2)}`;
    }
    await expect(rankRound(opener, addresses, { ...at, rows: revealed })).rejects.toMatchObject({
      code: 'CollabSessions_WrongWayToRank',
    });
    // six bytes a slot: 2, 4/3 and 2/3 points on average, and an invalid update
    const keys = ['000000fdffff', '000000feaaaa', '000000ff5555', 'ffffffffffff'];
    const right: Hex = `0x${keys.join('')}`;
    const lie: Hex = `0x${keys.with(2, '000000000000').join('')}`;
    const { rows: named } = await readSessionProgress(opener.client, addresses, { sessionId });
    await claimRanking(opener, addresses, { ...at, rows: named, selected: 0b0101n, keys: lie });
    const challenge = { ...at, keys: lie, rows: revealed };
    const [first, second] = members as [TransactionSender, TransactionSender];
    await expect(challengeRanking(first, addresses, { ...challenge, slot: 1 })).rejects.toMatchObject({
      code: 'CollabSessions_RightKey',
    });
    await challengeRanking(first, addresses, { ...challenge, slot: 2 });
    await claimRanking(second, addresses, { ...at, rows: named, selected: 0b0011n, keys: right });
    const progress = await readSessionProgress(opener.client, addresses, { sessionId });
    expect(progress).toMatchObject({ selected: 0b0011n, invalid: 0b1000n });
    expect(sessionPhases[progress.phase]).toBe('claimed');
    expect(sameAddress(progress.publisher, second.account)).toBe(true);
  });

  it('gives the reward back when nobody comes, and says which term is wrong', async () => {
    const { chain, addresses, opener, members } = await start();
    await expect(openSession(opener, addresses, terms(opener, { rounds: 0 }))).rejects.toMatchObject({
      code: 'CollabSessions_TermsInvalid',
      message: expect.stringContaining('rounds'),
    });
    const { sessionId } = await openSession(opener, addresses, terms(opener, { joinBlocks: 3 }));
    expect(await readSessionTerms(opener.client, addresses, { sessionId })).toMatchObject({
      joinBlocks: 3,
      bond: BOND,
    });
    await createChainTesting(chain).mine(4);
    const stranger = members[0] as TransactionSender;
    await expect(cancelSession(stranger, addresses, { sessionId })).rejects.toMatchObject({
      code: 'CollabSessions_NotOpener',
    });
    await cancelSession(opener, addresses, { sessionId });
    expect((await readNodeRecord(opener.client, addresses, { account: opener.account })).credit).toBe(
      60n * 10n ** 9n,
    );
  });
});
