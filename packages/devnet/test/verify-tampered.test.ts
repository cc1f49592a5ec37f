import {
  comparePositions,
  type PlacedStakeEvent,
  readMinimumStake,
  readWeight,
  StakeHistory,
} from '@plexus/chain';
import { createChainTesting } from '@plexus/chain/testing';
import { type Address, type Digest, sameAddress } from '@plexus/core';
import {
  type ArtifactSource,
  decodeResultRecord,
  type JobState,
  loadJobPlan,
  type MarketEvent,
  type PlacedEvent,
  prepareTrainJob,
  type VerifyChain,
  verifyJob,
} from '@plexus/jobs';
import { createMlp, initialiseModel } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type InProcessNetwork,
  loadDigits,
  offerJob,
  startInProcessNetwork,
  untilJobEnds,
} from '../src/index.ts';
import { digitsInference, testLogger } from './digits-inference.ts';

const BLOCK_TIME_MS = 150;
const [WRONG_WORKER, WRONG_REJECTER, LIAR] = [0, 1, 2];

let network: InProcessNetwork;
let train: JobState;
let infer: JobState;
let chain: VerifyChain;
let stakes: StakeHistory;

/** More blocks than the embedded chain answers calls about. */
const FORGOTTEN = 300;
const GWEI = 10n ** 9n;

beforeAll(async () => {
  network = await startInProcessNetwork({
    nodes: 9,
    blockTimeMs: BLOCK_TIME_MS,
    stakeOf: (node) => (node === WRONG_WORKER ? 2500n : 1000n),
    faultsOf: (node) => {
      if (node === WRONG_WORKER) return { tamper: (_, end) => flip(end, end.length - 4) };
      if (node === WRONG_REJECTER)
        return {
          corrupt: (verdict) => ({ ...verdict, accept: false, segment: verdict.repeated[0]?.segment ?? 0 }),
        };
      if (node !== LIAR) return {};
      return {
        corrupt: (verdict) => ({
          ...verdict,
          accept: true,
          segment: 0xffff_ffff,
          repeated: verdict.repeated.map((entry) => ({ ...entry, interior: `0x${'ab'.repeat(16)}` })),
        }),
      };
    },
    logger: testLogger,
  });
  const engine = await network.backend.fingerprint('reproducible');
  const options = {
    blockTimeMs: BLOCK_TIME_MS,
    samples: 4,
    commitMs: 6_000,
    revealMs: 2_000,
    baseMs: 12_000,
  };
  const { prepared } = await digitsInference(engine, { rows: 128, shards: 4 });
  const ids = [
    await offerJob(network, await smallTraining(engine), options),
    await offerJob(network, prepared, options),
  ];
  const ended = await Promise.all(ids.map((id) => untilJobEnds(network, id, 100_000)));
  [train, infer] = ended as [JobState, JobState];
  await createChainTesting(network.chain).mine(FORGOTTEN);
  stakes = await network.market.readStakes(network.tracker.head.number);
  chain = remembering(network);
}, 110_000);
afterAll(() => network?.stop());

async function smallTraining(engine: string) {
  const model = initialiseModel(
    createMlp({ inputSize: 784, hidden: [12], outputs: 10, activation: 'relu' }),
    5,
  );
  const input = model.graph.inputs[0]?.name ?? 'input';
  const { train: data } = await loadDigits({ count: 240, heldOut: 40, input });
  return prepareTrainJob({
    model,
    data,
    shards: 2,
    profile: 'reproducible',
    engine,
    training: {
      loss: 'softmax-cross-entropy',
      optimiser: { kind: 'sgd', learningRate: 0.05 },
      batchSize: 20,
      seed: 3,
    },
    rounds: 2,
    epochs: 2,
    segmentSteps: 2,
  });
}

/** The chain's answers, asked once: nothing about a finished job changes any more. */
function remembering({ market }: InProcessNetwork): VerifyChain {
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const answer = answers.get(key) ?? ask();
    answers.set(key, answer);
    return answer as Promise<T>;
  };
  return {
    chainId: market.chainId,
    market: market.market,
    stakeCapBps: market.stakeCapBps,
    blockHash: (number) => once(`hash ${number}`, () => market.blockHash(number)),
    readJob: (jobId) => once(`job ${jobId}`, () => market.readJob(jobId)),
    readStakes: async () => stakes,
  };
}

type Tampering = {
  readonly log?: readonly PlacedEvent[];
  readonly artifacts?: ArtifactSource;
  readonly chain?: VerifyChain;
  readonly sample?: number;
  readonly onCheck?: (check: string, facts: string) => void;
};

