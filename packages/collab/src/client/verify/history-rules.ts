import { type Address, hexToBytes, sameAddress } from '@plexus/core';
import { countSlots, hasSlot } from '../../rules/masks.ts';
import { encodeClaim, ranksByClaim, wrongSlots } from '../../rules/ranking-claim.ts';
import type { CollabEvent } from '../../view/events.ts';
import { slotOf } from '../../view/fold-event.ts';
import { rankingOf, updatedSlots } from '../../view/rows-of-round.ts';
import type { phases, RoundState, SessionState } from '../../view/session-state.ts';
import { priceOfSession } from '../open-session.ts';

/** Something an event must agree with. */
export type Expectation = readonly [what: string, found: unknown, expected: unknown];

/** The state an event's transaction found, and the block it lies in. */
export type Moment = { readonly session: SessionState; readonly block: number };

type ArgsOf<Name extends CollabEvent['name']> = Extract<CollabEvent, { name: Name }>['args'];
type Rules = {
  readonly [Name in CollabEvent['name']]: (args: ArgsOf<Name>, moment: Moment) => readonly Expectation[];
};

const GWEI = 10n ** 9n;
const isTrue = (what: string, found: boolean): Expectation => [what, found, true];

/** What each selected participant is due: an even share in whole gwei (C10). */
export function rewardEachOf({ terms }: Pick<SessionState, 'terms'>, selected: bigint): bigint {
  const count = BigInt(countSlots(selected));
  return count === 0n ? 0n : (terms.rewardPerRound / GWEI / count) * GWEI;
}

/** What closed rounds have paid, in token units. */
export function paidBy(session: Pick<SessionState, 'rounds'>): bigint {
  const closings = [...session.rounds.values()].flatMap(({ closed }) => closed ?? []);
  return closings.reduce(
    (sum, { selected, rewardEach }) => sum + BigInt(countSlots(selected)) * rewardEach,
    0n,
  );
}

/** The lowest slot nobody has. */
function freeSlot({ participants }: SessionState): number {
  for (let slot = 0; ; slot++) if (!participants.has(slot)) return slot;
}

function inPhase(
  phase: (typeof phases)[number],
  args: { readonly round: number },
  { session }: Moment,
): readonly Expectation[] {
  return [
    ['phase', session.phase, phase],
    ['round', args.round, session.round],
    isTrue('the round has begun', session.rounds.has(args.round)),
  ];
}

function ofSlot(
  args: { readonly slot: number },
  account: Address,
  { session }: Moment,
): readonly Expectation[] {
  return [
    ['slot', args.slot, slotOf(session, account)],
    isTrue('the participant is active', hasSlot(session.active, args.slot)),
  ];
}

function mayPublish(publisher: Address, { session, block }: Moment): boolean {
  const { terms, serverBarred } = session;
  if (sameAddress(publisher, terms.parameterServer) && !serverBarred) return true;
  const isLate = serverBarred || block > session.phaseBlock + terms.publishBlocks;
  const slot = slotOf(session, publisher);
  return isLate && slot !== undefined && hasSlot(session.active & ~session.barred, slot);
}

function isWrongKey(keys: `0x${string}`, slot: number, moment: Moment): boolean {
  const round = current(moment);
  if (!round) return false;
  const slots = updatedSlots(round);
  const right = encodeClaim(rankingOf(moment.session, round), slots).keys;
  return wrongSlots(hexToBytes(keys), right, slots).includes(slot);
}

const current = ({ session }: Moment): RoundState | undefined => session.rounds.get(session.round);

