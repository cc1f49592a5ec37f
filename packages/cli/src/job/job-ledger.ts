import { type Address, formatTokenAmount, sameAddress } from '@plexus/core';
import type { JobPlan, JobState, PlacedEvent } from '@plexus/jobs';
import { renderTable } from '../output/table.ts';
import { describeSubTask } from './job-progress.ts';
import type { NameOf } from './names.ts';
import type { Slash } from './slashes.ts';

/** Who computed and who endorsed one sub-task, and what it paid. Amounts in token units. */
export type LedgerRow = {
  readonly index: number;
  readonly what: string;
  readonly worker: Address;
  readonly endorsers: readonly Address[];
  readonly workerAmount: bigint;
  readonly endorserAmount: bigint;
  /** Attempts of others that came to nothing. */
  readonly failedWorkers: readonly Address[];
};

/** What one account did in a job and what it got for it. */
export type AccountRow = {
  readonly account: Address;
  readonly computed: number;
  readonly endorsed: number;
  readonly earned: bigint;
  readonly lost: bigint;
};

/** One row for every accepted sub-task, in split order, from the job's log. */
export function ledgerOf(job: JobState, plan: JobPlan, log: readonly PlacedEvent[]): readonly LedgerRow[] {
  const failed = new Map<number, Address[]>();
  const current = new Map<number, Address>();
  const rows = new Map<number, LedgerRow>();
  for (const { event } of log) {
    if (event.name === 'SubTaskClaimed') current.set(event.args.index, event.args.worker);
    if (event.name === 'SubTaskReopened') {
      const worker = current.get(event.args.index);
      if (worker) failed.set(event.args.index, [...(failed.get(event.args.index) ?? []), worker]);
    }
    if (event.name !== 'RewardsPaid') continue;
    const { index, worker, workerAmount, endorsers, endorserAmount } = event.args;
    rows.set(index, {
      index,
      what: describeSubTask(plan, index),
      worker,
      endorsers,
      workerAmount,
      endorserAmount,
      failedWorkers: failed.get(index) ?? [],
    });
  }
  return job.links.flatMap(({ index }) => rows.get(index) ?? []).sort((a, b) => a.index - b.index);
}

/** What every account of `accounts` did, earned and lost. */
export function accountsOf(
  rows: readonly LedgerRow[],
  slashes: readonly Slash[],
  accounts: readonly Address[],
): readonly AccountRow[] {
  return accounts.map((account) => {
    const isOwn = (other: Address): boolean => sameAddress(other, account);
    let earned = 0n;
    let computed = 0;
    let endorsed = 0;
    for (const row of rows) {
      if (isOwn(row.worker)) {
        computed++;
        earned += row.workerAmount;
      }
      if (row.endorsers.some(isOwn)) {
        endorsed++;
        earned += row.endorserAmount;
      }
    }
    const lost = slashes
      .filter((slash) => isOwn(slash.account))
      .reduce((sum, { amount }) => sum + amount, 0n);
    return { account, computed, endorsed, earned, lost };
  });
}

export function renderLedger(rows: readonly LedgerRow[], nameOf: NameOf): string {
  return renderTable(
    ['sub-task', 'computed by', 'endorsed by', 'worker PLX', 'each endorser PLX', 'failed before'],
    rows.map((row) => [
      row.what.replace(/^sub-task /, ''),
      nameOf(row.worker),
      row.endorsers.map(nameOf).join(', '),
      formatTokenAmount(row.workerAmount, 4),
      formatTokenAmount(row.endorserAmount, 4),
      row.failedWorkers.map(nameOf).join(', '),
    ]),
    [3, 4],
  );
}

export function renderAccounts(rows: readonly AccountRow[], nameOf: NameOf): string {
  return renderTable(
    ['account', 'computed', 'endorsed', 'earned PLX', 'lost PLX'],
    rows.map((row) => [
      nameOf(row.account),
      String(row.computed),
      String(row.endorsed),
      formatTokenAmount(row.earned, 4),
      row.lost === 0n ? '' : formatTokenAmount(row.lost, 4),
    ]),
    [1, 2, 3, 4],
  );
}
