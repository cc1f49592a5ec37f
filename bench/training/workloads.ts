import { createRandom } from '@plexus/core';
import {
  createDataset,
  type Dataset,
  float32Tensor,
  int64Tensor,
  type LossKind,
  type Model,
  type Optimiser,
  type Tensor,
  type TrainingSpec,
} from '@plexus/nn';
import { convLayers, denseLayers, type Layer } from './layers.ts';
import { buildNetwork, type Network } from './networks.ts';

/** One network, its data and how it is trained. */
export type Workload = {
  readonly name: string;
  readonly title: string;
  readonly network: Network;
  readonly model: Model;
  readonly spec: TrainingSpec & { readonly loss: LossKind };
  readonly dataset: Dataset;
  /** Steps measured in one round; about as long for every workload. */
  readonly stepsPerRound: number;
};

type Sketch = {
  readonly name: string;
  readonly title: string;
  readonly network: Network;
  readonly optimiser: Optimiser;
  readonly batch: number;
  readonly stepsPerRound: number;
  readonly loss?: LossKind;
  /** One batch of made-up data: time does not depend on what is learnt. */
  readonly data: (batch: number) => Dataset;
};

const CLASSES = 10;
const SEED = 7;

function noise(shape: readonly number[]): Tensor {
  const random = createRandom(SEED);
  const length = shape.reduce((product, size) => product * size, 1);
  return float32Tensor(
    shape,
    Float32Array.from({ length }, () => random.nextFloat() * 2 - 1),
  );
}

function labels(shape: readonly number[], classes: number, seed = SEED): Tensor {
  const random = createRandom(seed);
  const length = shape.reduce((product, size) => product * size, 1);
  return int64Tensor(
    shape,
    Array.from({ length }, () => random.nextBelow(classes)),
  );
}

const pictures =
  (...rowShape: readonly number[]) =>
  (batch: number): Dataset =>
    createDataset({ input: noise([batch, ...rowShape]) }, labels([batch], CLASSES));

const plain: Optimiser = { kind: 'sgd', learningRate: 0.01 };
const adam: Optimiser = { kind: 'adam', learningRate: 1e-3 };
const flatten: Layer = { kind: 'flatten', name: 'flatten' };
const channels = [3, 16, 32, 32, 64, 64, 64];

const gpt = { kind: 'gpt', vocabulary: 256, context: 64, layers: 4, heads: 4, width: 128 } as const;
const lstm = { kind: 'lstm', time: 32, inputSize: 64, hidden: 128, outputs: CLASSES } as const;
const columns = [
  { count: 4, width: 2 },
  { count: 7, width: 4 },
  { count: 12, width: 6 },
  { count: 30, width: 12 },
  { count: 60, width: 16 },
  { count: 120, width: 24 },
  { count: 500, width: 32 },
  { count: 1000, width: 32 },
];
const tabular = {
  kind: 'tabular',
  categories: columns,
  numbers: 16,
  hidden: [256, 128],
  outputs: 1,
} as const;

function tableRows(batch: number): Dataset {
  const each = columns.map(({ count }, i) => labels([batch], count, SEED + i).data);
  const categories = Array.from({ length: batch * columns.length }, (_, at) => {
    const [row, column] = [Math.floor(at / columns.length), at % columns.length];
    return Number(each[column]?.[row]);
  });
  const target = float32Tensor([batch, 1], Array.from(labels([batch], 2).data, Number));
  return createDataset(
    {
      categories: int64Tensor([batch, columns.length], categories),
      numbers: noise([batch, tabular.numbers]),
    },
    target,
  );
}

const sketches: readonly Sketch[] = [
  {
    name: 'mlp',
    title: 'MLP 784-256-10',
    network: { kind: 'sequential', rowShape: [784], layers: denseLayers([784, 256, CLASSES]) },
    optimiser: plain,
    batch: 64,
    stepsPerRound: 150,
    data: pictures(784),
  },
  {
    name: 'lenet',
    title: 'LeNet-5: 1×28×28, conv 5×5×6, pool, conv 5×5×16, pool, dense 120-84-10',
    network: {
      kind: 'sequential',
      rowShape: [1, 28, 28],
      layers: [
        ...convLayers([
          { inputs: 1, outputs: 6, kernel: 5, pad: 2, hasNorm: false, hasPool: true },
          { inputs: 6, outputs: 16, kernel: 5, pad: 0, hasNorm: false, hasPool: true },
        ]),
        flatten,
        ...denseLayers([400, 120, 84, CLASSES]),
      ],
    },
    optimiser: plain,
    batch: 64,
    stepsPerRound: 25,
    data: pictures(1, 28, 28),
  },
  {
    name: 'cnn6',
    title: '6 × (conv 3×3, BatchNorm, pool): 3×32×32, channels 16-32-32-64-64-64',
    network: {
      kind: 'sequential',
      rowShape: [3, 32, 32],
      layers: [
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
    },
    optimiser: plain,
    batch: 64,
    stepsPerRound: 6,
    data: pictures(3, 32, 32),
  },
  {
    name: 'resnet8',
    title: 'ResNet-8: 3×32×32, channels 16-32-64',
    network: { kind: 'resnet', inputShape: [3, 32, 32], channels: [16, 32, 64], outputs: CLASSES },
    optimiser: { kind: 'sgd', learningRate: 0.01, momentum: 0.9 },
    batch: 64,
    stepsPerRound: 4,
    data: pictures(3, 32, 32),
  },
  {
    name: 'gpt',
    title: 'GPT: 4 layers, width 128, 4 heads, 64 tokens of 256',
    network: gpt,
    optimiser: adam,
    batch: 16,
    stepsPerRound: 3,
    data: (batch) =>
      createDataset(
        { input: labels([batch, gpt.context], gpt.vocabulary) },
        labels([batch, gpt.context], gpt.vocabulary, SEED + 1),
      ),
  },
  {
    name: 'lstm',
    title: 'LSTM: 32 steps of 64 numbers, hidden 128 (PyTorch: nn.LSTM)',
    network: lstm,
    optimiser: adam,
    batch: 32,
    stepsPerRound: 10,
    data: (batch) =>
      createDataset({ input: noise([batch, lstm.time, lstm.inputSize]) }, labels([batch], CLASSES)),
  },
  {
    name: 'tabular',
    title: 'Table: 8 embedded columns (4 to 1,000 categories), 16 numbers, dense 256-128-1',
    network: tabular,
    optimiser: adam,
    batch: 256,
    loss: 'bce',
    stepsPerRound: 40,
    data: tableRows,
  },
];

export const workloadNames: readonly string[] = sketches.map(({ name }) => name);

/** The workloads of these names (all by default), in the order of the table. */
export function createWorkloads(wanted: readonly string[] = []): readonly Workload[] {
  return sketches
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
    .map(
      ({ name, title, network, optimiser, batch, loss = 'softmax-cross-entropy', stepsPerRound, data }) => ({
        name,
        title,
        network,
        model: buildNetwork(network),
        spec: { loss, optimiser, batchSize: batch, seed: 1 },
        dataset: data(batch),
        stepsPerRound,
      }),
    );
}
