import { stringAttribute } from '../graph/attributes.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { Value } from './static-graph.ts';
import type { TrainingForm } from './training-form.ts';

/** −½·ln π, spelt out: logarithms of the host may differ in their last bit. */
const HALF_LOG_PI = -0.5723649429247001;

/**
 * Activations y = x·s(x) that exporters write out (Gelu, Silu) are recognised in their last product and written in
 * fewer passes. The product is noted with its whole derivative, so that none is taken of the gate.
 */

/** A product as its factors that are no numbers, and the product of the numbers. */
type Product = { readonly number: number; readonly factors: readonly Value[] };

/** How deep products of products are taken apart: enough for what exporters write. */
const DEPTH = 4;

/** A number, as long as multiplying with it adds no dimension. */
function numberOf(g: Arithmetic, value: Value): number | undefined {
  const { known, shape } = g.facts(value);
  return known?.length === 1 && shape.length <= 1 ? known[0] : undefined;
}

/** Takes Mul, Div by a number and small whole powers apart. */
function factorsOf(g: Arithmetic, value: Value, depth = DEPTH): Product {
  const number = numberOf(g, value);
  if (number !== undefined) return { number, factors: [] };
  const whole = { number: 1, factors: [value] };
  const node = depth === 0 ? undefined : g.producerOf(value);
  const [a = '', b = ''] = node?.inputs ?? [];
  switch (node?.opType) {
    case 'Mul': {
      const [left, right] = [factorsOf(g, a, depth - 1), factorsOf(g, b, depth - 1)];
      return { number: left.number * right.number, factors: [...left.factors, ...right.factors] };
    }
    case 'Div': {
      const divisor = numberOf(g, b);
      if (divisor === undefined) return whole;
      const { number: dividend, factors } = factorsOf(g, a, depth - 1);
      return { number: dividend / divisor, factors };
    }
    case 'Pow': {
      const exponent = numberOf(g, b);
      return exponent === 2 || exponent === 3
        ? { number: 1, factors: new Array<Value>(exponent).fill(a) }
        : whole;
    }
    default:
      return whole;
  }
}

/** The other summand of a sum in which one is `wanted`, a number or a value. */
function otherSummand(g: Arithmetic, value: Value, wanted: number | Value): Value | undefined {
  const node = g.producerOf(value);
  if (node?.opType !== 'Add') return undefined;
  const [a = '', b = ''] = node.inputs;
  const isWanted = (summand: Value): boolean =>
    typeof wanted === 'string' ? summand === wanted : numberOf(g, summand) === wanted;
  return isWanted(b) ? a : isWanted(a) ? b : undefined;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-5 * Math.abs(b);
const isOnly = (factors: readonly Value[], x: Value, count = 1): boolean =>
  factors.length === count && factors.every((factor) => factor === x);

/** What `x` is multiplied with in a Gelu: the name of its approximation, or undefined when `gate` is something else. */
function approximationOf(g: Arithmetic, x: Value, gate: Value): 'none' | 'tanh' | undefined {
  const curve = otherSummand(g, gate, 1);
  const node = curve === undefined ? undefined : g.producerOf(curve);
  const { number, factors } = factorsOf(g, node?.inputs[0] ?? x);
  if (node?.opType === 'Erf') {
    return isOnly(factors, x) && isNear(number, Math.SQRT1_2) ? 'none' : undefined;
  }
  if (node?.opType !== 'Tanh' || !isNear(number, Math.sqrt(2 / Math.PI))) return undefined;
  const cubic = factors.length === 1 ? otherSummand(g, factors[0] as Value, x) : undefined;
  const third = cubic === undefined ? undefined : factorsOf(g, cubic);
  return third !== undefined && isOnly(third.factors, x, 3) && isNear(third.number, 0.044715)
    ? 'tanh'
    : undefined;
}

/** ½(1 + u) for u in [−1, 1] */
function halfway(g: Arithmetic, u: Value): Value {
  if (g.dtype(u) !== 'float32') return g.mul(g.add(u, 1), 0.5);
  return g.emit('HardSigmoid', [u], {
    alpha: { type: 'float', value: 0.5 },
    beta: { type: 'float', value: 0.5 },
  });
}

/** y = x·Φ, Φ = ½(1 + erf t), t = x/√2: dx = dy·(Φ + t·e^(ln(1/√π) − t²)) */
function exactGelu(g: Arithmetic, x: Value): Value {
  const t = g.mul(x, Math.SQRT1_2);
  const share = halfway(g, g.emit('Erf', [t]));
  return g.noteGradient(g.mul(x, share), x, (dy) => {
    const density = g.emit('Exp', [g.sub(HALF_LOG_PI, g.square(t))]);
    return g.mul(dy, g.add(share, g.mul(t, density)));
  });
}

/**
 * y = x·s, s = ½(1 + tanh u), u = x·w, w = c + 0.044715c·x², c = √(2/π): dx = dy·(s + 2s(1 − s)·x·u′),
 * u′ = c + 3·0.044715c·x² = 3w − 2c
 */
function tanhGelu(g: Arithmetic, x: Value): Value {
  const c = Math.sqrt(2 / Math.PI);
  const w = g.add(g.mul(g.square(x), 0.044715 * c), c);
  const s = halfway(g, g.emit('Tanh', [g.mul(x, w)]));
  return g.noteGradient(g.mul(x, s), x, (dy) => {
    const slope = g.mul(x, g.sub(g.mul(w, 6), 4 * c));
    return g.mul(dy, g.add(s, g.mul(g.mul(s, g.sub(1, s)), slope)));
  });
}

/** y = x·s, s = σ(kx): dx = dy·(s + ky·(1 − s)) */
function silu(g: Arithmetic, x: Value, s: Value, k: number): Value {
  const y = g.mul(x, s);
  return g.noteGradient(y, x, (dy) => g.mul(dy, g.add(s, g.mul(g.mul(y, k), g.sub(1, s)))));
}

/** The activation that ends in the product a·b, if it is one. */
function activationOf(g: Arithmetic, a: Value, b: Value): Value | undefined {
  for (const [x, gate] of [
    [a, b],
    [b, a],
  ] as const) {
    const node = g.producerOf(gate);
    if (node?.opType !== 'Sigmoid') continue;
    const { number, factors } = factorsOf(g, node.inputs[0] as Value);
    if (isOnly(factors, x)) return silu(g, x, gate, number);
  }
  const [left, right] = [factorsOf(g, a), factorsOf(g, b)];
  const [first = '', second = '', ...more] = [...left.factors, ...right.factors];
  if (
    more.length > 0 ||
    second === '' ||
    g.shape(first).length === 0 ||
    !isNear(left.number * right.number, 0.5)
  )
    return undefined;
  for (const [x, gate] of [
    [first, second],
    [second, first],
  ] as const) {
    const approximation = approximationOf(g, x, gate);
    if (approximation !== undefined) return approximation === 'none' ? exactGelu(g, x) : tanhGelu(g, x);
  }
  return undefined;
}

const product: TrainingForm = (site) => {
  const found = activationOf(site.graph, site.input(0), site.input(1));
  return [found ?? (site.keep(1)[0] as Value)];
};

const gelu: TrainingForm = (site) => [
  stringAttribute(site.node, 'approximate', 'none') === 'tanh'
    ? tanhGelu(site.graph, site.x)
    : exactGelu(site.graph, site.x),
];

export const gatedForms = { Gelu: gelu, Mul: product } satisfies Record<string, TrainingForm>;
