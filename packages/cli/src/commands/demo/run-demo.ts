import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Address, formatTokenAmount, sameAddress } from '@plexus/core';
import type { ProcessNetwork } from '@plexus/devnet';
import type { JobPlan, JobState, PlacedEvent, VerifyReport } from '@plexus/jobs';
import type { Context } from '../../context.ts';
import { combinesOf, evaluateModel, trainedModel } from '../../data/result-model.ts';
import { CliError } from '../../errors.ts';
import { assertSumUnchanged, type Balances, readBalances } from '../../job/balances.ts';
import { followJob } from '../../job/follow-job.ts';
import { accountsOf, ledgerOf, renderAccounts, renderLedger } from '../../job/job-ledger.ts';
import { describeSubTask } from '../../job/job-progress.ts';
import { type NameOf, namesOf } from '../../job/names.ts';
import { followSlashes, type SlashLog } from '../../job/slashes.ts';
import { chooseTerms, describeOffer, offerPreparedJob } from '../../job/submit-job.ts';
import { verifyFromView } from '../../job/verify-report.ts';
import { startNetwork } from '../../network/start-network.ts';
import { renderCheck } from '../../output/check-line.ts';
import { formatDuration } from '../../output/duration.ts';
import { loggerFor } from '../../output/log-to-stderr.ts';
import { renderJson } from '../../output/streams.ts';
import { createArchiveSource } from '../../requester/archive-source.ts';
import { resolveConnection } from '../../requester/connection.ts';
import { openRequester, type Requester } from '../../requester/requester.ts';
import { unlockKeys } from '../../requester/unlock-keys.ts';
import { DEMO_DIRECTORY, type DemoOptions } from './demo-options.ts';
import { type DigitsJob, digitsJob } from './digits-job.ts';
import { emptyDirectory } from './empty-directory.ts';

const CHEAT = 'node-1';
/** So much of all stake that it surely gets its turn, and the contract's cap lets it have that much. */
const CHEAT_STAKE = 6_000n;
const STAKE = 1_000n;
const STAKE_CAP_BPS = 5_000;
const BLOCK_TIME_MS = 300;
const PRICE = '200';
const SAMPLES = 2;
const VERIFIED_SAMPLE = 2;

/** Everything the demonstration found out. */
type Findings = {
  readonly job: JobState;
  readonly plan: JobPlan;
  readonly before: Balances;
  readonly after: Balances;
  readonly report: VerifyReport;
  readonly accuracy: number;
  readonly model: string;
  readonly stateDigest: string;
};

/** From an empty folder to a verified and paid job. Throws when anything of it is not as promised. */
export async function runDemo(options: DemoOptions, context: Context): Promise<void> {
  const { streams } = context;
  const startedAt = Date.now();
  const since = (): string => formatDuration(Date.now() - startedAt);
  const directory = resolve(context.cwd, options.directory);
  if (!options.keep) await emptyDirectory(directory);
  streams.err(`Plexus demonstration in ${directory}`);
  const digits = await digitsJob(options);
  const network = await startNetwork(
    {
      directory,
      nodes: options.nodes,
      blockTimeMs: BLOCK_TIME_MS,
      stakeOf: (node) => (node === 0 ? CHEAT_STAKE : STAKE),
      stakeCapBps: STAKE_CAP_BPS,
      ...(options.honest ? {} : { faults: { [CHEAT]: 'tampered-weights' } }),
      onStep: (step) => streams.err(`${since().padStart(12)}  ${step}`),
      onNodeLost: (name) =>
        streams.err(`${name} ended by itself; see ${join(directory, name, 'daemon.log')}`),
      resumeHint: `start again with: plexus demo${options.directory === DEMO_DIRECTORY ? '' : ` --directory ${options.directory}`}`,
    },
    context,
  );
  try {
    streams.err(`${since().padStart(12)}  ${options.nodes} nodes and a chain are at work`);
    if (!options.honest)
      streams.err(`${' '.repeat(14)}${CHEAT} is a cheat: it tampers with the weights of every segment`);
    const flags = ` --network ${relative(context.cwd, directory) || '.'}`;
    const connection = await resolveConnection({ network: directory }, context);
    const keys = await unlockKeys(connection.keys, context);
    const requester = await openRequester({ connection, keys, logger: await loggerFor(options) });
    const slashLog = followSlashes(requester, connection.deployment.blockNumber);
    try {
      const nameOf = namesOf(network.info(), connection.deployment.parameters.treasury);
      const found = await offerAndFollow({
        requester,
        digits,
        nameOf,
        network,
        options,
        context,
        flags,
        directory,
      });
      await slashLog.readUntil(requester.tracker.head.number);
      report(found, {
        requester,
        digits,
        nameOf,
        network,
        options,
        context,
        flags,
        slashLog,
        took: since(),
        directory,
      });
    } finally {
      await slashLog.stop();
      await requester.close();
    }
  } finally {
    streams.err('stopping the network …');
    await network.stop();
  }
}

