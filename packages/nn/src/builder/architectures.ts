import type { Model } from '../graph/types.ts';
import { transformerBlock } from './attention.ts';
import { assertPositiveIntegers, invalidOption } from './check-options.ts';
import { GraphBuilder, intValue } from './graph-builder.ts';
import { initialiseModel } from './initialise.ts';
import {
  activation,
  batchNorm,
  conv,
  dense,
  embedding,
  globalAveragePool,
  layerNorm,
  meanOverTime,
  positions,
  recurrent,
  residual,
} from './layer-list.ts';
import type { Activation } from './layers.ts';
import { addLayers, type Layer, sequential } from './sequential.ts';

type Seeded = {
  /** Of the initial weights. Default: 0. */
  readonly seed?: bigint | number;
};

export type ResNetOptions = Seeded & {
  /** Channels, height, width. */
  readonly inputShape: readonly [number, number, number];
  /** Channels of each stage; every stage after the first halves the picture. Default: 16, 32, 64. */
  readonly channels?: readonly number[];
  /** Residual blocks a stage; 1 with three stages is ResNet-8, 3 is ResNet-20. Default: 1. */
  readonly blocks?: number;
  readonly outputs: number;
};

/** Residual network for small pictures: `input` [batch c h w] → `logits`. Source: He et al., "Deep residual learning", 2015, section 4.2. */
export function createResNet(options: ResNetOptions): Model {
  const { inputShape, channels = [16, 32, 64], blocks = 1, outputs, seed = 0 } = options;
  assertPositiveIntegers({ inputShape, channels, blocks, outputs });
  const [first] = channels;
  if (first === undefined) throw invalidOption('channels', '[]', 'one or more numbers');
  const normalised = (width: number, stride: number): readonly Layer[] => [
    conv(width, 3, { stride, bias: false }),
    batchNorm(),
  ];
  const stages = channels.flatMap((width, stage) =>
    Array.from({ length: blocks }, (_, block) => [
      residual(
        ...normalised(width, stage > 0 && block === 0 ? 2 : 1),
        activation('relu'),
        ...normalised(width, 1),
      ),
      activation('relu'),
    ]).flat(),
  );
  const layers = [
    ...normalised(first, 1),
    activation('relu'),
    ...stages,
    globalAveragePool(),
    dense(outputs),
  ];
  return sequential({ input: inputShape, layers, name: 'resnet', seed });
}

export type GptOptions = Seeded & {
  readonly vocabulary: number;
  /** Most tokens in a row. */
  readonly context: number;
  readonly layers: number;
  readonly heads: number;
  readonly width: number;
  /** Default: none. */
  readonly dropout?: number;
  /** True: any number of tokens up to `context`; false (default): always `context`, which is faster. */
  readonly dynamicTime?: boolean;
};

/** Decoder-only transformer with learned positions: `input` int64 [batch time] → `logits` [batch time vocabulary]. */
export function createGpt(options: GptOptions): Model {
  const { vocabulary, context, layers, heads, width, dropout = 0, dynamicTime = false, seed = 0 } = options;
  assertPositiveIntegers({ vocabulary, context, layers, heads, width });
  const block = { heads, dropout, causal: { longest: context } };
  return sequential({
    input: [dynamicTime ? 'time' : context],
    dtype: 'int64',
    layers: [
      embedding(vocabulary, width),
      positions(context),
      ...Array.from({ length: layers }, () => transformerBlock(width, block)).flat(),
      layerNorm(),
      dense(vocabulary, { bias: false }),
    ],
    name: 'gpt',
    seed,
  });
}

export type TransformerEncoderOptions = GptOptions & {
  /** Classes. */
  readonly outputs: number;
};

/**
 * Transformer that sees the whole sequence and classifies it: `input` int64 [batch time] → `logits` [batch outputs], from
 * the mean over all steps. Sequences are as long as they are: there is no padding to leave out.
 */
export function createTransformerEncoder(options: TransformerEncoderOptions): Model {
  const {
    vocabulary,
    context,
    layers,
    heads,
    width,
    outputs,
    dropout = 0,
    dynamicTime = false,
    seed = 0,
  } = options;
  assertPositiveIntegers({ vocabulary, context, layers, heads, width, outputs });
  return sequential({
    input: [dynamicTime ? 'time' : context],
    dtype: 'int64',
    layers: [
      embedding(vocabulary, width),
      positions(context),
      ...Array.from({ length: layers }, () => transformerBlock(width, { heads, dropout })).flat(),
      layerNorm(),
      meanOverTime(),
      dense(outputs),
    ],
    name: 'encoder',
    seed,
  });
}

export type RecurrentOptions = Seeded & {
  readonly kind: 'LSTM' | 'GRU';
  /** Numbers a step. */
  readonly inputSize: number;
  /** Width of each recurrent layer. */
  readonly hidden: readonly number[];
  readonly outputs: number;
};

/** Recurrent classifier of sequences of any length: `input` [batch time inputSize] → `logits` from the last step. */
export function createRecurrent({ kind, inputSize, hidden, outputs, seed = 0 }: RecurrentOptions): Model {
  assertPositiveIntegers({ inputSize, hidden, outputs });
  if (hidden.length === 0) throw invalidOption('hidden', '[]', 'one or more numbers');
  const layers = hidden.map((width, i) => recurrent(kind, width, { last: i === hidden.length - 1 }));
  return sequential({
    input: ['time', inputSize],
    layers: [...layers, dense(outputs)],
    name: kind.toLowerCase(),
    seed,
  });
}

export type TabularOptions = Seeded & {
  /** Each categorical column: how many categories it has, and the width of its learned row. */
  readonly categories: readonly { readonly count: number; readonly width: number }[];
  /** Numeric columns; may be 0. */
  readonly numbers: number;
  readonly hidden: readonly number[];
  readonly outputs: number;
  /** Default: relu. */
  readonly activation?: Activation;
};

/** Perceptron over a table: `categories` int64 [batch columns] and `numbers` [batch columns] → `logits`. */
export function createTabular(options: TabularOptions): Model {
  const { categories, numbers, hidden, outputs, seed = 0, activation: kind = 'relu' } = options;
  assertPositiveIntegers({
    hidden,
    outputs,
    count: categories.map(({ count }) => count),
    width: categories.map(({ width }) => width),
  });
  if (!Number.isSafeInteger(numbers) || numbers < 0)
    throw invalidOption('numbers', numbers, '0 or a positive whole number');
  if (categories.length === 0 && numbers === 0)
    throw invalidOption('numbers', 0, 'positive when there are no categories');
  const builder = new GraphBuilder('tabular');
  const parts: string[] = [];
  if (categories.length > 0) {
    const table = builder.input('categories', ['batch', categories.length], 'int64');
    categories.forEach(({ count, width }, i) => {
      const column = builder.node('Gather', [table, builder.int(i)], { axis: intValue(1) }, `column${i + 1}`);
      parts.push(embedding(count, width).add(builder, column, `embedding${i + 1}`));
    });
  }
  if (numbers > 0) parts.push(builder.input('numbers', ['batch', numbers]));
  const joined =
    parts.length === 1
      ? (parts[0] as string)
      : builder.node('Concat', parts, { axis: intValue(1) }, 'joined');
  const layers = [...hidden.flatMap((width) => [dense(width), activation(kind)]), dense(outputs)];
  builder.output(addLayers(builder, joined, layers), 'logits');
  return initialiseModel(builder.build(), seed, { which: 'all' });
}
