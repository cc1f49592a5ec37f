import { optionalInt, stringAttribute } from '../graph/attributes.ts';
import { intOf } from './arithmetic.ts';
import type { Value } from './static-graph.ts';
import type { FormSite, TrainingForm } from './training-form.ts';

/** The mean (sum, or each) of −wₗ·ln pₗ over labels l that are not `ignore_index`; a mean divides by Σ wₗ. */
function crossEntropy(site: FormSite, logs: Value): Value {
  const { graph: g, node } = site;
  const dtype = g.dtype(logs);
  const stated = g.cast(site.input(1), 'int64');
  const ignored = optionalInt(node, 'ignore_index');
  const isIgnored = ignored === undefined ? undefined : g.equal(stated, ignored);
  const labels = isIgnored === undefined ? stated : g.where(isIgnored, 0, stated);
  const [rows = 1, ...rest] = g.shape(labels);
  const column = g.reshape(labels, [rows, 1, ...rest]);
  const picked = g.emit('GatherElements', [logs, column], { axis: intOf(1) });
  const losses = g.neg(g.reshape(picked, [rows, ...rest]));
  const weights = site.hasInput(2) ? g.emit('Gather', [site.input(2), labels]) : undefined;
  const counted =
    isIgnored === undefined ? weights : g.where(isIgnored, 0, weights ?? g.filled(1, dtype, [rows, ...rest]));
  const weighted = counted === undefined ? losses : g.mul(losses, counted);
  const reduction = stringAttribute(node, 'reduction', 'mean');
  if (reduction === 'none') return weighted;
  const all = [...g.shape(labels).keys()];
  if (reduction === 'sum') return g.sum(weighted, all);
  return counted === undefined ? g.mean(weighted, all) : g.div(g.sum(weighted, all), g.sum(counted, all));
}

const negativeLogLikelihood: TrainingForm = (site) => [crossEntropy(site, site.x)];

/** The second output is the log-probabilities. */
const softmaxCrossEntropy: TrainingForm = (site) => {
  const logs = site.graph.emit('LogSoftmax', [site.x], { axis: intOf(1) });
  return [crossEntropy(site, logs), logs];
};

export const crossEntropyForms = {
  NegativeLogLikelihoodLoss: negativeLogLikelihood,
  SoftmaxCrossEntropyLoss: softmaxCrossEntropy,
} satisfies Record<string, TrainingForm>;
