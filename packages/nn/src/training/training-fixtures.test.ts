import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../data/dataset.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Profile } from '../engine/types.ts';
import { float32Tensor, int64Tensor, toNumbers } from '../graph/data-types.ts';
import { parseModel } from '../graph/read-model.ts';
import type { Tensor } from '../graph/types.ts';
import { evaluatePredictor } from './evaluate.ts';
import { createPredictor } from './predictor.ts';
import { learningRateAt } from './schedules.ts';
import { createTrainer } from './trainer.ts';
import type { TrainingSpec } from './types.ts';

const folder = new URL('../../fixtures/training/', import.meta.url);

type Steps = {
  readonly dtype: 'float32' | 'int64';
  readonly shape: readonly number[];
  readonly steps: readonly (readonly number[])[];
};

type Case = {
  readonly model: string;
  readonly target: string;
  readonly spec: TrainingSpec;
  readonly losses: readonly number[];
  readonly rates: readonly number[];
  readonly parameters: Readonly<Record<string, readonly number[]>>;
};

/** What PyTorch computed; see fixtures/generate-training.py. */
const fixtures = JSON.parse(readFileSync(new URL('training.json', folder), 'utf8')) as {
  readonly inputs: Readonly<Record<string, Steps>>;
  readonly targets: Readonly<Record<string, Steps>>;
  readonly cases: Readonly<Record<string, Case>>;
};
const names = Object.keys(fixtures.cases);

function tensorAt({ dtype, shape, steps }: Steps, step: number): Tensor {
  const values = steps[step] as readonly number[];
  return dtype === 'int64' ? int64Tensor(shape, values) : float32Tensor(shape, values);
}

async function expectTraining(name: string, profile: Profile, accumulate: number): Promise<void> {
  const { model: file, target, spec, losses, parameters } = fixtures.cases[name] as Case;
  const model = parseModel(readFileSync(new URL(`${file}.onnx`, folder)));
  const engine = await createEngine({ profile });
  const trainer = await createTrainer({ model, spec: { ...spec, accumulate }, engine });
  try {
    for (const [step, expected] of losses.entries()) {
      const x = tensorAt(fixtures.inputs[file] as Steps, step);
      const t = tensorAt(fixtures.targets[target] as Steps, step);
      const loss = await trainer.step({ inputs: { x }, target: t });
      expect(Math.abs(loss - expected), `loss of step ${step + 1}`).toBeLessThan(
        2e-5 * Math.max(1, expected),
      );
    }
    const trained = parseModel(trainer.exportModel()).graph.initializers;
    const names = trainer.state.filter(({ kind }) => kind === 'parameter').map((entry) => entry.name);
    expect(names.sort()).toEqual(Object.keys(parameters).sort());
    for (const [initializer, expected] of Object.entries(parameters)) {
      const found = toNumbers(trained.get(initializer) as Tensor);
      const worst = Math.max(...expected.map((value, i) => Math.abs(value - (found[i] as number))));
      expect(worst, initializer).toBeLessThan(5e-5);
    }
  } finally {
    await trainer.close();
  }
}

describe.each<Profile>(['native', 'reproducible'])('training in the %s profile', (profile) => {
  it.each(names)('is that of PyTorch for %s', (name) => expectTraining(name, profile, 1));
});

describe('training with gradients of parts added up', () => {
  it.each(names)('is that of PyTorch with whole batches for %s', (name) => expectTraining(name, 'native', 2));

  it.each(['sgd', 'ce-all-sgd', 'clip-norm-adamw', 'everything'])(
    'is the same in the reproducible profile for %s',
    (name) => expectTraining(name, 'reproducible', 3),
  );
});

describe('measuring', () => {
  it.each(names)('gives the loss before the first step as PyTorch does for %s', async (name) => {
    const { model: file, target, spec, losses } = fixtures.cases[name] as Case;
    const model = parseModel(readFileSync(new URL(`${file}.onnx`, folder)));
    const predictor = await createPredictor({ model, engine: await createEngine({ profile: 'native' }) });
    const x = tensorAt(fixtures.inputs[file] as Steps, 0);
    const dataset = createDataset({ x }, tensorAt(fixtures.targets[target] as Steps, 0));
    const { loss } = await evaluatePredictor(predictor, dataset, { loss: spec.loss, batchSize: 4 });
    expect(loss).toBeCloseTo(losses[0] as number, 5);
    await predictor.close();
  });
});

describe('the learning rate for display', () => {
  it.each(names)('is that of PyTorch for %s', (name) => {
    const { spec, rates } = fixtures.cases[name] as Case;
    rates.forEach((rate, i) => {
      expect(learningRateAt(spec.schedule, spec.optimiser.learningRate, i + 1)).toBeCloseTo(rate, 12);
    });
  });
});
