import { countElements } from '../graph/data-types.ts';
import { reducedAxes } from '../graph/shape-rules/reduce.ts';
import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import type { Value } from './static-graph.ts';

/** Rule of a reduction: `gradient` gets y and dy with the reduced dimensions kept as 1. */
const reduction =
  (gradient: (site: DerivativeSite, y: Value, dy: Value, axes: readonly number[]) => Value): DerivativeRule =>
  (site) => [
    () => {
      const { graph: g } = site;
      const axes = reducedAxes(site.shapeSite());
      const kept = site.inputShape(0).map((size, axis) => (axes.includes(axis) ? 1 : size));
      return gradient(site, g.reshape(site.y, kept), g.reshape(site.dy, kept), axes);
    },
  ];

/** y = max or min of x: dx = dy/k where x is one of the k elements equal to y, else 0 */
const extreme = reduction((site, y, dy, axes) => {
  const { graph: g } = site;
  const isPicked = g.equal(site.x, y);
  const count = g.sum(g.cast(isPicked, g.dtype(site.x)), axes, true);
  return g.where(isPicked, g.div(dy, count), 0);
});

/** y = Π x: dxᵢ = dy·Πⱼ≠ᵢ xⱼ, which is dy·y/xᵢ where no x is 0 */
const product = reduction((site, _, dy, axes) => {
  const { graph: g } = site;
  const dtype = g.dtype(site.x);
  const isZero = g.equal(site.x, 0);
  const zeros = g.sum(g.cast(isZero, dtype), axes, true);
  const safe = g.where(isZero, 1, site.x);
  const others = g.emit('ReduceProd', [safe, g.ints(axes)]);
  const withoutZero = g.where(g.equal(zeros, 0), g.mul(dy, others), 0);
  const atOnlyZero = g.where(g.equal(zeros, 1), g.mul(dy, others), 0);
  return g.where(isZero, atOnlyZero, g.div(withoutZero, safe));
});

/** Positions of the extreme element have no gradient; which element is first does. */
export const reductionDerivatives = {
  /** y = Σ x: dx = dy */
  ReduceSum: reduction((s, _, dy) => s.graph.expand(dy, s.inputShape(0))),
  /** y = Σ x / n: dx = dy/n */
  ReduceMean: reduction((s, _, dy, axes) => {
    const count = countElements(axes.map((axis) => s.inputShape(0)[axis] as number));
    return s.graph.expand(s.graph.mul(dy, 1 / count), s.inputShape(0));
  }),
  ReduceMax: extreme,
  ReduceMin: extreme,
  ReduceProd: product,
  /** y = Σ |x|: dx = dy·sign(x) */
  ReduceL1: reduction((s, _, dy) => s.graph.mul(s.graph.emit('Sign', [s.x]), dy)),
  /** y = √Σ x²: dx = dy·x/y, and 0 where y = 0 */
  ReduceL2: reduction((s, y, dy) => {
    const { graph: g } = s;
    const isZero = g.equal(y, 0);
    return g.mul(s.x, g.div(g.where(isZero, 0, dy), g.where(isZero, 1, y)));
  }),
  /** y = Σ x²: dx = 2·dy·x */
  ReduceSumSquare: reduction((s, _, dy) => s.graph.mul(s.x, s.graph.mul(dy, 2))),
  /** y = ln Σ x: dx = dy/e^y */
  ReduceLogSum: reduction((s, y, dy) =>
    s.graph.expand(s.graph.div(dy, s.graph.emit('Exp', [y])), s.inputShape(0)),
  ),
  /** y = ln Σ eˣ: dx = dy·e^(x − y) */
  ReduceLogSumExp: reduction((s, y, dy) => s.graph.mul(s.graph.emit('Exp', [s.graph.sub(s.x, y)]), dy)),
} satisfies Record<string, DerivativeRule>;
