import { intAttribute, intsAttribute, stringAttribute } from './attributes.ts';
import { readEinsum } from './shape-rules/linear.ts';
import type { RuleSite } from './shape-rules/rule.ts';
import type { OperatorName } from './shape-rules/table.ts';

/** A node with all its dimensions as numbers. */
export type CostSite = {
  readonly site: RuleSite;
  /** Elements of each input; 0 for an omitted one. */
  readonly inputSizes: readonly number[];
  readonly outputSizes: readonly number[];
  readonly inputShapes: readonly (readonly number[])[];
  readonly outputShapes: readonly (readonly number[])[];
  /** Whether training needs the gradient of each input. */
  readonly needsGradient: readonly boolean[];
};

/** Floating-point operations of one node. `training` is the forward pass of a training step where that differs. */
export type NodeCost = { readonly forward: number; readonly backward: number; readonly training?: number };

export type CostRule = (at: CostSite) => NodeCost;

/** What one exp, log, tanh, erf, sin … counts as. */
const transcendental = 8;

const free: CostRule = () => ({ forward: 0, backward: 0 });

function gradientInputs(at: CostSite): number {
  return at.needsGradient.filter(Boolean).length;
}

/** `forward` operations for each output element; `backward` for each element and each input that needs a gradient. */
const perElement =
  (forward: number, backward: number, training = forward): CostRule =>
  (at) => {
    const size = at.outputSizes[0] ?? 0;
    return {
      forward: forward * size,
      backward: backward * size * gradientInputs(at),
      training: training * size,
    };
  };

/** Moves numbers; where the gradient adds up several elements (Gather, Expand …), one addition for each output element. */
const moves =
  (backwardPerElement: number): CostRule =>
  (at) => ({
    forward: 0,
    backward: at.needsGradient[0] === true ? backwardPerElement * (at.outputSizes[0] ?? 0) : 0,
  });

/** One of `inputs − 1` binary operations for each output element. */
const variadic: CostRule = (at) => {
  const size = at.outputSizes[0] ?? 0;
  return { forward: size * Math.max(1, at.inputSizes.length - 1), backward: size * gradientInputs(at) };
};

/**
 * A product of two operands with `macs` multiply-adds: 2·macs forward and 2·macs for the gradient of each operand
 * that needs one; the bias adds one operation for each output element, its gradient again one.
 */
function product(at: CostSite, macs: number): NodeCost {
  const size = at.outputSizes[0] ?? 0;
  const hasBias = (at.inputSizes[2] ?? 0) > 0;
  const operands = at.needsGradient.slice(0, 2).filter(Boolean).length;
  return {
    forward: 2 * macs + (hasBias ? size : 0),
    backward: 2 * macs * operands + (at.needsGradient[2] === true ? size : 0),
  };
}

const matMul: CostRule = (at) => product(at, (at.outputSizes[0] ?? 0) * (at.inputShapes[0]?.at(-1) ?? 1));

const gemm: CostRule = (at) => {
  const [rows = 1, columns = 1] = at.inputShapes[0] ?? [];
  const inner = intAttribute(at.site.node, 'transA', 0) === 0 ? columns : rows;
  return product(at, (at.outputSizes[0] ?? 0) * inner);
};

/** Each output element sums in/groups · ∏ kernel products. */
const conv: CostRule = (at) => {
  const perOutput = (at.inputShapes[1] ?? []).slice(1).reduce((all, size) => all * size, 1);
  return product(at, (at.outputSizes[0] ?? 0) * perOutput);
};

/** As Conv, of data, scale, zero point, weights …; four more operations bring each output element to its scale. */
const qLinearConv: CostRule = (at) => {
  const size = at.outputSizes[0] ?? 0;
  const perOutput = (at.inputShapes[3] ?? []).slice(1).reduce((all, step) => all * step, 1);
  return { forward: size * (2 * perOutput + 4 + ((at.inputSizes[8] ?? 0) > 0 ? 1 : 0)), backward: 0 };
};

