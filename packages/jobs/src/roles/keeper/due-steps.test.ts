import { describe, expect, it } from 'vitest';
import {
  accountOf,
  eventOf,
  foldAll,
  pathTo,
  requester,
  reveal,
  testTerms,
} from '../../../test/support/market-log.ts';
import type { MarketEvent } from '../../view/events.ts';
import type { JobState } from '../../view/job-state.ts';
import { dueSteps, patienceOf } from './due-steps.ts';

const { open, claimed, submitted, revealing } = pathTo;
const { commitBlocks, revealBlocks, challengeBlocks, expiresAt } = testTerms;
type Path = readonly (readonly [MarketEvent, number])[];

/** What is due for sub-task 0 at a head, published windows left aside. */
function stepAt(path: Path, head: number): string | undefined {
  return dueSteps(foldAll(...path), head).find(({ index }) => index === 0)?.step;
}

/** The step is not due at `last` and due in the next block, the first in which the contract takes it. */
function expectDueAfter(path: Path, last: number, step: string): void {
  expect(stepAt(path, last)).toBeUndefined();
  expect(stepAt(path, last + 1)).toBe(step);
}

const seats = (count: number): Path => [
  ...submitted,
  ...revealing.slice(submitted.length, submitted.length + count),
];
const revealed = (...accepts: readonly boolean[]): Path => [
  ...revealing,
  ...accepts.map((accept, i) => [reveal(2 + i, accept), 27 + i] as const),
];
const disputed: Path = [
  ...revealed(false, true, true),
  [eventOf('DisputeOpened', { challenger: accountOf(2), challengerSeat: 0 }), 30],
];
const members = (count: number): Path =>
  Array.from({ length: count }, (_, seat) => [
    eventOf('DisputeCommitted', { member: accountOf(10 + seat), seat }),
    32 + seat,
  ]);
const votes = (count: number, from: number): Path =>
  Array.from({ length: count }, (_, seat) => [
    eventOf('DisputeRevealed', { member: accountOf(10 + seat) }),
    from + seat,
  ]);

