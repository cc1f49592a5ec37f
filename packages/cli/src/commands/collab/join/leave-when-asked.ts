import type { Participant } from '@plexus/collab';
import { systemClock } from '@plexus/core';
import { untilLeaveRequested } from '@plexus/node';
import type { Streams } from '../../../output/streams.ts';

/** Lets a participant leave once `plexus collab leave` has asked for it. Resolves then, or when `signal` aborts. */
export async function leaveWhenAsked(
  participant: Participant,
  directory: string,
  sessionId: bigint,
  signal: AbortSignal,
  { err }: Pick<Streams, 'err'>,
): Promise<void> {
  if (!(await untilLeaveRequested(directory, sessionId, systemClock, signal))) return;
  err('asked to leave: going on until the end of the round, then out with the whole bond');
  participant.leave();
}
