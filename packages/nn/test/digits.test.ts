import { describe, expect, it } from 'vitest';
import {
  createCnn,
  createEngine,
  createMlp,
  createPredictor,
  createTrainer,
  type Dataset,
  evaluatePredictor,
  type Model,
  matchDataset,
  type Optimiser,
  type Profile,
  parseModel,
  runSteps,
} from '../src/index.ts';
import { readDigits } from './fixtures/digits.ts';

const train = readDigits(0, 120);
const test = readDigits(120, 40);

async function trainAndMeasure(profile: Profile, model: Model, optimiser: Optimiser, steps: number) {
  const engine = await createEngine({ profile });
  const spec = { loss: 'softmax-cross-entropy', optimiser, batchSize: 40, seed: 1 } as const;
  const trainer = await createTrainer({ model, spec, engine });
  const dataset = matchDataset(model, train);
  await runSteps({ trainer, dataset, batchSize: 40, from: 0, count: steps, orderSeed: 1 });
  const trained = parseModel(trainer.exportModel());
  await trainer.close();
  const predictor = await createPredictor({ model: trained, engine });
  const measured = async (rows: Dataset) =>
    evaluatePredictor(predictor, matchDataset(trained, rows), { loss: spec.loss });
  const evaluation = await measured(test);
  await predictor.close();
  return evaluation;
}

describe.each<Profile>(['native', 'reproducible'])('handwritten digits in the %s profile', (profile) => {
  it('are told apart by a small perceptron', async () => {
    const model = createMlp({ inputSize: 784, hidden: [64], outputs: 10, seed: 1 });
    const { accuracy, loss } = await trainAndMeasure(
      profile,
      model,
      { kind: 'adam', learningRate: 0.002 },
      150,
    );
    expect(accuracy).toBeGreaterThan(0.87);
    expect(loss).toBeLessThan(0.6);
  });

  it('are told apart better by a small convolutional network', async () => {
    const model = createCnn({
      inputShape: [1, 28, 28],
      channels: [8, 16],
      outputs: 10,
      batchNorm: true,
      seed: 1,
    });
    const sgd = { kind: 'sgd', learningRate: 0.05, momentum: 0.9 } as const;
    const { accuracy } = await trainAndMeasure(profile, model, sgd, 90);
    expect(accuracy).toBeGreaterThan(0.92);
  });
});
