import { NnError } from '../errors.ts';
import { floatAttribute } from '../graph/attributes.ts';
import { type Arithmetic, floatOf } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';
import type { Optimiser } from './types.ts';

/** A parameter in the graph and its gradient. */
export type Trained = {
  readonly name: string;
  readonly value: Value;
  readonly gradient: Value;
};

/** A slot of a parameter before and after the step. */
export type SlotUpdate = { readonly slot: string; readonly input: Value; readonly output: Value };

export type ParameterUpdate = { readonly output: Value; readonly slots: readonly SlotUpdate[] };

/** Adds the nodes that update one parameter. */
export type UpdateRule = (parameter: Trained) => ParameterUpdate;

export type OptimiserGraph = {
  /** Factor the gradients must come with. */
  readonly gradientScale: number;
  readonly needsStep: boolean;
  /** `step` is the float32 number of the step, from 1; `addSlot` makes a state input in the parameter's shape. */
  createRule(g: Arithmetic, step: Value, addSlot: (parameter: Trained, slot: string) => Value): UpdateRule;
};

function assertRange(name: string, value: number, isValid: boolean, expected: string): void {
  if (Number.isFinite(value) && isValid) return;
  throw new NnError({
    code: 'NN_SPEC_INVALID',
    message: `the optimiser's ${name} is ${value}`,
    hint: `give ${expected}`,
    details: { name, value },
  });
}

/** How an optimiser appears in the step graph. Throws `NN_SPEC_INVALID` for numbers out of range. */
export function optimiserGraph(optimiser: Optimiser): OptimiserGraph {
  const { learningRate, weightDecay = 0 } = optimiser;
  assertRange('learningRate', learningRate, learningRate >= 0, 'a number of at least 0');
  assertRange('weightDecay', weightDecay, weightDecay >= 0, 'a number of at least 0');
  if (optimiser.kind === 'adam') {
    const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = optimiser;
    assertRange('beta1', beta1, beta1 >= 0 && beta1 < 1, 'a number in [0, 1)');
    assertRange('beta2', beta2, beta2 >= 0 && beta2 < 1, 'a number in [0, 1)');
    assertRange('epsilon', epsilon, epsilon >= 0, 'a number of at least 0');
    return adam({ learningRate, weightDecay, beta1, beta2, epsilon });
  }
  if (optimiser.kind !== 'sgd') {
    throw new NnError({
      code: 'NN_SPEC_INVALID',
      message: `optimiser ${optimiser.kind} is not trained yet`,
      hint: 'use sgd or adam',
    });
  }
  const { momentum = 0 } = optimiser;
  assertRange('momentum', momentum, momentum >= 0, 'a number of at least 0');
  return momentum === 0
    ? plainSgd(learningRate, weightDecay)
    : momentumSgd(learningRate, weightDecay, momentum);
}

/**
 * factor·value + scale·gradient. When the gradient is a matrix product that nothing else reads, the product itself adds
 * to the value, which saves a pass over both.
 */
function accumulate(g: Arithmetic, gradient: Value, scale: number, value: Value, factor: number): Value {
  const node = g.producerOf(gradient);
  const isOnlyHere = !g.nodes.some((other) => other.inputs.includes(gradient));
  if (node?.opType === 'Gemm' && node.inputs.length === 2 && isOnlyHere) {
    return g.emit('Gemm', [...node.inputs, value], {
      ...node.attributes,
      alpha: floatOf(scale * floatAttribute(node, 'alpha', 1)),
      beta: floatOf(factor),
    });
  }
  const kept = g.mul(value, factor);
  return scale === -1 ? g.sub(kept, gradient) : g.add(kept, g.mul(gradient, scale));
}

/** p ← p − η(g + λp) = (1 − ηλ)p − ηg; the rate η comes with the gradient. */
function plainSgd(learningRate: number, weightDecay: number): OptimiserGraph {
  return {
    gradientScale: learningRate,
    needsStep: false,
    createRule: (g) => (parameter) => ({
      output: accumulate(g, parameter.gradient, -1, parameter.value, 1 - learningRate * weightDecay),
      slots: [],
    }),
  };
}

/** As PyTorch: m ← μm + g + λp, p ← p − ηm */
function momentumSgd(learningRate: number, weightDecay: number, momentum: number): OptimiserGraph {
  return {
    gradientScale: 1,
    needsStep: false,
    createRule: (g, _, addSlot) => (parameter) => {
      const input = addSlot(parameter, 'momentum');
      const moved = accumulate(g, parameter.gradient, 1, input, momentum);
      const output = weightDecay === 0 ? moved : g.add(moved, g.mul(parameter.value, weightDecay));
      return {
        output: g.sub(parameter.value, g.mul(output, learningRate)),
        slots: [{ slot: 'momentum', input, output }],
      };
    },
  };
}

type AdamNumbers = Readonly<Record<'learningRate' | 'weightDecay' | 'beta1' | 'beta2' | 'epsilon', number>>;

/**
 * Kingma & Ba, "Adam: a method for stochastic optimization", 2015, as PyTorch computes it: with g ← g + λp,
 * m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², at step t: p ← p − η/(1 − β₁ᵗ)·m/(√v/s + ε), s = √(1 − β₂ᵗ).
 * To save passes over the parameters the gradient comes as (1 − β₁)g, and the last term is (ηs/(1 − β₁ᵗ))·m/(√v + εs).
 */
function adam({ learningRate, weightDecay, beta1, beta2, epsilon }: AdamNumbers): OptimiserGraph {
  const share = 1 - beta1;
  return {
    gradientScale: share,
    needsStep: true,
    createRule: (g, step, addSlot) => {
      const correction = (beta: number): Value => g.sub(1, g.emit('Pow', [g.scalar(beta, 'float32'), step]));
      const spread = g.sqrt(correction(beta2));
      const rate = g.mul(g.div(spread, correction(beta1)), learningRate);
      const margin = g.mul(spread, epsilon);
      return (parameter) => {
        const { value } = parameter;
        const dtype = g.dtype(value);
        const gradient =
          weightDecay === 0
            ? parameter.gradient
            : g.add(parameter.gradient, g.mul(value, share * weightDecay));
        const [m, v] = [addSlot(parameter, 'm'), addSlot(parameter, 'v')];
        const nextM = g.add(g.mul(m, beta1), gradient);
        const nextV = g.add(g.mul(v, beta2), g.mul(g.square(gradient), (1 - beta2) / share ** 2));
        const ratio = g.div(nextM, g.add(g.sqrt(nextV), g.cast(margin, dtype)));
        return {
          output: g.sub(value, g.mul(ratio, g.cast(rate, dtype))),
          slots: [
            { slot: 'm', input: m, output: nextM },
            { slot: 'v', input: v, output: nextV },
          ],
        };
      };
    },
  };
}
