import { type PlacedStakeEvent, StakeHistory } from '@plexus/chain';
import {
  BEST_SCORE,
  type CollabEvent,
  encodeRow,
  maskOf,
  type PlacedEvent,
  type SessionState,
  type SessionTerms,
  SessionView,
} from '@plexus/collab';
import { type Address, bytesToHex, digestOf, type Hash, keccak } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { readRaterWeights } from './rater-weights.ts';
import { reportRound } from './round-report.ts';

const GWEI = 10n ** 9n;
const SLOTS = [0, 1, 2];
const RANKED_AT = 20;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const hashOf = (text: string): Hash => keccak(bytesOf(text));
const accountOf = (slot: number): Address => `0x${(slot + 1).toString(16).padStart(40, '0')}`;

const terms: SessionTerms = {
  specDigest: digestOf(bytesOf('spec')),
  modelDigest: digestOf(bytesOf('model')),
  parameterServer: accountOf(9),
  minParticipants: 3,
  maxParticipants: 3,
  selected: 1,
  rule: 0,
  trimBps: 0,
  weightCapBps: 10_000,
  rounds: 1,
  ...{
    joinBlocks: 9,
    updateBlocks: 9,
    commitBlocks: 9,
    revealBlocks: 9,
    publishBlocks: 9,
    challengeBlocks: 9,
  },
  rewardPerRound: GWEI,
  bond: GWEI,
};

/** Every rater puts another one first, so that nobody is ahead while all weigh alike. */
const best: Readonly<Record<number, number>> = { 0: 2, 1: 0, 2: 1 };

function play(changed: Partial<SessionTerms> = {}): {
  readonly session: SessionState;
  readonly log: readonly PlacedEvent[];
} {
  const log: PlacedEvent[] = [];
  const happen = (blockNumber: number, name: CollabEvent['name'], args: object): void => {
    // A name and its arguments make an event; the union cannot be told by a variable name.
    const event = { name, args: { sessionId: 1n, ...args } } as unknown as CollabEvent;
    const blockHash = hashOf(`block ${blockNumber}`);
    const transactionHash = hashOf(`transaction ${log.length}`);
    log.push({ event, blockNumber, logIndex: log.length, blockHash, transactionHash });
  };
  const round = 0;
  happen(10, 'SessionOpened', { opener: accountOf(9), terms: { ...terms, ...changed } });
  for (const slot of SLOTS) happen(11, 'ParticipantJoined', { participant: accountOf(slot), slot });
  happen(12, 'RoundStarted', { round, modelDigest: terms.modelDigest, active: maskOf(SLOTS) });
  for (const slot of SLOTS) {
    const digest = digestOf(bytesOf(`update ${slot}`));
    happen(13, 'UpdateCommitted', { round, participant: accountOf(slot), slot, digest });
  }
  for (const slot of SLOTS) {
    const commitment = hashOf(`rating ${slot}`);
    happen(14, 'RatingsCommitted', { round, rater: accountOf(slot), slot, commitment });
  }
  for (const rater of SLOTS) {
    const scores = new Map(SLOTS.map((slot) => [slot, best[rater] === slot ? BEST_SCORE : 0]));
    const row = encodeRow({ rater, scores }, SLOTS);
    const [said, order] = [bytesToHex(row.scores), bytesToHex(row.order)];
    const salt = hashOf('salt');
    happen(15, 'RatingsRevealed', { round, rater: accountOf(rater), slot: rater, scores: said, order, salt });
  }
  happen(RANKED_AT, 'RoundRanked', { round, selected: maskOf([2]), invalid: 0n });
  const view = new SessionView();
  for (const placed of log) view.apply(placed);
  const session = view.session(1n);
  if (!session) throw new Error('the session was not opened');
  return { session, log };
}

const stake = (slot: number, blockNumber: number, gwei: bigint): PlacedStakeEvent => ({
  eventName: 'StakeAdded',
  args: { node: accountOf(slot), amount: gwei * GWEI },
  blockNumber,
  logIndex: slot,
});

/** The first rater has most of the stake when the round is ranked, and loses it afterwards. */
const history = new StakeHistory(
  [
    ...SLOTS.map((slot) => stake(slot, 5, slot === 0 ? 100n : 1n)),
    {
      eventName: 'StakeSlashed',
      args: { node: accountOf(0), protocol: accountOf(8), amount: 100n * GWEI, reason: hashOf('late') },
      blockNumber: RANKED_AT,
      logIndex: 1_000,
    },
  ],
  1n,
);

async function ranksOf(changed: Partial<SessionTerms>): Promise<readonly (number | undefined)[]> {
  const { session, log } = play(changed);
  const weights = await readRaterWeights(session, log, { readStakes: async () => history });
  const round = session.rounds.get(0);
  if (!round) throw new Error('the round did not begin');
  return reportRound(session, round, () => undefined, weights.get(0)).slots.map(({ rank }) => rank);
}

describe('ranks of a session that is shown', () => {
  it('are those of the stakes the ranking found, where raters are capped by stake', async () => {
    expect(await ranksOf({})).toEqual([2, 3, 1]);
  });

  it('are those of equal raters where they are not', async () => {
    expect(await ranksOf({ weightCapBps: 0 })).toEqual([1, 2, 3]);
  });
});
