import { basisKey, rankingBasis } from '../../view/ranking-basis.ts';
import type { RoundState, SessionState } from '../../view/session-state.ts';
import type { RoundFiles } from '../round-files.ts';
import type { DutyComponents } from './duty-components.ts';

/** Recomputes the round's model and says on chain which one it is, whether that agrees with what was published or not. */
export async function attestModel(
  { sender, faults, tell }: Pick<DutyComponents, 'sender' | 'faults' | 'tell'>,
  files: Pick<RoundFiles, 'next'>,
  session: SessionState,
  round: RoundState,
): Promise<void> {
  const { sessionId, proposedDigest } = session;
  const next = await files.next(session, round);
  const { digest } = (await faults.changeModel?.(next, round.round)) ?? next;
  const basis = rankingBasis(round);
  await sender.send(
    { call: 'attest', sessionId, round: round.round, ...basis, modelDigest: digest },
    `attest-${sessionId}-${round.round}-${proposedDigest}-${basisKey(basis)}`,
  );
  tell({ type: 'attested', round: round.round, digest, agrees: digest === proposedDigest });
}
