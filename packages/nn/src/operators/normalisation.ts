import { floatAttribute, intAttribute } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import type { DerivativeRule } from './derivative-rule.ts';
import type { Value } from './static-graph.ts';

/**
 * Training form (`training_mode` 1, `momentum` 0: outputs 1 and 2 are the mean μ and variance v of the batch):
 * y = γ·x̂ + β, x̂ = (x − μ)·r, r = 1/√(v + ε), all per channel over the n cells of batch and positions:
 * dβ = Σ dy, dγ = Σ dy·x̂, dx = γr·(dy − dβ/n − x̂·dγ/n).
 * Inference form: μ and v are constants, so dx = γr·dy.
 */
const batchNormalization: DerivativeRule = (site) => {
  const { graph: g, node } = site;
  const isTraining = intAttribute(node, 'training_mode', 0) !== 0;
  const shape = site.inputShape(0);
  const axes = shape.flatMap((_, axis) => (axis === 1 ? [] : [axis]));
  const column = (value: Value): Value =>
    g.reshape(value, shape.map((size, axis) => (axis === 1 ? size : 1)).slice(1));
  const mean = isTraining ? site.output(1) : site.input(3);
  const variance = isTraining ? site.output(2) : site.input(4);
  const inverse = (): Value => g.div(1, g.sqrt(g.add(variance, floatAttribute(node, 'epsilon', 1e-5))));
  const normalised = (): Value => g.mul(g.sub(site.x, column(mean)), column(inverse()));
  const scaleGradient = (): Value => g.sum(g.mul(site.dy, normalised()), axes);
  const biasGradient = (): Value => g.sum(site.dy, axes);
  return [
    () => {
      const scale = g.mul(site.input(1), inverse());
      if (!isTraining) return g.mul(site.dy, column(scale));
      const count = countElements(shape) / (shape[1] as number);
      const pull = g.mul(normalised(), column(g.mul(scaleGradient(), 1 / count)));
      const centred = g.sub(site.dy, column(g.mul(biasGradient(), 1 / count)));
      return g.mul(g.sub(centred, pull), column(scale));
    },
    scaleGradient,
    biasGradient,
    undefined,
    undefined,
  ];
};

/**
 * y = γ·x̂ + β, x̂ = (x − μ)·r over the axes from `axis` on (outputs 1 and 2 are μ and r): dβ = Σ dy, dγ = Σ dy·x̂,
 * and with t = dy·γ: dx = r·(t − mean t − x̂·mean(t·x̂)).
 */
const layerNormalization: DerivativeRule = (site) => {
  const { graph: g } = site;
  const shape = site.inputShape(0);
  const first = site.axis(intAttribute(site.node, 'axis', -1), shape.length);
  const axes = shape.flatMap((_, axis) => (axis < first ? [] : [axis]));
  const normalised = (): Value => g.mul(g.sub(site.x, site.output(1)), site.output(2));
  return [
    () => {
      const t = g.mul(site.dy, site.input(1));
      const pull = g.mul(normalised(), g.mean(g.mul(t, normalised()), axes, true));
      return g.mul(g.sub(g.sub(t, g.mean(t, axes, true)), pull), site.output(2));
    },
    () => site.unbroadcast(g.mul(site.dy, normalised()), 1),
    () => site.unbroadcast(site.dy, 2),
  ];
};

export const normalisationDerivatives = {
  BatchNormalization: batchNormalization,
  LayerNormalization: layerNormalization,
} satisfies Record<string, DerivativeRule>;
