import { hasSlot } from '../../rules/masks.ts';
import type { CollabEvent, PlacedEvent } from '../../view/events.ts';
import { foldEvent } from '../../view/fold-event.ts';
import type { SessionState } from '../../view/session-state.ts';
import { standAt } from '../../view/stand-at.ts';
import { assertSame, checkFailed } from './check-failed.ts';
import { type Expectation, historyRules, type Moment } from './history-rules.ts';
import { type Reason, removalsDue } from './removals-due.ts';

/** An event with the state its transaction found; none for the opening. */
export type Turn = { readonly placed: PlacedEvent; readonly before: SessionState };

/** What a closing must be followed by in its own transaction. */
type Due = {
  readonly transactionHash: string;
  readonly removals: Map<number, Reason>;
  next: 'RoundStarted' | 'SessionEnded' | undefined;
};

/**
 * Replays the log and holds every event against the state that the ones before it lead to, as the contract did when it
 * wrote it; a closing must be followed by everybody's removal who was due. Throws `COLLAB_CHECK_FAILED`.
 */
export function checkHistory(log: readonly PlacedEvent[]): {
  readonly session: SessionState;
  readonly turns: readonly Turn[];
} {
  const turns: Turn[] = [];
  let session: SessionState | undefined;
  let due: Due | undefined;
  for (const placed of log) {
    const { event, blockNumber: block } = placed;
    if (session) {
      const before: SessionState = { ...session, ...standAt(session, block) };
      if (due && due.transactionHash !== placed.transactionHash) due = assertSettled(due);
      for (const [what, found, expected] of expectationsOf(event, { session: before, block }))
        assertSame('history', `${event.name} in block ${block}, ${what}`, lower(found), lower(expected));
      due = settleWith(due, placed, before);
      turns.push({ placed, before });
    }
    session = foldEvent(session, placed);
    if (session && due && event.name === 'RoundClosed')
      due.next =
        session.phase === 'ended'
          ? 'SessionEnded'
          : session.phase === 'updating'
            ? 'RoundStarted'
            : undefined;
  }
  if (due) assertSettled(due);
  if (!session) throw checkFailed('log', 'the log is empty');
  return { session, turns };
}

function settleWith(due: Due | undefined, placed: PlacedEvent, before: SessionState): Due | undefined {
  const { event, transactionHash } = placed;
  if (event.name === 'RoundClosed')
    return { transactionHash, removals: new Map(removalsDue(before)), next: undefined };
  if (event.name === 'ParticipantRemoved') checkRemoval(due, event, before);
  else if (due) {
    assertSettled({ ...due, next: undefined });
    if (due.next === event.name) due.next = undefined;
  }
  return due;
}

function checkRemoval(
  due: Due | undefined,
  { args }: Extract<CollabEvent, { name: 'ParticipantRemoved' }>,
  before: SessionState,
): void {
  const reason = reasonOf(args.reason);
  const expected = due?.removals.get(args.slot);
  if (expected !== undefined) {
    assertSame('history', `reason why ${args.participant} is out`, reason, expected);
    due?.removals.delete(args.slot);
    return;
  }
  const isFree =
    before.phase === 'gathering' || before.phase === 'ended' || hasSlot(before.joining, args.slot);
  assertSame('history', `${args.participant} may leave at once`, isFree, true);
  assertSame('history', `reason why ${args.participant} is out`, reason, 'left');
}

function assertSettled({ removals, next }: Due): undefined {
  const [left] = removals;
  if (left) throw checkFailed('history', `slot ${left[0]} was not removed for being "${left[1]}"`);
  if (next !== undefined) throw checkFailed('history', `a closing was not followed by ${next}`);
  return undefined;
}

function expectationsOf(event: CollabEvent, moment: Moment): readonly Expectation[] {
  // A name and the rule of that name belong together; the union of all cannot say so.
  const rule = historyRules[event.name] as (args: unknown, moment: Moment) => readonly Expectation[];
  return rule(event.args, moment);
}

const lower = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** A reason as the contract spells it: ASCII in the first of 32 bytes. */
function reasonOf(bytes: string): string {
  return Buffer.from(bytes.slice(2), 'hex').toString('utf8').replace(/\0+$/, '');
}