describe('dueSteps', () => {
  it('expires a claim in the block after its deadline', () => {
    expectDueAfter(claimed, 32, 'expire');
  });

  it('redraws after the commit window when too few seats were taken', () => {
    expectDueAfter(submitted, 21 + commitBlocks, 'redraw');
    expectDueAfter(seats(1), 21 + commitBlocks, 'redraw');
  });

  it('gives a quorum of seats its reveal window when the committee was not full', () => {
    expectDueAfter(seats(2), 21 + commitBlocks + revealBlocks, 'redraw');
  });

  it('redraws after the reveal window of a full committee without a quorum of reveals', () => {
    expectDueAfter(revealing, 25 + revealBlocks, 'redraw');
    expectDueAfter(revealed(true), 25 + revealBlocks, 'redraw');
  });

  it('settles a quorum with silent seats only after the challenge window, which follows the reveal window', () => {
    expectDueAfter(revealed(true, true), 25 + revealBlocks + challengeBlocks, 'settle');
    const partial: Path = [...seats(2), [reveal(2, true), 36]];
    expect(stepAt([...partial, [reveal(3, true), 37]], 37 + challengeBlocks)).toBeUndefined();
    expect(stepAt([...partial, [reveal(3, true), 37]], 38 + challengeBlocks)).toBe('settle');
  });

  it('settles a whole committee after the challenge window that began with the last reveal', () => {
    expectDueAfter(revealed(true, true, true), 29 + challengeBlocks, 'settle');
  });

  it('escalates a rejection at once when all have revealed, else after the reveal window', () => {
    expect(stepAt(revealed(false, true, true), 29)).toBe('escalate');
    expectDueAfter(revealed(false, true), 25 + revealBlocks, 'escalate');
  });

  it('does not count endorsers proved false, and counts overruled rejections', () => {
    const lied = [eventOf('EndorsementFalsified', { endorser: accountOf(3) }), 30] as const;
    const falsified: Path = [...revealed(true, true, true), lied];
    expect(stepAt(falsified, 30 + challengeBlocks + 2)).toBe('settle');
    const twice: Path = [...falsified, [eventOf('EndorsementFalsified', { endorser: accountOf(4) }), 30]];
    expect(stepAt(twice, 31)).toBe('redraw');
    const overruled: Path = [...disputed, [eventOf('DisputeResolved'), 50]];
    expectDueAfter(overruled, 50 + challengeBlocks, 'settle');
  });

  it('escalates the next rejection after the first was overruled', () => {
    const two: Path = [
      ...revealed(false, false, true),
      [eventOf('DisputeOpened', { challenger: accountOf(2), challengerSeat: 0 }), 30],
      [eventOf('DisputeResolved'), 50],
    ];
    expect(dueSteps(foldAll(...two), 50).at(-1)).toMatchObject({
      step: 'escalate',
      rejection: { endorser: accountOf(3) },
    });
  });

  it('abandons a committee without quorum only when everybody may', () => {
    const last = expiresAt + 4 * (commitBlocks + revealBlocks);
    expect(stepAt(submitted, last)).toBe('redraw');
    expect(stepAt(submitted, last + 1)).toBe('abandon');
  });

  it('resolves a dispute nobody sat in as soon as its commit window has passed', () => {
    expectDueAfter(disputed, 31 + commitBlocks, 'resolve');
  });

  it('resolves a full dispute at once with the last vote, or after the reveal window', () => {
    const full: Path = [...disputed, ...members(7)];
    expectDueAfter(full, 38 + revealBlocks, 'resolve');
    expect(stepAt([...full, ...votes(6, 39)], 45)).toBeUndefined();
    expect(stepAt([...full, ...votes(7, 39)], 45)).toBe('resolve');
  });

  it('resolves a dispute with free seats after the commit window once all have voted', () => {
    const some: Path = [...disputed, ...members(3)];
    expectDueAfter(some, 31 + commitBlocks + revealBlocks, 'resolve');
    expect(stepAt([...some, ...votes(3, 44)], 46)).toBe('resolve');
  });

  it('publishes at most two windows beyond what is accepted, and none after expiry', () => {
    const publish = (path: Path, head: number) =>
      dueSteps(foldAll(...path), head).some(({ step }) => step === 'publish');
    const created: Path = [[eventOf('JobCreated'), 1]];
    expect(publish(created, 1)).toBe(true);
    expect(publish(open, 5)).toBe(true);
    const all: Path = [...open, [eventOf('WindowPublished', { from: 2 }), 6]];
    expect(publish(all, 7)).toBe(false);
    expect(publish(open, expiresAt + 1)).toBe(false);
    const terms = { ...testTerms, subTaskCount: 8 };
    const long: Path = [
      [eventOf('JobCreated', { terms }), 1],
      [eventOf('WindowPublished'), 5],
      [eventOf('WindowPublished', { from: 2 }), 6],
    ];
    expect(publish(long, 7)).toBe(false);
    expect(publish([...long, [eventOf('SubTaskAccepted'), 9]], 9)).toBe(false);
    const two: Path = [
      ...long,
      [eventOf('SubTaskAccepted'), 9],
      [eventOf('SubTaskAccepted', { index: 1 }), 10],
    ];
    expect(publish(two, 10)).toBe(true);
  });

  it('begins closing after expiry, and closes once nothing is in flight, from a block that stands still', () => {
    expect(dueSteps(foldAll(...open), expiresAt).some(({ step }) => step === 'begin-closing')).toBe(false);
    expect(dueSteps(foldAll(...open), expiresAt + 1)).toMatchObject([{ step: 'begin-closing' }]);
    const closing: Path = [...claimed, [eventOf('JobClosing'), 15]];
    expect(dueSteps(foldAll(...closing), 16)).toEqual([]);
    const quiet: Path = [...closing, [eventOf('SubTaskReopened', { attempt: 1 }), 40]];
    for (const head of [41, 60])
      expect(dueSteps(foldAll(...quiet), head)).toMatchObject([{ step: 'close', since: 40 }]);
  });

  it('gives a step another key when the same step is due anew', () => {
    const first = dueSteps(foldAll(...submitted), 40).at(-1)?.key;
    const again = dueSteps(
      foldAll(...submitted, [eventOf('CommitteeRedrawn', { drawBlock: 42 }), 41]),
      80,
    ).at(-1);
    expect(again?.step).toBe('redraw');
    expect(again?.key).not.toBe(first);
  });
});

describe('patienceOf', () => {
  const job: JobState = foldAll(...revealing);

  it('lets the requester go first, then the worker, then endorsers in seat order, then all others apart', () => {
    const order = [requester, accountOf(1), accountOf(2), accountOf(3), accountOf(4), accountOf(50)];
    const patience = order.map((account) => patienceOf(account, job, 0, 7));
    expect(patience).toEqual([...patience].sort((a, b) => a - b));
    expect(new Set(patience).size).toBe(order.length);
  });

  it('spreads strangers over twenty blocks, and never beyond', () => {
    const strangers = Array.from({ length: 200 }, (_, spread) =>
      patienceOf(accountOf(60), job, undefined, spread),
    );
    expect(new Set(strangers).size).toBe(20);
    expect(Math.max(...strangers)).toBe(29);
  });
});
