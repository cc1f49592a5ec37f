import { create, toBinary } from '@bufbuild/protobuf';
import { type ModelProto, ModelProtoSchema } from 'onnx-buf';
import { Tensor as OrtTensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { NnError } from '../errors.ts';
import { file as fileOf, type Node, type Outputs, run } from './nodes-fixture.ts';
import { findParameters } from './parameters.ts';
import { parseModel } from './read-model.ts';
import { writeModel } from './write-model.ts';

const file = (nodes: readonly Node[], ...rest: [Outputs, number?, number?]): ModelProto =>
  fileOf(
    nodes.map((node) => ({ domain: 'ai.onnx.ml', ...node })),
    ...rest,
  );

const rows = [
  [0.5, -1, 2],
  [-0.25, 0, 0.125],
  [3, 1, -2],
  [0, 0, 0],
] as const;

const linear = { coefficients: [0.5, -1, 2, 0.25, 1, -0.5, -2, 1, 0.75], intercepts: [0.5, -0.25, 1] };
const classes = { ...linear, 'classlabels_ints:i': [7, 3, 5] };
const one = (opType: string, attributes: Node['attributes'] = {}, inputs = ['x']): readonly Node[] => [
  { opType, inputs, outputs: ['y'], attributes },
];
const classifier = (post_transform: string): readonly Node[] => [
  {
    opType: 'LinearClassifier',
    inputs: ['x'],
    outputs: ['label', 'y'],
    attributes: { ...classes, post_transform },
  },
];
const y: Outputs = { y: [1, 2] };
const labelled: Outputs = { label: [7, 1], y: [1, 2] };

describe('operators of scikit-learn', () => {
  it.each<[string, readonly Node[], Outputs]>([
    ['Scaler', one('Scaler', { offset: [0.5, -1, 2], scale: [2, 0.5, 3] }), y],
    ['Scaler with one number for all', one('Scaler', { offset: [0.5], scale: [2] }), y],
    ['LinearRegressor', one('LinearRegressor', { coefficients: [1, -2, 0.5], intercepts: [0.25] }), y],
    ['LinearRegressor of three targets', one('LinearRegressor', { ...linear, 'targets:i': 3 }), y],
    ['LinearRegressor without intercepts', one('LinearRegressor', { coefficients: [1, -2, 0.5] }), y],
    ['LinearClassifier', classifier('NONE'), labelled],
    ['LinearClassifier with LOGISTIC', classifier('LOGISTIC'), labelled],
    ['LinearClassifier with SOFTMAX', classifier('SOFTMAX'), labelled],
    ['Normalizer of sums', one('Normalizer', { norm: 'L1' }), y],
    ['Normalizer of lengths', one('Normalizer', { norm: 'L2' }), y],
    ['ArrayFeatureExtractor of columns', one('ArrayFeatureExtractor', {}, ['x', 'columns']), y],
    ['Binarizer', one('Binarizer', { threshold: 0.25 }), y],
    ['Imputer', one('Imputer', { imputed_value_floats: [9, 8, 7], replaced_value_float: 0 }), y],
    ['FeatureVectorizer', one('FeatureVectorizer', { 'inputdimensions:i': [3, 3] }, ['x', 'x']), y],
    ['OneHotEncoder', one('OneHotEncoder', { 'cats_int64s:i': [0, 3, 2] }), { y: [1, 3] }],
    [
      'a class list',
      [
        { opType: 'ArgMax', inputs: ['x'], outputs: ['best'], domain: '', attributes: { 'axis:i': 1 } },
        { opType: 'ArrayFeatureExtractor', inputs: ['classes', 'best'], outputs: ['y'] },
      ],
      { y: [6, 2] },
    ],
  ])('%s computes what onnxruntime computes', async (_, nodes, outputs) => {
    const x = new OrtTensor('float32', rows.flat(), [4, 3]);
    const bytes = toBinary(ModelProtoSchema, file(nodes, outputs));
    const names = Object.keys(outputs);
    const model = parseModel(bytes);
    expect(model.graph.nodes.every(({ domain }) => domain === '')).toBe(true);
    const expected = await run(bytes, x, names);
    const found = await run(writeModel(model), x, names);
    expect(found.map(({ type, dims }) => ({ type, dims }))).toEqual(
      expected.map(({ type, dims }) => ({ type, dims })),
    );
    for (const [i, { data }] of found.entries()) {
      for (const [j, value] of data.entries()) expect(value).toBeCloseTo(expected[i]?.data[j] as number, 5);
    }
  });

  it('takes whole numbers for features', async () => {
    const x = new OrtTensor('int64', [1n, 2n, 3n, 4n, 5n, 6n], [2, 3]);
    const bytes = toBinary(ModelProtoSchema, file(one('Scaler', { offset: [1], scale: [0.5] }), y, 17, 7));
    expect(await run(writeModel(parseModel(bytes)), x, ['y'])).toEqual(await run(bytes, x, ['y']));
  });

  it('trains the weights of linear models and leaves the scaling of the data alone', () => {
    const nodes: readonly Node[] = [
      {
        opType: 'Scaler',
        inputs: ['x'],
        outputs: ['s'],
        attributes: { offset: [1, 2, 3], scale: [1, 2, 3] },
      },
      {
        opType: 'LinearClassifier',
        inputs: ['s'],
        outputs: ['label', 'p'],
        attributes: { ...classes, post_transform: 'SOFTMAX' },
      },
      { opType: 'Normalizer', inputs: ['p'], outputs: ['y'], attributes: { norm: 'L1' } },
    ];
    const { graph } = parseModel(toBinary(ModelProtoSchema, file(nodes, y)));
    expect(findParameters({ opset: 17, producer: '', metadata: {}, graph }).map(({ role }) => role)).toEqual([
      'weight',
      'bias',
    ]);
    expect(graph.nodes.at(-1)?.opType).toBe('Identity');
  });

  it('reads files that use no standard operator and import none', () => {
    const bytes = toBinary(ModelProtoSchema, file(classifier('SOFTMAX'), labelled, 0));
    expect(parseModel(bytes).opset).toBe(17);
  });

  it('gives the tensor that a list of maps was made of', () => {
    const proto = file(
      [
        ...classifier('SOFTMAX'),
        {
          opType: 'ZipMap',
          inputs: ['y'],
          outputs: ['maps'],
          attributes: { 'classlabels_int64s:i': [7, 3, 5] },
        },
      ],
      { label: [7, 1], maps: [1, 2] },
    );
    proto.graph!.output[1]!.type = create(ModelProtoSchema, {
      graph: { output: [{ type: { value: { case: 'sequenceType', value: {} } } }] },
    }).graph!.output[0]!.type!;
    const { graph } = parseModel(toBinary(ModelProtoSchema, proto));
    expect(graph.outputs[1]).toEqual({ name: 'maps', dtype: 'float32', shape: ['d0', 3] });
  });

  it.each<[string, string, readonly Node[], Outputs]>([
    ['trees', 'NN_OPERATOR_UNSUPPORTED', one('TreeEnsembleRegressor'), y],
    [
      'an unknown link',
      'NN_OPERATOR_UNSUPPORTED',
      one('LinearRegressor', { ...linear, 'targets:i': 3, post_transform: 'PROBIT' }),
      y,
    ],
    [
      'coefficients that do not fit',
      'NN_MODEL_MALFORMED',
      one('LinearRegressor', { coefficients: [1, 2], 'targets:i': 4 }),
      y,
    ],
    ['no coefficients', 'NN_MODEL_MALFORMED', one('LinearRegressor'), y],
    ['no targets', 'NN_MODEL_MALFORMED', one('LinearRegressor', { ...linear, 'targets:i': 0 }), y],
    ['a missing input', 'NN_MODEL_MALFORMED', one('Scaler', {}, []), y],
    ['text categories', 'NN_DTYPE_UNSUPPORTED', one('OneHotEncoder', { cats_strings: ['a'] }), y],
    [
      'text labels that are read',
      'NN_DTYPE_UNSUPPORTED',
      [
        {
          opType: 'LinearClassifier',
          inputs: ['x'],
          outputs: ['label', 'y'],
          attributes: { ...linear, classlabels_strings: ['a', 'b', 'c'] },
        },
      ],
      { label: [8, 1], y: [1, 2] },
    ],
  ])('refuses %s with %s', (_, code, nodes, outputs) => {
    const bytes = toBinary(ModelProtoSchema, file(nodes, outputs));
    expect(() => parseModel(bytes)).toThrow(
      expect.toSatisfy((error: unknown) => error instanceof NnError && error.code === code),
    );
  });

  it('reads past text labels when only the probabilities are asked for', () => {
    const nodes: readonly Node[] = [
      {
        opType: 'LinearClassifier',
        inputs: ['x'],
        outputs: ['label', 'y'],
        attributes: { ...linear, classlabels_strings: ['a', 'b', 'c'] },
      },
    ];
    const bytes = toBinary(ModelProtoSchema, file(nodes, { label: [8, 1], y: [1, 2] }));
    expect(() => parseModel(bytes)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining("outputs: ['y']") }),
    );
    const { graph } = parseModel(bytes, {}, { outputs: ['y'] });
    expect(graph.outputs.map(({ name }) => name)).toEqual(['y']);
    expect(graph.nodes.map(({ opType }) => opType)).toEqual(['Cast', 'Gemm', 'Identity']);
  });

  it('stays quick where many nodes bear the same name', () => {
    const nodes = Array.from(
      { length: 20_000 },
      (_, i): Node => ({
        opType: 'Normalizer',
        inputs: [i === 0 ? 'x' : `v${i}`],
        outputs: [`v${i + 1}`],
      }),
    );
    const proto = file(nodes, { v20000: [1, 2] });
    for (const node of proto.graph!.node) node.name = 'same';
    const bytes = toBinary(ModelProtoSchema, proto);
    const before = performance.now();
    expect(parseModel(bytes).graph.nodes).toHaveLength(100_000);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
