import { createRandom, permutationOf } from '@plexus/core';
import {
  createBatchOrder,
  createEngine,
  createPredictor,
  createPrivateTrainer,
  createTrainer,
  type Dataset,
  type Model,
  noiseFor,
  parseModel,
  samplingRateOf,
  type TrainingSpec,
  takeRows,
} from '@plexus/nn';

export type MembershipRun = {
  readonly rows: number;
  readonly steps: number;
  /** Undefined: ordinary training. */
  readonly epsilon?: number;
};

/** How well members are told from others: 0.5 is guessing, 1 is certainty. */
export type MembershipOutcome = {
  /** By the loss after the update (Yeom et al., 2018), and by how much the update lowered it. */
  readonly byLoss: number;
  readonly byDrop: number;
  /** Of the members, found at 1 % false alarms, by the better of the two. */
  readonly foundAtOnePercent: number;
};

const BATCH = 32;
const CLIP = 1;
const DELTA = 1e-5;
const OTHERS = 1_000;

/**
 * A participant trains once from a model everybody has and sends all of its change; the attacker holds both models and
 * the rows in question: those that were trained on, and 1,000 that were not.
 */
export async function attackMembership(
  {
    model,
    data,
    learningRate,
  }: { readonly model: Model; readonly data: Dataset; readonly learningRate: number },
  { rows, steps, epsilon }: MembershipRun,
  seed: number,
): Promise<MembershipOutcome> {
  const order = permutationOf(data.count, 1_000 + seed);
  const members = takeRows(data, order.subarray(0, rows));
  const others = takeRows(data, order.subarray(rows, rows + OTHERS));
  const engine = await createEngine({ profile: 'native' });
  const spec: TrainingSpec = {
    loss: 'softmax-cross-entropy',
    optimiser: { kind: 'sgd', learningRate },
    batchSize: BATCH,
    seed,
  };
  const after =
    epsilon === undefined
      ? await trainOrdinarily(model, members, spec, steps)
      : await trainPrivately(model, members, spec, steps, epsilon);
  const losses = async (of: Model, rowsOf: Dataset): Promise<Float64Array> => {
    const predictor = await createPredictor({ model: of, engine });
    const outputs = await predictor.run(rowsOf.inputs, { batchSize: 256 });
    await predictor.close();
    const [scores] = Object.values(outputs);
    return crossEntropies(scores?.data as Float32Array, rowsOf.target?.data as BigInt64Array);
  };
  const [memberAfter, otherAfter] = [await losses(after, members), await losses(after, others)];
  const [memberBefore, otherBefore] = [await losses(model, members), await losses(model, others)];
  const drop = (before: Float64Array, then: Float64Array) =>
    before.map((loss, i) => loss - (then[i] as number));
  const signals = [
    [memberAfter.map((loss) => -loss), otherAfter.map((loss) => -loss)],
    [drop(memberBefore, memberAfter), drop(otherBefore, otherAfter)],
  ] as const;
  const [byLoss = 0.5, byDrop = 0.5] = signals.map(([inside, outside]) => areaUnderCurve(inside, outside));
  const found = signals.map(([inside, outside]) => foundAt(inside, outside, 0.01));
  return { byLoss, byDrop, foundAtOnePercent: Math.max(...found) };
}

async function trainOrdinarily(
  model: Model,
  rows: Dataset,
  spec: TrainingSpec,
  steps: number,
): Promise<Model> {
  const trainer = await createTrainer({ model, spec, engine: await createEngine({ profile: 'native' }) });
  const order = createBatchOrder({ count: rows.count, batchSize: spec.batchSize, seed: spec.seed });
  for (let step = 0; step < steps; step++) await trainer.stepRows(rows, order.indicesAt(step));
  const trained = parseModel(trainer.exportModel());
  await trainer.close();
  return trained;
}

async function trainPrivately(
  model: Model,
  rows: Dataset,
  spec: TrainingSpec,
  steps: number,
  epsilon: number,
): Promise<Model> {
  const random = createRandom(spec.seed);
  const trainer = await createPrivateTrainer({
    model,
    spec,
    engine: await createEngine({ profile: 'native' }),
    clip: CLIP,
    random: (words) => {
      for (let i = 0; i < words.length; i++) words[i] = random.nextUint32();
    },
  });
  const samplingRate = samplingRateOf(BATCH, rows.count);
  const noiseMultiplier = noiseFor({ budget: { epsilon, delta: DELTA }, samplingRate, steps });
  for (let step = 0; step < steps; step++) await trainer.step({ dataset: rows, noiseMultiplier });
  const trained = parseModel(trainer.exportModel());
  await trainer.close();
  return trained;
}

function crossEntropies(scores: Float32Array, labels: BigInt64Array): Float64Array {
  const classes = scores.length / labels.length;
  return Float64Array.from(labels, (label, row) => {
    const own = scores.subarray(row * classes, (row + 1) * classes);
    const most = Math.max(...own);
    const sum = own.reduce((total, score) => total + Math.exp(score - most), 0);
    return most + Math.log(sum) - (own[Number(label)] as number);
  });
}

/** Probability that a member's signal is above another row's; ties count half. */
function areaUnderCurve(inside: Float64Array, outside: Float64Array): number {
  const sorted = outside.toSorted();
  const countWhere = (isCounted: (a: number) => boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isCounted(sorted[middle] as number)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = inside.reduce(
    (sum, value) => sum + (countWhere((a) => a < value) + countWhere((a) => a <= value)) / 2,
    0,
  );
  return wins / (inside.length * outside.length);
}

function foundAt(inside: Float64Array, outside: Float64Array, falseAlarms: number): number {
  const threshold = outside.toSorted().at(-1 - Math.floor(falseAlarms * outside.length)) as number;
  return inside.filter((signal) => signal > threshold).length / inside.length;
}
