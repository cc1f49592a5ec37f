import type { Address } from '@plexus/core';
import type { RoundState, SessionState } from '../view/session-state.ts';
import { type DueStep, dueStep } from './due-steps.ts';
import { attemptOf } from './take-step.ts';
import type { TaskBoard } from './task-board.ts';

/** Begins the step that is due for an account in the block after `head`, each try of it as a task of its own. */
export function beginDueStep(
  board: Pick<TaskBoard, 'begin'>,
  session: SessionState,
  account: Address,
  head: number,
  take: (round: RoundState, step: DueStep) => Promise<void>,
): void {
  const round = session.rounds.get(session.round);
  const step = dueStep(session, account, head);
  if (!round || !step || head + 1 < step.from) return;
  board.begin(`${step.step}-${session.sessionId}-${step.round}-${attemptOf(round)}`, () => take(round, step));
}
