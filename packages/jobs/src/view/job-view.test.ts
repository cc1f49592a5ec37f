import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf, digestNamed, eventOf, hashOf, place } from '../../test/support/market-log.ts';
import type { MarketEvent, MarketEventName, PlacedEvent } from './events.ts';
import { JobView } from './job-view.ts';

const names: readonly MarketEventName[] = [
  'JobCreated',
  'WindowPublished',
  'SubTaskClaimed',
  'ResultSubmitted',
  'CommitteeRedrawn',
  'EndorsementCommitted',
  'EndorsementRevealed',
  'EndorsementFalsified',
  'DisputeOpened',
  'DisputeCommitted',
  'DisputeRevealed',
  'DisputeRedrawn',
  'DisputeResolved',
  'SubTaskAccepted',
  'SubTaskReopened',
  'RewardsPaid',
  'JobCompleted',
  'JobClosing',
  'JobClosed',
];

/** Any event of one of two jobs with four sub-tasks, whether or not it makes sense after the ones before. */
const anyEvent: fc.Arbitrary<MarketEvent> = fc
  .record({
    name: fc.constantFrom(...names),
    jobId: fc.constantFrom(1n, 2n),
    index: fc.integer({ min: 0, max: 3 }),
    attempt: fc.integer({ min: 0, max: 2 }),
    account: fc.integer({ min: 1, max: 5 }),
    flag: fc.boolean(),
    seat: fc.constantFrom(0, 1, 2, 255),
  })
  .map(({ name, jobId, index, attempt, account, flag, seat }) => {
    const who = accountOf(account);
    const args = {
      jobId,
      index,
      attempt,
      worker: who,
      endorser: who,
      challenger: who,
      member: who,
      accept: flag,
      workerRight: flag,
      seat,
      challengerSeat: seat,
      resultDigest: digestNamed(`result-${index}-${attempt}`),
      commitment: hashOf(`commitment-${account}`),
    };
    const known = eventOf(name).args;
    const own = Object.fromEntries(Object.entries(args).filter(([key]) => key in known));
    return eventOf(name, own as Partial<MarketEvent['args']>);
  });

/** A log with the usual order of one sub-task's life, so that deep states are reached often. */
const usualOrder: readonly MarketEvent[] = [
  eventOf('JobCreated'),
  eventOf('WindowPublished'),
  eventOf('SubTaskClaimed'),
  eventOf('ResultSubmitted'),
  ...[2, 3, 4].map((number, seat) => eventOf('EndorsementCommitted', { endorser: accountOf(number), seat })),
  ...[2, 3, 4].map((number) =>
    eventOf('EndorsementRevealed', { endorser: accountOf(number), accept: number !== 4 }),
  ),
  eventOf('EndorsementFalsified', { endorser: accountOf(3) }),
  eventOf('DisputeOpened', { challenger: accountOf(4), challengerSeat: 2 }),
  eventOf('DisputeCommitted'),
  eventOf('DisputeRevealed'),
  eventOf('DisputeResolved'),
  eventOf('SubTaskAccepted'),
  eventOf('RewardsPaid'),
  eventOf('JobCompleted'),
];

type Step =
  | { readonly do: 'add'; readonly event: MarketEvent }
  | { readonly do: 'undo'; readonly count: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.oneof(
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: anyEvent.map((event): Step => ({ do: 'add', event })) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 8 }).map((count): Step => ({ do: 'undo', count })) },
    ),
    { maxLength: 60 },
  ),
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: usualOrder.length }), fc.integer({ min: 1, max: 12 })), {
      maxLength: 4,
    })
    .map((turns) => {
      const walked: Step[] = [];
      let at = 0;
      for (const [forward, back] of [...turns, [usualOrder.length, 0] as const]) {
        while (at < Math.max(forward, at)) walked.push({ do: 'add', event: usualOrder[at++]! });
        if (back > 0) walked.push({ do: 'undo', count: back });
        at = Math.max(0, at - back);
      }
      return walked;
    }),
);

/** Lets a view and a plain list of placed events go the same way. */
function walk(path: readonly Step[]): { readonly view: JobView; readonly log: readonly PlacedEvent[] } {
  const view = new JobView();
  const log: PlacedEvent[] = [];
  let block = 1;
  let forks = 0;
  for (const step of path) {
    if (step.do === 'add') {
      const placed = place(step.event, block, log.length, `fork-${forks}`);
      if (log.length % 3 === 2) block++;
      log.push(placed);
      view.apply(placed);
      continue;
    }
    forks++;
    for (const placed of log.splice(-step.count).reverse()) {
      view.undo(placed);
      block = placed.blockNumber;
    }
  }
  return { view, log };
}

function stateOf(view: JobView) {
  return view.jobs().map((job) => ({ ...job, log: view.log(job.jobId) }));
}

describe('JobView', () => {
  it('after any reorganisations is what folding the surviving log alone gives (J11)', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const { view, log } = walk(path);
        const fresh = new JobView();
        for (const placed of log) fresh.apply(placed);
        expect(stateOf(view)).toEqual(stateOf(fresh));
      }),
      { seed: 20_261_121, numRuns: 400 },
    );
  });

  it('knows nothing of a job whose creation was taken back', () => {
    const view = new JobView();
    const created = place(eventOf('JobCreated'), 3);
    view.apply(created);
    view.undo(created);
    expect(view.job(1n)).toBeUndefined();
    expect(view.jobs()).toEqual([]);
    expect(view.log(1n)).toEqual([]);
  });

  it('takes back only the event of the block it names, when the same event was mined twice', () => {
    const view = new JobView();
    view.apply(place(eventOf('JobCreated'), 1));
    const orphaned = place(eventOf('JobClosing'), 5, 0, 'old');
    view.apply(orphaned);
    view.undo(orphaned);
    expect(view.job(1n)?.status).toBe('active');
    view.apply(place(eventOf('JobClosing'), 5, 0, 'new'));
    expect(view.job(1n)?.status).toBe('closing');
  });
});
