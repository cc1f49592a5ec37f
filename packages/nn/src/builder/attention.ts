import type { Tensor } from '../graph/types.ts';
import { assertPositiveIntegers, invalidOption } from './check-options.ts';
import { type GraphBuilder, intsValue, intValue, type Value } from './graph-builder.ts';
import { activation, dense, dropout, layerNorm, residual } from './layer-list.ts';
import type { Layer } from './sequential.ts';

export type AttentionOptions = {
  readonly heads: number;
  /** Each step sees only itself and what came before; `longest` is the most steps there can be. */
  readonly causal?: { readonly longest: number };
};

/**
 * Multi-head self-attention over [batch time width]: softmax(q·kᵀ / √(width / heads))·v for each head, heads joined
 * and projected. Batch and time may be named dimensions. Source: Vaswani et al., "Attention is all you need", 2017.
 */
export function selfAttention({ heads, causal }: AttentionOptions): Layer {
  assertPositiveIntegers({ heads, ...causal });
  return {
    kind: 'attention',
    add: (builder, x, name) => {
      const width = builder.shapeOf(x).at(-1);
      if (typeof width !== 'number' || width % heads !== 0)
        throw invalidOption('width', width, `a multiple of ${heads} heads`);
      const size = width / heads;
      const joined = dense(3 * width).add(builder, x, `${name}.qkv`);
      const parts = builder.nodes(
        'Split',
        [joined, builder.ints(width, width, width)],
        3,
        { axis: intValue(-1) },
        `${name}.parts`,
      );
      const [q, k, v] = parts.map((part, i) => {
        const label = `${name}.${'qkv'[i]}`;
        const split = builder.node('Reshape', [part, builder.ints(0, 0, heads, size)], {}, `${label}.heads`);
        const perm = i === 1 ? intsValue(0, 2, 3, 1) : intsValue(0, 2, 1, 3);
        return builder.node('Transpose', [split], { perm }, label);
      }) as [Value, Value, Value];
      const scaled = builder.node('Mul', [q, builder.float(1 / Math.sqrt(size))], {}, `${name}.scaled`);
      const scores = builder.node('MatMul', [scaled, k], {}, `${name}.scores`);
      const masked = causal === undefined ? scores : maskFuture(builder, scores, x, causal.longest, name);
      const weights = builder.node('Softmax', [masked], { axis: intValue(-1) }, `${name}.weights`);
      const mixed = builder.node('MatMul', [weights, v], {}, `${name}.mixed`);
      const turned = builder.node('Transpose', [mixed], { perm: intsValue(0, 2, 1, 3) }, `${name}.turned`);
      const merged = builder.node('Reshape', [turned, builder.ints(0, 0, width)], {}, `${name}.merged`);
      return dense(width).add(builder, merged, `${name}.out`);
    },
  };
}

/** −∞ where a step would look ahead. */
function maskFuture(builder: GraphBuilder, scores: Value, x: Value, longest: number, name: string): Value {
  const table = builder.initializer(`${name}.past`, lowerTriangle(longest));
  const past = builder.shapeOf(x)[1] === longest ? table : cutToTime(builder, table, x, name);
  return builder.node('Where', [past, scores, builder.float(Number.NEGATIVE_INFINITY)], {}, `${name}.masked`);
}

function cutToTime(builder: GraphBuilder, table: Value, x: Value, name: string): Value {
  const steps = builder.node('Shape', [x], { start: intValue(1), end: intValue(2) }, `${name}.steps`);
  const both = builder.node('Concat', [steps, steps], { axis: intValue(0) }, `${name}.square`);
  return builder.node('Slice', [table, builder.ints(0, 0), both, builder.ints(0, 1)], {}, `${name}.past.cut`);
}

function lowerTriangle(size: number): Tensor {
  const data = Uint8Array.from({ length: size * size }, (_, i) => (i % size <= Math.floor(i / size) ? 1 : 0));
  return { dtype: 'bool', shape: [size, size], data };
}

/** x + attention(norm(x)), then x + mlp(norm(x)) with a hidden layer four times as wide. */
export function transformerBlock(
  width: number,
  options: AttentionOptions & { readonly dropout?: number },
): readonly Layer[] {
  const drop = (options.dropout ?? 0) > 0 ? [dropout(options.dropout as number)] : [];
  return [
    residual(layerNorm(), selfAttention(options), ...drop),
    residual(layerNorm(), dense(4 * width), activation('gelu'), dense(width), ...drop),
  ];
}
