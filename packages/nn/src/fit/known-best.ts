import type { Checkpoint } from './checkpoint-bytes.ts';
import type { Watch } from './plan-fit.ts';
import type { RunRecord } from './run-record.ts';
import type { Measures } from './types.ts';

/** What a measurement says of the watched metric; null where the data do not determine it. */
export function watchedValue(measures: Measures | undefined, metric: string): number | null | undefined {
  return metric === 'loss' ? measures?.loss : measures?.metrics[metric];
}

/**
 * The record to go on with: the best measurement is only kept when it is one of the metric that is watched now, and its
 * model, where it is wanted, is in the checkpoint. Otherwise the search for the best begins anew.
 */
export function withKnownBest({ record, bestState }: Checkpoint, { metric, restoreBest }: Watch): RunRecord {
  const { best, step, measures } = record;
  if (best === null) return record;
  const judged = measures.find((measure) => measure.step === best.step);
  const isSameMetric = watchedValue(judged?.validation ?? judged?.training, metric) === best.value;
  const hasModel = !restoreBest || best.step === step || bestState !== undefined;
  return isSameMetric && hasModel ? record : { ...record, best: null, stale: 0, bestConfusion: null };
}
