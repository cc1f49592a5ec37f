import { floatAttribute } from '../graph/attributes.ts';
import { type Arithmetic, floatOf } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';
import { multiplyScales, oneMinus, type Scale, scaled } from './scale.ts';
import { assertNumber } from './spec-number.ts';
import type { Optimiser } from './types.ts';

/** A parameter in the graph and its gradient. */
export type Trained = {
  readonly name: string;
  readonly value: Value;
  readonly gradient: Value;
  /** 0 where weight decay leaves it alone. */
  readonly weightDecay: number;
};

/** A slot of a parameter before and after the step. */
export type SlotUpdate = { readonly slot: string; readonly input: Value; readonly output: Value };

export type ParameterUpdate = { readonly output: Value; readonly slots: readonly SlotUpdate[] };

/** Adds the nodes that update one parameter. */
export type UpdateRule = (parameter: Trained) => ParameterUpdate;

export type RuleSite = {
  readonly graph: Arithmetic;
  /** The learning rate of the step. */
  readonly rate: Scale;
  /** What gradients still are to be multiplied with to have the `gradientScale`. */
  readonly factor: Scale;
  /** The float32 number of the step, from 1. */
  readonly step: () => Value;
  /** Makes a state input in the parameter's shape. */
  readonly addSlot: (parameter: Trained, slot: string) => Value;
};

export type OptimiserGraph = {
  /** Factor the rule wants gradients to come with; `rate` is the learning rate of the step. */
  readonly gradientScale: number | 'rate';
  createRule(site: RuleSite): UpdateRule;
};

/** How an optimiser appears in the step graph. Throws `NN_SPEC_INVALID` for numbers out of range. */
export function optimiserGraph(optimiser: Optimiser): OptimiserGraph {
  assertOptimiser(optimiser);
  switch (optimiser.kind) {
    case 'sgd': {
      const { momentum = 0, nesterov = false } = optimiser;
      if (momentum === 0) return plainSgd;
      return nesterov ? nesterovSgd(momentum) : momentumSgd(momentum);
    }
    case 'rmsprop':
      return rmsprop(optimiser);
    default:
      return adam(optimiser);
  }
}

/** Throws `NN_SPEC_INVALID` naming the field. */
export function assertOptimiser(optimiser: Optimiser): void {
  const atLeast0 = (name: string, value: number): void =>
    assertNumber(`optimiser.${name}`, value, value >= 0, 'a number of at least 0');
  const share = (name: string, value: number): void =>
    assertNumber(`optimiser.${name}`, value, value >= 0 && value < 1, 'a number in [0, 1)');
  atLeast0('learningRate', optimiser.learningRate);
  atLeast0('weightDecay', optimiser.weightDecay ?? 0);
  switch (optimiser.kind) {
    case 'sgd': {
      const { momentum = 0, nesterov = false } = optimiser;
      atLeast0('momentum', momentum);
      const wanted = 'a number above 0 for nesterov';
      if (nesterov) assertNumber('optimiser.momentum', momentum, momentum > 0, wanted);
      return;
    }
    case 'rmsprop':
      share('decay', optimiser.decay ?? 0);
      atLeast0('epsilon', optimiser.epsilon ?? 0);
      atLeast0('momentum', optimiser.momentum ?? 0);
      return;
    default:
      share('beta1', optimiser.beta1 ?? 0);
      share('beta2', optimiser.beta2 ?? 0);
      atLeast0('epsilon', optimiser.epsilon ?? 0);
  }
}

/**
 * factor·value + scale·gradient. When the gradient is a matrix product that nothing else reads, the product itself adds
 * to the value, which saves a pass over both.
 */
export function accumulate(g: Arithmetic, gradient: Value, scale: Scale, value: Value, factor: Scale): Value {
  const node = g.producerOf(gradient);
  const isOnlyHere = !g.nodes.some((other) => other.inputs.includes(gradient));
  if (typeof scale === 'number' && node?.opType === 'Gemm' && node.inputs.length === 2 && isOnlyHere) {
    const [kept, beta] = typeof factor === 'number' ? [value, factor] : [scaled(g, value, factor), 1];
    return g.emit('Gemm', [...node.inputs, kept], {
      ...node.attributes,
      alpha: floatOf(scale * floatAttribute(node, 'alpha', 1)),
      beta: floatOf(beta),
    });
  }
  const kept = scaled(g, value, factor);
  return scale === -1 ? g.sub(kept, gradient) : g.add(kept, scaled(g, gradient, scale));
}

/** scale·gradient + λ·value, the gradient with weight decay as a penalty (L2). */
function penalised(
  g: Arithmetic,
  { gradient, value, weightDecay }: Trained,
  factor: Scale,
  gradientScale = 1,
): Value {
  const whole = scaled(g, gradient, factor);
  return weightDecay === 0 ? whole : g.add(whole, g.mul(value, gradientScale * weightDecay));
}

/** value − scale·change */
function moved(g: Arithmetic, value: Value, change: Value, scale: Scale): Value {
  return g.sub(value, scaled(g, change, scale));
}

/** p ← p − η(g + λp) = (1 − ηλ)p − ηg; the rate η comes with the gradient. */
const plainSgd: OptimiserGraph = {
  gradientScale: 'rate',
  createRule:
    ({ graph: g, rate, factor }) =>
    ({ gradient, value, weightDecay }) => {
      const kept = weightDecay === 0 ? 1 : oneMinus(g, rate, weightDecay);
      if (typeof factor === 'number') {
        return { output: accumulate(g, gradient, -factor, value, kept), slots: [] };
      }
      return { output: moved(g, scaled(g, value, kept), gradient, factor), slots: [] };
    },
};

