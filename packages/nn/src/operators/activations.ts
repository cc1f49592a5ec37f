import { floatAttribute } from '../graph/attributes.ts';
import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import { unary } from './elementwise.ts';
import type { Value } from './static-graph.ts';

/** dy where x > threshold, else dy·slope. */
function aboveOr(site: DerivativeSite, threshold: number, slope: Value | 0): Value {
  const { graph: g } = site;
  return g.where(g.greater(site.x, threshold), site.dy, slope === 0 ? 0 : g.mul(site.dy, slope));
}

/** y = max(x, 0): dx = dy where y > 0, else 0 */
const relu = unary((s) => {
  const { graph: g } = s;
  return g.isZeroWhere(s.dy, s.y) ? s.dy : g.mul(s.dy, g.isAboveZero(s.y));
});

/** y = x for x > 0, α·x else: dx = dy·(1 or α) */
const leakyRelu = unary((s) => {
  const { graph: g } = s;
  const alpha = floatAttribute(s.node, 'alpha', 0.01);
  return g.where(g.greater(s.x, 0), s.dy, g.mul(s.dy, alpha));
});

/** y = x for x > 0, s·x else: dx = dy·(1 or s), ds = Σ dy·min(x, 0) */
const prelu: DerivativeRule = (site) => {
  const { graph: g } = site;
  return [
    () => aboveOr(site, 0, site.input(1)),
    () => site.unbroadcast(g.mul(site.dy, g.emit('Min', [site.x, g.scalar(0, g.dtype(site.x))])), 1),
  ];
};

/** y = σ(x): dx = dy·y·(1 − y) */
const sigmoid = unary((s) => s.graph.mul(s.dy, s.graph.mul(s.y, s.graph.sub(1, s.y))));

/** y = tanh x: dx = dy·(1 − y²) */
const tanh = unary((s) => s.graph.mul(s.dy, s.graph.sub(1, s.graph.square(s.y))));

/** y = ln(1 + eˣ): dx = dy·σ(x) */
const softplus = unary((s) => s.graph.mul(s.dy, s.graph.emit('Sigmoid', [s.x])));

/** y = x/(1 + |x|): dx = dy/(1 + |x|)² */
const softsign = unary((s) => {
  const { graph: g } = s;
  return g.div(s.dy, g.square(g.add(g.emit('Abs', [s.x]), 1)));
});

/** y = x for x > 0, α(eˣ − 1) else: dx = dy·(1 or y + α) */
const elu = unary((s) => aboveOr(s, 0, s.graph.add(s.y, floatAttribute(s.node, 'alpha', 1))));

/** y = x for x > 0, α(e^(x/α) − 1) else: dx = dy·(1 or y/α + 1) */
const celu = unary((s) => {
  const { graph: g } = s;
  return aboveOr(s, 0, g.add(g.div(s.y, floatAttribute(s.node, 'alpha', 1)), 1));
});

/** y = γx for x > 0, γα(eˣ − 1) else: dx = dy·(γ or y + γα) */
const selu = unary((s) => {
  const { graph: g } = s;
  const alpha = floatAttribute(s.node, 'alpha', 1.6732632);
  const gamma = floatAttribute(s.node, 'gamma', 1.050701);
  return g.mul(s.dy, g.where(g.greater(s.x, 0), gamma, g.add(s.y, gamma * alpha)));
});

/** y = min(max(αx + β, 0), 1): dx = α·dy where 0 < y < 1, else 0 */
const hardSigmoid = unary((s) => {
  const { graph: g } = s;
  const isInside = g.emit('And', [g.greater(s.y, 0), g.less(s.y, 1)]);
  return g.where(isInside, g.mul(s.dy, floatAttribute(s.node, 'alpha', 0.2)), 0);
});

/** y = x·min(max(x/6 + ½, 0), 1): dx = dy·(x/3 + ½) where |x| < 3, dy for x ≥ 3, else 0 */
const hardSwish = unary((s) => {
  const { graph: g } = s;
  const inside = g.where(g.greater(s.x, -3), g.mul(s.dy, g.add(g.mul(s.x, 1 / 3), 0.5)), 0);
  return g.where(g.less(s.x, 3), inside, s.dy);
});

/** y = x·tanh(u), u = ln(1 + eˣ): dx = dy·(tanh u + x·σ(x)·(1 − tanh² u)) */
const mish = unary((s) => {
  const { graph: g } = s;
  const t = g.emit('Tanh', [g.emit('Softplus', [s.x])]);
  const slope = g.mul(g.mul(s.x, g.emit('Sigmoid', [s.x])), g.sub(1, g.square(t)));
  return g.mul(s.dy, g.add(t, slope));
});

/** y = x for x > α, else 0: dx = dy where x > α, else 0 */
const thresholdedRelu = unary((s) => aboveOr(s, floatAttribute(s.node, 'alpha', 1), 0));

/** y = x + b for x < −λ, x − b for x > λ, else 0: dx = dy where |x| > λ, else 0 */
const shrink = unary((s) => {
  const { graph: g } = s;
  return g.where(g.greater(g.emit('Abs', [s.x]), floatAttribute(s.node, 'lambd', 0.5)), s.dy, 0);
});

export const activationDerivatives = {
  Relu: relu,
  LeakyRelu: leakyRelu,
  PRelu: prelu,
  Sigmoid: sigmoid,
  Tanh: tanh,
  Softplus: softplus,
  Softsign: softsign,
  Elu: elu,
  Celu: celu,
  Selu: selu,
  HardSigmoid: hardSigmoid,
  HardSwish: hardSwish,
  Mish: mish,
  ThresholdedRelu: thresholdedRelu,
  Shrink: shrink,
} satisfies Record<string, DerivativeRule>;
