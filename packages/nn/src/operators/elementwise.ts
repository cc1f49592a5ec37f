import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import type { Value } from './static-graph.ts';

/** A rule for y = f(x), element by element: the gradient is dy ⊙ f′. */
export const unary =
  (gradient: (site: DerivativeSite) => Value): DerivativeRule =>
  (site) => [() => gradient(site)];

/** Passes dy on to every input, undoing broadcasting. */
const passed: DerivativeRule = (site) => site.node.inputs.map((_, i) => () => site.unbroadcast(site.dy, i));

/** y = a − b: da = dy, db = −dy */
const sub: DerivativeRule = (site) => [
  () => site.unbroadcast(site.dy, 0),
  () => site.graph.neg(site.unbroadcast(site.dy, 1)),
];

/** y = a·b: da = dy·b, db = dy·a. A product noted with its whole derivative has that instead. */
const mul: DerivativeRule = (site) => {
  const noted = site.graph.notedGradient(site.y);
  if (noted !== undefined) {
    return site.node.inputs.map((input) =>
      input === noted.input ? () => noted.gradient(site.dy) : undefined,
    );
  }
  return [
    () => site.unbroadcast(site.graph.mul(site.dy, site.input(1)), 0),
    () => site.unbroadcast(site.graph.mul(site.dy, site.input(0)), 1),
  ];
};

/** y = a/b: da = dy/b, db = −dy·y/b */
const div: DerivativeRule = (site) => {
  const { graph: g } = site;
  const quotient = (): Value => g.div(site.dy, site.input(1));
  return [() => site.unbroadcast(quotient(), 0), () => g.neg(site.unbroadcast(g.mul(quotient(), site.y), 1))];
};

/** y = a^b: da = dy·b·a^(b−1), db = dy·y·ln a, where a > 0 (elsewhere 0) */
const pow: DerivativeRule = (site) => {
  const { graph: g } = site;
  const exponent = g.facts(site.input(1)).known;
  return [
    () => {
      const only = exponent?.length === 1 ? exponent[0] : undefined;
      const b = g.cast(site.input(1), g.dtype(site.x));
      const slope =
        only === 2
          ? g.mul(site.x, 2)
          : only === 1
            ? g.filled(1, g.dtype(site.x), [])
            : only === 0.5
              ? g.div(0.5, site.y)
              : only === 3
                ? g.mul(g.square(site.x), 3)
                : g.mul(b, g.emit('Pow', [site.x, g.sub(b, 1)]));
      return site.unbroadcast(g.mul(site.dy, slope), 0);
    },
    () => {
      const isPositive = g.greater(site.x, 0);
      const log = g.emit('Log', [g.where(isPositive, site.x, 1)]);
      return site.unbroadcast(g.mul(site.dy, g.mul(site.y, log)), 1);
    },
  ];
};

/** y = max or min of x₁ … xₙ: dxᵢ = dy/k where xᵢ is one of the k inputs equal to y, else 0 */
const extreme: DerivativeRule = (site) => {
  const { graph: g } = site;
  const count = site.node.inputs.length;
  if (count === 1) return [() => site.dy];
  const isPicked = (i: number): Value => g.cast(g.equal(site.input(i), site.y), g.dtype(site.y));
  const share = (): Value =>
    g.div(
      site.dy,
      site.node.inputs.map((_, i) => isPicked(i)).reduce((sum, picked) => g.add(sum, picked)),
    );
  return site.node.inputs.map((_, i) => () => site.unbroadcast(g.mul(share(), isPicked(i)), i));
};

/** y = (x₁ + … + xₙ)/n: dxᵢ = dy/n */
const mean: DerivativeRule = (site) =>
  site.node.inputs.map(
    (_, i) => () => site.unbroadcast(site.graph.mul(site.dy, 1 / site.node.inputs.length), i),
  );

/** y = a where c, else b: da = dy where c, else 0; db the other way round */
const where: DerivativeRule = (site) => [
  undefined,
  () => site.unbroadcast(site.graph.where(site.input(0), site.dy, 0), 1),
  () => site.unbroadcast(site.graph.where(site.input(0), 0, site.dy), 2),
];

/** y = min(max(x, low), high): dx = dy where low ≤ x ≤ high, else 0; dlow (dhigh) = Σ dy where x < low (x > high) */
const clip: DerivativeRule = (site) => {
  const { graph: g } = site;
  const isBelow = (): Value => g.less(site.x, site.input(1));
  const isAbove = (): Value => g.greater(site.x, site.input(2));
  return [
    () => {
      const low = site.hasInput(1) ? g.where(isBelow(), 0, site.dy) : site.dy;
      return site.hasInput(2) ? g.where(isAbove(), 0, low) : low;
    },
    () => g.sumTo(g.where(isBelow(), site.dy, 0), []),
    () => g.sumTo(g.where(isAbove(), site.dy, 0), []),
  ];
};

