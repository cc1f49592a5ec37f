import type { Model } from '../graph/types.ts';
import { assertPositiveIntegers } from './check-options.ts';
import { GraphBuilder } from './graph-builder.ts';
import { initialiseModel } from './initialise.ts';
import { type Activation, addActivation, addDense } from './layers.ts';

export type MlpOptions = {
  readonly inputSize: number;
  /** Sizes of the hidden layers; may be empty. */
  readonly hidden: readonly number[];
  readonly outputs: number;
  /** Default: relu. */
  readonly activation?: Activation;
  /** Of the initial weights. Default: 0. */
  readonly seed?: bigint | number;
};

/** A multi-layer perceptron: `input` [batch inputSize] → `logits` [batch outputs], no activation at the end. Throws `NN_SPEC_INVALID`. */
export function createMlp(options: MlpOptions): Model {
  const { inputSize, hidden, outputs, activation = 'relu', seed = 0 } = options;
  assertPositiveIntegers({ inputSize, hidden, outputs });
  const builder = new GraphBuilder('mlp');
  let x = builder.input('input', ['batch', inputSize]);
  let size = inputSize;
  hidden.forEach((next, i) => {
    const dense = addDense(builder, x, `dense${i + 1}`, size, next);
    x = addActivation(builder, dense, activation, `activation${i + 1}`);
    size = next;
  });
  builder.output(addDense(builder, x, `dense${hidden.length + 1}`, size, outputs), 'logits');
  return initialiseModel(builder.build(), seed, { which: 'all' });
}
