import { combinedOutput, prepareInferJob, verifyJob } from '@plexus/jobs';
import { createMlp, decodeDataset, initialiseModel, sliceDataset } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type InProcessNetwork,
  loadDigits,
  offerJob,
  startInProcessNetwork,
  untilJobEnds,
} from '../src/index.ts';

const BLOCK_TIME_MS = 200;
let network: InProcessNetwork;

beforeAll(async () => {
  network = await startInProcessNetwork({
    nodes: 7,
    blockTimeMs: BLOCK_TIME_MS,
    logger: (name) => {
      const line = (level: string) => (facts: unknown, message: string) =>
        process.env['PLEXUS_TEST_LOG'] && console.log(level, name, message, facts);
      return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
    },
  });
}, 60_000);
afterAll(() => network?.stop());

describe('an inference job on an honest network', () => {
  it('is computed, endorsed, combined, paid, and verified from the log and the artifacts (J1–J13)', async () => {
    const model = initialiseModel(
      createMlp({ inputSize: 784, hidden: [32], outputs: 10, activation: 'relu' }),
      7,
    );
    const input = model.graph.inputs[0]?.name ?? 'input';
    const { test } = await loadDigits({ count: 600, heldOut: 400, input });
    const data = sliceDataset(test, 0, 320);
    const prepared = prepareInferJob({
      model,
      data: {
        ...data,
        inputs: { [input]: { dtype: 'float32', shape: [320, 784], data: data.inputs[input]!.data } },
      },
      shards: 4,
      profile: 'reproducible',
      engine: await network.backend.fingerprint('reproducible'),
      batchSize: 16,
      segmentBatches: 1,
    });
    const jobId = await offerJob(network, prepared, { blockTimeMs: BLOCK_TIME_MS, samples: 2 });
    const job = await untilJobEnds(network, jobId, 90_000);
    expect(job.status).toBe('completed');
    expect(job.links).toHaveLength(5);

    const { head, escrow } = await network.market.readJob(jobId);
    expect(escrow).toBe(0n);
    const report = await verifyJob({
      job,
      log: network.tracker.view.log(jobId),
      chainId: network.market.chainId,
      market: network.market.market,
      artifacts: network.requester.artifacts,
      backend: network.backend,
      sample: 2,
      seed: 1n,
      storedHead: head,
    });
    expect(report.subTasks).toBe(5);
    expect(report.paid + report.refunded).toBe(job.terms.price);

    const output = decodeDataset(
      await network.requester.artifacts.get(await combinedOutput(job, 4, network.requester.artifacts)),
    );
    expect(output.count).toBe(320);
  });
});
