import { describe, expect, it } from 'vitest';
import {
  accountOf,
  digestNamed,
  eventOf,
  foldLines,
  joined,
  type Line,
  place,
  reasonOf,
  revealedRound,
  updated,
} from '../../test/support/session-log.ts';
import { foldEvent, slotOf } from './fold-event.ts';
import { SessionView } from './session-view.ts';

const ranked = (selected: bigint, invalid = 0n): Line => [
  8,
  eventOf('RoundRanked', { round: 0, selected, invalid }),
];
const published = (block: number, publisher: number, model = 'next'): Line => [
  block,
  eventOf('ModelPublished', { round: 0, publisher: accountOf(publisher), modelDigest: digestNamed(model) }),
];
const attested = (block: number, slot: number, model = 'next'): Line => [
  block,
  eventOf('ModelAttested', { round: 0, participant: accountOf(slot + 1), modelDigest: digestNamed(model) }),
];
const closed = (block: number, selected: bigint): Line => [
  block,
  eventOf('RoundClosed', {
    round: 0,
    modelDigest: digestNamed('next'),
    selected,
    rewardEach: 5n * 10n ** 17n,
  }),
];
const removed = (block: number, slot: number, reason: string): Line => [
  block,
  eventOf('ParticipantRemoved', { participant: accountOf(slot + 1), slot, reason: reasonOf(reason) }),
];

