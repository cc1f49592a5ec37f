import { type Address, bytesToHex, type Digest, type Hash, keccak, uintToBytes } from '@plexus/core';
import type { JobTerms, MarketEvent, PlacedEvent } from '../../src/view/events.ts';
import { foldEvent } from '../../src/view/fold-event.ts';
import type { JobState, SubTaskState } from '../../src/view/job-state.ts';

/** A made-up account; the same number gives the same account. */
export const accountOf = (number: number): Address => bytesToHex(uintToBytes(number + 0xacc0, 20));

/** A made-up hash; the same label gives the same hash. */
export const hashOf = (label: string): Hash => keccak(new TextEncoder().encode(label));

export const digestNamed = (label: string): Digest => hashOf(label) as unknown as Digest; // any 32 bytes can be a digest

export const testTerms: JobTerms = {
  specDigest: digestNamed('spec'),
  subTaskRoot: hashOf('root'),
  subTaskCount: 4,
  totalDifficulty: 40n,
  price: 10n ** 18n,
  workerBond: 10n ** 18n,
  seatBond: 10n ** 18n,
  windowHeight: 1,
  committeeSize: 3,
  quorum: 2,
  samples: 2,
  endorserShareBps: 2000,
  slotRatePermille: 1000,
  computeBlocks: 20,
  difficultyPerBlock: 5n,
  commitBlocks: 12,
  revealBlocks: 10,
  challengeBlocks: 2,
  rampBlocks: 2,
  exact: true,
  expiresAt: 1000,
};

export const requester = accountOf(900);

/** Places an event on a made-up chain. `fork` tells apart blocks of the same number. */
export function place(event: MarketEvent, blockNumber: number, logIndex = 0, fork = 'main'): PlacedEvent {
  return {
    event,
    blockNumber,
    blockHash: hashOf(`${fork}-${blockNumber}`),
    logIndex,
    transactionHash: hashOf(`${fork}-${blockNumber}-${logIndex}`),
  };
}

type Args<Name extends MarketEvent['name']> = Extract<MarketEvent, { name: Name }>['args'];

/** An event of sub-task 0 of job 1 with plausible arguments, of which any may be given. */
export function eventOf<Name extends MarketEvent['name']>(
  name: Name,
  args: Partial<Args<Name>> = {},
): MarketEvent {
  const base = { jobId: 1n, index: 0, attempt: 0 };
  const defaults: { readonly [Key in MarketEvent['name']]: Args<Key> } = {
    JobCreated: { jobId: 1n, requester, seed: hashOf('seed'), terms: testTerms },
    WindowPublished: { jobId: 1n, from: 0, difficulties: [10n, 10n], dependsOn: [0, 0] },
    SubTaskClaimed: { ...base, worker: accountOf(1), nonce: 9, difficulty: 10n, deadline: 32 },
    ResultSubmitted: {
      ...base,
      worker: accountOf(1),
      resultDigest: digestNamed('result'),
      traceRoot: hashOf('trace'),
      segmentCount: 4,
    },
    CommitteeRedrawn: { ...base, drawBlock: 60 },
    EndorsementCommitted: { ...base, endorser: accountOf(2), seat: 0, commitment: hashOf('commitment-2') },
    EndorsementRevealed: {
      ...base,
      endorser: accountOf(2),
      accept: true,
      segment: 0xffff_ffff,
      interiors: '0x',
      salt: hashOf('salt-2'),
    },
    EndorsementFalsified: { ...base, endorser: accountOf(2), segment: 1, prover: accountOf(7) },
    DisputeOpened: { ...base, challenger: accountOf(2), challengerSeat: 0, segment: 1 },
    DisputeCommitted: { ...base, member: accountOf(10), seat: 0, commitment: hashOf('vote-10') },
    DisputeRevealed: {
      ...base,
      member: accountOf(10),
      workerRight: true,
      endDigest: digestNamed('end'),
      interior: `0x${'11'.repeat(16)}`,
    },
    DisputeRedrawn: { ...base, round: 1, drawBlock: 80 },
    DisputeResolved: { ...base, workerRight: true },
    SubTaskAccepted: {
      jobId: 1n,
      index: 0,
      worker: accountOf(1),
      height: 0,
      previousHash: hashOf('genesis'),
      hash: hashOf('link-0'),
      nonce: 9,
      difficulty: 10n,
      timestamp: 1_000n,
      resultDigest: digestNamed('result'),
    },
    SubTaskReopened: { ...base, attempt: 1, reason: hashOf('expired') },
    RewardsPaid: {
      jobId: 1n,
      index: 0,
      worker: accountOf(1),
      workerAmount: 8n,
      endorsers: [accountOf(2), accountOf(3)],
      endorserAmount: 1n,
    },
    JobCompleted: {
      jobId: 1n,
      finalHash: hashOf('final'),
      totalDifficulty: 40n,
      resultDigest: digestNamed('result'),
      refunded: 5n,
    },
    JobClosing: { jobId: 1n },
    JobClosed: { jobId: 1n, refunded: 7n },
  };
  return { name, args: { ...defaults[name], ...args } } as unknown as MarketEvent; // name and args belong together by construction
}

/** The state of job 1 after events given with their blocks. */
export function foldAll(...events: readonly (readonly [MarketEvent, number])[]): JobState {
  let state: JobState | undefined;
  for (const [event, block] of events) state = foldEvent(state, event, block);
  if (!state) throw new Error('the events create no job');
  return state;
}

export function taskOf(job: JobState, index = 0): SubTaskState {
  const task = job.subTasks.get(index);
  if (!task) throw new Error(`no sub-task ${index}`);
  return task;
}

/** Events by which sub-task 0 of job 1 gets as far as named, in blocks counted from 1. */
export const pathTo = {
  open: [
    [eventOf('JobCreated'), 1],
    [eventOf('WindowPublished'), 5],
  ],
  get claimed() {
    return [...this.open, [eventOf('SubTaskClaimed', { deadline: 32 }), 10]];
  },
  get submitted() {
    return [...this.claimed, [eventOf('ResultSubmitted'), 20]];
  },
  /** The last of three seats was taken in block 25. */
  get revealing() {
    const seats = [2, 3, 4].map((number, seat) => [
      eventOf('EndorsementCommitted', {
        endorser: accountOf(number),
        seat,
        commitment: hashOf(`commitment-${number}`),
      }),
      23 + seat,
    ]);
    return [...this.submitted, ...seats];
  },
} as {
  readonly open: (readonly [MarketEvent, number])[];
  readonly claimed: (readonly [MarketEvent, number])[];
  readonly submitted: (readonly [MarketEvent, number])[];
  readonly revealing: (readonly [MarketEvent, number])[];
};

/** A reveal of the seat of account `number`. */
export function reveal(number: number, accept: boolean): MarketEvent {
  return eventOf('EndorsementRevealed', {
    endorser: accountOf(number),
    accept,
    segment: accept ? 0xffff_ffff : 1,
    salt: hashOf(`salt-${number}`),
  });
}