/** Each input element goes into out/groups · ∏ kernel sums. */
const convTranspose: CostRule = (at) => {
  const perInput = (at.inputShapes[1] ?? []).slice(1).reduce((all, size) => all * size, 1);
  return product(at, (at.inputSizes[0] ?? 0) * perInput);
};

/** With n operands n operations for each combination of letters, and as many for each gradient. */
const einsum: CostRule = (at) => {
  let combinations = 1;
  for (const size of readEinsum(at.site).sizes.values()) combinations *= size as number;
  const forward = at.inputSizes.length * combinations;
  return { forward, backward: forward * gradientInputs(at) };
};

const pool: CostRule = (at) => {
  const cells = intsAttribute(at.site.node, 'kernel_shape').reduce((all, size) => all * size, 1);
  const forward = (at.outputSizes[0] ?? 0) * cells;
  return { forward, backward: at.needsGradient[0] === true ? forward : 0 };
};

/** Operations for each input element. */
const perInput =
  (forward: number, backward: number): CostRule =>
  (at) => {
    const size = at.inputSizes[0] ?? 0;
    return { forward: forward * size, backward: at.needsGradient[0] === true ? backward * size : 0 };
  };

const scatter: CostRule = (at) => {
  const isSum = stringAttribute(at.site.node, 'reduction', 'none') !== 'none';
  return { forward: isSum ? (at.inputSizes[2] ?? 0) : 0, backward: 0 };
};

const resize: CostRule = (at) => {
  const operations =
    { nearest: 0, linear: 8, cubic: 32 }[stringAttribute(at.site.node, 'mode', 'nearest')] ?? 32;
  return perElement(operations, Math.max(1, operations))(at);
};

/** Each step multiplies [n i] and [n h] by gates·h columns, then applies the gates. */
const recurrent =
  (gates: number): CostRule =>
  (at) => {
    const [, rows = 1, inputs = 1] = at.inputShapes[1] ?? [];
    const directions = at.inputShapes[1]?.[0] ?? 1;
    const [a = 1, b = 1] = at.inputShapes[0] ?? [];
    const hidden = rows / gates;
    const products = 2 * a * b * directions * rows * (inputs + hidden);
    const gating = a * b * directions * rows * (transcendental + 3);
    const forward = products + gating;
    return { forward, backward: gradientInputs(at) > 0 ? 2 * forward : 0 };
  };

const crossEntropy = perInput(transcendental + 4, 2);
const activation = perElement(transcendental, 3);
const arithmetic = perElement(1, 1);
const comparison = perElement(1, 0);