type Stage = {
  readonly requester: Requester;
  readonly digits: DigitsJob;
  readonly nameOf: NameOf;
  readonly network: ProcessNetwork;
  readonly options: DemoOptions;
  readonly context: Context;
  readonly flags: string;
  readonly directory: string;
};

async function offerAndFollow(stage: Stage): Promise<Findings> {
  const { requester, digits, nameOf, network, context, flags, directory } = stage;
  const { streams } = context;
  const accounts = ownersOf(network);
  const before = await readBalances(requester, accounts);
  const prepared = digits.prepare(await requester.backend.fingerprint('reproducible'));
  const { plan } = prepared;
  const terms = chooseTerms(prepared, { price: PRICE, samples: SAMPLES }, requester);
  streams.err('');
  streams.err(`training a CNN of ${digits.parameters} weights on ${digits.rows} handwritten digits`);
  for (const line of describeOffer(prepared, terms)) streams.err(line);
  streams.err('');
  const jobId = await offerPreparedJob(requester, prepared, terms);
  streams.err(`job ${jobId} is on the chain`);
  const job = await followJob({
    view: requester,
    jobId,
    plan,
    nameOf,
    context,
    flags,
    onInterrupt: (id) => interruptedDemo(id, stage),
    measure: async (state, round) => {
      const combine = combinesOf(plan)[round];
      if (!combine) return '';
      const { bytes } = await trainedModel(state, plan, combine, requester.artifacts);
      const { accuracy, loss } = await evaluateModel(bytes, digits.test, 'softmax-cross-entropy');
      return `after round ${round + 1}: ${percent(accuracy)} of ${digits.test.count} held-out digits right, loss ${loss.toFixed(4)}`;
    },
  });
  if (job.status !== 'completed') {
    throw new CliError({
      code: 'CLI_JOB_FAILED',
      message: `job ${jobId} is ${job.status}: ${job.accepted} of ${job.terms.subTaskCount} sub-tasks were accepted`,
      hint: `the nodes' logs are in ${directory}/node-*/daemon.log`,
    });
  }
  await requester.archive.settled();
  const last = combinesOf(plan).at(-1);
  if (!last) throw new CliError({ code: 'CLI_JOB_FAILED', message: 'the job has no last round' });
  const { bytes, stateDigest } = await trainedModel(job, plan, last, requester.artifacts);
  const model = join(directory, 'trained.onnx');
  await writeFile(model, bytes);
  const { accuracy } = await evaluateModel(bytes, digits.test, 'softmax-cross-entropy');
  const after = await readBalances(requester, accounts);
  assertSumUnchanged(before, after);
  streams.err('');
  streams.err('verifying from the chain and the archived artifacts …');
  const report = await verifyFromView({
    view: requester,
    jobId,
    artifacts: createArchiveSource(requester.artifactsDirectory),
    backend: requester.backend,
    sample: VERIFIED_SAMPLE,
    onCheck: (line) => streams.err(renderCheck(line)),
  });
  return { job, plan, before, after, report, accuracy, model, stateDigest };
}

