import { readFileSync } from 'node:fs';
import {
  createCnn,
  createGpt,
  createMlp,
  createRecurrent,
  createResNet,
  createTabular,
  openWeightsFolder,
  parseModel,
  writeModel,
} from '../../src/index.ts';

const exporters = new URL('../../fixtures/exporters/', import.meta.url);
const gradients = new URL('../../fixtures/gradients/', import.meta.url);

// A plain array: the `slice` of what readFile gives shares its memory, and mutations write into copies.
const read = (folder: URL, name: string): Uint8Array =>
  Uint8Array.from(readFileSync(new URL(`${name}.onnx`, folder)));

/** Small models of many kinds, by builders of this package and in the style of several exporters. */
export function seedFiles(): ReadonlyMap<string, Uint8Array> {
  const gpt = parseModel(
    read(exporters, 'dynamo-gpt'),
    {},
    { externalData: openWeightsFolder(new URL('.', exporters).pathname) },
  );
  const built = {
    mlp: createMlp({ inputSize: 3, hidden: [4], outputs: 2, activation: 'gelu', seed: 1 }),
    cnn: createCnn({
      inputShape: [1, 6, 6],
      channels: [2, 3],
      outputs: 2,
      batchNorm: true,
      dropout: 0.3,
      seed: 1,
    }),
    resnet: createResNet({ inputShape: [2, 8, 8], channels: [2, 3], outputs: 3, seed: 1 }),
    gpt: createGpt({ vocabulary: 7, width: 8, heads: 2, layers: 1, context: 4, seed: 1 }),
    recurrent: createRecurrent({ kind: 'GRU', inputSize: 3, hidden: [4], outputs: 2, seed: 1 }),
    tabular: createTabular({
      numbers: 3,
      categories: [{ count: 4, width: 2 }],
      outputs: 2,
      hidden: [4],
      seed: 1,
    }),
    'dynamo-gpt': gpt,
  };
  const files = [
    ...['dynamo-mlp', 'dynamo-functions', 'tf2onnx-cnn', 'tf2onnx-tabular', 'tf2onnx-lstm'],
    ...['skl2onnx-multiclass', 'skl2onnx-regressor', 'skl2onnx-logistic'],
  ];
  return new Map([
    ...Object.entries(built).map(([name, model]) => [name, writeModel(model)] as const),
    ...files.map((name) => [name, read(exporters, name)] as const),
    ...['encoder', 'upsampler', 'convolution-1d', 'lstm'].map(
      (name) => [`torch-${name}`, read(gradients, name)] as const,
    ),
  ]);
}
