import { type Address, type Digest, digestOf, type Hash, keccak } from '@plexus/core';
import type { CollabEvent, PlacedEvent, SessionTerms } from '../../src/view/events.ts';
import { foldEvent } from '../../src/view/fold-event.ts';
import type { SessionState } from '../../src/view/session-state.ts';

export const hashOf = (text: string): Hash => keccak(new TextEncoder().encode(text));
export const digestNamed = (text: string): Digest => digestOf(new TextEncoder().encode(text));
export const accountOf = (n: number): Address => `0x${n.toString(16).padStart(40, '0')}`;
/** A reason as the contract spells it: ASCII in the first of 32 bytes. */
export const reasonOf = (text: string): Hash => `0x${Buffer.from(text).toString('hex').padEnd(64, '0')}`;

export const testTerms: SessionTerms = {
  specDigest: digestNamed('spec'),
  modelDigest: digestNamed('model'),
  parameterServer: accountOf(99),
  minParticipants: 3,
  maxParticipants: 4,
  selected: 2,
  rule: 1,
  trimBps: 2_000,
  weightCapBps: 0,
  rounds: 2,
  joinBlocks: 10,
  updateBlocks: 20,
  commitBlocks: 8,
  revealBlocks: 6,
  publishBlocks: 5,
  challengeBlocks: 4,
  rewardPerRound: 10n ** 18n,
  bond: 10n ** 18n,
};

type Name = CollabEvent['name'];
type ArgsOf<N extends Name> = Omit<Extract<CollabEvent, { name: N }>['args'], 'sessionId'>;

/** An event of session 1. */
export function eventOf<N extends Name>(name: N, args: ArgsOf<N>): CollabEvent {
  // A name and its arguments make an event; TypeScript cannot see that for a name that is not fixed.
  return { name, args: { sessionId: 1n, ...args } } as unknown as CollabEvent;
}

export function place(event: CollabEvent, blockNumber: number, logIndex = 0, fork = 'main'): PlacedEvent {
  const blockHash = hashOf(`${fork}-${blockNumber}`);
  return {
    event,
    blockNumber,
    blockHash,
    logIndex,
    transactionHash: hashOf(`tx-${fork}-${blockNumber}-${logIndex}`),
  };
}

export type Line = readonly [block: number, event: CollabEvent];

export const opened: Line = [1, eventOf('SessionOpened', { opener: accountOf(50), terms: testTerms })];

export const joined = (block: number, slot: number): Line => [
  block,
  eventOf('ParticipantJoined', { participant: accountOf(slot + 1), slot }),
];

export const updated = (block: number, slot: number, round = 0): Line => [
  block,
  eventOf('UpdateCommitted', {
    round,
    participant: accountOf(slot + 1),
    slot,
    digest: digestNamed(`update-${round}-${slot}`),
  }),
];

export const rated = (block: number, slot: number, round = 0): Line => [
  block,
  eventOf('RatingsCommitted', {
    round,
    rater: accountOf(slot + 1),
    slot,
    commitment: hashOf(`rating-${round}-${slot}`),
  }),
];

export const revealed = (block: number, slot: number, round = 0): Line => [
  block,
  eventOf('RatingsRevealed', {
    round,
    rater: accountOf(slot + 1),
    slot,
    scores: '0x',
    order: '0x',
    salt: hashOf('salt'),
  }),
];

export const started = (block: number, round: number, active: bigint): Line => [
  block,
  eventOf('RoundStarted', { round, modelDigest: digestNamed('model'), active }),
];

/** Four participants whose updates, ratings and reveals are all there. */
export const revealedRound: readonly Line[] = [
  opened,
  ...[0, 1, 2, 3].map((slot) => joined(2, slot)),
  started(4, 0, 0b1111n),
  ...[0, 1, 2, 3].map((slot) => updated(4, slot)),
  ...[0, 1, 2, 3].map((slot) => rated(6, slot)),
  ...[0, 1, 2, 3].map((slot) => revealed(7, slot)),
];

export function foldLines(...lines: readonly Line[]): SessionState {
  let session: SessionState | undefined;
  lines.forEach(([block, event], i) => {
    session = foldEvent(session, place(event, block, i));
  });
  if (!session) throw new Error('the lines open no session');
  return session;
}
