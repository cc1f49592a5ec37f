import { describe, expect, it } from 'vitest';
import {
  createDataset,
  createEngine,
  createGpt,
  createMlp,
  createPredictor,
  createTrainer,
  float32Tensor,
  int64Tensor,
  type Model,
  type NnErrorCode,
  type Profile,
  type Tensor,
} from '../src/index.ts';

const optimiser = { kind: 'sgd', learningRate: 0.1 } as const;
const spec = { loss: 'softmax-cross-entropy', optimiser, batchSize: 2, seed: 1 } as const;
const mlp = createMlp({ inputSize: 3, hidden: [4], outputs: 2, seed: 1 });
const gpt = createGpt({ vocabulary: 5, context: 3, layers: 1, heads: 1, width: 4, seed: 1 });

const rows = (...values: readonly number[]): Tensor => float32Tensor([2, 3], values);
const good = rows(1, 2, 3, 4, 5, 6);
const labels = int64Tensor([2], [0, 1]);
const tokens = (token: number): Tensor => int64Tensor([2, 3], [0, 1, token, 0, 0, 0]);
const nextTokens = int64Tensor([2, 3], [0, 1, 2, 3, 4, 0]);
const lying = { dtype: 'float32', shape: [2, 3], data: new Float32Array(2) } as const;

type Inputs = Readonly<Record<string, Tensor>>;
type Case = readonly [
  what: string,
  code: NnErrorCode,
  reason: string,
  act: (profile: Profile) => Promise<unknown>,
];

const step =
  (inputs: Inputs, target = labels, model: Model = mlp, batchSize = 2) =>
  async (profile: Profile): Promise<number> => {
    const engine = await createEngine({ profile });
    const trainer = await createTrainer({ model, spec: { ...spec, batchSize }, engine });
    try {
      return await trainer.step({ inputs, target });
    } finally {
      await trainer.close();
    }
  };

const predict =
  (inputs: Inputs, model: Model = mlp) =>
  async (profile: Profile): Promise<unknown> => {
    const predictor = await createPredictor({ model, engine: await createEngine({ profile }) });
    try {
      return await predictor.run(inputs);
    } finally {
      await predictor.close();
    }
  };

const cases: readonly Case[] = [
  ['NaN in the data', 'NN_NOT_FINITE', 'NaN', step({ input: rows(1, Number.NaN, 3, 4, 5, 6) })],
  [
    'infinity in the data',
    'NN_NOT_FINITE',
    'NaN',
    step({ input: rows(1, Number.POSITIVE_INFINITY, 3, 4, 5, 6) }),
  ],
  [
    'a label too high',
    'NN_LABEL_RANGE',
    'row 1 has class 2',
    step({ input: good }, int64Tensor([2], [0, 2])),
  ],
  [
    'a negative label',
    'NN_LABEL_RANGE',
    'row 1 has class -1',
    step({ input: good }, int64Tensor([2], [0, -1])),
  ],
  [
    'no rows to train on',
    'NN_BATCH_SHAPE',
    '"input"',
    step({ input: float32Tensor([0, 3], []) }, int64Tensor([0], [])),
  ],
  ['a batch of nothing', 'NN_BATCH_SHAPE', '0', step({ input: good }, labels, mlp, 0)],
  [
    'data of another type',
    'NN_BATCH_SHAPE',
    'int64',
    step({ input: int64Tensor([2, 3], [1, 2, 3, 4, 5, 6]) }),
  ],
  ['no data for an input', 'NN_BATCH_SHAPE', 'nothing', step({})],
  [
    'a token beyond the vocabulary',
    'NN_ENGINE_FAILED',
    'Gather',
    step({ input: tokens(7) }, nextTokens, gpt),
  ],
  ['a token before it', 'NN_ENGINE_FAILED', 'Gather', step({ input: tokens(-7) }, nextTokens, gpt)],
  ['no rows to run', 'NN_BATCH_SHAPE', 'input: 0', predict({ input: float32Tensor([0, 3], []) })],
  [
    'rows of another type',
    'NN_ENGINE_FAILED',
    'int64',
    predict({ input: int64Tensor([2, 3], [1, 2, 3, 4, 5, 6]) }),
  ],
  [
    'rows of another width',
    'NN_ENGINE_FAILED',
    'Expected: 3',
    predict({ input: float32Tensor([2, 4], new Array(8).fill(1)) }),
  ],
  ['a shape that is a lie', 'NN_ENGINE_FAILED', 'failed', predict({ input: lying })],
  ['an unknown token', 'NN_ENGINE_FAILED', 'Gather', predict({ input: int64Tensor([1, 3], [0, 9, 1]) }, gpt)],
];

describe.each<Profile>(['native', 'reproducible'])('bad input in the %s profile', (profile) => {
  it.each(cases)('%s is answered with %s and its reason', async (_, code, reason, act) => {
    await expect(act(profile)).rejects.toMatchObject({ code, message: expect.stringContaining(reason) });
  });
});

describe('a dataset', () => {
  it('without rows is refused where it is made', () => {
    expect(() => createDataset({ input: float32Tensor([0, 3], []) })).toThrow(
      expect.objectContaining({ code: 'NN_DATA_EMPTY' }),
    );
  });
});
