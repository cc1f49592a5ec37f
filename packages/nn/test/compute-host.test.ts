import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { digestOf, hasCode, waitUntil } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import {
  concatDatasets,
  createComputeHost,
  createDataset,
  createEngine,
  createMlp,
  createRecurrent,
  createTrainer,
  float32Tensor,
  GraphBuilder,
  int64Tensor,
  runSteps,
  sliceDataset,
  type TrainingSpec,
  writeModel,
} from '../src/index.ts';

const model = createMlp({ inputSize: 6, hidden: [16], outputs: 3, seed: 1 });
const bytes = writeModel(model);
const count = 40;
const dataset = createDataset(
  {
    input: float32Tensor(
      [count, 6],
      Array.from({ length: count * 6 }, (_, i) => Math.fround(Math.sin(i))),
    ),
  },
  int64Tensor(
    [count],
    Array.from({ length: count }, (_, i) => i % 3),
  ),
);
const spec: TrainingSpec = {
  loss: 'softmax-cross-entropy',
  optimiser: { kind: 'adam', learningRate: 0.01 },
  batchSize: 8,
  seed: 1,
};
const range = { from: 3, count: 25, orderSeed: 9 };
const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);

function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('compute host', () => {
  it('trains to the same bytes as a trainer in this process', async () => {
    const engine = await createEngine({ profile: 'reproducible' });
    const trainer = await createTrainer({ model, spec, engine });
    const expected = await runSteps({ trainer, dataset, batchSize: 8, ...range });
    const host = createComputeHost();
    try {
      const training = await host.openTraining({ profile: 'reproducible', model: bytes, spec, dataset });
      const start = await training.saveState();
      expect(await training.runSteps(range)).toEqual(expected);
      expect(digestOf(await training.saveState())).toBe(digestOf(trainer.saveState()));
      expect(digestOf(await training.exportModel())).toBe(digestOf(trainer.exportModel()));
      await training.loadState(start);
      await training.runSteps(range);
      expect(digestOf(await training.saveState())).toBe(digestOf(trainer.saveState()));
    } finally {
      await host.close();
      await trainer.close();
    }
  });

  it('predicts, and passes on typed errors of the model’s making', async () => {
    const host = createComputeHost();
    try {
      const predictor = await host.openPredictor({ profile: 'native', model: bytes });
      const { outputs, interiorDigest } = await predictor.runTapped(dataset.inputs, { batchSize: 8 });
      expect(outputs['logits']?.shape).toEqual([count, 3]);
      expect(interiorDigest).toMatch(/^0x/);
      await expect(predictor.run({})).rejects.toEqual(throwing('NN_BATCH_SHAPE'));
      const broken = host.openPredictor({ profile: 'native', model: Uint8Array.of(1, 2, 3) });
      await expect(broken).rejects.toEqual(throwing('NN_MODEL_MALFORMED'));
      await predictor.close();
      await expect(predictor.run(dataset.inputs)).rejects.toEqual(throwing('NN_ENGINE_FAILED'));
    } finally {
      await host.close();
    }
  });

  it('ends a child that takes too much memory, and says so', async () => {
    const host = createComputeHost({ memoryLimitBytes: 200 * 2 ** 20 });
    const wide = createMlp({ inputSize: 4000, hidden: [4000, 4000], outputs: 2, seed: 1 });
    const opening = host.openPredictor({ profile: 'native', model: writeModel(wide) });
    await expect(opening).rejects.toMatchObject({
      code: 'NN_ENGINE_FAILED',
      message: expect.stringContaining('bytes of memory'),
    });
    await expect(host.openPredictor({ profile: 'native', model: bytes })).rejects.toEqual(
      throwing('NN_ENGINE_FAILED'),
    );
    expect(isAlive(host.pid)).toBe(false);
    await host.close();
  });

  it('ends a child whose graph asks for far more memory than it may have, at once', async () => {
    const host = createComputeHost({ memoryLimitBytes: 400 * 2 ** 20 });
    const builder = new GraphBuilder('greedy');
    const wide = builder.node('Expand', [builder.input('input', ['batch', 1]), builder.ints(1, 2 ** 30)]);
    const sum = builder.node('ReduceSum', [wide, builder.ints(1)]);
    builder.output(sum);
    const predictor = await host.openPredictor({ profile: 'native', model: writeModel(builder.build()) });
    const running = predictor.run({ input: float32Tensor([1, 1], [1]) }, { batchSize: 1 });
    await expect(running).rejects.toMatchObject({
      code: 'NN_ENGINE_FAILED',
      message: expect.stringContaining('bytes of memory'),
    });
    expect(isAlive(host.pid)).toBe(false);
    await host.close();
  });

  it('ends a child that reads a model for too long, and fails every call that waits', async () => {
    const host = createComputeHost({ callTimeoutMs: 4_000 });
    const deep = createRecurrent({ kind: 'LSTM', inputSize: 2, hidden: [2], outputs: 2, seed: 1 });
    const inputs = [{ name: 'input', dtype: 'float32', shape: ['batch', 1_000, 2] }] as const;
    const model = writeModel({ ...deep, graph: { ...deep.graph, inputs } });
    const sequences = createDataset(
      { input: float32Tensor([8, 1_000, 2], new Float32Array(16_000)) },
      int64Tensor([8], new Array(8).fill(0)),
    );
    const opening = host.openTraining({ profile: 'native', model, spec, dataset: sequences });
    const waiting = host.openPredictor({ profile: 'native', model: bytes });
    const late = { code: 'NN_ENGINE_FAILED', message: expect.stringContaining('4000 ms') };
    await Promise.all([
      expect(opening).rejects.toMatchObject(late),
      expect(waiting).rejects.toMatchObject(late),
    ]);
    await host.close();
    expect(isAlive(host.pid)).toBe(false);
  });

  it('does not send results larger than its parent wants to hold, and goes on', async () => {
    const host = createComputeHost({ replyLimitBytes: 1_000 });
    try {
      const predictor = await host.openPredictor({ profile: 'native', model: bytes });
      const few = sliceDataset(dataset, 0, 8);
      await expect(predictor.run(concatDatasets(new Array(20).fill(dataset)).inputs)).rejects.toMatchObject({
        code: 'NN_ENGINE_FAILED',
        message: expect.stringContaining('1000 are allowed'),
      });
      expect((await predictor.run(few.inputs))['logits']?.shape).toEqual([8, 3]);
    } finally {
      await host.close();
    }
  });

  it('ends a child that takes too long, in the middle of a computation', async () => {
    const host = createComputeHost({ callTimeoutMs: 4_000 });
    const training = await host.openTraining({ profile: 'reproducible', model: bytes, spec, dataset });
    await expect(training.runSteps({ from: 0, count: 1e9, orderSeed: 1 })).rejects.toMatchObject({
      code: 'NN_ENGINE_FAILED',
      message: expect.stringContaining('4000 ms'),
    });
    await host.close();
    expect(isAlive(host.pid)).toBe(false);
  });

  it('reports a child that was killed', async () => {
    const host = createComputeHost();
    const training = await host.openTraining({ profile: 'reproducible', model: bytes, spec, dataset });
    const running = training.runSteps({ from: 0, count: 1e9, orderSeed: 1 });
    const outcome = expect(running).rejects.toMatchObject({
      code: 'NN_ENGINE_FAILED',
      message: expect.stringContaining('SIGKILL'),
    });
    process.kill(host.pid as number, 'SIGKILL');
    await outcome;
    await host.close();
  });

  it('leaves no child behind when its parent is killed', async () => {
    const script = new URL('./fixtures/busy-parent.ts', import.meta.url).pathname;
    const parent = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'], env: {} });
    const [line] = await createInterface({ input: parent.stdout })
      [Symbol.asyncIterator]()
      .next()
      .then((next) => [String(next.value)]);
    const pid = Number(line);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await waitUntil(async () => (isAlive(pid) ? undefined : true), {
      what: 'the child to end',
      timeoutMs: 10_000,
    });
    expect(isAlive(pid)).toBe(false);
  });
});
