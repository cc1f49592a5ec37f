import { sameAddress } from '@plexus/core';
import {
  acceptedOutput,
  combinedOutput,
  type PreparedJob,
  prepareSweepJob,
  prepareTrainJob,
  verifyJob,
} from '@plexus/jobs';
import {
  createCnn,
  createEngine,
  createMlp,
  createPredictor,
  evaluatePredictor,
  exportState,
  initialiseModel,
  parseModel,
  stateLayout,
} from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type InProcessNetwork,
  loadDigits,
  offerJob,
  startInProcessNetwork,
  untilJobEnds,
} from '../src/index.ts';
import { testLogger } from './digits-inference.ts';

const BLOCK_TIME_MS = 200;
const CHEAT = 0;
let network: InProcessNetwork;
let isCheating = true;

beforeAll(async () => {
  network = await startInProcessNetwork({
    nodes: 8,
    blockTimeMs: BLOCK_TIME_MS,
    stakeOf: (node) => (node === CHEAT ? 3000n : 1000n),
    faultsOf: (node) => (node === CHEAT ? { tamper: (_, end) => (isCheating ? flipLastBit(end) : end) } : {}),
    logger: testLogger,
  });
}, 60_000);
afterAll(() => network?.stop());

/** The lowest mantissa bit of the last weight: a change nobody would see in the accuracy. */
function flipLastBit(end: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(end);
  changed[changed.length - 4] = (changed.at(-4) ?? 0) ^ 1;
  return changed;
}

async function run(prepared: PreparedJob) {
  const jobId = await offerJob(network, prepared, {
    blockTimeMs: BLOCK_TIME_MS,
    samples: 2,
    commitMs: 20_000,
  });
  const job = await untilJobEnds(network, jobId, 240_000);
  expect(job.status).toBe('completed');
  return job;
}

async function verify(job: Awaited<ReturnType<typeof run>>) {
  return verifyJob({
    job,
    log: network.tracker.view.log(job.jobId),
    chain: network.market,
    artifacts: network.requester.artifacts,
    backend: network.backend,
    sample: 2,
    seed: 5n,
  });
}

describe('a training job with a cheat among the workers', () => {
  it('gives bit for bit the model of a run without the cheat, who pays for it (J6–J13)', async () => {
    const model = initialiseModel(
      createCnn({ inputShape: [1, 28, 28], channels: [6, 12], kernel: 5, outputs: 10 }),
      11,
    );
    const input = model.graph.inputs[0]?.name ?? 'input';
    const { train, test } = await loadDigits({ count: 1500, heldOut: 300, input });
    const training = {
      loss: 'softmax-cross-entropy',
      optimiser: { kind: 'sgd', learningRate: 0.05, momentum: 0.9 },
      batchSize: 32,
      seed: 3,
    } as const;
    const prepared = prepareTrainJob({
      model,
      data: train,
      shards: 4,
      profile: 'reproducible',
      engine: await network.backend.fingerprint('reproducible'),
      training,
      rounds: 2,
      epochs: 2,
      segmentSteps: 3,
    });

    isCheating = true;
    const cheated = await run(prepared);
    const cheat = network.nodes[CHEAT]!.account;
    expect(cheated.links.some((link) => sameAddress(link.worker, cheat) && link.index % 5 !== 4)).toBe(false);
    expect((await network.recordOf(cheat)).stake).toBeLessThan(3000n * 10n ** 9n);

    isCheating = false;
    const honest = await run(prepared);
    const last = prepared.plan.split.subTasks.length - 1;
    const { artifacts } = network.requester;
    const digest = await combinedOutput(honest, last, artifacts);
    expect(await combinedOutput(cheated, last, artifacts)).toBe(digest);

    expect((await verify(cheated)).repeated).toHaveLength(2);
    const trained = exportState(model, stateLayout(model, training), await artifacts.get(digest));
    const predictor = await createPredictor({
      model: parseModel(trained),
      engine: await createEngine({ profile: 'reproducible' }),
    });
    const { accuracy } = await evaluatePredictor(predictor, test, {
      batchSize: 100,
      loss: 'softmax-cross-entropy',
    });
    await predictor.close();
    expect(accuracy).toBeGreaterThan(0.8);
  });
});

describe('a sweep', () => {
  it('chooses the candidate with the best validation accuracy (J1)', async () => {
    isCheating = false;
    const model = initialiseModel(
      createMlp({ inputSize: 784, hidden: [16], outputs: 10, activation: 'relu' }),
      1,
    );
    const input = model.graph.inputs[0]?.name ?? 'input';
    const { train, test } = await loadDigits({ count: 600, heldOut: 200, input });
    const candidates = [0.000_01, 0.1].map((learningRate) => ({
      loss: 'softmax-cross-entropy' as const,
      optimiser: { kind: 'sgd' as const, learningRate, momentum: 0.9 },
      batchSize: 20,
      seed: 3,
    }));
    const prepared = prepareSweepJob({
      model,
      data: train,
      shards: 2,
      profile: 'reproducible',
      engine: await network.backend.fingerprint('reproducible'),
      candidates,
      epochs: 2,
      segmentSteps: 10,
      validation: test,
      metric: 'accuracy',
    });
    const job = await run(prepared);
    const report = await verify(job);
    expect(report.subTasks).toBe(3);
    expect(await acceptedOutput(job, 2, network.requester.artifacts)).toMatch(/^0x/);
  });
});
