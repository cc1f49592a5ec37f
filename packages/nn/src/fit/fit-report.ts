import { countElements } from '../graph/data-types.ts';
import { findParameters } from '../graph/parameters.ts';
import type { Trainer } from '../training/types.ts';
import type { FitPlan } from './plan-fit.ts';
import type { BestRecord, ConfusionRecord } from './run-record.ts';
import type { FitOptions, FitReport, History, Stop } from './types.ts';

export type ReportFacts = {
  readonly options: FitOptions;
  readonly plan: FitPlan;
  readonly trainer: Trainer;
  readonly stop: Stop;
  readonly history: History;
  readonly best: BestRecord | null;
  readonly confusion: ConfusionRecord | null;
  readonly elapsedMs: number;
  readonly rowsPerSecond: number;
};

/** Collects what a person wants to know of a run. */
export function createReport(facts: ReportFacts): FitReport {
  const { options, plan, trainer, stop, history, best, confusion, elapsedMs, rowsPerSecond } = facts;
  const { model, spec, engine } = options;
  const sizes = findParameters(model).flatMap(({ name, shape, isPresent }) =>
    isPresent ? [[name, countElements(shape)] as const] : [],
  );
  const trained = trainer.state.filter(({ kind }) => kind === 'parameter');
  return {
    model: {
      name: model.graph.name,
      digest: plan.identity.model,
      parameters: [...new Map(sizes).values()].reduce((sum, size) => sum + size, 0),
      step: trainer.stepCount,
      trainable: trained.reduce((sum, { shape }) => sum + countElements(shape), 0),
    },
    spec,
    profile: engine.profile,
    engine: engine.fingerprint,
    data: {
      train: plan.train.identity,
      trainRows: plan.train.rowsPerEpoch,
      validation: plan.validation?.identity,
      validationRows: plan.validation?.rowsPerEpoch,
    },
    stop,
    ...(best === null ? {} : { best: { metric: plan.watch.metric, ...best } }),
    elapsedMs,
    rowsPerSecond,
    better: Object.fromEntries(plan.metrics.map(({ name, better }) => [name, better])),
    history,
    ...(confusion === null ? {} : { confusion }),
  };
}
