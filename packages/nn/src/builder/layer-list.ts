import { NnError } from '../errors.ts';
import type { Dimension } from '../graph/types.ts';
import { assertPositiveIntegers, invalidOption } from './check-options.ts';
import { floatValue, type GraphBuilder, intsValue, intValue, type Value } from './graph-builder.ts';
import {
  type Activation,
  addActivation,
  addBatchNorm,
  addConv,
  addDense,
  addDropout,
  addFlatten,
  addMaxPool,
} from './layers.ts';
import { addLayers, type Layer } from './sequential.ts';

/** A dimension the layer needs as a number. */
export function sizeOf(builder: GraphBuilder, x: Value, axis: number, name: string): number {
  const shape = builder.shapeOf(x);
  const size = shape.at(axis);
  if (typeof size === 'number') return size;
  throw new NnError({
    code: 'NN_SHAPE_MISMATCH',
    message: `${name} needs a fixed dimension ${axis} of its input [${shape.join(', ')}]`,
    hint: 'give the dimension a number in the input of the network, or flatten before this layer',
    details: { layer: name, shape },
  });
}

/** x·W + b over the last dimension. */
export function dense(outputs: number, options: { readonly bias?: boolean } = {}): Layer {
  assertPositiveIntegers({ outputs });
  const { bias = true } = options;
  return {
    kind: 'dense',
    add: (builder, x, name) => {
      const inputs = sizeOf(builder, x, -1, name);
      if (bias && builder.shapeOf(x).length === 2) return addDense(builder, x, name, inputs, outputs);
      const weight = builder.parameter(`${name}.weight`, [inputs, outputs]);
      if (!bias) return builder.node('MatMul', [x, weight], {}, name);
      const product = builder.node('MatMul', [x, weight], {}, `${name}.product`);
      return builder.node('Add', [product, builder.parameter(`${name}.bias`, [outputs])], {}, name);
    },
  };
}

export function activation(kind: Activation): Layer {
  return { kind, add: (builder, x, name) => addActivation(builder, x, kind, name) };
}

export type ConvLayerOptions = { readonly stride?: number; readonly pad?: number; readonly bias?: boolean };

/** Square 2-d convolution of [batch channels height width]; pads by ⌊kernel / 2⌋ unless told otherwise. */
export function conv(channels: number, kernel: number, options: ConvLayerOptions = {}): Layer {
  assertPositiveIntegers({ channels, kernel, stride: options.stride ?? 1 });
  return {
    kind: 'conv',
    add: (builder, x, name) => {
      const channelsIn = sizeOf(builder, x, 1, name);
      return addConv(builder, x, name, { ...options, channelsIn, channelsOut: channels, kernel });
    },
  };
}

export function batchNorm(): Layer {
  return {
    kind: 'norm',
    add: (builder, x, name) => addBatchNorm(builder, x, name, sizeOf(builder, x, 1, name)),
  };
}

/** Over the last dimension, with learned scale and bias. */
export function layerNorm(): Layer {
  return {
    kind: 'norm',
    add: (builder, x, name) => {
      const width = sizeOf(builder, x, -1, name);
      const parameters = [
        builder.parameter(`${name}.weight`, [width]),
        builder.parameter(`${name}.bias`, [width]),
      ];
      return builder.node(
        'LayerNormalization',
        [x, ...parameters],
        { axis: intValue(-1), epsilon: floatValue(1e-5) },
        name,
      );
    },
  };
}

export function dropout(ratio: number): Layer {
  if (!(ratio >= 0 && ratio < 1)) throw invalidOption('dropout', ratio, 'at least 0 and below 1');
  return { kind: 'dropout', add: (builder, x, name) => addDropout(builder, x, name, ratio) };
}

export function maxPool(size: number): Layer {
  assertPositiveIntegers({ size });
  return { kind: 'pool', add: (builder, x, name) => addMaxPool(builder, x, name, size) };
}

export function averagePool(size: number): Layer {
  assertPositiveIntegers({ size });
  const attributes = { kernel_shape: intsValue(size, size), strides: intsValue(size, size) };
  return { kind: 'pool', add: (builder, x, name) => builder.node('AveragePool', [x], attributes, name) };
}

/** [batch channels …] → [batch channels]. */
export function globalAveragePool(): Layer {
  return {
    kind: 'pool',
    add: (builder, x, name) =>
      addFlatten(builder, builder.node('GlobalAveragePool', [x], {}, `${name}.mean`), name),
  };
}

