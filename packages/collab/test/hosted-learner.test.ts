import { digestOf, systemClock, waitUntil } from '@plexus/core';
import { createEngine, createMlp, writeModel } from '@plexus/nn';
import { afterEach, describe, expect, it } from 'vitest';
import { HostedLearner, type HostedLearnerOptions } from '../src/learning/hosted/hosted-learner.ts';
import { localLearners } from '../src/learning/learner.ts';
import type { SessionSpec } from '../src/rules/spec.ts';
import { blobSession, blobs } from '../src/simulation/blobs-fixture.ts';

const model = createMlp({ inputSize: 6, hidden: [8], outputs: 4, seed: 2 });
const bytes = writeModel(model);
const { training, profile, localSteps, metric, share, format, aggregation } = blobSession().spec;
const spec: SessionSpec = {
  ...{ version: 1, model: digestOf(bytes), modelBytes: bytes.length },
  ...{ training, profile, localSteps, metric, share, format, aggregation },
};
const work = { model, spec, training: blobs(120, 1), validation: blobs(40, 2) };
const open: HostedLearner[] = [];

async function openHosted(options: HostedLearnerOptions = {}): Promise<HostedLearner> {
  const learner = await HostedLearner.open(options, work);
  open.push(learner);
  return learner;
}

function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

afterEach(async () => {
  for (const learner of open.splice(0)) await learner.close();
});

describe('a learner in a process of its own', () => {
  it('trains, measures and scores to the same numbers as one in this process', async () => {
    const local = await localLearners(await createEngine({ profile }))(work);
    const hosted = await openHosted();
    const from = local.layout.vectorOf(model);
    expect(hosted.layout.size).toBe(local.layout.size);
    const trained = await hosted.train(from, 7n);
    expect(trained).toEqual(await local.train(from, 7n));
    const measure = await hosted.measure(trained);
    expect(measure).toEqual(await local.measure(trained));
    expect(hosted.score(measure)).toBe(local.score(measure));
    expect([hosted.trainingRows, hosted.validationRows]).toEqual([120, 40]);
    await local.close();
  });

  it('says in time what does not fit, and leaves no process behind', async () => {
    const narrow = createMlp({ inputSize: 5, hidden: [], outputs: 4, seed: 1 });
    await expect(HostedLearner.open({}, { ...work, model: narrow })).rejects.toMatchObject({
      code: 'NN_SHAPE_MISMATCH',
    });
  });

  it('fails the call whose process is killed, and goes on in another one', async () => {
    const learner = await openHosted();
    const from = learner.layout.vectorOf(model);
    const before = await learner.train(from, 7n);
    const { pid } = learner;
    const interrupted = expect(
      Promise.all(Array.from({ length: 50 }, () => learner.train(from, 7n))),
    ).rejects.toMatchObject({ code: 'NN_ENGINE_FAILED' });
    process.kill(pid as number, 'SIGKILL');
    await interrupted;
    expect(await learner.train(from, 7n)).toEqual(before);
    expect(learner.pid).not.toBe(pid);
  });

  it('ends a process that needs more memory than it may have', async () => {
    const untilEnded = async () => {
      const learner = await openHosted({ memoryLimitBytes: 2 ** 25 });
      const from = learner.layout.vectorOf(model);
      // the process looks at itself twenty times a second, so a quick call may come through
      for (let seed = 0n; ; seed++) await learner.train(from, seed);
    };
    await expect(untilEnded()).rejects.toMatchObject({
      code: 'NN_ENGINE_FAILED',
      message: expect.stringContaining('memory'),
    });
  });

  it('leaves nothing behind when it is closed', async () => {
    const learner = await openHosted();
    const { pid } = learner;
    expect(isAlive(pid)).toBe(true);
    await learner.close();
    await waitUntil(() => !isAlive(pid), {
      what: 'the process to be gone',
      timeoutMs: 10_000,
      intervalMs: 20,
      clock: systemClock,
    });
    await expect(learner.measure(learner.layout.vectorOf(model))).rejects.toMatchObject({
      code: 'NN_ENGINE_FAILED',
    });
  });
});
