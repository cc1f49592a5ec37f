import { formatTokenAmount } from '@plexus/core';
import { createInProcessBackend, type JobPlan, type JobState, type PreparedJob } from '@plexus/jobs';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import type { OfferOptions } from '../options/shared-options.ts';
import { confirmSpending } from '../output/confirm-spending.ts';
import { loggerFor } from '../output/log-to-stderr.ts';
import { renderJson } from '../output/streams.ts';
import { openChainView } from '../requester/chain-view.ts';
import { type Connection, resolveConnection } from '../requester/connection.ts';
import { openRequester, type Requester } from '../requester/requester.ts';
import { unlockKeys } from '../requester/unlock-keys.ts';
import { followJob } from './follow-job.ts';
import { namesFor } from './names.ts';
import { chooseTerms, describeOffer, describeTransactions, offerPreparedJob } from './submit-job.ts';

export type DoneJob = {
  readonly job: JobState;
  readonly plan: JobPlan;
  readonly requester: Requester;
};

/** What a finished job's command says: lines for people, facts for programs. */
export type Outcome = {
  readonly lines: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
};

export type JobSteps = {
  /** `engine`: fingerprint of the profile's engine on this machine (J7). */
  readonly prepare: (engine: string) => PreparedJob;
  readonly measure?: (done: DoneJob, round: number) => Promise<string>;
  readonly finish: (done: DoneJob) => Promise<Outcome>;
};

/** Prepares, explains, offers and follows a job, keeps its results, and says what came of it. */
export async function runJob(context: Context, options: OfferOptions, steps: JobSteps): Promise<void> {
  const connection = await resolveConnection(options, context);
  if (options.dryRun) return showOffer(context, options, connection, steps);
  const keys = await unlockKeys(connection.keys, context);
  assertGoingOn(context);
  const requester = await openRequester({ connection, keys, logger: await loggerFor(options) });
  try {
    assertGoingOn(context);
    const prepared = steps.prepare(await requester.backend.fingerprint(options.profile));
    const { plan } = prepared;
    const terms = chooseTerms(prepared, options, requester);
    assertGoingOn(context);
    for (const line of describeOffer(prepared, terms)) context.streams.err(line);
    await confirmSpending(`put ${formatTokenAmount(terms.price, 6)} PLX into escrow?`, options, context);
    assertGoingOn(context);
    const jobId = await offerPreparedJob(requester, prepared, terms);
    context.streams.err(`job ${jobId} is on the chain`);
    const { measure } = steps;
    const ended = await followJob({
      view: requester,
      jobId,
      plan,
      nameOf: await namesFor(connection),
      context,
      flags: connection.flags,
      ...(measure ? { measure: (job, round) => measure({ job, plan, requester }, round) } : {}),
    });
    await concludeJob(context, options, { job: ended, plan, requester }, connection, steps.finish);
  } finally {
    await requester.close();
  }
}

function assertGoingOn({ interrupt }: Pick<Context, 'interrupt'>): void {
  if (!interrupt.aborted) return;
  throw new CliError({
    code: 'CLI_INTERRUPTED',
    message: 'stopped; no job was offered and nothing was spent',
  });
}

/** Archives a job that ended and prints what came of it. Throws `CLI_JOB_FAILED` for one that did not complete. */
export async function concludeJob(
  context: Context,
  options: { readonly json?: boolean },
  done: DoneJob,
  connection: Connection,
  finish: JobSteps['finish'],
): Promise<void> {
  const { job, requester } = done;
  if (job.status !== 'completed') {
    throw new CliError({
      code: 'CLI_JOB_FAILED',
      message: `job ${job.jobId} was closed with ${job.accepted} of ${job.terms.subTaskCount} sub-tasks accepted; ${formatTokenAmount(job.refunded, 6)} PLX came back`,
      hint: 'too few nodes took part in time; see who is there with: plexus node status',
      details: { jobId: job.jobId, refunded: job.refunded },
    });
  }
  const missing = await requester.archive.settled();
  if (missing.size > 0) {
    context.streams.err(
      `${missing.size} results could not be fetched; verifying will need the nodes that hold them (--p2p)`,
    );
  }
  const outcome = await finish(done);
  if (options.json) {
    const { jobId, refunded, finalHash } = job;
    const archive = requester.artifactsDirectory;
    context.streams.out(
      renderJson({ jobId, status: job.status, finalHash, refunded, archive, ...outcome.facts }),
    );
  } else {
    for (const line of outcome.lines) context.streams.out(line);
  }
  context.streams.err(`next: plexus verify ${job.jobId}${connection.flags}`);
}

async function showOffer(
  context: Context,
  options: OfferOptions,
  connection: Connection,
  steps: JobSteps,
): Promise<void> {
  const backend = createInProcessBackend();
  const view = await openChainView(connection);
  try {
    const prepared = steps.prepare(await backend.fingerprint(options.profile));
    const terms = chooseTerms(prepared, options, view);
    const transactions = describeTransactions(view, terms);
    const lines = describeOffer(prepared, terms);
    if (options.json) {
      context.streams.out(renderJson({ dryRun: true, offer: lines, transactions }));
      return;
    }
    for (const line of lines) context.streams.out(line);
    context.streams.out('these transactions would be signed:');
    context.streams.out(renderJson(transactions));
  } finally {
    await view.close();
    await backend.close();
  }
}
