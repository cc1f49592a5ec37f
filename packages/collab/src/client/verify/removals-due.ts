import { countSlots, hasSlot, slotsOf } from '../../rules/masks.ts';
import type { Removal, SessionState } from '../../view/session-state.ts';
import { FEWEST_RATERS } from '../../view/stand-at.ts';

export type Reason = 'invalid' | 'silent' | 'model' | 'left' | 'idle';

/** Reasons for which half of a bond is taken. */
export function isPunished({ reason }: Pick<Removal, 'reason'>): boolean {
  return reason === 'invalid' || reason === 'silent' || reason === 'model';
}

/** Who must be out when this session's round closes, and why, by slot in rising order (C10). */
export function removalsDue(session: SessionState): ReadonlyMap<number, Reason> {
  const { active, updated, rated, revealed, agreeing, disagreeing, invalid, leaving } = session;
  const silent = countSlots(rated) < FEWEST_RATERS ? 0n : rated & ~revealed;
  const outvoted = countSlots(disagreeing) < countSlots(agreeing) ? disagreeing : 0n;
  const wrong = session.barred | outvoted;
  const idle = active & ~(updated | rated);
  const due = new Map<number, Reason>();
  for (const slot of slotsOf(invalid | silent | wrong | leaving | idle)) {
    const reasons: readonly (readonly [Reason, bigint])[] = [
      ['invalid', invalid],
      ['silent', silent],
      ['model', wrong],
      ['left', leaving],
    ];
    due.set(slot, reasons.find(([, mask]) => hasSlot(mask, slot))?.[0] ?? 'idle');
  }
  return due;
}