/** Documented in packages/nn/README.md. A missing operator does not compile. */
export const costRules: Readonly<Record<OperatorName, CostRule>> = {
  Abs: arithmetic,
  Acos: activation,
  Acosh: activation,
  Add: arithmetic,
  AffineGrid: perElement(6, 6),
  And: comparison,
  ArgMax: perInput(1, 0),
  ArgMin: perInput(1, 0),
  Asin: activation,
  Asinh: activation,
  Atan: activation,
  Atanh: activation,
  AveragePool: pool,
  BatchNormalization: perElement(2, 4, 8),
  Bernoulli: perElement(transcendental, 0),
  BitShift: comparison,
  BitwiseAnd: comparison,
  BitwiseNot: comparison,
  BitwiseOr: comparison,
  BitwiseXor: comparison,
  Cast: free,
  CastLike: free,
  Ceil: comparison,
  Celu: activation,
  Clip: perElement(2, 2),
  Compress: free,
  Concat: free,
  Constant: free,
  ConstantOfShape: free,
  Conv: conv,
  ConvInteger: conv,
  ConvTranspose: convTranspose,
  Cos: activation,
  Cosh: activation,
  CumSum: perElement(1, 1),
  DepthToSpace: free,
  DequantizeLinear: perElement(2, 0),
  Div: perElement(1, 2),
  DynamicQuantizeLinear: perElement(5, 0),
  Dropout: perElement(0, 1, transcendental + 2),
  Einsum: einsum,
  Elu: activation,
  Equal: comparison,
  Erf: activation,
  Exp: perElement(transcendental, 1),
  Expand: moves(1),
  EyeLike: free,
  Flatten: free,
  Floor: comparison,
  GRU: recurrent(3),
  Gather: moves(1),
  GatherElements: moves(1),
  GatherND: moves(1),
  Gelu: perElement(transcendental + 4, transcendental + 8),
  Gemm: gemm,
  GlobalAveragePool: perInput(1, 1),
  GlobalLpPool: perInput(2, 3),
  GlobalMaxPool: perInput(1, 1),
  Greater: comparison,
  GreaterOrEqual: comparison,
  GridSample: perElement(16, 16),
  GroupNormalization: perElement(8, 12),
  HardSigmoid: perElement(3, 2),
  HardSwish: perElement(4, 5),
  Hardmax: comparison,
  Identity: free,
  InstanceNormalization: perElement(8, 12),
  IsInf: comparison,
  IsNaN: comparison,
  LRN: perElement(transcendental + 6, transcendental + 8),
  LSTM: recurrent(4),
  LayerNormalization: perElement(8, 12),
  LeakyRelu: perElement(2, 2),
  Less: comparison,
  LessOrEqual: comparison,
  Log: perElement(transcendental, 1),
  LogSoftmax: perElement(transcendental + 4, 4),
  LpNormalization: perElement(3, 5),
  LpPool: pool,
  MatMul: matMul,
  MatMulInteger: matMul,
  Max: variadic,
  MaxPool: pool,
  MaxUnpool: moves(0),
  Mean: variadic,
  MeanVarianceNormalization: perElement(6, 8),
  Min: variadic,
  Mish: perElement(3 * transcendental, transcendental + 6),
  Mod: arithmetic,
  Mul: perElement(1, 1),
  Multinomial: perElement(transcendental, 0),
  Neg: arithmetic,
  NegativeLogLikelihoodLoss: perInput(1, 1),
  NonZero: perInput(1, 0),
  Not: comparison,
  OneHot: free,
  Or: comparison,
  PRelu: perElement(2, 2),
  Pad: free,
  Pow: perElement(2 * transcendental, 2 * transcendental + 2),
  QLinearConv: qLinearConv,
  QLinearMatMul: matMul,
  QuantizeLinear: perElement(3, 0),
  RNN: recurrent(1),
  RandomNormal: perElement(2 * transcendental, 0),
  RandomNormalLike: perElement(2 * transcendental, 0),
  RandomUniform: perElement(transcendental, 0),
  RandomUniformLike: perElement(transcendental, 0),
  Range: comparison,
  Reciprocal: perElement(1, 2),
  ReduceL1: perInput(2, 1),
  ReduceL2: perInput(2, 2),
  ReduceLogSum: perInput(1, 1),
  ReduceLogSumExp: perInput(transcendental + 2, 2),
  ReduceMax: perInput(1, 2),
  ReduceMean: perInput(1, 1),
  ReduceMin: perInput(1, 2),
  ReduceProd: perInput(1, 2),
  ReduceSum: perInput(1, 0),
  ReduceSumSquare: perInput(2, 2),
  Relu: arithmetic,
  Reshape: free,
  Resize: resize,
  ReverseSequence: free,
  Round: comparison,
  ScatterElements: scatter,
  ScatterND: scatter,
  Selu: activation,
  Shape: free,
  Shrink: perElement(2, 1),
  Sigmoid: activation,
  Sign: comparison,
  Sin: activation,
  Sinh: activation,
  Size: free,
  Slice: free,
  Softmax: perElement(transcendental + 4, 4),
  SoftmaxCrossEntropyLoss: crossEntropy,
  Softplus: perElement(2 * transcendental, transcendental + 2),
  Softsign: perElement(3, 4),
  SpaceToDepth: free,
  Split: free,
  Sqrt: perElement(4, 2),
  Squeeze: free,
  Sub: arithmetic,
  Sum: variadic,
  Tan: activation,
  Tanh: activation,
  ThresholdedRelu: perElement(1, 1),
  Tile: moves(1),
  TopK: perInput(transcendental, 0),
  Transpose: free,
  Trilu: free,
  Unsqueeze: free,
  Where: perElement(1, 1),
  Xor: comparison,
};
