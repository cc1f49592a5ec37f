import { float32Tensor } from '../graph/data-types.ts';
import type { Attribute } from '../graph/types.ts';
import { assertPositiveIntegers, invalidOption } from './check-options.ts';
import {
  floatValue,
  type GraphBuilder,
  intsValue,
  intValue,
  stringValue,
  type Value,
} from './graph-builder.ts';
import { type ConvLayerOptions, sizeOf } from './layer-list.ts';
import type { Layer } from './sequential.ts';

/** Each channel with a filter of its own; `multiplier` filters a channel. Pads by ⌊kernel / 2⌋ unless told otherwise. */
export function depthwiseConv(
  kernel: number,
  options: ConvLayerOptions & { readonly multiplier?: number } = {},
): Layer {
  const { stride = 1, pad = Math.floor(kernel / 2), bias = true, multiplier = 1 } = options;
  assertPositiveIntegers({ kernel, stride, multiplier });
  return {
    kind: 'depthwise',
    add: (builder, x, name) => {
      const channels = sizeOf(builder, x, 1, name);
      const filters = channels * multiplier;
      const weight = builder.parameter(`${name}.weight`, [filters, 1, kernel, kernel]);
      const attributes = {
        kernel_shape: intsValue(kernel, kernel),
        strides: intsValue(stride, stride),
        pads: intsValue(pad, pad, pad, pad),
        group: intValue(channels),
      };
      const inputs = [x, weight, ...(bias ? [builder.parameter(`${name}.bias`, [filters])] : [])];
      return builder.node('Conv', inputs, attributes, name);
    },
  };
}

export type ConvTransposeOptions = ConvLayerOptions & {
  /** Rows and columns added at the end. Default: so that the picture becomes `stride` times as large. */
  readonly outputPad?: number;
};

/** Square transposed convolution; with an odd kernel the picture becomes `stride` (default 2) times as large. */
export function convTranspose(channels: number, kernel: number, options: ConvTransposeOptions = {}): Layer {
  const { stride = 2, pad = Math.floor(kernel / 2), bias = true } = options;
  const outputPad = options.outputPad ?? Math.max(0, stride - kernel + 2 * pad);
  assertPositiveIntegers({ channels, kernel, stride });
  if (!(outputPad >= 0 && outputPad < stride))
    throw invalidOption('outputPad', outputPad, `at least 0 and below ${stride}`);
  return {
    kind: 'upconv',
    add: (builder, x, name) => {
      const channelsIn = sizeOf(builder, x, 1, name);
      const weight = builder.parameter(`${name}.weight`, [channelsIn, channels, kernel, kernel]);
      const attributes = {
        kernel_shape: intsValue(kernel, kernel),
        strides: intsValue(stride, stride),
        pads: intsValue(pad, pad, pad, pad),
        output_padding: intsValue(outputPad, outputPad),
      };
      const inputs = [x, weight, ...(bias ? [builder.parameter(`${name}.bias`, [channels])] : [])];
      return builder.node('ConvTranspose', inputs, attributes, name);
    },
  };
}

/** Every pixel becomes `factor` × `factor` equal ones, or what lies between them with `linear`. */
export function upsample(factor: number, mode: 'nearest' | 'linear' = 'nearest'): Layer {
  assertPositiveIntegers({ factor });
  const attributes = {
    mode: stringValue(mode),
    coordinate_transformation_mode: stringValue(mode === 'nearest' ? 'asymmetric' : 'half_pixel'),
    ...(mode === 'nearest' ? { nearest_mode: stringValue('floor') } : {}),
  };
  return {
    kind: 'upsample',
    add: (builder, x, name) => {
      const scales = builder.floats(1, 1, factor, factor);
      return builder.node('Resize', [x, '', scales], attributes, name);
    },
  };
}

const filledWith = (value: number): Attribute => ({ type: 'tensor', value: float32Tensor([1], [value]) });

/**
 * Normalises groups of channels of each sample, then scales and shifts each channel by learned numbers; 1 group is layer
 * normalisation over the picture, as many as channels is instance normalisation. Written with operators of opset 17.
 */
export function groupNorm(groups: number): Layer {
  assertPositiveIntegers({ groups });
  return {
    kind: 'norm',
    add: (builder, x, name) => {
      const channels = sizeOf(builder, x, 1, name);
      if (channels % groups !== 0) throw invalidOption('groups', groups, `a divisor of ${channels} channels`);
      const rows = builder.node('Reshape', [x, builder.ints(0, groups, -1)], {}, `${name}.groups`);
      const count = builder.ints(groups);
      const ones = builder.node('ConstantOfShape', [count], { value: filledWith(1) }, `${name}.ones`);
      const zeros = builder.node('ConstantOfShape', [count], { value: filledWith(0) }, `${name}.zeros`);
      const epsilon = { epsilon: floatValue(1e-5) };
      const even = builder.node('InstanceNormalization', [rows, ones, zeros], epsilon, `${name}.even`);
      const back = builder.node('Reshape', [even, shapeOf(builder, x, name)], {}, `${name}.back`);
      const perChannel = [
        channels,
        ...builder
          .shapeOf(x)
          .slice(2)
          .map(() => 1),
      ];
      const scaled = builder.node(
        'Mul',
        [back, builder.parameter(`${name}.weight`, perChannel)],
        {},
        `${name}.scaled`,
      );
      return builder.node('Add', [scaled, builder.parameter(`${name}.bias`, perChannel)], {}, name);
    },
  };
}

/** Numbers where all but the batch are known, else computed when the graph runs. */
function shapeOf(builder: GraphBuilder, x: Value, name: string): Value {
  const [, ...rest] = builder.shapeOf(x);
  const isFixed = rest.every((size) => typeof size === 'number');
  return isFixed ? builder.ints(0, ...rest) : builder.node('Shape', [x], {}, `${name}.shape`);
}
