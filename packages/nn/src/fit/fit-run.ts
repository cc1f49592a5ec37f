import { type Clock, hasCode, systemClock, toMessage } from '@plexus/core';
import { assertShares } from '../data/check-values.ts';
import type { Dataset } from '../data/dataset.ts';
import { matchDataset } from '../data/match-dataset.ts';
import type { RowReader, SourcePlace } from '../data/source.ts';
import { NnError } from '../errors.ts';
import { lossKindOf } from '../training/loss-spec.ts';
import { learningRateAt } from '../training/schedules.ts';
import type { Batch, Trainer } from '../training/types.ts';
import { type Checkpoint, encodeCheckpoint } from './checkpoint-bytes.ts';
import type { Evaluator, Measured } from './evaluator.ts';
import { createReport } from './fit-report.ts';
import { watchedValue, withKnownBest } from './known-best.ts';
import { LastGoodState } from './last-good-state.ts';
import { type FitPlan, totalStepsOf } from './plan-fit.ts';
import { emptyRecord, type RunRecord } from './run-record.ts';
import { takeBatch, trainingPlace } from './take-batch.ts';
import { TrainingCurve } from './training-curve.ts';
import type { FitOptions, FitResult, MeasureRecord, Measures, Stop } from './types.ts';

export type FitParts = {
  readonly options: FitOptions;
  readonly plan: FitPlan;
  readonly trainer: Trainer;
  readonly evaluator: Evaluator | undefined;
};

const START: SourcePlace = { epoch: 0, row: 0 };

/**
 * One run from its beginning or a checkpoint to its end. Between any two steps everything it knows is the record, the
 * training state and the best state, so that what happens next follows from a checkpoint alone.
 */
export class FitRun {
  readonly #parts: FitParts;
  readonly #clock: Clock;
  readonly #good = new LastGoodState();
  readonly #curve: TrainingCurve;
  #record: RunRecord;
  #bestState: Uint8Array | undefined;
  #reader: RowReader | undefined;
  #savedStep = 0;
  #startedAt = 0;
  #trainedMs = 0;
  #trainedSteps = 0;

  constructor(parts: FitParts, checkpoint: Checkpoint | undefined) {
    this.#parts = parts;
    this.#clock = parts.options.clock ?? systemClock;
    this.#record =
      checkpoint === undefined ? emptyRecord(START) : withKnownBest(checkpoint, parts.plan.watch);
    this.#curve = new TrainingCurve(this.#record.curve);
    if (checkpoint === undefined) return;
    const { best, step } = this.#record;
    const { state } = checkpoint;
    parts.trainer.loadState(state);
    if (best !== null) this.#bestState = best.step === step ? state : checkpoint.bestState;
    this.#savedStep = step;
  }

  async execute(): Promise<FitResult> {
    const { trainer } = this.#parts;
    const { step, place } = this.#record;
    this.#startedAt = this.#clock.now();
    await this.#openReader(place);
    this.#good.keep({ step, place, state: trainer.saveState() });
    for (;;) {
      const stop = (await this.#settle()) ?? (await this.#step());
      if (stop !== undefined) return this.#finish(stop);
    }
  }

  async close(): Promise<void> {
    await this.#reader?.close();
    this.#reader = undefined;
  }

  get #epoch(): number {
    const { plan, options } = this.#parts;
    return this.#reader === undefined
      ? this.#record.place.epoch
      : trainingPlace(this.#reader, options.spec.batchSize, plan.dropFrom).epoch;
  }

  get #elapsedMs(): number {
    return this.#record.elapsedMs + this.#clock.now() - this.#startedAt;
  }

