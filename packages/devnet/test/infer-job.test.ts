import { combinedOutput, verifyJob } from '@plexus/jobs';
import { createEngine, createPredictor, decodeDataset } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InProcessNetwork, offerJob, startInProcessNetwork, untilJobEnds } from '../src/index.ts';
import { digitsInference, testLogger } from './digits-inference.ts';

const BLOCK_TIME_MS = 200;
let network: InProcessNetwork;

beforeAll(async () => {
  network = await startInProcessNetwork({ nodes: 7, blockTimeMs: BLOCK_TIME_MS, logger: testLogger });
}, 60_000);
afterAll(() => network?.stop());

describe('an inference job on an honest network', () => {
  it('is computed, endorsed, combined, paid, and verified from the log and the artifacts (J1–J13)', async () => {
    const { prepared, model, data } = await digitsInference(
      await network.backend.fingerprint('reproducible'),
    );
    const jobId = await offerJob(network, prepared, { blockTimeMs: BLOCK_TIME_MS, samples: 2 });
    const job = await untilJobEnds(network, jobId, 90_000);
    expect(job.status).toBe('completed');
    expect(job.links).toHaveLength(5);

    const { escrow } = await network.market.readJob(jobId);
    expect(escrow).toBe(0n);
    const { artifacts } = network.requester;
    const report = await verifyJob({
      job,
      log: network.tracker.view.log(jobId),
      chain: network.market,
      artifacts,
      backend: network.backend,
      sample: 2,
      seed: 1n,
    });
    expect(report.subTasks).toBe(5);
    expect(report.paid + report.refunded).toBe(job.terms.price);

    const output = decodeDataset(await artifacts.get(await combinedOutput(job, 4, artifacts)));
    const predictor = await createPredictor({
      model,
      engine: await createEngine({ profile: 'reproducible' }),
    });
    const expected = await predictor.run(data.inputs, { batchSize: 16 });
    await predictor.close();
    const [name] = Object.keys(expected);
    expect(output.inputs[name ?? '']?.data).toEqual(expected[name ?? '']?.data);
  });
});
