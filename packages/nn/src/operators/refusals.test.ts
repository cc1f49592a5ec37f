import { describe, expect, it } from 'vitest';
import {
  type Attributes,
  GraphBuilder,
  intValue,
  stringValue,
  type Value,
} from '../builder/graph-builder.ts';
import { float32Tensor } from '../graph/data-types.ts';
import type { Model } from '../graph/types.ts';
import { buildGradientGraph } from '../training/build-gradient-graph.ts';

/** x·w, and what `add` makes of it. */
function after(add: (builder: GraphBuilder, scores: Value) => Value, opset = 19): Model {
  const builder = new GraphBuilder('refused', opset);
  const x = builder.input('x', ['batch', 4]);
  const w = builder.initializer('w', float32Tensor([4, 4], Array.from({ length: 16 }, Math.sin)));
  builder.output(add(builder, builder.node('MatMul', [x, w], {}, 'scores')), 'y');
  return builder.build();
}

const one =
  (opType: string, attributes: Attributes, ...rest: readonly (readonly number[])[]) =>
  (builder: GraphBuilder, scores: Value): Value =>
    builder.node(opType, [scores, ...rest.map((list) => builder.ints(...list))], attributes, 'refused');

describe('training refuses, by node and operator', () => {
  it.each<[string, string, Model]>([
    [
      'quantised activations behind a parameter',
      'DequantizeLinear',
      after((builder, scores) => {
        const scale = builder.float(0.1);
        return builder.node('DequantizeLinear', [builder.node('QuantizeLinear', [scores, scale]), scale]);
      }),
    ],
    [
      'random numbers',
      'RandomNormalLike',
      after((builder, scores) => builder.node('Add', [scores, builder.node('RandomNormalLike', [scores])])),
    ],
    [
      'a border that repeats and cuts at once',
      'Pad',
      after(one('Pad', { mode: stringValue('reflect') }, [0, 2, 0, -1])),
    ],
    [
      'sequences of different lengths in an LSTM',
      'LSTM',
      after((builder, scores) => {
        const steps = builder.node('Unsqueeze', [scores, builder.ints(0)]);
        const w = builder.initializer('lstm.w', float32Tensor([1, 8, 4], new Array(32).fill(0.1)));
        const r = builder.initializer('lstm.r', float32Tensor([1, 8, 2], new Array(16).fill(0.1)));
        const lengths = builder.input('lengths', ['batch'], 'int32');
        return builder.nodes('LSTM', [steps, w, r, '', lengths], 2, { hidden_size: intValue(2) })[1] as Value;
      }),
    ],
  ])('%s', (_, operator, model) => {
    expect(() => buildGradientGraph(model, { loss: 'mse', batchSize: 2 })).toThrow(
      expect.objectContaining({
        code: 'NN_OPERATOR_UNSUPPORTED',
        details: expect.objectContaining({ operator }),
      }),
    );
  });

  it('but not quantised weights that stay as they are', () => {
    const builder = new GraphBuilder('frozen', 19);
    const x = builder.input('x', ['batch', 2]);
    const whole = builder.initializer('q', { dtype: 'int8', shape: [2, 2], data: Int8Array.of(1, 2, 3, 4) });
    const frozen = builder.node('DequantizeLinear', [whole, builder.float(0.5)]);
    const w = builder.initializer('w', float32Tensor([2, 2], [1, 2, 3, 4]));
    const hidden = builder.node('MatMul', [builder.node('MatMul', [x, w]), frozen]);
    builder.output(hidden, 'y');
    const { gradients } = buildGradientGraph(builder.build(), { loss: 'mse', batchSize: 2 });
    expect([...gradients.keys()]).toEqual(['w']);
  });
});
