import { floatAttribute, intAttribute } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import { floatOf } from './arithmetic.ts';
import type { DerivativeRule } from './derivative-rule.ts';
import type { Value } from './static-graph.ts';

/**
 * Training form (`training_mode` 1, `momentum` 0: outputs 1 and 2 are the mean μ and variance v of the batch):
 * y = γ·x̂ + β, x̂ = (x − μ)·r, r = 1/√(v + ε), all per channel over the n cells of batch and positions:
 * dβ = Σ dy, dγ = Σ dy·x̂ = r·(Σ dy·x − μ·dβ), dx = γr·(dy − dβ/n − x̂·dγ/n) = γr·(dy + s·x + t), s = −r·dγ/n,
 * t = −(dβ/n + s·μ). The factor γr comes last and by itself, so that a convolution can take it into its kernel.
 * Inference form: μ and v are constants, so dx = γr·dy.
 */
const batchNormalization: DerivativeRule = (site) => {
  const { graph: g, node } = site;
  const isTraining = intAttribute(node, 'training_mode', 0) !== 0;
  const shape = site.inputShape(0);
  const [, channels = 1, ...sizes] = shape;
  const axes = shape.flatMap((_, axis) => (axis === 1 ? [] : [axis]));
  const dtype = g.dtype(site.x);
  const epsilon = floatAttribute(node, 'epsilon', 1e-5);
  const mean = isTraining ? site.output(1) : site.input(3);
  const variance = isTraining ? site.output(2) : site.input(4);
  const inverse = (): Value => g.div(1, g.sqrt(g.add(variance, epsilon)));
  const scaled = (value: Value): Value =>
    g.mul(value, g.reshape(g.mul(site.input(1), inverse()), [channels, ...sizes.map(() => 1)]));
  const biasGradient = (): Value => g.sum(site.dy, axes);
  const scaleGradient = (): Value => {
    const moment = g.sum(g.mul(site.dy, site.x), axes);
    return g.mul(g.sub(moment, g.mul(mean, biasGradient())), inverse());
  };
  return [
    () => {
      if (!isTraining) return scaled(site.dy);
      const share = -channels / countElements(shape);
      const slope = g.mul(g.mul(inverse(), scaleGradient()), share);
      const shift = g.sub(g.mul(biasGradient(), share), g.mul(slope, mean));
      const [zeros, ones] = [0, 1].map((value) => g.filled(value, dtype, [channels])) as [Value, Value];
      const pull = g.emit('BatchNormalization', [site.x, slope, shift, zeros, ones], { epsilon: floatOf(0) });
      return scaled(g.add(site.dy, pull));
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
