import type { ParticipantProgress } from '@plexus/collab';
import type { NodeLogger } from '../../logger.ts';

const SAYINGS: Readonly<Record<ParticipantProgress['type'], string>> = {
  joined: 'joined the session',
  'round-began': 'a round began',
  trained: 'trained',
  'privacy-planned': 'trains with differential privacy',
  'privacy-charged': 'counted an update against the privacy budget',
  'privacy-spent': 'sends no update: the privacy budget is spent',
  sent: 'sent an update',
  refused: 'an update is refused',
  rated: 'rated the updates',
  challenged: 'proved a claimed ranking wrong',
  published: 'published the model in place of the parameter server',
  attested: 'recomputed the model',
  settling: 'waits until the end of the session is final',
  removed: 'out of the session',
  ended: 'the session has ended',
};

/** A participant's progress as lines of the log; rounds count from 1, as everywhere people read. */
export function logProgress(logger: NodeLogger, session: number, progress: ParticipantProgress): void {
  const { type, ...facts } = progress;
  const round = 'round' in progress ? { round: progress.round + 1 } : {};
  const rated = progress.type === 'rated' ? { scores: progress.scores.size } : {};
  logger.info({ session, ...facts, ...round, ...rated }, SAYINGS[type]);
}