function verify(job: JobState, tampering: Tampering = {}) {
  return verifyJob({
    job,
    log: tampering.log ?? network.tracker.view.log(job.jobId),
    chain: tampering.chain ?? chain,
    artifacts: tampering.artifacts ?? network.requester.artifacts,
    backend: network.backend,
    sample: tampering.sample ?? 1,
    seed: 5n,
    ...(tampering.onCheck ? { onCheck: tampering.onCheck } : {}),
  });
}

async function failedCheck(job: JobState, tampering: Tampering): Promise<string> {
  try {
    await verify(job, tampering);
  } catch (error) {
    const { code, details } = error as { code?: string; details?: { check?: string } };
    return code === 'JOBS_CHECK_FAILED' ? String(details?.check) : `not a failed check: ${String(error)}`;
  }
  return 'passed';
}

function flip(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

/** Every value that is the least bit different, for each leaf of an argument. */
function* neighbours(value: unknown): Generator<unknown> {
  if (typeof value === 'bigint') yield value + 1n;
  else if (typeof value === 'number') yield value + 1;
  else if (typeof value === 'boolean') yield !value;
  else if (typeof value === 'string')
    yield value === '0x' ? '0x00' : value.slice(0, -1) + (value.endsWith('1') ? '2' : '1');
  else if (Array.isArray(value)) {
    yield value.slice(0, -1);
    for (const other of neighbours(value[0])) yield [other, ...value.slice(1)];
  }
}

/** Of a committee that was too slow and drawn anew, a commitment leaves no other mark. */
function isNeverRevealed({ event }: PlacedEvent, log: readonly PlacedEvent[]): boolean {
  if (event.name !== 'EndorsementCommitted') return false;
  const { index, attempt, endorser } = event.args;
  return !log.some(
    ({ event: { name, args } }) =>
      name === 'EndorsementRevealed' &&
      args.index === index &&
      args.attempt === attempt &&
      args.endorser === endorser,
  );
}

/** One event for each name, and for those of sub-tasks one of an attempt that was given up and one that was accepted. */
function representatives(log: readonly PlacedEvent[], job: JobState): Map<string, number> {
  const found = new Map<string, number>();
  log.forEach((placed, i) => {
    const { event } = placed;
    if (isNeverRevealed(placed, log)) return;
    const isLost =
      'attempt' in event.args && event.args.attempt !== job.subTasks.get(event.args.index)?.attempt;
    const key = `${event.name}${isLost && event.name !== 'SubTaskReopened' ? ' of a lost attempt' : ''}`;
    if (!found.has(key)) found.set(key, i);
  });
  return found;
}

/** What verification says to every single change; kinds of events that `known` has are not tried again. */
async function tamperEvents(job: JobState, known: ReadonlySet<string>): Promise<Map<string, string>> {
  const log = network.tracker.view.log(job.jobId);
  const verdicts = new Map<string, string>();
  const tryWith = async (name: string, i: number, args: object) => {
    const placed = log[i]!;
    const event = { ...placed.event, args } as unknown as MarketEvent; // still the arguments of this event, one changed
    const verdict = await failedCheck(job, {
      log: log.map((entry, at) => (at === i ? { ...placed, event } : entry)),
    });
    if (verdicts.get(name) !== 'passed') verdicts.set(name, verdict);
  };
  for (const [key, i] of representatives(log, job)) {
    if (known.has(key)) continue;
    const { args } = log[i]!.event;
    for (const [field, value] of Object.entries(args)) {
      if (field === 'terms') {
        for (const [term, amount] of Object.entries(value as object))
          for (const other of neighbours(amount))
            await tryWith(`${key}.terms.${term}`, i, {
              ...args,
              terms: { ...(value as object), [term]: other },
            });
        continue;
      }
      for (const other of neighbours(value)) await tryWith(`${key}.${field}`, i, { ...args, [field]: other });
    }
  }
  return verdicts;
}

/**
 * What no later event, no storage of the contract and no artifact says again: results that were thrown away, votes that
 * were not opened, and who happened to send a transaction. Nobody's pay and no result depends on them any more.
 */
const SAID_ONCE = new Set([
  'SubTaskClaimed of a lost attempt.nonce', // when the neighbouring ticket would have won as well
  'ResultSubmitted of a lost attempt.resultDigest',
  'ResultSubmitted of a lost attempt.traceRoot',
  'ResultSubmitted of a lost attempt.segmentCount',
  'EndorsementCommitted of a lost attempt.commitment',
  'EndorsementFalsified.segment', // which of several lies of one endorser was named
  'EndorsementFalsified of a lost attempt.segment',
  'EndorsementFalsified.prover',
  'EndorsementFalsified of a lost attempt.prover',
  'DisputeCommitted.commitment',
  'DisputeCommitted of a lost attempt.commitment',
  'DisputeRevealed.endDigest',
  'DisputeRevealed of a lost attempt.endDigest',
  'DisputeRevealed.interior',
  'DisputeRevealed of a lost attempt.interior',
  'DisputeRevealed.workerRight',
  'DisputeRevealed of a lost attempt.workerRight',
]);

/** A vote that its dispute's verdict did not need leaves no other mark. */
const UNDECISIVE = 'DisputeRevealed';

describe('verification of a finished job', () => {
  it('passes when nothing was touched', async () => {
    for (const job of [train, infer]) {
      const notes = new Map<string, string>();
      const report = await verify(job, { onCheck: (check, facts) => notes.set(check, facts) });
      expect(notes.get('draws')).toMatch(/^[1-9]\d* claims and seats were won by the stake of their moment$/);
      expect(report.paid + report.refunded).toBe(job.terms.price);
      expect(report.repeated).toHaveLength(1);
      expect(report.notChecked).toEqual([]);
    }
  });

  it('needs no node that remembers the stakes of that time', async () => {
    const [{ blockNumber }] = network.tracker.view.log(train.jobId) as [PlacedEvent];
    const node = network.nodes[0]!.account;
    const asked = readWeight(network.client, network.deployment.addresses, { node }, blockNumber);
    await expect(asked).rejects.toMatchObject({ code: 'CHAIN_RPC_FAILED' });
    expect((await verify(train, { chain: network.market })).notChecked).toEqual([]);
  });

  it('says what it did not repeat', async () => {
    const { repeated, notChecked } = await verify(train, { sample: 0 });
    expect(repeated).toEqual([]);
    expect(notChecked).toEqual([{ check: 're-execution', reason: 'no sample was asked for' }]);
  });

  it('fails when who was drawn had no stake, too little, or too late', async () => {
    const minimum = (await readMinimumStake(network.client, network.deployment.addresses)) / GWEI;
    const with_ = (account: Address, change: (event: PlacedStakeEvent) => PlacedStakeEvent | undefined) => {
      const events = stakes.events.flatMap((event) =>
        sameAddress(event.args.node, account) ? (change(event) ?? []) : [event],
      );
      const history = new StakeHistory(events.toSorted(comparePositions), minimum);
      return { ...chain, readStakes: async () => history };
    };
    const changes: Record<string, (event: PlacedStakeEvent) => PlacedStakeEvent | undefined> = {
      none: () => undefined,
      little: (event) =>
        event.eventName === 'StakeAdded'
          ? { ...event, args: { ...event.args, amount: (minimum - 1n) * GWEI } }
          : undefined,
      late: (event) =>
        event.eventName === 'StakeAdded'
          ? { ...event, blockNumber: train.createdAt, logIndex: 10_000 }
          : undefined,
    };
    const log = network.tracker.view.log(train.jobId);
    const drawn: Record<string, Address | undefined> = {};
    for (const { event } of log) {
      if (event.name === 'SubTaskClaimed') drawn['claims'] ??= event.args.worker;
      if (event.name === 'EndorsementCommitted') drawn['endorsements'] ??= event.args.endorser;
      if (event.name === 'DisputeCommitted') drawn['disputes'] ??= event.args.member;
    }
    for (const [what, change] of Object.entries(changes))
      for (const [check, account] of Object.entries(drawn)) {
        const found = await failedCheck(train, { chain: with_(account!, change) });
        expect(found, `${what} of ${check}`).toMatch(/^(claims|endorsements|disputes)$/);
      }
    expect(await failedCheck(train, { chain: with_(drawn['claims']!, () => undefined) })).toBe('claims');
  });

  it('fails when the registry’s events do not lead to its stake of today', async () => {
    const readStakes = () => Promise.resolve(new StakeHistory(stakes.events.toReversed(), 1n));
    expect(await failedCheck(train, { chain: { ...chain, readStakes } })).toBe('stakes');
  });

  it('fails when one field of one event of any kind is different', async () => {
    const first = await tamperEvents(train, new Set());
    const kinds = representatives(network.tracker.view.log(train.jobId), train);
    const all = new Map([...first, ...(await tamperEvents(infer, new Set(kinds.keys())))]);
    const passed = [...all].filter(([, verdict]) => verdict === 'passed').map(([name]) => name);
    expect(passed.filter((name) => !SAID_ONCE.has(name))).toEqual([]);
    expect([...all].filter(([, verdict]) => verdict.startsWith('not a'))).toEqual([]);
    expect(Object.fromEntries(all)).toMatchObject({
      'JobCreated.jobId': 'log',
      'JobCreated.requester': 'contract-state',
      'JobCreated.seed': 'contract-state',
      'JobCreated.terms.price': 'contract-state',
      'WindowPublished.difficulties': 'windows',
      'WindowPublished.dependsOn': 'windows',
      'SubTaskClaimed.worker': 'claims',
      'SubTaskClaimed.nonce': expect.stringMatching(/^(claims|result-chain)$/),
      'SubTaskClaimed.deadline': 'claims',
      'SubTaskClaimed.attempt': 'claims',
      'ResultSubmitted.worker': 'claims',
      'ResultSubmitted.segmentCount': 'claims',
      'ResultSubmitted.traceRoot': 'artifacts',
      'EndorsementCommitted.seat': 'endorsements',
      'EndorsementRevealed.interiors': 'endorsements',
      'EndorsementRevealed.salt': 'endorsements',
      'EndorsementRevealed.segment': 'endorsements',
      'SubTaskAccepted.hash': 'result-chain',
      'SubTaskAccepted.timestamp': 'result-chain',
      'RewardsPaid.workerAmount': 'payments',
      'RewardsPaid.endorsers': 'payments',
      'RewardsPaid.endorserAmount': 'payments',
      'JobCompleted.finalHash': 'result-chain',
      'JobCompleted.refunded': 'payments',
    });
  });

  it('fails when an event is missing, doubled, moved to another block, or another job is meant', async () => {
    const log = network.tracker.view.log(train.jobId);
    for (const [, i] of representatives(log, train)) {
      const without = log.filter((_, at) => at !== i);
      const verdict = await failedCheck(train, { log: without });
      if (log[i]?.event.name !== UNDECISIVE) expect(verdict, log[i]?.event.name).not.toBe('passed');
      const doubled = log.flatMap((entry, at) => (at === i ? [entry, entry] : [entry]));
      expect(await failedCheck(train, { log: doubled })).toBe('log');
      const moved = log.map((entry, at) =>
        at === i ? { ...entry, blockNumber: entry.blockNumber + 1 } : entry,
      );
      expect(await failedCheck(train, { log: moved })).toBe('log');
    }
    expect(await failedCheck(train, { log: network.tracker.view.log(infer.jobId) })).toBe('log');
  });

  it('fails when one byte of any artifact is different, whoever serves it', async () => {
    for (const job of [train, infer]) {
      for (const [what, { digest, check }] of await artifactsOf(job)) {
        const length = (await network.requester.artifacts.get(digest)).byteLength;
        for (const at of [0, length >> 1, length - 1]) {
          const artifacts: ArtifactSource = {
            ...network.requester.artifacts,
            get: async (asked, options) => {
              const bytes = await network.requester.artifacts.get(asked, options);
              return asked === digest ? flip(bytes, at) : bytes;
            },
          };
          expect(await failedCheck(job, { artifacts }), `${what}, byte ${at}`).toBe(check);
        }
      }
    }
  });

  it('fails when an artifact is gone', async () => {
    for (const [what, { digest, check }] of await artifactsOf(train)) {
      const artifacts: ArtifactSource = {
        ...network.requester.artifacts,
        get: (asked, options) =>
          asked === digest
            ? Promise.reject(new Error('nobody has it'))
            : network.requester.artifacts.get(asked, options),
      };
      expect(await failedCheck(train, { artifacts }), what).toBe(check);
    }
  });

  it('was tried on logs with disputes and lost attempts', () => {
    const names = new Set(
      [train, infer].flatMap((job) => network.tracker.view.log(job.jobId).map(({ event }) => event.name)),
    );
    expect([...names]).toEqual(
      expect.arrayContaining(['DisputeOpened', 'DisputeRevealed', 'DisputeResolved', 'SubTaskReopened']),
    );
  });
});

/** One artifact of each kind a job has, and the check that reads it first. */
async function artifactsOf(job: JobState): Promise<Map<string, { digest: Digest; check: string }>> {
  const { artifacts } = network.requester;
  const plan = await loadJobPlan(job, artifacts);
  const found = new Map<string, { digest: Digest; check: string }>([
    ['spec', { digest: job.terms.specDigest, check: 'spec' }],
    ['model', { digest: plan.spec.model, check: 'spec' }],
    ['shard', { digest: plan.spec.shards[0]!.digest, check: 'artifacts' }],
  ]);
  for (const subTask of plan.split.subTasks) {
    const digest = job.subTasks.get(subTask.index)!.acceptedResult!;
    const record = decodeResultRecord(await artifacts.get(digest));
    found.set(`record of ${subTask.kind}`, { digest, check: 'artifacts' });
    found.set(`trace of ${subTask.kind}`, { digest: record.trace, check: 'artifacts' });
    found.set(`output of ${subTask.kind}`, { digest: record.output, check: 'artifacts' });
    for (const also of record.also)
      found.set(`also of ${subTask.kind}`, { digest: also, check: 'artifacts' });
  }
  return found;
}
