import { type Address, hexToBytes, sameAddress } from '@plexus/core';
import { slotsOf } from '../../rules/masks.ts';
import { encodeClaim, wrongSlots } from '../../rules/ranking-claim.ts';
import { slotOf } from '../../view/fold-event.ts';
import { rankingOf, updatedSlots } from '../../view/rows-of-round.ts';
import type { ClaimedRanking, RoundState, SessionState } from '../../view/session-state.ts';

/** A challenge that would succeed, and the block from which this account should send it. */
export type DueChallenge = { readonly slot: number; readonly keys: Uint8Array; readonly from: number };

/** Recomputes each claimed ranking once, and says what to do about a wrong one. */
export class ClaimChecks {
  #claim: ClaimedRanking | undefined;
  #reveals: RoundState['reveals'] | undefined;
  #wrong: readonly number[] = [];

  /**
   * The challenge of the last claim by one of its wrong slots, or undefined. Accounts take turns, all of them within the
   * first half of the window, and each takes another slot, so that one challenge too many is all that is usually paid for.
   */
  find(session: SessionState, round: RoundState, account: Address): DueChallenge | undefined {
    const claim = round.claims.at(-1);
    const own = slotOf(session, account);
    if (!claim || claim.refuted || own === undefined || sameAddress(claim.claimant, account))
      return undefined;
    const keys = hexToBytes(claim.keys);
    this.#check(session, round, claim, keys);
    const slots = slotsOf(session.active);
    const turn = (slots.indexOf(own) + session.round) % slots.length;
    const slot = this.#wrong[turn % this.#wrong.length];
    if (slot === undefined) return undefined;
    const wait = Math.floor((turn * session.terms.challengeBlocks) / (2 * slots.length));
    return { slot, keys, from: claim.blockNumber + 1 + wait };
  }

  #check(session: SessionState, round: RoundState, claim: ClaimedRanking, keys: Uint8Array): void {
    if (this.#claim === claim && this.#reveals === round.reveals) return;
    const slots = updatedSlots(round);
    this.#wrong = wrongSlots(keys, encodeClaim(rankingOf(session, round), slots).keys, slots);
    this.#claim = claim;
    this.#reveals = round.reveals;
  }
}
