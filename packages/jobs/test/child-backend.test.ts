import { execFile, fork } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { digestOf, waitUntil } from '@plexus/core';
import { createMlp, initialiseModel, writeModel } from '@plexus/nn';
import { afterEach, describe, expect, it } from 'vitest';
import type { PreparedJob } from '../src/client/prepare-job.ts';
import { createChildBackend } from '../src/computation/child-backend.ts';
import { createInProcessBackend } from '../src/computation/in-process-backend.ts';
import type { ComputationInput, ComputeBackend } from '../src/computation/types.ts';
import type { SubTask } from '../src/rules/sub-task.ts';
import { byDigest, tinyInferJob, tinySweepJob, tinyTrainJob } from './support/small-jobs.ts';

const GENEROUS = { memoryLimitBytes: 2 * 1024 ** 3, requestTimeoutMs: 60_000 };
const inProcess = createInProcessBackend();
const opened: ComputeBackend[] = [];

function childBackend(options: Partial<typeof GENEROUS> = {}): ComputeBackend {
  const backend = createChildBackend({ ...GENEROUS, ...options });
  opened.push(backend);
  return backend;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((backend) => backend.close()));
  await untilNoChildren();
});

/** A process that was killed may still be clearing up its memory. */
async function untilNoChildren(): Promise<void> {
  await waitUntil(async () => (await childrenOf(process.pid)).length === 0, {
    what: 'the end of every child',
    timeoutMs: 30_000,
  });
}

/** The entry of a dead process stays until its parent has heard of the end, and only then does a backend know. */
async function untilHeardOfEnd(pid: number | undefined): Promise<void> {
  await waitUntil(async () => !(await readdir('/proc')).includes(String(pid)), {
    what: 'the end of a child to be heard of',
    timeoutMs: 30_000,
  });
}

/** Processes that run our child's entry and were started by `parent`. */
async function childrenOf(parent: number): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      const [state, ppid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(ppid) === parent && command.includes('computation/child.ts') && state !== 'Z' ? pid : 0;
    }),
  );
  return found.filter((pid) => pid > 0);
}

function inputOf({ plan, artifacts }: PreparedJob, kind: SubTask['kind']): ComputationInput {
  const { spec, modelBytes, split } = plan;
  const subTask = split.subTasks.find((entry) => entry.kind === kind)!;
  const stored = byDigest(artifacts);
  const refs = spec.kind === 'sweep' ? [...spec.shards, spec.validation] : spec.shards.slice(0, 1);
  const shards = refs.map(({ digest }) => stored.get(digest)!);
  return { spec, subTask, model: modelBytes, shards, parts: [], chunks: [] };
}

/** Every digest a computation gives, from its start to its last segment. */
async function digestsOf(backend: ComputeBackend, input: ComputationInput): Promise<readonly string[]> {
  const computation = await backend.open(input);
  try {
    let state = await computation.initialState();
    const digests: string[] = [digestOf(state)];
    for (let segment = 0; segment < computation.segmentCount; segment++) {
      const { end, interior, also } = await computation.runSegment(segment, state);
      digests.push(digestOf(end), digestOf(interior), ...(also ?? []).map((bytes) => digestOf(bytes)));
      state = end;
    }
    return digests;
  } finally {
    await computation.close();
  }
}

async function lastEnd(backend: ComputeBackend, input: ComputationInput): Promise<Uint8Array> {
  const computation = await backend.open(input);
  let state = await computation.initialState();
  for (let segment = 0; segment < computation.segmentCount; segment++)
    state = (await computation.runSegment(segment, state)).end;
  await computation.close();
  return state;
}

/** The combine of a training round, over what its two parts give. */
async function combineInput(job: PreparedJob): Promise<ComputationInput> {
  const { plan, artifacts } = job;
  const stored = byDigest(artifacts);
  const base = inputOf(job, 'train');
  const parts = [];
  for (const part of [0, 1]) {
    const subTask = plan.split.subTasks[part]!;
    const bytes = await lastEnd(inProcess, {
      ...base,
      subTask,
      shards: [stored.get(plan.spec.shards[part]!.digest)!],
    });
    parts.push({ digest: digestOf(bytes), bytes });
  }
  return { ...inputOf(job, 'combine'), shards: [], parts };
}

