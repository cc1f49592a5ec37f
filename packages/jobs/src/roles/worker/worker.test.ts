import { waitUntil } from '@plexus/core';
import { afterAll, describe, expect, it } from 'vitest';
import { eventOf } from '../../../test/support/market-log.ts';
import { stageOf } from '../../../test/support/role-stage.ts';
import { tinyInferJob } from '../../../test/support/small-jobs.ts';
import { compute, storeOf } from '../../../test/support/tiny-worker.ts';
import { createInProcessBackend } from '../../computation/in-process-backend.ts';
import type { ComputeBackend } from '../../computation/types.ts';
import { JobsError } from '../../errors.ts';
import { Worker } from './worker.ts';

const real = createInProcessBackend();
afterAll(() => real.close());

async function workerOn(backend: ComputeBackend) {
  const prepared = tinyInferJob(await real.fingerprint('reproducible'));
  const { source } = await storeOf(prepared);
  const stage = await stageOf(prepared, source);
  const worker = new Worker(
    { ...stage.components, backend },
    { speed: { reproducible: 1e12 }, memoryBytes: 2 ** 34 },
  );
  await worker.start();
  /** Mines on until it holds. */
  const mineUntil = (isSo: () => boolean, what: string) =>
    waitUntil(
      () => {
        stage.chain.mine(stage.chain.number + 1);
        return isSo();
      },
      { what, timeoutMs: 10_000, intervalMs: 20 },
    );
  return { ...stage, prepared, source, worker, mineUntil };
}

describe('Worker', () => {
  it('claims what it has won, computes it and submits what anybody computes (J5–J8)', async () => {
    const { chain, worker, sender, prepared, source, mineUntil } = await workerOn(real);
    await mineUntil(() => sender.calls('claim').length > 0, 'a claim');
    const { leaf, nonce } = sender.calls('claim')[0]!;
    const claimed = { worker: worker.account, index: leaf.index, nonce, deadline: 10_000 };
    chain.mine(chain.number + 1, eventOf('SubTaskClaimed', { ...claimed, difficulty: leaf.difficulty }));
    await mineUntil(() => sender.calls('submitResult').length > 0, 'a submission');
    expect(sender.calls('submitResult')[0]?.leaf).toEqual(leaf);
    if (leaf.index === 0)
      expect(sender.calls('submitResult')[0]).toMatchObject(await compute(prepared, real, source));
    await worker.stop();
  });

  it('leaves a sub-task to others that it failed to compute three times, and claims it no more', async () => {
    let opened = 0;
    const broken: ComputeBackend = {
      fingerprint: (profile) => real.fingerprint(profile),
      open: () => {
        opened++;
        return Promise.reject(new JobsError({ code: 'JOBS_COMPUTE_FAILED', message: 'out of memory' }));
      },
      close: async () => {},
    };
    const { chain, worker, sender, prepared, mineUntil } = await workerOn(broken);
    const claimed = { worker: worker.account, index: 0, deadline: 10_000 };
    chain.mine(chain.number + 1, eventOf('SubTaskClaimed', claimed));
    await mineUntil(() => opened === 3, 'three failures');
    const until = chain.number + 20;
    await mineUntil(() => chain.number >= until, 'twenty blocks more');
    expect(opened).toBe(3);
    const open = prepared.plan.split.subTasks.map(({ index }) => index).filter((index) => index > 0);
    chain.mine(chain.number + 1, eventOf('SubTaskReopened', { index: 0, attempt: 1 }));
    await mineUntil(() => sender.calls('claim').length > 0, 'a claim of another sub-task');
    await worker.stop();
    for (const { leaf } of sender.calls('claim')) expect(open).toContain(leaf.index);
  });
});
