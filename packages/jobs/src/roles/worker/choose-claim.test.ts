import { describe, expect, it } from 'vitest';
import { FakeJobChain } from '../../../test/support/fake-chain.ts';
import { accountOf } from '../../../test/support/market-log.ts';
import { tinyTrainJob } from '../../../test/support/small-jobs.ts';
import { jobStateOf } from '../../../test/support/tiny-worker.ts';
import { CLAIM_GRACE, winsSlot } from '../../rules/lottery.ts';
import { subTaskSeed } from '../../rules/seeds.ts';
import type { JobState } from '../../view/job-state.ts';
import { type ClaimFacts, chooseClaim } from './choose-claim.ts';

const prepared = tinyTrainJob('some engine');
const job = jobStateOf(prepared);
const chain = new FakeJobChain();
const openOf = (state: JobState) => [...state.subTasks.values()].map((task) => ({ job: state, task }));

/** A worker so rich that it wins every slot, on an idle machine. */
const facts: ClaimFacts = {
  self: accountOf(1),
  weight: { stake: 1000n, totalStake: 1000n, registeredAt: 0 },
  head: chain.headAt(30),
  stakeCapBps: 10_000,
  blockTimeMs: 1000,
  machine: { flopsPerSecond: () => 1e12, freeMemoryBytes: 1e12, load: 0, capacity: 1 },
  planOf: () => prepared.plan,
  wants: () => true,
  hasUsableInput: () => true,
};
const registered = { ...facts, weight: { ...facts.weight, registeredAt: -1 } };

function winning(changes: Partial<ClaimFacts> = {}, state = job) {
  return chooseClaim(openOf(state), { ...registered, ...changes });
}

describe('chooseClaim', () => {
  it('takes the first open sub-task in split order, with a proof of it', () => {
    expect(winning()).toMatchObject({ leaf: { index: 0 }, attempt: 0 });
    expect(winning()?.leaf.difficulty).toBe(prepared.plan.split.subTasks[0]?.difficulty);
  });

  it('takes nothing when busy, too slow, too small, of unknown speed or at the end of the job', () => {
    const machine = facts.machine;
    expect(winning({ machine: { ...machine, load: 1 } })).toBeUndefined();
    expect(winning({ machine: { ...machine, flopsPerSecond: () => 1 } })).toBeUndefined();
    expect(winning({ machine: { ...machine, flopsPerSecond: () => 0 } })).toBeUndefined();
    expect(winning({ machine: { ...machine, freeMemoryBytes: 1 } })).toBeUndefined();
    const { expiresAt } = job.terms;
    expect(winning({ head: chain.headAt(expiresAt - 1) })).toBeDefined();
    expect(winning({ head: chain.headAt(expiresAt) })).toBeUndefined();
  });

  it('takes nothing it does not want, has no plan of, or whose data it cannot use', () => {
    expect(winning({ wants: () => false })).toBeUndefined();
    expect(winning({ planOf: () => undefined })).toBeUndefined();
    expect(winning({ hasUsableInput: (_, __, { index }) => index !== 0 })?.leaf.index).toBe(1);
  });

  it('takes nothing as a stranger, or registered no earlier than the job', () => {
    expect(chooseClaim(openOf(job), facts)).toBeUndefined();
    for (const registeredAt of [job.createdAt, job.createdAt + 1])
      expect(winning({ weight: { ...facts.weight, registeredAt } })).toBeUndefined();
  });

  it('takes nothing of a job that is not active', () => {
    expect(winning({}, { ...job, status: 'closing' })).toBeUndefined();
  });

  it('waits for what a sub-task depends on', () => {
    const combine = prepared.plan.split.subTasks.find(({ kind }) => kind === 'combine')!;
    const task = job.subTasks.get(combine.index)!;
    const at = (accepted: number) => chooseClaim([{ job: { ...job, accepted }, task }], registered);
    expect(at(combine.dependsOn - 1)).toBeUndefined();
    expect(at(combine.dependsOn)?.leaf.index).toBe(combine.index);
  });

  it('claims only with slots it won, none of the future, none the next block finds too old', () => {
    const poor = { ...registered, weight: { stake: 1n, totalStake: 60n, registeredAt: -1 } };
    const terms = {
      ...poor.weight,
      stakeCapBps: poor.stakeCapBps,
      slotRatePermille: job.terms.slotRatePermille,
      totalDifficulty: job.terms.totalDifficulty,
      subTaskCount: job.terms.subTaskCount,
      difficulty: prepared.plan.split.subTasks[0]!.difficulty,
    };
    const [first] = openOf(job);
    const seed = subTaskSeed(job.seed, 0, 0);
    let claims = 0;
    for (let number = 6; number < 400; number++) {
      const choice = chooseClaim([first!], { ...poor, head: chain.headAt(number) });
      const oldest = Math.max(number + 1 - CLAIM_GRACE, first!.task.since);
      const won = Array.from({ length: number - oldest + 1 }, (_, i) => number - i).filter((nonce) =>
        winsSlot(seed, poor.self, nonce, terms),
      );
      expect(choice?.nonce).toBe(won[0]);
      if (choice) claims++;
    }
    expect(claims).toBeGreaterThan(10);
    expect(claims).toBeLessThan(300);
  });
});
