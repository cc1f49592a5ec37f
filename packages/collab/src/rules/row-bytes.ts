import { type Address, bytesToHex, type Hash, hexToBytes, keccak, uintToBytes } from '@plexus/core';
import { CollabError } from '../errors.ts';
import { orderOf, type Row } from './rank.ts';
import { INVALID_SCORE } from './score.ts';

/** A row as the contract takes it: what is committed to, and the order it implies, spelt out so that nobody need sort. */
export type RowBytes = {
  /** Two bytes for each slot that sent an update, in slot order; the rater's own is 0. */
  readonly scores: Uint8Array;
  /** One byte a slot from best to worst. */
  readonly order: Uint8Array;
  /** What `rankRound` takes of this row: rater's slot, how many it calls invalid, order. */
  readonly ranked: Uint8Array;
};

/** Spells a row about these slots, given in rising order. */
export function encodeRow(row: Pick<Row, 'rater' | 'scores'>, slots: readonly number[]): RowBytes {
  const scores = new Uint8Array(2 * slots.length);
  let invalid = 0;
  slots.forEach((slot, i) => {
    const score = slot === row.rater ? 0 : (row.scores.get(slot) ?? INVALID_SCORE);
    new DataView(scores.buffer).setUint16(2 * i, score);
    if (score === INVALID_SCORE) invalid++;
  });
  const order = Uint8Array.from(orderOf(row, slots));
  const ranked = Uint8Array.of(row.rater, invalid, ...order);
  return { scores, order, ranked };
}

/** Scores by slot, the rater's own left out. Throws `COLLAB_ROWS_MALFORMED`. */
export function decodeScores(
  scores: Uint8Array,
  rater: number,
  slots: readonly number[],
): ReadonlyMap<number, number> {
  if (scores.length !== 2 * slots.length) {
    throw new CollabError({
      code: 'COLLAB_ROWS_MALFORMED',
      message: `a row of ${scores.length} bytes cannot score ${slots.length} updates`,
      hint: 'a row has two bytes for every update of the round',
      details: { bytes: scores.length, updates: slots.length },
    });
  }
  const view = new DataView(scores.buffer, scores.byteOffset, scores.byteLength);
  const entries = slots.map((slot, i): [number, number] => [slot, view.getUint16(2 * i)]);
  return new Map(entries.filter(([slot]) => slot !== rater));
}

/** keccak256(abi.encode(sessionId, uint16 round, address rater, keccak256(scores), bytes32 salt)) (C6). */
export function ratingCommitment(rating: {
  readonly sessionId: bigint;
  readonly round: number;
  readonly rater: Address;
  readonly scores: Uint8Array;
  readonly salt: Hash;
}): Hash {
  return keccak(
    uintToBytes(rating.sessionId, 32),
    uintToBytes(rating.round, 32),
    uintToBytes(0n, 12),
    hexToBytes(rating.rater),
    hexToBytes(keccak(rating.scores)),
    hexToBytes(rating.salt),
  );
}

/** The hash that vouches for the rows of a round: keccak256 of packed (hash so far, row), from 0. */
export function rowsHash(rows: readonly Pick<RowBytes, 'ranked'>[]): Hash {
  let hash: Hash = bytesToHex(new Uint8Array(32));
  for (const { ranked } of rows) hash = keccak(hexToBytes(hash), ranked);
  return hash;
}