describe('a computation in a child process', () => {
  it('gives the digests it gives in process, for every kind, one after the other in one child', async () => {
    const engine = await inProcess.fingerprint('reproducible');
    const backend = childBackend();
    expect(await backend.fingerprint('reproducible')).toBe(engine);
    const train = tinyTrainJob(engine);
    const inputs = [
      inputOf(train, 'train'),
      inputOf(tinyInferJob(engine), 'infer'),
      inputOf(tinySweepJob(engine), 'candidate'),
      await combineInput(train),
      inputOf(train, 'train'),
    ];
    for (const input of inputs)
      expect(await digestsOf(backend, input), input.subTask.kind).toEqual(await digestsOf(inProcess, input));
    expect(await childrenOf(process.pid)).toHaveLength(1);
  });

  it('does not remember a computation after it was closed or failed to open', async () => {
    const backend = childBackend();
    const input = inputOf(tinyTrainJob(await inProcess.fingerprint('reproducible')), 'train');
    const computation = await backend.open(input);
    const start = await computation.initialState();
    await computation.close();
    await expect(computation.runSegment(0, start)).rejects.toMatchObject({ code: 'JOBS_COMPUTE_FAILED' });
    await expect(backend.open({ ...input, model: new Uint8Array(9) })).rejects.toMatchObject({
      retryable: false,
    });
    await expect(computation.initialState()).rejects.toMatchObject({ code: 'JOBS_COMPUTE_FAILED' });
  });

  it('names malformed models, malformed data and another engine by their codes', async () => {
    const backend = childBackend();
    const input = inputOf(tinyTrainJob(await inProcess.fingerprint('reproducible')), 'train');
    const garbage = new TextEncoder().encode('not an artifact of any kind');
    const failures: readonly (readonly [ComputationInput, string])[] = [
      [{ ...input, model: garbage }, 'NN_'],
      [{ ...input, shards: [garbage] }, 'NN_'],
      [{ ...input, shards: [] }, 'JOBS_COMPUTE_FAILED'],
      [{ ...input, spec: { ...input.spec, engine: 'another engine' } }, 'JOBS_ENGINE_MISMATCH'],
    ];
    for (const [broken, code] of failures)
      for (const where of [backend, inProcess])
        await expect(where.open(broken)).rejects.toMatchObject({ code: expect.stringContaining(code) });
  });

  it('is ended when it takes too long, and the next one works', async () => {
    const backend = childBackend({ requestTimeoutMs: 6_000 });
    const engine = await backend.fingerprint('reproducible');
    const heavy = inputOf(tinyTrainJob(engine), 'train');
    const model = writeModel(
      initialiseModel(createMlp({ inputSize: 4, hidden: [3000, 3000], outputs: 3, activation: 'relu' }), 1),
    );
    const spec =
      heavy.spec.kind === 'train' ? { ...heavy.spec, segmentSteps: 5000, epochs: 5000 } : heavy.spec;
    const long = { ...heavy, model, spec, subTask: { ...heavy.subTask, steps: 30_000, segmentCount: 6 } };
    await expect(digestsOf(backend, long)).rejects.toMatchObject({
      code: 'JOBS_COMPUTE_FAILED',
      retryable: true,
    });
    expect(await digestsOf(backend, heavy)).toHaveLength(1 + 2 * heavy.subTask.segmentCount);
  });

  it('is ended when it takes too much memory, and the next one works', async () => {
    const backend = childBackend({ memoryLimitBytes: 450 * 1024 ** 2, requestTimeoutMs: 40_000 });
    const engine = await backend.fingerprint('reproducible');
    const small = inputOf(tinyTrainJob(engine), 'train');
    const model = writeModel(
      initialiseModel(createMlp({ inputSize: 4, hidden: [5000, 5000], outputs: 3, activation: 'relu' }), 1),
    );
    await expect(digestsOf(backend, { ...small, model })).rejects.toMatchObject({
      code: 'JOBS_COMPUTE_FAILED',
    });
    expect(await digestsOf(backend, small)).toHaveLength(1 + 2 * small.subTask.segmentCount);
  });

  it('is started again after its process died while idle, and is not mistaken for the one before', async () => {
    const backend = childBackend();
    const input = inputOf(tinyTrainJob(await backend.fingerprint('reproducible')), 'train');
    const [idle] = await childrenOf(process.pid);
    process.kill(idle!, 'SIGKILL');
    await untilHeardOfEnd(idle);
    const computation = await backend.open(input);
    const start = await computation.initialState();
    const [busy] = await childrenOf(process.pid);
    process.kill(busy!, 'SIGKILL');
    await untilHeardOfEnd(busy);
    await expect(computation.runSegment(0, start)).rejects.toMatchObject({ retryable: true });
    await computation.close();
    expect(await childrenOf(process.pid)).toEqual([]);
    expect(await digestsOf(backend, input)).toEqual(await digestsOf(inProcess, input));
  });

  it('does not come back after its backend was closed', async () => {
    const backend = childBackend();
    const input = inputOf(tinyTrainJob(await backend.fingerprint('reproducible')), 'train');
    const computation = await backend.open(input);
    await backend.close();
    await computation.close();
    expect(await childrenOf(process.pid)).toEqual([]);
  });

  it('ends with the process that started it, even while it computes', async () => {
    const parent = fork(new URL('./support/orphan-maker.ts', import.meta.url), { stdio: 'ignore' });
    const pid = await new Promise<number>((resolve) =>
      parent.once('message', (message) => resolve(Number(message))),
    );
    expect(await childrenOf(parent.pid!)).toEqual([pid]);
    parent.kill('SIGKILL');
    const isGone = () =>
      promisify(execFile)('kill', ['-0', String(pid)]).then(
        () => false,
        () => true,
      );
    expect(await waitUntil(isGone, { what: 'the orphan to end', timeoutMs: 30_000 })).toBe(true);
  });
});
