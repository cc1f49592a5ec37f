import { intAttribute } from '../graph/attributes.ts';
import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import { unary } from './elementwise.ts';

const axisOf = (site: DerivativeSite): readonly number[] => [
  site.axis(intAttribute(site.node, 'axis', -1), site.outputShape().length),
];

/** yᵢ = e^xᵢ / Σⱼ e^xⱼ: dx = y ⊙ (dy − Σⱼ dyⱼyⱼ) */
const softmax = unary((s) => {
  const { graph: g } = s;
  const weighted = g.mul(s.dy, s.y);
  return g.sub(weighted, g.mul(s.y, g.sum(weighted, axisOf(s), true)));
});

/** yᵢ = xᵢ − ln Σⱼ e^xⱼ: dx = dy − e^y·Σⱼ dyⱼ */
const logSoftmax = unary((s) => {
  const { graph: g } = s;
  return g.sub(s.dy, g.mul(g.emit('Exp', [s.y]), g.sum(s.dy, axisOf(s), true)));
});

export const softmaxDerivatives = { Softmax: softmax, LogSoftmax: logSoftmax } satisfies Record<
  string,
  DerivativeRule
>;