function report(
  found: Findings,
  stage: Stage & { readonly slashLog: SlashLog; readonly took: string },
): void {
  const { job, plan, after, report: verified, accuracy, model, stateDigest } = found;
  const { requester, digits, nameOf, network, options, context, flags, slashLog, took } = stage;
  const { streams } = context;
  const log = requester.tracker.view.log(job.jobId);
  const rows = ledgerOf(job, plan, log);
  const accounts = accountsOf(
    rows,
    slashLog.slashes,
    network.info().nodes.map((node) => node.account),
  );
  const cheat = network.info().nodes[0]?.account;
  const caught = options.honest || cheat === undefined ? [] : catchesOf(cheat, log);
  if (!options.honest && caught.length === 0) {
    throw new CliError({
      code: 'CLI_JOB_FAILED',
      message: `${CHEAT} never won a sub-task of training this time, so there was nothing to catch`,
      hint: 'the lottery is random; run the demonstration again',
    });
  }
  if (options.json) {
    streams.out(
      renderJson({
        jobId: job.jobId,
        accuracy,
        heldOut: digits.test.count,
        model,
        stateDigest,
        finalHash: verified.finalHash,
        verified: true,
        caught,
        accounts: accounts.map((row) => ({ name: nameOf(row.account), ...row })),
        ledger: rows,
        sumOfBalances: after.sum,
        supply: after.supply,
      }),
    );
  } else {
    streams.out(renderLedger(rows, nameOf));
    streams.out('');
    streams.out(renderAccounts(accounts, nameOf));
    streams.out('');
    for (const { index, segment } of caught) {
      streams.out(
        `${CHEAT} was caught: it falsified ${describeSubTask(plan, index)}, found at segment ${segment + 1}; others computed it again`,
      );
    }
    streams.out(`sum of all balances and escrows: ${formatTokenAmount(after.sum)} PLX, unchanged`);
    streams.out(`held-out digits: ${percent(accuracy)} of ${digits.test.count} right`);
    streams.out(`trained model: ${model}`);
    streams.out(`final weights: ${stateDigest}`);
    streams.out(`done in ${took}; ${verified.repeated.length} sub-tasks were computed again to verify`);
  }
  streams.err(`next, here or in any other terminal: plexus verify ${job.jobId}${flags}`);
}

function interruptedDemo(jobId: bigint, { options, flags }: Stage): CliError {
  const { directory } = options;
  return new CliError({
    code: 'CLI_INTERRUPTED',
    message: `the demonstration was stopped while job ${jobId} was under way; its network is kept in ${directory}`,
    hint: `go on with: plexus up --directory ${directory} – and in a second terminal: plexus job watch ${jobId}${flags}; or start afresh: plexus demo`,
    details: { jobId, directory },
  });
}

/** Where the cheat was found out: the segment another committee repeated. */
function catchesOf(
  cheat: Address,
  log: readonly PlacedEvent[],
): readonly { readonly index: number; readonly segment: number }[] {
  const workers = new Map<number, Address>();
  const disputed = new Map<number, number>();
  return log.flatMap(({ event }) => {
    if (event.name === 'SubTaskClaimed') workers.set(event.args.index, event.args.worker);
    if (event.name === 'DisputeOpened') disputed.set(event.args.index, event.args.segment);
    if (event.name !== 'DisputeResolved' || event.args.workerRight) return [];
    const worker = workers.get(event.args.index);
    if (!worker || !sameAddress(worker, cheat)) return [];
    return [{ index: event.args.index, segment: disputed.get(event.args.index) ?? 0 }];
  });
}

function ownersOf(network: ProcessNetwork): readonly Address[] {
  const { requester, nodes } = network.info();
  return [network.deployment.parameters.treasury, requester.account, ...nodes.map((node) => node.account)];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