describe('the fold of a session', () => {
  it('ignores events of a session nobody opened', () => {
    expect(foldEvent(undefined, place(updated(3, 0)[1], 3))).toBeUndefined();
  });

  it('takes in who joins while it gathers, and others from the next round on', () => {
    const session = foldLines(...revealedRound.slice(0, 5));
    expect(session.active).toBe(0b1111n);
    const late = foldLines(
      ...revealedRound.slice(0, 4),
      [12, eventOf('RoundStarted', { round: 0, modelDigest: digestNamed('model'), active: 0b111n })],
      joined(13, 3),
    );
    expect([late.active, late.joining]).toEqual([0b111n, 0b1000n]);
  });

  it('records a round: updates, commitments, reveals in their order, ranking and pay', () => {
    const session = foldLines(
      ...revealedRound,
      ranked(0b11n),
      published(9, 99),
      attested(10, 0),
      closed(14, 0b11n),
    );
    const round = session.rounds.get(0);
    expect(round?.updates.get(2)?.digest).toBe(digestNamed('update-0-2'));
    expect(round?.reveals.map(({ slot }) => slot)).toEqual([0, 1, 2, 3]);
    expect(round?.selected).toBe(0b11n);
    expect(round?.publications[0]?.attested).toHaveLength(1);
    expect(round?.closed?.modelDigest).toBe(digestNamed('next'));
    expect(session).toMatchObject({
      phase: 'updating',
      round: 1,
      modelDigest: digestNamed('next'),
      updated: 0n,
    });
  });

  it('lets the punished, the idle and the leaving go', () => {
    const isOf = (slot: number, [, { args }]: Line) => 'slot' in args && args.slot === slot;
    const withoutThird = revealedRound.filter(
      (line) => !isOf(3, line) || line[1].name === 'ParticipantJoined',
    );
    const leaving: Line = [7, eventOf('ParticipantLeaving', { participant: accountOf(1), slot: 0 })];
    const later: Line = [20, eventOf('RoundRanked', { round: 0, selected: 0b11n, invalid: 0b100n })];
    const end: Line = [26, closed(26, 0b11n)[1]];
    const session = foldLines(...withoutThird, leaving, later, [21, published(21, 99)[1]], end);
    expect(session.active).toBe(0b10n);
    expect(session.phase).toBe('gathering');
    const told = foldLines(
      ...revealedRound,
      ranked(0b11n, 0b100n),
      closed(14, 0b11n),
      removed(14, 2, 'invalid'),
    );
    expect(told.active).toBe(0b1011n);
    expect(told.removals).toEqual([{ account: accountOf(3), slot: 2, reason: 'invalid', blockNumber: 14 }]);
  });

  it('has the model published once more after it was rejected, by others than those who stood by it', () => {
    const session = foldLines(
      ...revealedRound,
      ranked(0b11n),
      published(9, 99, 'wrong'),
      attested(10, 0, 'wrong'),
      attested(10, 1),
      attested(10, 2),
      [15, eventOf('ModelRejected', { round: 0, publisher: accountOf(99) })],
    );
    expect(session).toMatchObject({ phase: 'publishing', phaseBlock: 15, barred: 0b1n, serverBarred: true });
    expect(session.rounds.get(0)?.publications[0]?.rejected).toBe(true);
  });

  it('takes a claimed ranking for granted until it is refuted, and then bars who claimed it', () => {
    const claim = (block: number, claimant: number, selected: bigint): Line => [
      block,
      eventOf('RankingClaimed', {
        round: 0,
        claimant: accountOf(claimant),
        selected,
        invalid: 0b100n,
        keys: '0x',
      }),
    ];
    const refuted: Line = [10, eventOf('RankingRefuted', { round: 0, claimant: accountOf(99), slot: 1 })];
    const claimed = foldLines(...revealedRound, claim(9, 99, 0b11n));
    expect(claimed).toMatchObject({ phase: 'claimed', phaseBlock: 9, selected: 0b11n, invalid: 0b100n });
    const again = foldLines(...revealedRound, claim(9, 99, 0b11n), refuted);
    expect(again).toMatchObject({ phase: 'ranking', phaseBlock: 10, selected: 0n, invalid: 0n });
    expect(again).toMatchObject({ serverBarred: true, barred: 0n });
    expect(again.rounds.get(0)).toMatchObject({
      rankedAt: undefined,
      selected: 0n,
      claims: [{ refuted: true }],
    });
    const other = foldLines(...revealedRound, claim(9, 1, 0b11n), [
      10,
      eventOf('RankingRefuted', { round: 0, claimant: accountOf(1), slot: 1 }),
    ]);
    expect(other).toMatchObject({ serverBarred: false, barred: 0b1n });
    const later = foldLines(...revealedRound, claim(9, 99, 0b11n), refuted, claim(12, 2, 0b1010n));
    expect(later.rounds.get(0)?.claims.map((each) => each.refuted)).toEqual([true, false]);
    expect(later.rounds.get(0)).toMatchObject({ rankedAt: 12, selected: 0b1010n, invalid: 0b100n });
  });

  it('begins the challenge anew with the first who objects', () => {
    const lines = [...revealedRound, ranked(0b11n), published(9, 99, 'wrong')] as const;
    expect(foldLines(...lines, attested(12, 1)).phaseBlock).toBe(12);
    expect(foldLines(...lines, attested(12, 1), attested(13, 2)).phaseBlock).toBe(12);
  });

  it('knows the slot of an account whatever its spelling', () => {
    const session = foldLines(...revealedRound);
    expect(slotOf(session, accountOf(2).toUpperCase().replace('0X', '0x') as `0x${string}`)).toBe(1);
    expect(slotOf(session, accountOf(77))).toBeUndefined();
  });
});

describe('a view of sessions', () => {
  it('is as if they had never been after events are taken back', () => {
    const view = new SessionView();
    const placed = revealedRound.map(([block, event], i) => place(event, block, i));
    const states = placed.map((entry) => {
      view.apply(entry);
      return view.session(1n);
    });
    for (let i = placed.length - 1; i > 0; i--) {
      view.undo(placed[i] as (typeof placed)[number]);
      expect(view.session(1n)).toEqual(states[i - 1]);
    }
    view.undo(placed[0] as (typeof placed)[number]);
    expect(view.session(1n)).toBeUndefined();
    expect(view.log(1n)).toEqual([]);
  });
});