/** [batch time width] → [batch width], the mean of all steps. */
export function meanOverTime(): Layer {
  const attributes = { axes: intsValue(1), keepdims: intValue(0) };
  return { kind: 'pool', add: (builder, x, name) => builder.node('ReduceMean', [x], attributes, name) };
}

export function flatten(): Layer {
  return { kind: 'flatten', add: (builder, x, name) => addFlatten(builder, x, name) };
}

/** int64 numbers below `count` → rows of a learned table of `width` columns. */
export function embedding(count: number, width: number): Layer {
  assertPositiveIntegers({ count, width });
  return {
    kind: 'embedding',
    add: (builder, x, name) =>
      builder.node('Gather', [builder.parameter(`${name}.weight`, [count, width]), x], {}, name),
  };
}

/** Adds a learned row to each step of [batch time width]; `longest` is the most steps there can be. */
export function positions(longest: number): Layer {
  assertPositiveIntegers({ longest });
  return {
    kind: 'positions',
    add: (builder, x, name) => {
      const width = sizeOf(builder, x, -1, name);
      const table = builder.parameter(`${name}.weight`, [longest, width]);
      const steps = builder.shapeOf(x)[1];
      if (steps === longest) return builder.node('Add', [x, table], {}, name);
      const shape = builder.node('Shape', [x], { start: intValue(1), end: intValue(2) }, `${name}.steps`);
      const rows = builder.node(
        'Slice',
        [table, builder.ints(0), shape, builder.ints(0)],
        {},
        `${name}.rows`,
      );
      return builder.node('Add', [x, rows], {}, name);
    },
  };
}

/**
 * x + f(x). Where f changes the channels or the size of a picture, x goes through a 1 × 1 convolution with
 * BatchNormalization first; where it changes the last dimension of anything else, through a dense layer.
 */
export function residual(...layers: readonly Layer[]): Layer {
  return {
    kind: 'block',
    add: (builder, x, name) => {
      const inner = addLayers(builder, x, layers, `${name}.`);
      const skip = matchShape(builder, x, builder.shapeOf(inner), `${name}.skip`);
      return builder.node('Add', [inner, skip], {}, name);
    },
  };
}

function matchShape(builder: GraphBuilder, x: Value, wanted: readonly Dimension[], name: string): Value {
  const shape = builder.shapeOf(x);
  if (shape.every((dimension, axis) => dimension === wanted[axis])) return x;
  if (shape.length !== 4) return dense(wanted.at(-1) as number, { bias: false }).add(builder, x, name);
  const [before, after] = [shape[2], wanted[2]];
  const stride = typeof before === 'number' && typeof after === 'number' ? Math.round(before / after) : 1;
  const projected = conv(wanted[1] as number, 1, { stride, bias: false }).add(builder, x, name);
  return batchNorm().add(builder, projected, `${name}.norm`);
}

const gateCount = { LSTM: 4, GRU: 3 } as const;

/** [batch time inputs] → [batch time hidden], or with `last` only the last step: [batch hidden]. */
export function recurrent(
  kind: 'LSTM' | 'GRU',
  hidden: number,
  options: { readonly last?: boolean } = {},
): Layer {
  assertPositiveIntegers({ hidden });
  return {
    kind: kind.toLowerCase(),
    add: (builder, x, name) => {
      const inputs = sizeOf(builder, x, -1, name);
      const rows = gateCount[kind] * hidden;
      const steps = builder.node('Transpose', [x], { perm: intsValue(1, 0, 2) }, `${name}.steps`);
      const parameters = [
        builder.parameter(`${name}.weight_input`, [1, rows, inputs]),
        builder.parameter(`${name}.weight_hidden`, [1, rows, hidden]),
        builder.parameter(`${name}.bias`, [1, 2 * rows]),
      ];
      const attributes = {
        hidden_size: intValue(hidden),
        ...(kind === 'GRU' ? { linear_before_reset: intValue(1) } : {}),
      };
      const [all, last] = builder.nodes(kind, [steps, ...parameters], 2, attributes, `${name}.cell`) as [
        Value,
        Value,
      ];
      if (options.last === true) return builder.node('Squeeze', [last, builder.ints(0)], {}, name);
      const flat = builder.node('Squeeze', [all, builder.ints(1)], {}, `${name}.flat`);
      return builder.node('Transpose', [flat], { perm: intsValue(1, 0, 2) }, name);
    },
  };
}
