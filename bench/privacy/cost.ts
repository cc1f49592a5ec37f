import {
  createCnn,
  createEngine,
  createMlp,
  createPrivateTrainer,
  createTrainer,
  type Dataset,
  type Model,
} from '@plexus/nn';

export type Cost = {
  readonly name: string;
  readonly batch: number;
  readonly ordinaryMs: number;
  readonly privateMs: number;
};

const BATCH = 64;
const ROUNDS = 15;

/** CPU time of a step with and without privacy, the two by turns; medians. */
export async function measureCosts(flat: Dataset, pictures: Dataset): Promise<readonly Cost[]> {
  const dense = createMlp({ inputSize: 784, hidden: [32], outputs: 10, seed: 1 });
  const lenet = createCnn({ inputShape: [1, 28, 28], channels: [8, 16], outputs: 10, seed: 1 });
  return [
    await measure('MLP 784-32-10', dense, flat),
    await measure('CNN 28×28, channels 8-16', lenet, pictures),
  ];
}

async function measure(name: string, model: Model, data: Dataset): Promise<Cost> {
  const engine = await createEngine({ profile: 'native' });
  const spec = {
    loss: 'softmax-cross-entropy',
    optimiser: { kind: 'sgd', learningRate: 0.1 },
    batchSize: BATCH,
    seed: 1,
  } as const;
  const ordinary = await createTrainer({ model, spec, engine });
  const trainer = await createPrivateTrainer({ model, spec, engine, clip: 1 });
  // As many rows as a sample has, so that every step works on all of them.
  const rows = Array.from({ length: BATCH }, (_, i) => i);
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    times[0].push(await cpuMs(() => ordinary.stepRows(data, rows)));
    times[1].push(await cpuMs(() => trainer.step({ dataset: data, rows, noiseMultiplier: 1 })));
  }
  await ordinary.close();
  await trainer.close();
  const [ordinaryMs = 0, privateMs = 0] = times.map(
    (list) => list.sort((a, b) => a - b)[ROUNDS >> 1] as number,
  );
  return { name, batch: BATCH, ordinaryMs, privateMs };
}

async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
