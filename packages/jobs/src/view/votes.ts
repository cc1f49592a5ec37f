import { type Address, sameAddress } from '@plexus/core';
import type { RevealState, SubTaskState } from './job-state.ts';

function isIn(accounts: readonly Address[], account: Address): boolean {
  return accounts.some((other) => sameAddress(other, account));
}

/** Seats whose vote counts as accepting: those who accepted and were not proved false, and the overruled. */
export function countAccepting(task: SubTaskState): number {
  return task.reveals.filter(
    ({ endorser, accept }) => (accept && !isIn(task.falsified, endorser)) || isIn(task.overruled, endorser),
  ).length;
}

/** The first rejection that still asks for a dispute: not overruled, not of an endorser proved false. */
export function standingRejection(task: SubTaskState): RevealState | undefined {
  return task.reveals.find(
    ({ endorser, accept }) => !accept && !isIn(task.falsified, endorser) && !isIn(task.overruled, endorser),
  );
}

/** Endorsers who are paid when the result is accepted, in seat order. */
export function paidEndorsers(task: SubTaskState): readonly Address[] {
  const accepting = task.reveals.filter(({ accept }) => accept).map(({ endorser }) => endorser);
  return [...task.commitments]
    .sort((a, b) => a.seat - b.seat)
    .map(({ endorser }) => endorser)
    .filter((endorser) => isIn(accepting, endorser));
}
