import { floatValue, type GraphBuilder, intsValue, intValue, type Value } from './graph-builder.ts';

export type Activation = 'relu' | 'leaky-relu' | 'sigmoid' | 'tanh' | 'gelu' | 'silu';

/** x·W + b over the last dimension of a matrix; W is [inputs outputs]. Adds `<name>.weight` and `<name>.bias`. */
export function addDense(
  builder: GraphBuilder,
  x: Value,
  name: string,
  inputs: number,
  outputs: number,
): Value {
  const weight = builder.parameter(`${name}.weight`, [inputs, outputs]);
  const bias = builder.parameter(`${name}.bias`, [outputs]);
  return builder.node('Gemm', [x, weight, bias], {}, name);
}

/** An activation in operators every supported opset has: Gelu is ½·x·(1 + erf(x/√2)), Silu is x·sigmoid(x). */
export function addActivation(builder: GraphBuilder, x: Value, activation: Activation, name: string): Value {
  switch (activation) {
    case 'relu':
      return builder.node('Relu', [x], {}, name);
    case 'leaky-relu':
      return builder.node('LeakyRelu', [x], { alpha: floatValue(0.01) }, name);
    case 'sigmoid':
      return builder.node('Sigmoid', [x], {}, name);
    case 'tanh':
      return builder.node('Tanh', [x], {}, name);
    case 'silu':
      return builder.node('Mul', [x, builder.node('Sigmoid', [x], {}, `${name}.gate`)], {}, name);
    case 'gelu': {
      const scaled = builder.node('Div', [x, builder.float(Math.SQRT2)], {}, `${name}.scaled`);
      const erf = builder.node('Erf', [scaled], {}, `${name}.erf`);
      const share = builder.node('Add', [erf, builder.float(1)], {}, `${name}.share`);
      const weighted = builder.node('Mul', [x, share], {}, `${name}.weighted`);
      return builder.node('Mul', [weighted, builder.float(0.5)], {}, name);
    }
  }
}

export type ConvOptions = {
  readonly channelsIn: number;
  readonly channelsOut: number;
  readonly kernel: number;
  readonly stride?: number;
  /** Default: ⌊kernel / 2⌋, which keeps the size for odd kernels and stride 1. */
  readonly pad?: number;
  readonly bias?: boolean;
};

/** A square 2-d convolution. Adds `<name>.weight` [out in k k] and, unless `bias` is false, `<name>.bias`. */
export function addConv(builder: GraphBuilder, x: Value, name: string, options: ConvOptions): Value {
  const { channelsIn, channelsOut, kernel, stride = 1, pad = Math.floor(kernel / 2), bias = true } = options;
  const weight = builder.parameter(`${name}.weight`, [channelsOut, channelsIn, kernel, kernel]);
  const inputs = [x, weight, ...(bias ? [builder.parameter(`${name}.bias`, [channelsOut])] : [])];
  const attributes = {
    kernel_shape: intsValue(kernel, kernel),
    strides: intsValue(stride, stride),
    pads: intsValue(pad, pad, pad, pad),
  };
  return builder.node('Conv', inputs, attributes, name);
}

/** BatchNormalization in its inference form, as exporters write it; training switches it. */
export function addBatchNorm(builder: GraphBuilder, x: Value, name: string, channels: number): Value {
  const parameters = ['weight', 'bias', 'running_mean', 'running_var'].map((part) =>
    builder.parameter(`${name}.${part}`, [channels]),
  );
  const attributes = { epsilon: floatValue(1e-5), momentum: floatValue(0.9) };
  return builder.node('BatchNormalization', [x, ...parameters], attributes, name);
}

/** The largest of each `size` × `size` cells. */
export function addMaxPool(builder: GraphBuilder, x: Value, name: string, size: number): Value {
  const attributes = { kernel_shape: intsValue(size, size), strides: intsValue(size, size) };
  return builder.node('MaxPool', [x], attributes, name);
}

/** Dropout in its inference form; training switches it and draws its mask from the run's seed. */
export function addDropout(builder: GraphBuilder, x: Value, name: string, ratio: number): Value {
  return builder.node('Dropout', [x, builder.float(ratio)], {}, name);
}

export function addFlatten(builder: GraphBuilder, x: Value, name: string): Value {
  return builder.node('Flatten', [x], { axis: intValue(1) }, name);
}
