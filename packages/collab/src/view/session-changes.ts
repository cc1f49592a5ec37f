import { bitOf, countSlots } from '../rules/masks.ts';
import type { CollabEvent } from './events.ts';
import type { RoundState, SessionState } from './session-state.ts';
import { FEWEST_RATERS } from './stand-at.ts';

/** What is known of the round that nothing has happened in. */
const freshRound = {
  updated: 0n,
  rated: 0n,
  revealed: 0n,
  invalid: 0n,
  selected: 0n,
  agreeing: 0n,
  disagreeing: 0n,
  barred: 0n,
  serverBarred: false,
  proposedDigest: undefined,
} as const;

/** A session in which nobody is yet. */
export function openedSession(
  event: Extract<CollabEvent, { name: 'SessionOpened' }>,
  block: number,
): SessionState {
  const { sessionId, opener, terms } = event.args;
  return {
    ...freshRound,
    sessionId,
    opener,
    terms,
    openedAt: block,
    lastEventAt: block,
    phase: 'gathering',
    phaseBlock: block,
    round: 0,
    active: 0n,
    joining: 0n,
    leaving: 0n,
    modelDigest: terms.modelDigest,
    participants: new Map(),
    rounds: new Map(),
    removals: [],
    refunded: 0n,
  };
}

/** Its present round begins, with the present model and those who are active. */
export function startRound(session: SessionState, block: number): SessionState {
  const accounts = new Map(
    [...session.participants].filter(([slot]) => (session.active & bitOf(slot)) !== 0n),
  );
  const round: RoundState = {
    round: session.round,
    baseDigest: session.modelDigest,
    startedAt: block,
    accounts,
    updates: new Map(),
    commitments: new Map(),
    reveals: [],
    rankedAt: undefined,
    claims: [],
    selected: 0n,
    invalid: 0n,
    publications: [],
    closed: undefined,
  };
  return { ...session, rounds: new Map(session.rounds).set(session.round, round) };
}

/** Changes what is recorded of one round; nothing when it never began. */
export function changeRound(
  session: SessionState,
  number: number,
  change: (round: RoundState) => RoundState,
): SessionState {
  const round = session.rounds.get(number);
  return round ? { ...session, rounds: new Map(session.rounds).set(number, change(round)) } : session;
}

/** Frees a slot. */
export function withoutParticipant(session: SessionState, slot: number): SessionState {
  const others = ~bitOf(slot);
  const participants = new Map(session.participants);
  participants.delete(slot);
  return {
    ...session,
    participants,
    active: session.active & others,
    joining: session.joining & others,
    leaving: session.leaving & others,
  };
}

/** `SessionRounds.closeRound` after paying: who goes, who comes in, and what follows. */
export function settleRound(session: SessionState, block: number): SessionState {
  const { rated, agreeing, disagreeing } = session;
  const silent = countSlots(rated) < FEWEST_RATERS ? 0n : rated & ~session.revealed;
  const outvoted = countSlots(disagreeing) < countSlots(agreeing) ? disagreeing : 0n;
  const idle = session.active & ~(session.updated | rated);
  const gone = session.invalid | silent | session.barred | outvoted | session.leaving | idle;
  const active = (session.active & ~gone) | (session.joining & ~gone);
  const round = session.round + 1;
  const isLast = round === session.terms.rounds;
  const isEnough = countSlots(active) >= session.terms.minParticipants;
  return {
    ...session,
    ...freshRound,
    active,
    joining: 0n,
    leaving: 0n,
    round,
    phase: isLast ? 'ended' : isEnough ? 'updating' : 'gathering',
    phaseBlock: block,
  };
}
