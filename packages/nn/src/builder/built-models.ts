import type { Model } from '../graph/types.ts';
import {
  createGpt,
  createRecurrent,
  createResNet,
  createTabular,
  createTransformerEncoder,
} from './architectures.ts';
import { transformerBlock } from './attention.ts';
import { createCnn } from './cnn.ts';
import {
  activation,
  averagePool,
  batchNorm,
  conv,
  dense,
  dropout,
  embedding,
  flatten,
  globalAveragePool,
  layerNorm,
  maxPool,
  meanOverTime,
  positions,
  recurrent,
  residual,
} from './layer-list.ts';
import type { Activation } from './layers.ts';
import { createMlp } from './mlp.ts';
import { convTranspose, depthwiseConv, groupNorm, upsample } from './picture-layers.ts';
import { sequential } from './sequential.ts';

const activations: readonly Activation[] = ['relu', 'leaky-relu', 'sigmoid', 'tanh', 'gelu', 'silu'];
const picture = { vocabulary: 13, context: 6, layers: 2, heads: 2, width: 8 };

/** One small model of everything the builder can write, by name: what the checks of written files go through. */
export const builtModels: Readonly<Record<string, () => Model>> = {
  mlp: () => createMlp({ inputSize: 5, hidden: [7, 6], outputs: 3 }),
  ...Object.fromEntries(
    activations.map((kind) => [
      `mlp-${kind}`,
      () => createMlp({ inputSize: 5, hidden: [4], outputs: 3, activation: kind }),
    ]),
  ),
  cnn: () =>
    createCnn({ inputShape: [1, 12, 12], channels: [4, 6], outputs: 3, batchNorm: true, dropout: 0.2 }),
  resnet: () => createResNet({ inputShape: [3, 16, 16], channels: [4, 8], outputs: 3 }),
  gpt: () => createGpt(picture),
  'gpt-dynamic': () => createGpt({ ...picture, dynamicTime: true, dropout: 0.1 }),
  encoder: () => createTransformerEncoder({ ...picture, outputs: 3 }),
  'encoder-dynamic': () =>
    createTransformerEncoder({ ...picture, outputs: 3, dynamicTime: true, dropout: 0.1 }),
  lstm: () => createRecurrent({ kind: 'LSTM', inputSize: 3, hidden: [5, 4], outputs: 2 }),
  gru: () => createRecurrent({ kind: 'GRU', inputSize: 3, hidden: [5, 4], outputs: 2 }),
  tabular: () =>
    createTabular({
      categories: [
        { count: 5, width: 3 },
        { count: 9, width: 4 },
      ],
      numbers: 2,
      hidden: [8],
      outputs: 1,
    }),
  'sequential-picture': () =>
    sequential({
      input: [2, 8, 8],
      layers: [
        ...[conv(8, 3), groupNorm(4), activation('silu'), depthwiseConv(3, { multiplier: 2 }), batchNorm()],
        ...[residual(conv(8, 3, { stride: 2 }), activation('relu')), maxPool(2), averagePool(2)],
        ...[flatten(), dropout(0.3), dense(3)],
      ],
    }),
  'sequential-upwards': () =>
    sequential({
      input: [4, 'height', 'width'],
      layers: [
        ...[
          conv(6, 3, { stride: 2 }),
          groupNorm(1),
          activation('leaky-relu'),
          convTranspose(6, 3),
          groupNorm(6),
        ],
        ...[upsample(2), conv(2, 3), upsample(2, 'linear')],
      ],
    }),
  'sequential-text': () =>
    sequential({
      input: ['time'],
      dtype: 'int64',
      layers: [
        ...[embedding(9, 8), positions(20), ...transformerBlock(8, { heads: 2, dropout: 0.1 })],
        ...[layerNorm(), recurrent('GRU', 6), dense(5, { bias: false }), meanOverTime(), dense(2)],
      ],
    }),
  'sequential-mean': () =>
    sequential({ input: [2, 6, 6], layers: [conv(4, 3, { stride: 2 }), globalAveragePool(), dense(2)] }),
};