/** What the contract made sure of when it wrote each event, as far as the log tells. */
export const historyRules: Rules = {
  SessionOpened: () => [['openings of the session', 2, 1]],
  ParticipantJoined: ({ participant, slot }, { session }) => [
    isTrue('the session has not ended', session.phase !== 'ended'),
    ['the account is not in', slotOf(session, participant), undefined],
    ['slot', slot, freeSlot(session)],
    isTrue('there is room', slot < session.terms.maxParticipants),
  ],
  ParticipantLeaving: ({ participant, slot }, moment) => [
    ...ofSlot({ slot }, participant, moment),
    isTrue('a round runs', moment.session.phase !== 'gathering' && moment.session.phase !== 'ended'),
    ['it had left before', hasSlot(moment.session.leaving, slot), false],
  ],
  ParticipantRemoved: ({ participant, slot }, { session }) => [['slot', slot, slotOf(session, participant)]],
  RoundStarted: ({ round, modelDigest, active }, { session }) => [
    ['phase', session.phase, 'updating'],
    ['round', round, session.round],
    ['the round had begun', session.rounds.has(round), false],
    ['model', modelDigest, session.modelDigest],
    ['participants', active, session.active],
  ],
  UpdateCommitted: (args, moment) => [
    ...inPhase('updating', args, moment),
    ...ofSlot(args, args.participant, moment),
    ['it had sent an update', hasSlot(moment.session.updated, args.slot), false],
  ],
  RatingsCommitted: (args, moment) => [
    ...inPhase('rating', args, moment),
    ...ofSlot(args, args.rater, moment),
    ['it had rated', hasSlot(moment.session.rated, args.slot), false],
  ],
  RatingsRevealed: (args, moment) => [
    ...inPhase('revealing', args, moment),
    ...ofSlot(args, args.rater, moment),
    isTrue('it has rated', hasSlot(moment.session.rated, args.slot)),
    ['it had revealed', hasSlot(moment.session.revealed, args.slot), false],
  ],
  RoundRanked: (args, moment) => [
    ...inPhase('ranking', args, moment),
    ['rankings are claimed', ranksByClaim(moment.session.terms), false],
  ],
  RankingClaimed: (args, moment) => [
    ...inPhase('ranking', args, moment),
    isTrue('rankings are claimed', ranksByClaim(moment.session.terms)),
    isTrue('the claimant may claim', mayPublish(args.claimant, moment)),
  ],
  RankingRefuted: (args, moment) => {
    const claim = current(moment)?.claims.at(-1);
    return [
      ...inPhase('claimed', args, moment),
      ['claimant', args.claimant, claim?.claimant],
      isTrue('the claimed key is wrong', isWrongKey(claim?.keys ?? '0x', args.slot, moment)),
    ];
  },
  ModelPublished: (args, moment) => [
    ...inPhase('publishing', args, moment),
    isTrue('the publisher may publish', mayPublish(args.publisher, moment)),
  ],
  ModelAttested: (args, moment) => {
    const { session } = moment;
    const slot = slotOf(session, args.participant);
    const isActive = slot !== undefined && hasSlot(session.active, slot);
    return [
      ...inPhase('challenging', args, moment),
      isTrue('the participant is active', isActive),
      ['it had attested', isActive && hasSlot(session.agreeing | session.disagreeing, slot), false],
    ];
  },
  ModelRejected: (args, moment) => [
    ...inPhase('closing', args, moment),
    isTrue('more differ', countSlots(moment.session.disagreeing) > countSlots(moment.session.agreeing)),
    ['publisher', args.publisher, current(moment)?.publications.at(-1)?.publisher],
  ],
  RoundClosed: (args, moment) => {
    const { session } = moment;
    const selected = session.proposedDigest === undefined ? 0n : session.selected;
    return [
      ...inPhase('closing', args, moment),
      isTrue('no more differ', countSlots(session.disagreeing) <= countSlots(session.agreeing)),
      ['selected', args.selected, selected],
      ['model', args.modelDigest, selected === 0n ? session.modelDigest : session.proposedDigest],
      ['reward', args.rewardEach, rewardEachOf(session, args.selected)],
    ];
  },
  SessionEnded: ({ modelDigest, refunded }, { session, block }) => {
    const isLate = session.phase === 'gathering' && block > session.phaseBlock + session.terms.joinBlocks;
    return [
      isTrue('all rounds are over, or it gathers too few', session.round === session.terms.rounds || isLate),
      ['model', modelDigest, session.modelDigest],
      ['refund', refunded, priceOfSession(session.terms) - paidBy(session)],
    ];
  },
};