/** As PyTorch: m ← μm + g + λp, p ← p − ηm */
function momentumSgd(momentum: number): OptimiserGraph {
  return {
    gradientScale: 1,
    createRule:
      ({ graph: g, rate, factor, addSlot }) =>
      (parameter) => {
        const { value, gradient, weightDecay } = parameter;
        const input = addSlot(parameter, 'momentum');
        const next = accumulate(g, gradient, factor, input, momentum);
        const output = weightDecay === 0 ? next : g.add(next, g.mul(value, weightDecay));
        return {
          output: moved(g, value, output, rate),
          slots: [{ slot: 'momentum', input, output }],
        };
      },
  };
}

/** As PyTorch, with g ← g + λp: m ← μm + g, p ← p − η(g + μm) */
function nesterovSgd(momentum: number): OptimiserGraph {
  return {
    gradientScale: 1,
    createRule:
      ({ graph: g, rate, factor, addSlot }) =>
      (parameter) => {
        const input = addSlot(parameter, 'momentum');
        const gradient = penalised(g, parameter, factor);
        const output = g.add(g.mul(input, momentum), gradient);
        const ahead = g.add(gradient, g.mul(output, momentum));
        return {
          output: moved(g, parameter.value, ahead, rate),
          slots: [{ slot: 'momentum', input, output }],
        };
      },
  };
}

/**
 * Kingma & Ba, "Adam: a method for stochastic optimization", 2015, as PyTorch computes it: with g ← g + λp,
 * m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², at step t: p ← p − η/(1 − β₁ᵗ)·m/(√v/s + ε), s = √(1 − β₂ᵗ).
 * To save passes over the parameters the gradient comes as (1 − β₁)g, and the last term is (ηs/(1 − β₁ᵗ))·m/(√v + εs).
 *
 * adamw (Loshchilov & Hutter, "Decoupled weight decay regularization", 2019): without λp in g, but p ← (1 − ηλ)p first.
 */
function adam(optimiser: Extract<Optimiser, { kind: 'adam' | 'adamw' }>): OptimiserGraph {
  const { kind, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = optimiser;
  const share = 1 - beta1;
  return {
    gradientScale: share,
    createRule: ({ graph: g, rate, factor, step, addSlot }) => {
      const correction = (beta: number): Value =>
        g.sub(1, g.emit('Pow', [g.scalar(beta, 'float32'), step()]));
      const spread = g.sqrt(correction(beta2));
      const corrected = multiplyScales(g, g.div(spread, correction(beta1)), rate);
      const margin = g.mul(spread, epsilon);
      return (parameter) => {
        const { value, weightDecay } = parameter;
        const dtype = g.dtype(value);
        const isDecoupled = kind === 'adamw' && weightDecay !== 0;
        const gradient = isDecoupled
          ? scaled(g, parameter.gradient, factor)
          : penalised(g, parameter, factor, share);
        const kept = isDecoupled ? scaled(g, value, oneMinus(g, rate, weightDecay)) : value;
        const [m, v] = [addSlot(parameter, 'm'), addSlot(parameter, 'v')];
        const nextM = g.add(g.mul(m, beta1), gradient);
        const nextV = g.add(g.mul(v, beta2), g.mul(g.square(gradient), (1 - beta2) / share ** 2));
        const ratio = g.div(nextM, g.add(g.sqrt(nextV), g.cast(margin, dtype)));
        return {
          output: moved(g, kept, ratio, corrected),
          slots: [
            { slot: 'm', input: m, output: nextM },
            { slot: 'v', input: v, output: nextV },
          ],
        };
      };
    },
  };
}

/**
 * Tieleman & Hinton 2012, as PyTorch computes it: with g ← g + λp, s ← αs + (1 − α)g² and d = √s + ε, or centred, with
 * the mean a ← αa + (1 − α)g, d = √max(0, s − a²) + ε: p ← p − ηg/d, or with momentum b ← μb + g/d, p ← p − ηb. The
 * maximum matters where rounding, or averaging states, leaves s below a².
 */
function rmsprop(optimiser: Extract<Optimiser, { kind: 'rmsprop' }>): OptimiserGraph {
  const { decay = 0.99, epsilon = 1e-8, momentum = 0, centered = false } = optimiser;
  return {
    gradientScale: 1,
    createRule:
      ({ graph: g, rate, factor, addSlot }) =>
      (parameter) => {
        const slots: SlotUpdate[] = [];
        const mixed = (slot: string, kept: number, added: Value): Value => {
          const input = addSlot(parameter, slot);
          const output = g.add(g.mul(input, kept), added);
          slots.push({ slot, input, output });
          return output;
        };
        const gradient = penalised(g, parameter, factor);
        const square = mixed('square', decay, g.mul(g.square(gradient), 1 - decay));
        let variance = square;
        if (centered) {
          const mean = mixed('mean', decay, g.mul(gradient, 1 - decay));
          const zero = g.scalar(0, g.dtype(gradient));
          variance = g.emit('Max', [g.sub(square, g.square(mean)), zero]);
        }
        const ratio = g.div(gradient, g.add(g.sqrt(variance), epsilon));
        const change = momentum === 0 ? ratio : mixed('momentum', momentum, ratio);
        return { output: moved(g, parameter.value, change, rate), slots };
      },
  };
}
