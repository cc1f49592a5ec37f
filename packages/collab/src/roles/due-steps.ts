import { type Address, sameAddress } from '@plexus/core';
import { hasSlot, slotsOf } from '../rules/masks.ts';
import { ranksByClaim } from '../rules/ranking-claim.ts';
import { slotOf } from '../view/fold-event.ts';
import type { SessionState } from '../view/session-state.ts';
import { reachedAt, standAt } from '../view/stand-at.ts';

/** A step that moves a session on, and may be taken from block `from` on. */
export type DueStep = {
  readonly step: 'rank' | 'claim' | 'publish' | 'close';
  readonly round: number;
  readonly from: number;
};

/** Blocks between one participant's turn and the next's. */
const TURN_BLOCKS = 2;

/**
 * The step of a session that this account may take in the block after `head`, with the block from which it should: the
 * parameter server at once, then participants one after the other, beginning with another one each round.
 */
export function dueStep(session: SessionState, account: Address, head: number): DueStep | undefined {
  const stand = standAt(session, head + 1);
  const { phase } = stand;
  const since = reachedAt(session, stand);
  const { round } = session;
  const patience = patienceOf(session, account);
  if (patience === undefined) return undefined;
  const isClaimed = phase === 'ranking' && ranksByClaim(session.terms);
  if (phase === 'ranking' && !isClaimed) return { step: 'rank', round, from: since + patience };
  if (phase === 'closing') return { step: 'close', round, from: since + patience };
  if (phase !== 'publishing' && !isClaimed) return undefined;
  const from = publishFrom(session, account, { since, lateSince: stand.phaseBlock }, patience);
  return from === undefined ? undefined : { step: isClaimed ? 'claim' : 'publish', round, from };
}

/** Claiming and publishing are the parameter server's first, and later of any participant who was not wrong before. */
function publishFrom(
  session: SessionState,
  account: Address,
  { since, lateSince }: { readonly since: number; readonly lateSince: number },
  patience: number,
): number | undefined {
  const isServer = sameAddress(account, session.terms.parameterServer);
  if (isServer && !session.serverBarred) return since;
  const slot = slotOf(session, account);
  if (slot === undefined || !hasSlot(session.active, slot) || hasSlot(session.barred, slot)) return undefined;
  // the contract counts the parameter server's time from a block that moves along until a transaction writes it down
  return patience + (session.serverBarred ? since : lateSince + session.terms.publishBlocks + 1);
}

/** Blocks an account leaves to others; undefined for those who have no part in the session. */
function patienceOf(session: SessionState, account: Address): number | undefined {
  if (sameAddress(account, session.terms.parameterServer)) return 0;
  const slot = slotOf(session, account);
  const slots = slotsOf(session.active);
  const place = slot === undefined ? -1 : slots.indexOf(slot);
  if (place < 0) return undefined;
  const turn = 1 + ((place + session.round) % slots.length);
  // so that of many participants the last still has time: a round that nobody publishes changes nothing
  return Math.min(TURN_BLOCKS * turn, Math.floor((2 * session.terms.publishBlocks * turn) / slots.length));
}
