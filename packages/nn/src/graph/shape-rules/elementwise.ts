import { dataTypeAttribute, intAttribute, normaliseAxis } from '../attributes.ts';
import type { DataType } from '../types.ts';
import { broadcastShapes } from './broadcast.ts';
import type { RuleSite, ShapeRule } from './rule.ts';

const keepShape: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  return [{ dtype, shape }];
};

/** Values along one axis belong together. */
const alongAxis: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  normaliseAxis(site.node, intAttribute(site.node, 'axis', -1), shape.length);
  return [{ dtype, shape }];
};

const asBool: ShapeRule = (site) => [{ dtype: 'bool', shape: site.input(0).shape }];

const binary: ShapeRule = (site) => [
  { dtype: site.sameDtype(0, 1), shape: broadcastShapes(site, site.input(0).shape, site.input(1).shape) },
];

const compare: ShapeRule = (site) => {
  site.sameDtype(0, 1);
  return [{ dtype: 'bool', shape: broadcastShapes(site, site.input(0).shape, site.input(1).shape) }];
};

const variadic: ShapeRule = (site) => {
  const all = site.inputs.map((_, index) => index);
  return [
    { dtype: site.sameDtype(...all), shape: broadcastShapes(site, ...all.map((i) => site.input(i).shape)) },
  ];
};

/** The exponent may be of another type than the base. */
const pow: ShapeRule = (site) => [
  { dtype: site.input(0).dtype, shape: broadcastShapes(site, site.input(0).shape, site.input(1).shape) },
];

const where: ShapeRule = (site) => [
  {
    dtype: site.sameDtype(1, 2),
    shape: broadcastShapes(site, site.input(0).shape, site.input(1).shape, site.input(2).shape),
  },
];

/** The slope is stretched to the input, never the other way round. */
const prelu: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  const stretched = broadcastShapes(site, shape, site.input(1).shape);
  if (stretched.length !== shape.length) throw site.mismatch('the slope has more dimensions than the input');
  return [{ dtype, shape }];
};

const clip: ShapeRule = (site) => {
  for (const index of [1, 2]) {
    const rank = site.optional(index)?.shape.length ?? 0;
    if (rank !== 0) throw site.mismatch(`bound ${index} must be a scalar`);
  }
  return [{ dtype: site.sameDtype(0, 1, 2), shape: site.input(0).shape }];
};

const cast: ShapeRule = (site) => [{ dtype: dataTypeAttribute(site.node, 'to'), shape: site.input(0).shape }];

const castLike: ShapeRule = (site) => [{ dtype: site.input(1).dtype, shape: site.input(0).shape }];

const dropout: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  return [
    { dtype, shape },
    { dtype: 'bool', shape },
  ];
};

const like =
  (fallback: (site: RuleSite) => DataType): ShapeRule =>
  (site) => [{ dtype: dataTypeAttribute(site.node, 'dtype', fallback(site)), shape: site.input(0).shape }];

const randomLike = like((site) => site.input(0).dtype);

export const elementwiseRules = {
  Abs: keepShape,
  Acos: keepShape,
  Acosh: keepShape,
  Asin: keepShape,
  Asinh: keepShape,
  Atan: keepShape,
  Atanh: keepShape,
  BitwiseNot: keepShape,
  Ceil: keepShape,
  Celu: keepShape,
  Cos: keepShape,
  Cosh: keepShape,
  CumSum: keepShape,
  Elu: keepShape,
  Erf: keepShape,
  Exp: keepShape,
  Floor: keepShape,
  Gelu: keepShape,
  HardSigmoid: keepShape,
  HardSwish: keepShape,
  Hardmax: alongAxis,
  Identity: (site) => [site.input(0)],
  LeakyRelu: keepShape,
  Log: keepShape,
  LogSoftmax: alongAxis,
  Mish: keepShape,
  Neg: keepShape,
  Not: keepShape,
  Reciprocal: keepShape,
  Relu: keepShape,
  Round: keepShape,
  Selu: keepShape,
  Shrink: keepShape,
  Sigmoid: keepShape,
  Sign: keepShape,
  Sin: keepShape,
  Sinh: keepShape,
  Softmax: alongAxis,
  Softplus: keepShape,
  Softsign: keepShape,
  Sqrt: keepShape,
  Tan: keepShape,
  Tanh: keepShape,
  ThresholdedRelu: keepShape,
  IsInf: asBool,
  IsNaN: asBool,
  Add: binary,
  BitShift: binary,
  BitwiseAnd: binary,
  BitwiseOr: binary,
  BitwiseXor: binary,
  Div: binary,
  Mod: binary,
  Mul: binary,
  Sub: binary,
  And: compare,
  Equal: compare,
  Greater: compare,
  GreaterOrEqual: compare,
  Less: compare,
  LessOrEqual: compare,
  Or: compare,
  Xor: compare,
  Max: variadic,
  Mean: variadic,
  Min: variadic,
  Sum: variadic,
  Pow: pow,
  Where: where,
  PRelu: prelu,
  Clip: clip,
  Cast: cast,
  CastLike: castLike,
  Dropout: dropout,
  Bernoulli: randomLike,
  RandomNormalLike: randomLike,
  RandomUniformLike: randomLike,
} satisfies Record<string, ShapeRule>;
