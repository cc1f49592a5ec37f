import { createRandom } from '@plexus/core';
import {
  type Batch,
  countCost,
  createCnn,
  createMlp,
  createTensorData,
  createTrainer,
  type Engine,
  type Model,
  type TrainingSpec,
} from '@plexus/nn';

const BATCH_SIZE = 64;
const CLASSES = 10;

const spec: TrainingSpec = {
  loss: 'softmax-cross-entropy',
  optimiser: { kind: 'sgd', learningRate: 0.01, momentum: 0.9 },
  batchSize: BATCH_SIZE,
  seed: 1,
};

/** A network that is trained to see how fast an engine is, and the shape of one row. */
type Workload = { readonly model: Model; readonly row: readonly number[] };

const workloads = (): readonly Workload[] => [
  { model: createMlp({ inputSize: 784, hidden: [256], outputs: CLASSES }), row: [784] },
  { model: createCnn({ inputShape: [1, 28, 28], channels: [8, 16], outputs: CLASSES }), row: [1, 28, 28] },
];

/**
 * Floating-point operations a second of an engine while it trains, counted as difficulties are (J2): the slower of a
 * dense and a convolutional network, each the median over at least `minMs`, so that deadlines promised by it can be
 * kept whatever the model is made of.
 */
export async function benchmarkEngine(engine: Engine, minMs: number): Promise<number> {
  const speeds: number[] = [];
  for (const workload of workloads()) speeds.push(await runWorkload(engine, workload, minMs));
  return Math.min(...speeds);
}

async function runWorkload(engine: Engine, { model, row }: Workload, minMs: number): Promise<number> {
  const { trainingStepFlops } = countCost(model, BATCH_SIZE, { optimiser: spec.optimiser });
  const trainer = await createTrainer({ model, spec, engine });
  try {
    const batch = createBatch(row);
    await trainer.step(batch);
    const times: number[] = [];
    const startedAt = performance.now();
    while (times.length < 3 || performance.now() - startedAt < minMs) {
      const before = performance.now();
      await trainer.step(batch);
      times.push(performance.now() - before);
    }
    times.sort((a, b) => a - b);
    return trainingStepFlops / ((times[times.length >> 1] ?? 1) / 1_000);
  } finally {
    await trainer.close();
  }
}

function createBatch(row: readonly number[]): Batch {
  const shape = [BATCH_SIZE, ...row];
  const data = createTensorData(
    'float32',
    shape.reduce((a, b) => a * b, 1),
  );
  const random = createRandom(1);
  for (let i = 0; i < data.length; i++) data[i] = random.nextFloat();
  const classes = BigInt64Array.from({ length: BATCH_SIZE }, (_, i) => BigInt(i % CLASSES));
  return {
    inputs: { input: { dtype: 'float32', shape, data } },
    target: { dtype: 'int64', shape: [BATCH_SIZE], data: classes },
  };
}
