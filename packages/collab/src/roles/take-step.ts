import type { CollabSender } from '../ports.ts';
import { encodeClaim, type RankingClaim } from '../rules/ranking-claim.ts';
import { basisKey, rankingBasis } from '../view/ranking-basis.ts';
import { joinedRows, rankingOf, updatedSlots } from '../view/rows-of-round.ts';
import type { RoundState, SessionState } from '../view/session-state.ts';
import type { DueStep } from './due-steps.ts';
import type { NextModel } from './next-model.ts';
import type { RoundFiles } from './round-files.ts';

/** What a role may put in place of the model it computed: for tests of hostile parameter servers. */
export type ModelFault = (next: NextModel, round: number) => Promise<NextModel>;

/** What a role may put in place of the ranking it computed: for tests of hostile sessions. */
export type ClaimFault = (claim: RankingClaim, round: number) => RankingClaim;

/** What a role may do wrong in a due step. */
export type StepFaults = { readonly changeModel?: ModelFault; readonly changeClaim?: ClaimFault };

/** Tells one try of a step from the next: a refuted claim or a rejected model makes a round's steps be taken once more. */
export function attemptOf(round: Pick<RoundState, 'publications' | 'claims'>): number {
  return round.publications.length + round.claims.length;
}

/** Sends the transaction of a due step; publishing recomputes the model first and keeps its bytes to be served. */
export async function takeStep(
  {
    sender,
    files,
    faults = {},
  }: { sender: CollabSender; files: Pick<RoundFiles, 'next'>; faults?: StepFaults | undefined },
  session: SessionState,
  round: RoundState,
  { step }: DueStep,
): Promise<void> {
  const at = { sessionId: session.sessionId, round: round.round };
  const key = `${step}-${at.sessionId}-${at.round}-${attemptOf(round)}`;
  if (step === 'close') {
    await sender.send({ call: 'closeRound', ...at }, key);
    return;
  }
  if (step === 'rank') {
    await sender.send({ call: 'rankRound', ...at, rows: joinedRows(round) }, key);
    return;
  }
  if (step === 'claim') {
    const claim = encodeClaim(rankingOf(session, round), updatedSlots(round));
    const claimed = faults.changeClaim?.(claim, round.round) ?? claim;
    const { rows } = rankingBasis(round);
    await sender.send({ call: 'claimRanking', ...at, rows, ...claimed }, `${key}-${rows.slice(2, 18)}`);
    return;
  }
  const next = await files.next(session, round);
  const published = (await faults.changeModel?.(next, round.round)) ?? next;
  const basis = rankingBasis(round);
  const publication = { call: 'publishModel', ...at, ...basis, modelDigest: published.digest } as const;
  await sender.send(publication, `${key}-${basisKey(basis)}`);
}