/** Casting between floating-point types passes the gradient back in the input's type; other casts stop it. */
const cast: DerivativeRule = (site) => {
  const { graph: g } = site;
  const isFloat = (value: Value): boolean => g.dtype(value).startsWith('float');
  return [isFloat(site.x) && isFloat(site.y) ? () => g.cast(site.dy, g.dtype(site.x)) : undefined];
};

/** y = x mod m (the fractional part of a float): dx = dy, dm = −dy·trunc(x/m) */
const mod: DerivativeRule = (site) => {
  const { graph: g } = site;
  return [
    () => site.unbroadcast(site.dy, 0),
    () => {
      const turns = g.div(g.sub(site.x, site.y), site.input(1));
      return g.neg(site.unbroadcast(g.mul(site.dy, turns), 1));
    },
  ];
};

export const elementwiseDerivatives = {
  /** y = a + b: da = dy, db = dy */
  Add: passed,
  Sub: sub,
  Mul: mul,
  Div: div,
  Pow: pow,
  Mod: mod,
  Max: extreme,
  Min: extreme,
  Mean: mean,
  Sum: passed,
  Where: where,
  Clip: clip,
  Cast: cast,
  CastLike: cast,
  Identity: passed,
  /** y = −x: dx = −dy */
  Neg: unary((s) => s.graph.neg(s.dy)),
  /** y = |x|: dx = dy·sign(x) */
  Abs: unary((s) => s.graph.mul(s.dy, s.graph.emit('Sign', [s.x]))),
  /** y = eˣ: dx = dy·y */
  Exp: unary((s) => s.graph.mul(s.dy, s.y)),
  /** y = ln x: dx = dy/x */
  Log: unary((s) => s.graph.div(s.dy, s.x)),
  /** y = √x: dx = dy/(2y) */
  Sqrt: unary((s) => s.graph.mul(s.graph.div(s.dy, s.y), 0.5)),
  /** y = 1/x: dx = −dy·y² */
  Reciprocal: unary((s) => s.graph.neg(s.graph.mul(s.dy, s.graph.square(s.y)))),
  /** y = sin x: dx = dy·cos x */
  Sin: unary((s) => s.graph.mul(s.dy, s.graph.emit('Cos', [s.x]))),
  /** y = cos x: dx = −dy·sin x */
  Cos: unary((s) => s.graph.neg(s.graph.mul(s.dy, s.graph.emit('Sin', [s.x])))),
  /** y = tan x: dx = dy·(1 + y²) */
  Tan: unary((s) => s.graph.mul(s.dy, s.graph.add(s.graph.square(s.y), 1))),
  /** y = sinh x: dx = dy·cosh x */
  Sinh: unary((s) => s.graph.mul(s.dy, s.graph.emit('Cosh', [s.x]))),
  /** y = cosh x: dx = dy·sinh x */
  Cosh: unary((s) => s.graph.mul(s.dy, s.graph.emit('Sinh', [s.x]))),
  /** y = arcsin x: dx = dy/√(1 − x²) */
  Asin: unary((s) => s.graph.div(s.dy, s.graph.sqrt(s.graph.sub(1, s.graph.square(s.x))))),
  /** y = arccos x: dx = −dy/√(1 − x²) */
  Acos: unary((s) => s.graph.neg(s.graph.div(s.dy, s.graph.sqrt(s.graph.sub(1, s.graph.square(s.x)))))),
  /** y = arctan x: dx = dy/(1 + x²) */
  Atan: unary((s) => s.graph.div(s.dy, s.graph.add(s.graph.square(s.x), 1))),
  /** y = arsinh x: dx = dy/√(x² + 1) */
  Asinh: unary((s) => s.graph.div(s.dy, s.graph.sqrt(s.graph.add(s.graph.square(s.x), 1)))),
  /** y = arcosh x: dx = dy/√(x² − 1) */
  Acosh: unary((s) => s.graph.div(s.dy, s.graph.sqrt(s.graph.sub(s.graph.square(s.x), 1)))),
  /** y = artanh x: dx = dy/(1 − x²) */
  Atanh: unary((s) => s.graph.div(s.dy, s.graph.sub(1, s.graph.square(s.x)))),
  /** y = erf x: dx = dy·2/√π·e^(−x²) */
  Erf: unary((s) => {
    const density = s.graph.emit('Exp', [s.graph.neg(s.graph.square(s.x))]);
    return s.graph.mul(s.dy, s.graph.mul(density, 2 / Math.sqrt(Math.PI)));
  }),
} satisfies Record<string, DerivativeRule>;
