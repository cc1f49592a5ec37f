import {
  assertTrainable,
  createEvaluator,
  type Dataset,
  defaultMetrics,
  type Engine,
  type Evaluator,
  lossKindOf,
  type Model,
  matchDataset,
} from '@plexus/nn';
import { ratedCandidate } from '../rules/rated-candidate.ts';
import { scoreOf } from '../rules/score.ts';
import { type SessionSpec, trainingOf } from '../rules/spec.ts';
import type { Update } from '../rules/update.ts';
import { createLocalTrainer, type LocalTrainer, type PrivateTraining } from './local-trainer.ts';
import { createParameterLayout, type ParameterLayout } from './parameters.ts';

const EVALUATION_ROWS = 256;

/** How well a model does on a participant's own validation rows; accuracy is NaN where the loss has none. */
export type Measure = { readonly accuracy: number; readonly loss: number };

/** One participant's private data and what is done with it: training and rating, nothing of which leaves the machine. */
export interface Learner {
  readonly layout: ParameterLayout;
  readonly trainingRows: number;
  readonly validationRows: number;
  /** The parameters after `localSteps` from these ones (C2). Throws `NN_NOT_FINITE` when training diverges. */
  train(from: Float32Array, orderSeed: bigint): Promise<Float32Array>;
  /** The model an update is rated by, as the session says (C6). */
  candidate(from: Float32Array, update: Update): Float32Array;
  /** A model that gives NaN or infinity measures accuracy 0 and an infinite loss. */
  measure(parameters: Float32Array): Promise<Measure>;
  /** The score of a candidate by the session's metric (C6). */
  score(measure: Measure): number;
  close(): Promise<void>;
}

export type LearnerOptions = {
  readonly model: Model;
  readonly spec: SessionSpec;
  readonly engine: Engine;
  readonly training: Dataset;
  readonly validation: Dataset;
  /** Trains by DP-SGD; the order seed then says nothing. */
  readonly privacy?: PrivateTraining;
};

/** Makes a participant's learner once its session's model is at hand. */
export type LearnerFactory = (work: Omit<LearnerOptions, 'engine'>) => Promise<Learner>;

/** Learners in this process, which is for models one trusts; `hostedLearners` is for others'. */
export function localLearners(engine: Engine): LearnerFactory {
  return (work) => createLearner({ ...work, engine });
}

/**
 * Compiles training and rating once for a session. Throws what `createTrainer` and `assertTrainable` throw, and with
 * `privacy` what `createPrivateTrainer` does.
 */
export async function createLearner(options: LearnerOptions): Promise<Learner> {
  const { model, spec, engine } = options;
  const training = matchDataset(model, options.training);
  const validation = matchDataset(model, options.validation);
  const trainingSpec = trainingOf(spec);
  assertTrainable(model, training, trainingSpec);
  assertTrainable(model, validation, trainingSpec);
  const layout = createParameterLayout(model, spec);
  const trainer = await createLocalTrainer(options, training);
  const evaluator = await createEvaluator({
    model,
    loss: spec.training.loss,
    engine,
    state: layout.state.entries,
    batchSize: Math.min(validation.count, EVALUATION_ROWS),
  }).catch(async (error: unknown) => {
    await trainer.close();
    throw error;
  });
  return new DatasetLearner({ spec, layout, trainer, evaluator, training, validation });
}

type Parts = {
  readonly spec: SessionSpec;
  readonly layout: ParameterLayout;
  readonly trainer: LocalTrainer;
  readonly evaluator: Evaluator;
  readonly training: Dataset;
  readonly validation: Dataset;
};

class DatasetLearner implements Learner {
  readonly #parts: Parts;
  /** Trainer and evaluator are not re-entrant. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get layout(): ParameterLayout {
    return this.#parts.layout;
  }

  get trainingRows(): number {
    return this.#parts.training.count;
  }

  get validationRows(): number {
    return this.#parts.validation.count;
  }

  train(from: Float32Array, orderSeed: bigint): Promise<Float32Array> {
    const { trainer, layout } = this.#parts;
    return this.#inTurn(async () => {
      trainer.loadState(layout.toState(from));
      await trainer.run(orderSeed);
      return layout.vectorOfState(trainer.saveState());
    });
  }

  candidate(from: Float32Array, update: Update): Float32Array {
    return ratedCandidate(from, update, this.#parts.spec.ratingStep ?? 1);
  }

  measure(parameters: Float32Array): Promise<Measure> {
    const { evaluator, layout, validation, spec } = this.#parts;
    const metrics = defaultMetrics(lossKindOf(spec.training.loss)).filter(({ name }) => name === 'accuracy');
    return this.#inTurn(async () => {
      if (!parameters.every(Number.isFinite)) return { accuracy: 0, loss: Number.POSITIVE_INFINITY };
      const measured = await evaluator.measure(layout.toState(parameters), [validation], { metrics });
      if (measured.outcome !== 'measured') return { accuracy: 0, loss: Number.POSITIVE_INFINITY };
      return {
        accuracy: measured.measures.metrics['accuracy'] ?? Number.NaN,
        loss: measured.measures.loss,
      };
    });
  }

  score(measure: Measure): number {
    return scoreOf(this.#parts.spec.metric, measure);
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#parts.trainer.close();
    await this.#parts.evaluator.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }
}
