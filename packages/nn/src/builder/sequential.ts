import type { DataType, Dimension, Model } from '../graph/types.ts';
import { GraphBuilder, type Value } from './graph-builder.ts';
import { initialiseModel } from './initialise.ts';

/** One step of a network: adds its nodes after `x`, naming them from `name`, and returns what it computes. */
export type Layer = {
  /** Names the layer's parameters: `<kind><position>.weight`. */
  readonly kind: string;
  readonly add: (builder: GraphBuilder, x: Value, name: string) => Value;
};

export type SequentialOptions = {
  /** Shape of one sample, without the batch. */
  readonly input: readonly Dimension[];
  /** Default: float32; int64 for tokens. */
  readonly dtype?: DataType;
  readonly layers: readonly Layer[];
  /** Of the graph. */
  readonly name?: string;
  /** Of the initial weights. Default: 0. */
  readonly seed?: bigint | number;
};

/**
 * A network of layers one after the other: `input` [batch …] → `logits`, with initial weights. Throws
 * `NN_SPEC_INVALID` for sizes that make no sense and `NN_SHAPE_MISMATCH` for a layer that does not fit.
 */
export function sequential(options: SequentialOptions): Model {
  const { input, dtype = 'float32', layers, name = 'sequential', seed = 0 } = options;
  const builder = new GraphBuilder(name);
  const x = builder.input('input', ['batch', ...input], dtype);
  const last = addLayers(builder, x, layers);
  builder.output(last === x ? builder.node('Identity', [x]) : last, 'logits');
  return initialiseModel(builder.build(), seed, { which: 'all' });
}

/** Adds layers one after the other, each named `<prefix><kind><position>`, counted from 1 within its kind. */
export function addLayers(builder: GraphBuilder, x: Value, layers: readonly Layer[], prefix = ''): Value {
  const counts = new Map<string, number>();
  return layers.reduce((value, layer) => {
    const position = (counts.get(layer.kind) ?? 0) + 1;
    counts.set(layer.kind, position);
    return layer.add(builder, value, `${prefix}${layer.kind}${position}`);
  }, x);
}
