import type { Model } from '../graph/types.ts';
import { assertPositiveIntegers, invalidOption } from './check-options.ts';
import { GraphBuilder } from './graph-builder.ts';
import { initialiseModel } from './initialise.ts';
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

export type CnnOptions = {
  /** Channels, height, width. */
  readonly inputShape: readonly [number, number, number];
  /** Channels of each convolution; each is followed by a 2 × 2 maximum while the picture is at least 2 × 2. */
  readonly channels: readonly number[];
  /** Odd. Default: 3. */
  readonly kernel?: number;
  readonly outputs: number;
  readonly batchNorm?: boolean;
  /** Share of values dropped before the last layer. Default: none. */
  readonly dropout?: number;
  /** Default: relu. */
  readonly activation?: Activation;
  /** Of the initial weights. Default: 0. */
  readonly seed?: bigint | number;
};

/** A convolutional network: `input` [batch c h w] → `logits` [batch outputs], no activation at the end. Throws `NN_SPEC_INVALID`. */
export function createCnn(options: CnnOptions): Model {
  const { inputShape, channels, kernel = 3, outputs, batchNorm = false, dropout = 0, seed = 0 } = options;
  const { activation = 'relu' } = options;
  assertPositiveIntegers({ inputShape, channels, kernel, outputs });
  if (kernel % 2 === 0) throw invalidOption('kernel', kernel, 'odd');
  if (!(dropout >= 0 && dropout < 1)) throw invalidOption('dropout', dropout, 'at least 0 and below 1');
  if (channels.length === 0) throw invalidOption('channels', '[]', 'one or more numbers');

  const builder = new GraphBuilder('cnn');
  let [channelsIn, height, width] = inputShape;
  let x = builder.input('input', ['batch', channelsIn, height, width]);
  channels.forEach((channelsOut, i) => {
    const at = i + 1;
    x = addConv(builder, x, `conv${at}`, { channelsIn, channelsOut, kernel, bias: !batchNorm });
    if (batchNorm) x = addBatchNorm(builder, x, `norm${at}`, channelsOut);
    x = addActivation(builder, x, activation, `activation${at}`);
    if (height >= 2 && width >= 2) {
      x = addMaxPool(builder, x, `pool${at}`, 2);
      height = Math.floor(height / 2);
      width = Math.floor(width / 2);
    }
    channelsIn = channelsOut;
  });
  x = addFlatten(builder, x, 'flatten');
  if (dropout > 0) x = addDropout(builder, x, 'dropout', dropout);
  builder.output(addDense(builder, x, 'dense', channelsIn * height * width, outputs), 'logits');
  return initialiseModel(builder.build(), seed, { which: 'all' });
}
