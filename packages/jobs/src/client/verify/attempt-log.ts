import { type Address, sameAddress } from '@plexus/core';
import type { MarketEvent, PlacedEvent } from '../../view/events.ts';

type Named<Name extends MarketEvent['name']> = Extract<MarketEvent, { name: Name }> & {
  readonly blockNumber: number;
};

/** The log of one sub-task's accepted attempt, as far as settling depends on it. */
export type AttemptLog = {
  readonly attempt: number;
  readonly claim: Named<'SubTaskClaimed'> | undefined;
  readonly submission: Named<'ResultSubmitted'> | undefined;
  readonly drawBlock: number;
  readonly commitments: readonly Named<'EndorsementCommitted'>[];
  readonly reveals: readonly Named<'EndorsementRevealed'>[];
  readonly disputed: boolean;
  readonly workerRight: boolean;
};

/** Collects what the log says about the attempt that was accepted: the last one before the acceptance. */
export function attemptLogOf(log: readonly PlacedEvent[], index: number): AttemptLog {
  let entry: AttemptLog = emptyAttempt(0);
  for (const { event, blockNumber } of log) {
    if (!('index' in event.args) || event.args.index !== index) continue;
    const placed = <Name extends MarketEvent['name']>(named: Extract<MarketEvent, { name: Name }>) => ({
      ...named,
      blockNumber,
    });
    switch (event.name) {
      case 'SubTaskClaimed':
        entry = { ...emptyAttempt(event.args.attempt), claim: placed<'SubTaskClaimed'>(event) };
        break;
      case 'ResultSubmitted':
        entry = { ...entry, submission: placed<'ResultSubmitted'>(event), drawBlock: blockNumber + 1 };
        break;
      case 'CommitteeRedrawn':
        entry = { ...entry, drawBlock: event.args.drawBlock, commitments: [], reveals: [] };
        break;
      case 'EndorsementCommitted':
        entry = { ...entry, commitments: [...entry.commitments, placed<'EndorsementCommitted'>(event)] };
        break;
      case 'EndorsementRevealed':
        entry = { ...entry, reveals: [...entry.reveals, placed<'EndorsementRevealed'>(event)] };
        break;
      case 'EndorsementFalsified':
        entry = {
          ...entry,
          reveals: entry.reveals.filter((reveal) => !isBy(reveal.args.endorser, event.args.endorser)),
        };
        break;
      case 'DisputeOpened':
        entry = { ...entry, disputed: true };
        break;
      case 'DisputeResolved':
        entry = { ...entry, workerRight: event.args.workerRight };
        break;
      default:
        break;
    }
  }
  return entry;
}

function isBy(a: Address, b: Address): boolean {
  return sameAddress(a, b);
}

function emptyAttempt(attempt: number): AttemptLog {
  return {
    attempt,
    claim: undefined,
    submission: undefined,
    drawBlock: 0,
    commitments: [],
    reveals: [],
    disputed: false,
    workerRight: false,
  };
}