  async #openReader(place: SourcePlace): Promise<void> {
    await this.close();
    const { plan, options } = this.#parts;
    this.#reader = await plan.train.open({ seed: options.spec.seed, place });
  }

  /** What is due between two steps: a measurement, a checkpoint, the end. */
  async #settle(): Promise<Stop | undefined> {
    const isDone = this.#isDone();
    const diverged = this.#isMeasureDue(isDone) ? await this.#measure() : undefined;
    // An abort may have cut the measurement short, and without the last one a run is not done.
    const stop = diverged ?? this.#findEnd(isDone && !this.#isMeasureDue(isDone));
    const isSaving = stop === undefined ? this.#isCheckpointDue() : stop.reason !== 'not-finite';
    return (isSaving ? await this.#save() : undefined) ?? stop;
  }

  #isDone(): boolean {
    const { steps, epochs } = this.#parts.plan;
    return steps !== undefined ? this.#record.step >= steps : this.#epoch >= (epochs ?? 0);
  }

  #isMeasureDue(isDone: boolean): boolean {
    const { step, measuredStep, measuredEpoch } = this.#record;
    if (step === measuredStep) return false;
    const { validateEvery } = this.#parts.options;
    if (isDone) return true;
    return validateEvery === undefined ? this.#epoch > measuredEpoch : step % validateEvery === 0;
  }

  #isCheckpointDue(): boolean {
    const { checkpoint } = this.#parts.options;
    const { step, measuredStep } = this.#record;
    if (checkpoint === undefined || step === this.#savedStep) return false;
    return checkpoint.every === undefined ? step === measuredStep : step % checkpoint.every === 0;
  }

  #findEnd(isDone: boolean): Stop | undefined {
    const { watch } = this.#parts.plan;
    const { step, stale, best } = this.#record;
    if (isDone) return { reason: 'finished', step, message: `all ${step} steps are done` };
    if (stale >= watch.patience) {
      const since = best === null ? '' : ` since step ${best.step}`;
      const message = `${watch.metric} has not improved in ${stale} measurements${since}`;
      return { reason: 'early-stopping', step, message };
    }
    if (this.#parts.options.signal?.aborted !== true) return undefined;
    return { reason: 'aborted', step, message: `stopped from outside after step ${step}` };
  }

  async #step(): Promise<Stop | undefined> {
    const { spec, callbacks } = this.#parts.options;
    const startedAt = this.#clock.now();
    const loss = await this.#trainOnce();
    if (typeof loss === 'string') return this.#goBack(loss, this.#record.step);
    const step = this.#record.step + 1;
    const rate = learningRateAt(spec.schedule, spec.optimiser.learningRate, step);
    this.#curve.add(step, loss, rate);
    const place = (this.#reader as RowReader).place();
    this.#record = { ...this.#record, step, place, lossSum: this.#record.lossSum + loss };
    if (this.#good.isDue(step)) {
      const state = this.#readState();
      if (typeof state === 'string') return this.#goBack(state, step);
      this.#good.keep({ step, place, state });
    }
    this.#trainedSteps++;
    this.#trainedMs += this.#clock.now() - startedAt;
    if (callbacks?.onStep === undefined) return undefined;
    const totalSteps = totalStepsOf(this.#parts.plan, spec.batchSize);
    await callbacks.onStep({
      step,
      totalSteps,
      epoch: this.#epoch,
      loss,
      smoothedLoss: this.#curve.smoothedLoss,
      learningRate: rate,
      rowsPerSecond: this.#rowsPerSecond(),
      elapsedMs: this.#elapsedMs,
      etaMs:
        totalSteps === undefined ? undefined : (totalSteps - step) * (this.#trainedMs / this.#trainedSteps),
    });
    return undefined;
  }

  #rowsPerSecond(): number {
    const rows = this.#trainedSteps * this.#parts.options.spec.batchSize;
    return this.#trainedMs === 0 ? 0 : (rows * 1000) / this.#trainedMs;
  }

  /** The loss of one step, or why there is none. */
  async #trainOnce(): Promise<number | string> {
    const { options, plan, trainer } = this.#parts;
    const rows = await takeBatch(this.#reader as RowReader, options.spec.batchSize, plan.dropFrom);
    const matched = matchDataset(options.model, rows);
    if ('open' in options.train && matched.target !== undefined)
      assertShares(matched.target, lossKindOf(options.spec.loss));
    const batch = toBatch(matched);
    try {
      return await trainer.step(batch);
    } catch (error) {
      if (hasCode(error, 'NN_NOT_FINITE')) return toMessage(error);
      throw error;
    }
  }

  /** The training state, or why it is none. */
  #readState(): Uint8Array | string {
    try {
      return this.#parts.trainer.saveState();
    } catch (error) {
      if (hasCode(error, 'NN_NOT_FINITE')) return toMessage(error);
      throw error;
    }
  }

  async #measure(): Promise<Stop | undefined> {
    const { options, plan, evaluator } = this.#parts;
    const { step, place, measuredStep, lossSum } = this.#record;
    const state = this.#readState();
    if (typeof state === 'string') return this.#goBack(state, step);
    const { metrics } = plan;
    const { signal, measureTraining: maxRows = 0 } = options;
    const training =
      maxRows > 0
        ? await evaluator?.measure(state, plan.train.rows(), { metrics, maxRows, signal })
        : undefined;
    const validation =
      plan.validation === undefined || training?.outcome === 'aborted'
        ? undefined
        : await evaluator?.measure(state, plan.validation.rows(), { metrics, signal });
    for (const measured of [training, validation]) {
      if (measured?.outcome === 'aborted') return undefined;
      if (measured?.outcome === 'diverged') return this.#goBack(measured.reason, step);
    }
    this.#good.keep({ step, place, state });
    const record = this.#judge(
      { step, epoch: this.#epoch, trainLoss: lossSum / (step - measuredStep) },
      measuresOf(training),
      measuresOf(validation),
    );
    const counts = validation?.outcome === 'measured' ? validation.confusion : undefined;
    const confusion = counts === undefined ? null : { step, counts };
    if (record.isBest && plan.watch.restoreBest) this.#bestState = state;
    this.#record = {
      ...this.#record,
      measuredStep: step,
      measuredEpoch: this.#epoch,
      lossSum: 0,
      measures: [...this.#record.measures, record],
      confusion,
      bestConfusion: record.isBest ? confusion : this.#record.bestConfusion,
    };
    await options.callbacks?.onMeasure?.(record);
    return undefined;
  }

  /** Completes a measurement and notes whether it is the best. */
  #judge(
    base: Pick<MeasureRecord, 'step' | 'epoch' | 'trainLoss'>,
    training: Measures | undefined,
    validation: Measures | undefined,
  ): MeasureRecord {
    const { metric, better, minDelta } = this.#parts.plan.watch;
    const { best, stale } = this.#record;
    const watched = validation ?? training;
    const value = watchedValue(watched, metric);
    const isBest =
      typeof value === 'number' &&
      (best === null || (better === 'lower' ? value < best.value - minDelta : value > best.value + minDelta));
    this.#record = {
      ...this.#record,
      best: isBest ? { value, step: base.step } : best,
      stale: isBest || watched === undefined ? 0 : stale + 1,
    };
    return {
      ...base,
      ...(training === undefined ? {} : { training }),
      ...(validation === undefined ? {} : { validation }),
      isBest,
    };
  }

  async #save(): Promise<Stop | undefined> {
    const { checkpoint, callbacks } = this.#parts.options;
    if (checkpoint === undefined) return undefined;
    const { step, best } = this.#record;
    const state = this.#readState();
    if (typeof state === 'string') return this.#goBack(state, step);
    const bytes = encodeCheckpoint({
      identity: this.#parts.plan.identity,
      record: { ...this.#record, curve: this.#curve.toRecord(), elapsedMs: this.#elapsedMs },
      state,
      ...(this.#bestState === undefined || best?.step === step ? {} : { bestState: this.#bestState }),
    });
    await checkpoint.store.put(step, bytes);
    this.#savedStep = step;
    await callbacks?.onCheckpoint?.({ step, bytes: bytes.byteLength });
    return undefined;
  }

  /**
   * Brings back the last state whose loss is known to be finite: that of one step before `badStep`, the first state that
   * is not, by repeating the steps since the snapshot before it.
   */
  async #goBack(reason: string, badStep: number): Promise<Stop> {
    const { trainer } = this.#parts;
    const goal = Math.max(0, badStep - 1);
    const snapshot = this.#good.before(goal);
    if (snapshot !== undefined) {
      trainer.loadState(snapshot.state);
      await this.#openReader(snapshot.place);
      while (trainer.stepCount < goal) {
        if (typeof (await this.#trainOnce()) === 'number') continue;
        // Only an engine that does not repeat itself gets here.
        trainer.loadState(snapshot.state);
        break;
      }
      if (typeof this.#readState() === 'string') trainer.loadState(snapshot.state);
    }
    const step = trainer.stepCount;
    return { reason: 'not-finite', step, message: `${reason}; this is the model after step ${step}` };
  }

  async #finish(stop: Stop): Promise<FitResult> {
    const { trainer, options, plan } = this.#parts;
    const isBest = plan.watch.restoreBest && this.#bestState !== undefined;
    if (isBest) trainer.loadState(this.#bestState as Uint8Array);
    const history = { curve: this.#curve.points, measures: this.#record.measures };
    const { best, confusion, bestConfusion } = this.#record;
    return {
      model: trainer.exportModel(),
      state: trainer.saveState(),
      history,
      stop,
      report: createReport({
        options,
        plan,
        trainer,
        stop,
        history,
        best,
        confusion: isBest ? bestConfusion : confusion,
        elapsedMs: this.#elapsedMs,
        rowsPerSecond: this.#rowsPerSecond(),
      }),
    };
  }
}

function measuresOf(measured: Measured | undefined): Measures | undefined {
  return measured?.outcome === 'measured' ? measured.measures : undefined;
}

function toBatch({ inputs, target }: Dataset): Batch {
  if (target !== undefined) return { inputs, target };
  throw new NnError({
    code: 'NN_BATCH_SHAPE',
    message: 'the training data has no target',
    hint: 'give rows with a target to train towards',
  });
}
