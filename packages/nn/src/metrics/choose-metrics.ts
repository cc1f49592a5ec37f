import { NnError } from '../errors.ts';
import type { LossKind } from '../training/types.ts';
import { accuracy, f1, precision, recall } from './classification.ts';
import { perplexity } from './perplexity.ts';
import { mae, r2, rmse } from './regression.ts';
import { rocAuc } from './roc-auc.ts';
import { topK } from './top-k.ts';
import type { Metric, ObservationKind } from './types.ts';

/** What a model trained towards a loss can be measured by; nothing but the loss for `kl-divergence`. */
export function observationKindOf(loss: LossKind): ObservationKind | undefined {
  switch (loss) {
    case 'softmax-cross-entropy':
      return 'classes';
    case 'bce':
      return 'binary';
    case 'mse':
    case 'huber':
      return 'numbers';
    case 'kl-divergence':
      return undefined;
  }
}

/** accuracy for classes, accuracy and AUC for binary targets, RMSE and R² for numbers. */
export function defaultMetrics(loss: LossKind): readonly Metric[] {
  const kind = observationKindOf(loss);
  if (kind === 'classes') return [accuracy()];
  if (kind === 'binary') return [accuracy(), rocAuc()];
  return kind === 'numbers' ? [rmse(), r2()] : [];
}

const byName: Readonly<Record<string, () => Metric>> = {
  accuracy,
  precision,
  recall,
  f1,
  'roc-auc': rocAuc,
  rmse,
  mae,
  r2,
  perplexity,
};

/** Names `parseMetric` knows. */
export const metricNames: readonly string[] = [
  ...Object.keys(byName),
  'top-K',
  ...(['precision', 'recall', 'f1'] as const).flatMap((kind) =>
    ['macro', 'micro', 'binary'].map((average) => `${kind}-${average}`),
  ),
];

/** The metric with this name, such as `accuracy`, `top-5`, `f1-micro`. Throws `NN_SPEC_INVALID` listing the names there are. */
export function parseMetric(name: string): Metric {
  const plain = Object.hasOwn(byName, name) ? byName[name] : undefined;
  if (plain !== undefined) return plain();
  const k = /^top-([1-9]\d{0,5})$/.exec(name)?.[1];
  if (k !== undefined) return topK(Number(k));
  const [, kind, average] = /^(precision|recall|f1)-(macro|micro|binary)$/.exec(name) ?? [];
  if (kind !== undefined) {
    const make = { precision, recall, f1 }[kind as 'precision' | 'recall' | 'f1'];
    return make({ average: average as 'macro' | 'micro' | 'binary' });
  }
  throw new NnError({
    code: 'NN_SPEC_INVALID',
    message: `there is no metric ${JSON.stringify(name.slice(0, 40))}`,
    hint: `choose one of ${metricNames.join(', ')}`,
    details: { name: name.slice(0, 40) },
  });
}
