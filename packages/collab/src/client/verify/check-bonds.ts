import type { StakeHistory } from '@plexus/chain';
import { type Address, sameAddress } from '@plexus/core';
import { hasSlot } from '../../rules/masks.ts';
import { slotOf } from '../../view/fold-event.ts';
import type { SessionState } from '../../view/session-state.ts';
import { assertSame, checkFailed } from './check-failed.ts';
import type { Turn } from './check-history.ts';
import { isPunished } from './removals-due.ts';

/** Half of a bond, or what there was of it, as the registry took it. */
export type LostBond = { readonly account: Address; readonly reason: string; readonly amount: bigint };

const GWEI = 10n ** 9n;

/** Whoever joins, or claims or publishes from outside, must have had the stake its bond was locked from. Returns how many did. */
export function checkLocks(turns: readonly Turn[], stakes: StakeHistory): number {
  let count = 0;
  for (const turn of turns) {
    const { placed, before } = turn;
    const account = lockedBy(turn);
    if (!account) continue;
    const { stakeGwei } = stakes.weightBefore(account, placed);
    const { bond } = before.terms;
    if (stakeGwei * GWEI < bond || stakeGwei === 0n)
      throw checkFailed(
        'stakes',
        `${account} locked a bond of ${bond} in block ${placed.blockNumber} with a stake of ${stakeGwei} gwei`,
      );
    count++;
  }
  return count;
}

function lockedBy({ placed: { event }, before }: Turn): Address | undefined {
  if (event.name === 'ParticipantJoined') return event.args.participant;
  if (event.name === 'RankingClaimed')
    return isOutside(before, event.args.claimant) ? event.args.claimant : undefined;
  if (event.name !== 'ModelPublished') return undefined;
  const { publisher, round } = event.args;
  const claim = before.rounds.get(round)?.claims.at(-1);
  // who claimed the ranking from outside publishes with the same bond
  const isLocked = claim && !claim.refuted && sameAddress(claim.claimant, publisher);
  return isOutside(before, publisher) && !isLocked ? publisher : undefined;
}

/**
 * Each punished removal, and each rejected claimant or publisher from outside, must be followed at once by the registry's slash of
 * half a bond (or of all there still was), and no other event of the session by one (C10).
 */
export function checkBonds(
  turns: readonly Turn[],
  stakes: StakeHistory,
  sessions: Address,
): readonly LostBond[] {
  const slashes = new Map(
    stakes.events.flatMap((event) =>
      event.eventName === 'StakeSlashed' && sameAddress(event.args.protocol, sessions)
        ? [[`${event.blockNumber} ${event.logIndex}`, event] as const]
        : [],
    ),
  );
  return turns.flatMap((turn) => {
    const { placed, before } = turn;
    const account = punishedBy(turn);
    const slash = slashes.get(`${placed.blockNumber} ${placed.logIndex + 1}`);
    const what = `the slash after ${placed.event.name} in block ${placed.blockNumber}`;
    assertSame('bonds', `${what}, whether there is one`, slash !== undefined, account !== undefined);
    if (!slash || !account) return [];
    const { stake, unbonding } = stakes.stakeBefore(account, slash);
    const half = before.terms.bond / GWEI / 2n;
    const taken = (half < stake + unbonding ? half : stake + unbonding) * GWEI;
    assertSame('bonds', `${what}, of whom`, account.toLowerCase(), slash.args.node.toLowerCase());
    assertSame('bonds', `${what}, amount`, taken, slash.args.amount);
    const reason = Buffer.from(slash.args.reason.slice(2), 'hex').toString('utf8').replace(/\0+$/, '');
    assertSame('bonds', `${what}, reason`, reasonOf(turn), reason);
    return [{ account, reason, amount: taken }];
  });
}

function punishedBy({ placed: { event }, before }: Turn): Address | undefined {
  if (event.name === 'ModelRejected')
    return isOutside(before, event.args.publisher) ? event.args.publisher : undefined;
  if (event.name === 'RankingRefuted')
    return isOutside(before, event.args.claimant) ? event.args.claimant : undefined;
  if (event.name !== 'ParticipantRemoved') return undefined;
  return isPunished({ reason: textOf(event.args.reason) }) ? event.args.participant : undefined;
}

const reasonOf = ({ placed: { event } }: Turn): string =>
  event.name === 'ParticipantRemoved' ? textOf(event.args.reason) : 'model';

const textOf = (bytes: string): string =>
  Buffer.from(bytes.slice(2), 'hex').toString('utf8').replace(/\0+$/, '');

/** Participants answer with the bond of their place, others with one of their own. */
function isOutside(session: SessionState, account: Address): boolean {
  const slot = slotOf(session, account);
  return slot === undefined || !hasSlot(session.active, slot);
}
