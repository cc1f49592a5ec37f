import { createRandom } from '@plexus/core';
import {
  createDataset,
  type Dataset,
  float32Tensor,
  int64Tensor,
  type Model,
  type TrainingSpec,
} from '@plexus/nn';
import { buildModel, convLayers, denseLayers, type Layer } from './layers.ts';

/** One network, its data and how it is trained. */
export type Workload = {
  readonly name: string;
  readonly title: string;
  readonly layers: readonly Layer[];
  readonly model: Model;
  readonly spec: TrainingSpec;
  readonly dataset: Dataset;
  /** Steps measured in one round; about as long for every workload. */
  readonly stepsPerRound: number;
};

const BATCH = 64;
const CLASSES = 10;
const spec: TrainingSpec = {
  loss: 'softmax-cross-entropy',
  optimiser: { kind: 'sgd', learningRate: 0.01 },
  batchSize: BATCH,
  seed: 1,
};

/** One batch of noise and class numbers: time does not depend on what is learnt. */
function createNoise(rowShape: readonly number[]): Dataset {
  const random = createRandom(7);
  const length = BATCH * rowShape.reduce((product, size) => product * size, 1);
  const values = Float32Array.from({ length }, () => random.nextFloat() * 2 - 1);
  const labels = Array.from({ length: BATCH }, () => random.nextBelow(CLASSES));
  return createDataset({ input: float32Tensor([BATCH, ...rowShape], values) }, int64Tensor([BATCH], labels));
}

function createWorkload(
  name: string,
  title: string,
  rowShape: readonly number[],
  layers: readonly Layer[],
  stepsPerRound: number,
): Workload {
  const model = buildModel(rowShape, layers);
  return { name, title, layers, model, spec, dataset: createNoise(rowShape), stepsPerRound };
}

const flatten: Layer = { kind: 'flatten', name: 'flatten' };
const channels = [3, 16, 32, 32, 64, 64, 64];

export const workloads: readonly Workload[] = [
  createWorkload('mlp', 'MLP 784-256-10', [784], denseLayers([784, 256, CLASSES]), 150),
  createWorkload(
    'lenet',
    'LeNet-5: 1×28×28, conv 5×5×6, pool, conv 5×5×16, pool, dense 120-84-10',
    [1, 28, 28],
    [
      ...convLayers([
        { inputs: 1, outputs: 6, kernel: 5, pad: 2, hasNorm: false, hasPool: true },
        { inputs: 6, outputs: 16, kernel: 5, pad: 0, hasNorm: false, hasPool: true },
      ]),
      flatten,
      ...denseLayers([400, 120, 84, CLASSES]),
    ],
    25,
  ),
  createWorkload(
    'cnn6',
    '6 × (conv 3×3, BatchNorm, pool): 3×32×32, channels 16-32-32-64-64-64',
    [3, 32, 32],
    [
      ...convLayers(
        channels.slice(1).map((outputs, i) => ({
          inputs: channels[i] ?? 0,
          outputs,
          kernel: 3,
          pad: 1,
          hasNorm: true,
          hasPool: i < 5,
        })),
      ),
      flatten,
      ...denseLayers([64, CLASSES]),
    ],
    6,
  ),
];
