import { type Address, type Hash, hexToBytes, sameAddress } from '@plexus/core';
import { bitOf } from '../rules/masks.ts';
import { MOST_PARTICIPANTS } from '../rules/ranking-claim.ts';
import type { PlacedEvent } from './events.ts';
import {
  changeRound,
  openedSession,
  settleRound,
  startRound,
  withoutParticipant,
} from './session-changes.ts';
import type { Publication, SessionState } from './session-state.ts';
import { standAt } from './stand-at.ts';

/** Slot of an account that is in, whether active, joining or leaving. */
export function slotOf(session: Pick<SessionState, 'participants'>, account: Address): number | undefined {
  return [...session.participants].find(([, participant]) => sameAddress(participant, account))?.[0];
}

/** `SessionRankings._barPublisher`: whoever was wrong neither claims nor publishes in this round again. */
function bar(session: SessionState, account: Address): Pick<SessionState, 'barred' | 'serverBarred'> {
  const slot = slotOf(session, account);
  const ownBit = slot === undefined ? 0n : bitOf(slot) & session.active;
  const isServer = sameAddress(account, session.terms.parameterServer);
  return { barred: session.barred | ownBit, serverBarred: session.serverBarred || isServer };
}

function withLast<Entry>(entries: readonly Entry[], change: (entry: Entry) => Entry): readonly Entry[] {
  return entries.map((entry, i) => (i === entries.length - 1 ? change(entry) : entry));
}

function readReason(reason: Hash): string {
  return Buffer.from(hexToBytes(reason)).toString('utf8').replace(/\0+$/, '');
}

/** The state of one session after one more event of it: total and the same on every node. */
export function foldEvent(session: SessionState | undefined, placed: PlacedEvent): SessionState | undefined {
  const { event, blockNumber: block } = placed;
  if (event.name === 'SessionOpened') return openedSession(event, block);
  if (!session) return undefined;
  return apply({ ...session, ...standAt(session, block), lastEventAt: block }, placed);
}

function apply(
  session: SessionState,
  { event, blockNumber: block, transactionHash }: PlacedEvent,
): SessionState {
  switch (event.name) {
    case 'SessionOpened':
      return session;
    case 'ParticipantJoined': {
      const { slot, participant } = event.args;
      const set = session.phase === 'gathering' ? 'active' : 'joining';
      const participants = new Map(session.participants).set(slot, participant);
      return { ...session, participants, [set]: session[set] | bitOf(slot) };
    }
    case 'ParticipantLeaving':
      return { ...session, leaving: session.leaving | bitOf(event.args.slot) };
    case 'ParticipantRemoved': {
      const { participant, slot, reason } = event.args;
      const removal = { account: participant, slot, reason: readReason(reason), blockNumber: block };
      return { ...withoutParticipant(session, slot), removals: [...session.removals, removal] };
    }
    case 'RoundStarted':
      return startRound(session, block);
    case 'UpdateCommitted': {
      const { round, participant, slot, digest } = event.args;
      const update = { slot, participant, digest, blockNumber: block, transactionHash };
      const changed = { ...session, updated: session.updated | bitOf(slot) };
      return changeRound(changed, round, (r) => ({ ...r, updates: new Map(r.updates).set(slot, update) }));
    }
    case 'RatingsCommitted': {
      const { round, slot, commitment } = event.args;
      const changed = { ...session, rated: session.rated | bitOf(slot) };
      return changeRound(changed, round, (r) => ({
        ...r,
        commitments: new Map(r.commitments).set(slot, commitment),
      }));
    }
    case 'RatingsRevealed': {
      const { round, slot, rater, scores, order, salt } = event.args;
      const changed = { ...session, revealed: session.revealed | bitOf(slot) };
      const row = { slot, rater, scores, order, salt };
      return changeRound(changed, round, (r) => ({ ...r, reveals: [...r.reveals, row] }));
    }
    case 'RoundRanked': {
      const { round, selected, invalid } = event.args;
      const phase = selected === 0n ? 'closing' : 'publishing';
      const changed: SessionState = { ...session, selected, invalid, phase, phaseBlock: block };
      return changeRound(changed, round, (r) => ({ ...r, selected, invalid, rankedAt: block }));
    }
    case 'RankingClaimed': {
      const { round, claimant, selected, invalid, keys } = event.args;
      const changed: SessionState = { ...session, selected, invalid, phase: 'claimed', phaseBlock: block };
      const claim = { claimant, keys, blockNumber: block, refuted: false };
      return changeRound(changed, round, (r) => ({
        ...r,
        ...{ selected, invalid, rankedAt: block },
        claims: [...r.claims, claim],
      }));
    }
    case 'RankingRefuted': {
      const { round, claimant } = event.args;
      const none = { selected: 0n, invalid: 0n };
      const changed: SessionState = {
        ...session,
        ...none,
        ...bar(session, claimant),
        phase: 'ranking',
        phaseBlock: block,
      };
      return changeRound(changed, round, (r) => ({
        ...r,
        ...none,
        rankedAt: undefined,
        claims: withLast(r.claims, (claim) => ({ ...claim, refuted: true })),
      }));
    }
    case 'ModelPublished': {
      const { round, publisher, modelDigest } = event.args;
      const publication: Publication = { publisher, modelDigest, rejected: false, attested: [] };
      const changed: SessionState = {
        ...session,
        proposedDigest: modelDigest,
        phase: 'challenging',
        phaseBlock: block,
      };
      return changeRound(changed, round, (r) => ({ ...r, publications: [...r.publications, publication] }));
    }
    case 'ModelAttested': {
      const { round, participant, modelDigest } = event.args;
      const bit = bitOf(slotOf(session, participant) ?? MOST_PARTICIPANTS);
      const set = modelDigest === session.proposedDigest ? 'agreeing' : 'disagreeing';
      const isFirstObjection = set === 'disagreeing' && session.disagreeing === 0n;
      const phaseBlock = isFirstObjection ? block : session.phaseBlock;
      const changed = { ...session, phaseBlock, [set]: session[set] | bit };
      const attested = { participant, modelDigest };
      return changeRound(changed, round, (r) => ({
        ...r,
        publications: withLast(r.publications, (p) => ({ ...p, attested: [...p.attested, attested] })),
      }));
    }
    case 'ModelRejected': {
      const { round, publisher } = event.args;
      const { barred, serverBarred } = bar(session, publisher);
      const changed: SessionState = {
        ...session,
        barred: barred | session.agreeing,
        serverBarred,
        agreeing: 0n,
        disagreeing: 0n,
        proposedDigest: undefined,
        phase: 'publishing',
        phaseBlock: block,
      };
      return changeRound(changed, round, (r) => ({
        ...r,
        publications: withLast(r.publications, (p) => ({ ...p, rejected: true })),
      }));
    }
    case 'RoundClosed': {
      const { round, modelDigest, selected, rewardEach } = event.args;
      const closed = { modelDigest, selected, rewardEach, blockNumber: block };
      const changed = changeRound({ ...session, modelDigest }, round, (r) => ({ ...r, closed }));
      return settleRound(changed, block);
    }
    case 'SessionEnded':
      return { ...session, phase: 'ended', phaseBlock: block, refunded: event.args.refunded };
  }
}
