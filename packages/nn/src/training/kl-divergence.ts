import { type Arithmetic, intOf } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';
import { type LossOptions, type LossValues, shareOf } from './loss-values.ts';
import { scaled } from './scale.ts';

/** Keeps the logarithm of a probability 0 finite; the smallest normal float32. */
const TINY = 2 ** -126;

/**
 * kl-divergence, from scores z with p = softmax(z) over the classes and N rows: loss = Σ t(ln t − ln p)/N with 0·ln 0 =
 * 0, dz = (p·Σₖt − t)/N: PyTorch's KLDivLoss of log_softmax(z) with reduction `batchmean`.
 */
export function addDivergence(
  g: Arithmetic,
  logits: Value,
  axis: number,
  target: Value,
  options: LossOptions,
): LossValues {
  const rows = g.shape(logits)[0] as number;
  const logs = g.emit('LogSoftmax', [logits], { axis: intOf(axis) });
  const known = g.emit('Log', [g.emit('Max', [target, g.scalar(TINY, g.dtype(target))])]);
  const terms = g.mul(target, g.sub(known, logs));
  const mass = g.sum(target, [axis], true);
  const difference = g.sub(g.mul(g.emit('Exp', [logs]), mass), target);
  return {
    loss: g.mul(g.sum(terms, [...g.shape(terms).keys()]), 1 / (rows * (options.parts ?? 1))),
    source: logits,
    gradient: scaled(g, difference, shareOf(g, rows, options)),
  };
}
