import { type Address, formatTokenAmount, toJobId } from '@plexus/core';
import { type JobPlan, type JobState, loadJobPlan } from '@plexus/jobs';
import type { Context } from '../../context.ts';
import { accountsOf, ledgerOf, renderAccounts, renderLedger } from '../../job/job-ledger.ts';
import { type NameOf, namesFor } from '../../job/names.ts';
import { followSlashes, type Slash } from '../../job/slashes.ts';
import { shorten } from '../../output/duration.ts';
import { renderJson } from '../../output/streams.ts';
import { requireJob } from '../../requester/chain-view.ts';
import { openReader, type Reader, type ReaderOptions } from '../../requester/open-reader.ts';

/** Prints terms, state and ledger of a job. Throws `JOBS_NOT_FOUND`. */
export async function showJob(text: string, options: ReaderOptions, context: Context): Promise<void> {
  const jobId = toJobId(text);
  const reader = await openReader(options, context);
  try {
    const job = requireJob(reader.view, jobId);
    const plan = await loadJobPlan(job, reader.artifacts).catch(() => undefined);
    const { escrow } = await reader.view.market.readJob(jobId);
    const slashes = await slashesOf(reader, job);
    if (options.json) {
      const { links, paid, ...rest } = job;
      const subTasks = [...job.subTasks.values()];
      context.streams.out(
        renderJson({ ...rest, subTasks, links, paid, escrow, slashes, spec: plan?.spec ?? null }),
      );
      return;
    }
    const lines = await describeJob(reader, { job, plan, escrow, slashes });
    for (const line of lines) context.streams.out(line);
    const next = job.status === 'completed' ? 'verify' : 'job watch';
    context.streams.err(`next: plexus ${next} ${jobId}${reader.connection.flags}`);
  } finally {
    await reader.close();
  }
}

/** Stake lost in transactions of this job. */
async function slashesOf(reader: Reader, job: JobState): Promise<readonly Slash[]> {
  const own = new Set(reader.view.tracker.view.log(job.jobId).map((entry) => entry.transactionHash));
  const log = followSlashes(reader.view, job.createdAt);
  try {
    await log.readUntil(reader.view.tracker.head.number);
    return log.slashes.filter((slash) => own.has(slash.transactionHash));
  } finally {
    await log.stop();
  }
}

type JobFacts = {
  readonly job: JobState;
  readonly plan: JobPlan | undefined;
  readonly escrow: bigint;
  readonly slashes: readonly Slash[];
};

async function describeJob(reader: Reader, facts: JobFacts): Promise<readonly string[]> {
  const { job, plan, escrow, slashes } = facts;
  const { terms } = job;
  const nameOf = await namesFor(reader.connection);
  const lines = [
    `job ${job.jobId} of ${nameOf(job.requester)}: ${job.status}, ${job.accepted} of ${terms.subTaskCount} sub-tasks accepted`,
    `price ${formatTokenAmount(terms.price)} PLX, ${formatTokenAmount(escrow)} PLX still in escrow, ${formatTokenAmount(job.refunded)} PLX refunded`,
    `${terms.committeeSize} endorsers, ${terms.quorum} must agree, each repeats ${terms.samples} segments; bonds: ${formatTokenAmount(terms.workerBond)} PLX a claim, ${formatTokenAmount(terms.seatBond)} PLX a seat`,
    `spec ${terms.specDigest}`,
    ...(job.finalHash === undefined ? [] : [`final block ${job.finalHash}`]),
  ];
  if (!plan) {
    const rows = job.links.map(
      (link) => `  ${link.index}: ${nameOf(link.worker)}, result ${shorten(link.resultDigest)}`,
    );
    return [...lines, 'the spec is not here (try --p2p); accepted results:', ...rows];
  }
  const rows = ledgerOf(job, plan, reader.view.tracker.view.log(job.jobId));
  const accounts = distinct(
    [...rows.flatMap((row) => [row.worker, ...row.endorsers]), ...slashes.map((slash) => slash.account)],
    nameOf,
  );
  const ledger =
    rows.length === 0
      ? []
      : ['', renderLedger(rows, nameOf), '', renderAccounts(accountsOf(rows, slashes, accounts), nameOf)];
  return [
    ...lines,
    `${plan.spec.kind} job, ${plan.spec.profile} profile, engine ${plan.spec.engine}`,
    ...ledger,
  ];
}

const inOrder = new Intl.Collator('en', { numeric: true });

function distinct(accounts: readonly Address[], nameOf: NameOf): readonly Address[] {
  const seen = new Map(accounts.map((account) => [account.toLowerCase(), account]));
  return [...seen.values()].sort((a, b) => inOrder.compare(nameOf(a), nameOf(b)));
}
