import type { RoleComponents } from '../../ports.ts';
import type { SessionTracker } from '../../view/session-tracker.ts';
import type { TaskBoard } from '../task-board.ts';
import type { ParticipantFaults } from './faults.ts';
import type { TellProgress } from './progress.ts';

/** What the duties of a round are done with. */
export type DutyComponents = RoleComponents & {
  readonly tracker: Pick<SessionTracker, 'head'>;
  readonly board: Pick<TaskBoard, 'begin'>;
  readonly faults: ParticipantFaults;
  readonly tell: TellProgress;
};
