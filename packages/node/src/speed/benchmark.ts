import { createRandom } from '@plexus/core';
import {
  countCost,
  createCnn,
  createMlp,
  createPredictor,
  createTensorData,
  type Engine,
  type Model,
} from '@plexus/nn';

/** A network that is run to see how fast an engine is, and the shape of its input. */
type Workload = { readonly model: Model; readonly batch: number; readonly shape: readonly number[] };

const workloads = (): readonly Workload[] => [
  { model: createMlp({ inputSize: 784, hidden: [256, 256], outputs: 10 }), batch: 64, shape: [64, 784] },
  {
    model: createCnn({ inputShape: [1, 28, 28], channels: [16, 32], outputs: 10 }),
    batch: 64,
    shape: [64, 1, 28, 28],
  },
];

/**
 * Floating-point operations a second of an engine: the slower of a dense and a convolutional network, each the median
 * over at least `minMs`, so that a deadline promised by it can be kept whatever the model is made of.
 */
export async function benchmarkEngine(engine: Engine, minMs: number): Promise<number> {
  const speeds: number[] = [];
  for (const workload of workloads()) speeds.push(await runWorkload(engine, workload, minMs));
  return Math.min(...speeds);
}

async function runWorkload(
  engine: Engine,
  { model, batch, shape }: Workload,
  minMs: number,
): Promise<number> {
  const { forwardFlops } = countCost(model, batch);
  const data = createTensorData(
    'float32',
    shape.reduce((a, b) => a * b, 1),
  );
  const random = createRandom(1);
  for (let i = 0; i < data.length; i++) data[i] = random.nextFloat();
  const inputs = { input: { dtype: 'float32' as const, shape: [...shape], data } };
  const predictor = await createPredictor({ model, engine });
  try {
    await predictor.run(inputs, { batchSize: batch });
    const times: number[] = [];
    const startedAt = performance.now();
    while (times.length < 3 || performance.now() - startedAt < minMs) {
      const before = performance.now();
      await predictor.run(inputs, { batchSize: batch });
      times.push(performance.now() - before);
    }
    times.sort((a, b) => a - b);
    return forwardFlops / ((times[times.length >> 1] ?? 1) / 1_000);
  } finally {
    await predictor.close();
  }
}
