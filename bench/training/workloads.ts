import { createRandom } from '@plexus/core';
import {
  createCnn,
  createDataset,
  createMlp,
  type Dataset,
  float32Tensor,
  int64Tensor,
  type Model,
  type TrainingSpec,
} from '@plexus/nn';

/** One network, its data and how it is trained; the PyTorch side builds the same network from `layers`. */
export type Workload = {
  readonly name: string;
  readonly title: string;
  readonly model: Model;
  readonly spec: TrainingSpec;
  readonly dataset: Dataset;
  readonly layers: TorchLayers;
  /** Steps measured in one round; about as long for every workload. */
  readonly stepsPerRound: number;
};

export type TorchLayers =
  | { readonly kind: 'mlp'; readonly sizes: readonly number[] }
  | {
      readonly kind: 'cnn';
      readonly channels: readonly number[];
      readonly kernel: number;
      readonly batchNorm: boolean;
      readonly size: number;
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

function cnn(
  size: number,
  channels: readonly number[],
  kernel: number,
  batchNorm: boolean,
): Pick<Workload, 'model' | 'layers' | 'dataset'> {
  const [first = 1, ...rest] = channels;
  const inputShape = [first, size, size] as const;
  return {
    model: createCnn({ inputShape, channels: rest, kernel, outputs: CLASSES, batchNorm, seed: 3 }),
    layers: { kind: 'cnn', channels, kernel, batchNorm, size },
    dataset: createNoise(inputShape),
  };
}

export const workloads: readonly Workload[] = [
  {
    name: 'mlp',
    title: 'MLP 784-256-10',
    model: createMlp({ inputSize: 784, hidden: [256], outputs: CLASSES, seed: 3 }),
    layers: { kind: 'mlp', sizes: [784, 256, CLASSES] },
    dataset: createNoise([784]),
    spec,
    stepsPerRound: 150,
  },
  {
    name: 'lenet',
    title: 'CNN of LeNet size: 28×28, conv 5×5×6, pool, conv 5×5×16, pool, dense',
    ...cnn(28, [1, 6, 16], 5, false),
    spec,
    stepsPerRound: 20,
  },
  {
    name: 'cnn6',
    title: '6-layer CNN with BatchNorm: 32×32×3, conv 3×3×(16, 32, 32, 64, 64, 64)',
    ...cnn(32, [3, 16, 32, 32, 64, 64, 64], 3, true),
    spec,
    stepsPerRound: 6,
  },
];
