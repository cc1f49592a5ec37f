import type { Arithmetic } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';
import { type LossOptions, type LossValues, shareOf } from './loss-values.ts';
import { multiplyScales, scaled } from './scale.ts';
import type { LossSpec } from './types.ts';

const allAxes = (g: Arithmetic, value: Value): number[] => [...g.shape(value).keys()];

/** The mean of the terms, as one of `parts` that add up to it. */
function meanOf(g: Arithmetic, terms: Value, { parts = 1 }: LossOptions): Value {
  return g.mul(g.mean(terms, allAxes(g, terms)), 1 / parts);
}

/** mse: loss = Σ(y − t)²/n, dy = 2(y − t)/n. */
export function addSquaredError(g: Arithmetic, y: Value, target: Value, options: LossOptions): LossValues {
  const difference = g.sub(y, target);
  const share = shareOf(g, g.sizeOf(y), options);
  return {
    loss: meanOf(g, g.square(difference), options),
    source: y,
    gradient: scaled(g, difference, multiplyScales(g, share, 2)),
  };
}

/**
 * huber: with d = y − t and c = d held within ±δ, loss = Σ c(d − c/2)/n, dy = c/n: d²/2 up to δ, δ(|d| − δ/2) beyond, as
 * PyTorch's HuberLoss.
 */
export function addHuber(
  g: Arithmetic,
  { delta = 1 }: Extract<LossSpec, { kind: 'huber' }>,
  y: Value,
  target: Value,
  options: LossOptions,
): LossValues {
  const difference = g.sub(y, target);
  const bound = (limit: number): Value => g.scalar(limit, g.dtype(y));
  const held = g.emit('Clip', [difference, bound(-delta), bound(delta)]);
  return {
    loss: meanOf(g, g.mul(held, g.sub(difference, g.mul(held, 0.5))), options),
    source: y,
    gradient: scaled(g, held, shareOf(g, g.sizeOf(y), options)),
  };
}

/**
 * bce, from the scores z before a final Sigmoid: loss = Σ(max(z, 0) − z·t + ln(1 + e^−|z|))/n, dz = (σ(z) − t)/n. With
 * a weight w of the positive, and u = 1 + (w − 1)t: loss = Σ((1 − t)z + u(ln(1 + e^−|z|) + max(−z, 0)))/n,
 * dz = (uσ(z) − wt)/n, as PyTorch's BCEWithLogitsLoss.
 */
export function addBinaryCrossEntropy(
  g: Arithmetic,
  { positiveWeight: w = 1 }: Extract<LossSpec, { kind: 'bce' }>,
  z: Value,
  target: Value,
  options: LossOptions,
): LossValues {
  const share = shareOf(g, g.sizeOf(z), options);
  const tail = g.emit('Log', [g.add(g.emit('Exp', [g.neg(g.emit('Abs', [z]))]), 1)]);
  const sigmoid = g.emit('Sigmoid', [z]);
  if (w === 1) {
    const terms = g.add(g.sub(g.emit('Relu', [z]), g.mul(z, target)), tail);
    const difference = g.sub(sigmoid, target);
    return { loss: meanOf(g, terms, options), source: z, gradient: scaled(g, difference, share) };
  }
  const u = g.add(g.mul(target, w - 1), 1);
  const softened = g.mul(u, g.add(tail, g.emit('Relu', [g.neg(z)])));
  const terms = g.add(g.mul(g.sub(1, target), z), softened);
  const difference = g.sub(g.mul(u, sigmoid), g.mul(target, w));
  return { loss: meanOf(g, terms, options), source: z, gradient: scaled(g, difference, share) };
}
