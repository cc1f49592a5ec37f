import { type Address, bytesToHex } from '@plexus/core';
import type { StoredProgress } from '../../adapters/collab-chain.ts';
import { rowsHash } from '../../rules/row-bytes.ts';
import type { SessionTerms } from '../../view/events.ts';
import { rankedRows } from '../../view/rows-of-round.ts';
import type { RoundState, SessionState } from '../../view/session-state.ts';
import { standAt } from '../../view/stand-at.ts';
import { priceOfSession } from '../open-session.ts';
import { assertSame } from './check-failed.ts';
import { paidBy } from './history-rules.ts';
import type { VerifyChain } from './verify-chain.ts';

const NOBODY: Address = `0x${'0'.repeat(40)}`;
const NOTHING = bytesToHex(new Uint8Array(32));

/** Everything the contract says of a session at block `head`, as the log has it. */
export function storedByLog(session: SessionState, head: number): StoredProgress {
  const stand = standAt(session, head);
  const round = session.rounds.get(session.round);
  const isEnded = session.phase === 'ended';
  const { active, joining, leaving, updated, rated, revealed } = session;
  const { invalid, selected, agreeing, disagreeing, modelDigest, proposedDigest } = session;
  return {
    phase: stand.phase,
    phaseBlock: stand.phaseBlock,
    round: session.round,
    ...{ active, joining, leaving, updated, rated, revealed, invalid, selected, agreeing, disagreeing },
    modelDigest,
    proposedDigest: proposedDigest ?? NOTHING,
    publisher: publisherOf(round) ?? NOBODY,
    rows: round ? rowsHash(rankedRows(round)) : NOTHING,
    escrow: isEnded ? 0n : priceOfSession(session.terms) - paidBy(session),
  };
}

/** Who answers for the round's ranking, where it is claimed, then for its model. */
function publisherOf(round: RoundState | undefined): Address | undefined {
  const publication = round?.publications.at(-1);
  if (publication) return publication.rejected ? undefined : publication.publisher;
  const claim = round?.claims.at(-1);
  return claim && !claim.refuted ? claim.claimant : undefined;
}

/** The contract's storage must be what the log leads to, field by field. Returns how many were compared. */
export function checkStored(
  session: SessionState,
  head: number,
  stored: { readonly progress: StoredProgress; readonly terms: SessionTerms },
): number {
  const byLog = storedByLog(session, head);
  const fields = Object.keys(stored.progress) as (keyof StoredProgress)[]; // because Object.keys forgets the names
  for (const field of fields)
    assertSame('contract-state', field, lower(byLog[field]), lower(stored.progress[field]));
  const terms = Object.keys(stored.terms) as (keyof SessionTerms)[]; // as above
  for (const term of terms)
    assertSame('contract-state', `term ${term}`, lower(session.terms[term]), lower(stored.terms[term]));
  return fields.length + terms.length;
}

/** Every slot must belong to whom the log says, and everybody who ever was in have the place that is left. */
export async function checkPlaces(
  session: SessionState,
  head: number,
  chain: Pick<VerifyChain, 'readPlaces'>,
): Promise<number> {
  const slots = Array.from({ length: session.terms.maxParticipants }, (_, slot) => slot);
  const slotByAccount = new Map<Address, number>(
    session.removals.map(({ account }) => [lower(account) as Address, -1] as const), // an address stays one in lower case
  );
  for (const [slot, account] of session.participants) slotByAccount.set(lower(account) as Address, slot);
  const accounts = [...slotByAccount.keys()];
  const { participants, places } = await chain.readPlaces(session.sessionId, { slots, accounts }, head);
  slots.forEach((slot, i) => {
    const byLog = session.participants.get(slot) ?? NOBODY;
    assertSame('members', `account of slot ${slot}`, lower(byLog), lower(participants[i]));
  });
  accounts.forEach((account, i) => {
    assertSame('members', `place of ${account}`, (slotByAccount.get(account) ?? -1) + 1, places[i]);
  });
  return slots.length + accounts.length;
}

function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
