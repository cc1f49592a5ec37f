import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import fc from 'fast-check';
import { type ModelProto, ModelProtoSchema } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { NnError } from '../errors.ts';
import { parseModel } from './read-model.ts';
import type { Model } from './types.ts';
import { writeModel } from './write-model.ts';

const tensorType = (elemType: number, dims: readonly (number | string)[]) => ({
  value: {
    case: 'tensorType' as const,
    value: {
      elemType,
      shape: {
        dim: dims.map((dimension) => ({
          value:
            typeof dimension === 'number'
              ? { case: 'dimValue' as const, value: BigInt(dimension) }
              : { case: 'dimParam' as const, value: dimension },
        })),
      },
    },
  },
});

/** y = Relu(x · w + b), nodes listed out of order and without names. */
function smallProto(): ModelProto {
  return create(ModelProtoSchema, {
    irVersion: 8n,
    opsetImport: [{ domain: '', version: 17n }],
    graph: {
      name: 'small',
      input: [{ name: 'x', type: tensorType(1, ['batch', 2]) }],
      output: [{ name: 'y', type: tensorType(1, ['batch', 2]) }],
      initializer: [
        { name: 'w', dataType: 1, dims: [2n, 2n], floatData: [1, 2, 3, 4] },
        { name: 'b', dataType: 1, dims: [2n], rawData: new Uint8Array(new Float32Array([0.5, -1]).buffer) },
      ],
      node: [
        { opType: 'Relu', input: ['s'], output: ['y'] },
        { opType: 'MatMul', input: ['x', 'w'], output: ['p'] },
        { opType: 'Add', input: ['p', 'b'], output: ['s'] },
      ],
    },
  });
}

function bytesOf(change: (proto: ModelProto) => void = () => undefined): Uint8Array {
  const proto = smallProto();
  change(proto);
  return toBinary(ModelProtoSchema, proto);
}

function codeOf(change: (proto: ModelProto) => void): string {
  try {
    parseModel(bytesOf(change));
  } catch (error) {
    if (error instanceof NnError) return error.code;
    throw error;
  }
  return 'accepted';
}

const graphOf = (proto: ModelProto) => proto.graph as NonNullable<ModelProto['graph']>;

describe('parseModel', () => {
  it('puts nodes in order and names them', () => {
    const model = parseModel(bytesOf());
    expect(model.graph.nodes.map((node) => node.name)).toEqual(['MatMul:p', 'Add:s', 'Relu:y']);
    expect(model.graph.initializers.get('w')).toEqual({
      dtype: 'float32',
      shape: [2, 2],
      data: new Float32Array([1, 2, 3, 4]),
    });
    expect(model.graph.inputs).toEqual([{ name: 'x', dtype: 'float32', shape: ['batch', 2] }]);
  });

  it('does not count an input that has an initializer as an input', () => {
    const model = parseModel(
      bytesOf((proto) => graphOf(proto).input.push({ ...graphOf(proto).input[0]!, name: 'w' })),
    );
    expect(model.graph.inputs.map((input) => input.name)).toEqual(['x']);
  });

  it.each<[string, string, (proto: ModelProto) => void]>([
    ['no graph', 'NN_MODEL_MALFORMED', (proto) => delete proto.graph],
    ['an old opset', 'NN_OPSET_UNSUPPORTED', (proto) => (proto.opsetImport[0]!.version = 8n)],
    ['a future opset', 'NN_OPSET_UNSUPPORTED', (proto) => (proto.opsetImport[0]!.version = 99n)],
    ['no opset', 'NN_OPSET_UNSUPPORTED', (proto) => (proto.opsetImport = [])],
    [
      'an unknown domain',
      'NN_OPERATOR_UNSUPPORTED',
      (proto) => (graphOf(proto).node[0]!.domain = 'com.example'),
    ],
    ['a cycle', 'NN_MODEL_CYCLIC', (proto) => (graphOf(proto).node[1]!.input[0] = 'y')],
    ['a value of no source', 'NN_MODEL_MALFORMED', (proto) => (graphOf(proto).node[1]!.input[0] = 'nowhere')],
    ['an output of no source', 'NN_MODEL_MALFORMED', (proto) => (graphOf(proto).output[0]!.name = 'nowhere')],
    ['no output', 'NN_MODEL_MALFORMED', (proto) => (graphOf(proto).output = [])],
    ['two producers', 'NN_MODEL_DUPLICATE_NAME', (proto) => (graphOf(proto).node[1]!.output[0] = 's')],
    [
      'two initializers of a name',
      'NN_MODEL_DUPLICATE_NAME',
      (proto) => (graphOf(proto).initializer[0]!.name = 'b'),
    ],
    ['truncated raw data', 'NN_MODEL_MALFORMED', (proto) => (graphOf(proto).initializer[1]!.dims = [3n])],
    ['missing typed data', 'NN_MODEL_MALFORMED', (proto) => (graphOf(proto).initializer[0]!.dims = [3n, 2n])],
    [
      'a negative dimension',
      'NN_MODEL_MALFORMED',
      (proto) => (graphOf(proto).initializer[0]!.dims = [-2n, -2n]),
    ],
    [
      'an overflowing element count',
      'NN_MODEL_TOO_LARGE',
      (proto) => (graphOf(proto).initializer[0]!.dims = [1n << 20n, 1n << 20n, 1n << 20n, 1n << 20n]),
    ],
    ['a complex tensor', 'NN_DTYPE_UNSUPPORTED', (proto) => (graphOf(proto).initializer[0]!.dataType = 14)],
    ['a string tensor', 'NN_DTYPE_UNSUPPORTED', (proto) => (graphOf(proto).initializer[0]!.dataType = 8)],
    ['external data', 'NN_MODEL_EXTERNAL_DATA', (proto) => (graphOf(proto).initializer[0]!.dataLocation = 1)],
  ])('refuses %s with %s', (_, code, change) => {
    expect(codeOf(change)).toBe(code);
  });

  it('refuses a file larger than the limit before reading it', () => {
    expect(() => parseModel(bytesOf(), { maxBytes: 10 })).toThrow(
      expect.objectContaining({ code: 'NN_MODEL_TOO_LARGE' }),
    );
  });

  it('refuses a small file of a great many empty nodes before decoding it', () => {
    const emptyNodes = new Uint8Array(4_000_000);
    for (let i = 0; i < emptyNodes.length; i += 2) emptyNodes[i] = 0x0a;
    const length = emptyNodes.length;
    const header = [
      0x3a,
      (length & 0x7f) | 0x80,
      ((length >> 7) & 0x7f) | 0x80,
      ((length >> 14) & 0x7f) | 0x80,
      length >> 21,
    ];
    const started = process.memoryUsage().heapUsed;
    expect(() => parseModel(Uint8Array.from([...header, ...emptyNodes]))).toThrow(
      expect.objectContaining({ code: 'NN_MODEL_TOO_LARGE' }),
    );
    expect(process.memoryUsage().heapUsed - started).toBeLessThan(200e6);
  });

  it('reads float16 and integers from int32_data, and 64-bit integers exactly', () => {
    const model = parseModel(
      bytesOf((proto) => {
        graphOf(proto).initializer.push(
          ...fromBinary(
            ModelProtoSchema,
            toBinary(
              ModelProtoSchema,
              create(ModelProtoSchema, {
                graph: {
                  initializer: [
                    { name: 'half', dataType: 10, dims: [2n], int32Data: [0x3c00, 0xc000] },
                    { name: 'small', dataType: 3, dims: [2n], int32Data: [-128, 127] },
                    { name: 'large', dataType: 7, dims: [1n], int64Data: [-(2n ** 63n)] },
                    { name: 'flag', dataType: 9, dims: [], int32Data: [1] },
                    { name: 'none', dataType: 1, dims: [0n, 3n] },
                  ],
                },
              }),
            ),
          ).graph!.initializer,
        );
      }),
    );
    const data = (name: string) => model.graph.initializers.get(name)?.data;
    expect(data('half')).toEqual(new Uint16Array([0x3c00, 0xc000]));
    expect(data('small')).toEqual(new Int8Array([-128, 127]));
    expect(data('large')).toEqual(new BigInt64Array([-(2n ** 63n)]));
    expect(data('flag')).toEqual(new Uint8Array([1]));
    expect(data('none')).toEqual(new Float32Array(0));
  });

  it('refuses a typed value outside its type', () => {
    expect(
      codeOf((proto) => {
        const tensor = graphOf(proto).initializer[0]!;
        Object.assign(tensor, { dataType: 3, floatData: [], int32Data: [1, 2, 3, 300] });
      }),
    ).toBe('NN_MODEL_MALFORMED');
  });

  it('reads only what chosen outputs need', () => {
    const bytes = bytesOf((proto) => {
      const { node, output } = graphOf(proto);
      node.push({
        ...node[0]!,
        opType: 'SVMClassifier',
        domain: 'ai.onnx.ml',
        input: ['y'],
        output: ['named'],
      });
      output.push({ ...output[0]!, name: 'named' });
    });
    expect(() => parseModel(bytes)).toThrow(
      expect.objectContaining({
        code: 'NN_OPERATOR_UNSUPPORTED',
        hint: expect.stringContaining("outputs: ['y', 'named']"),
      }),
    );
    const whole = parseModel(bytes, {}, { outputs: ['y'] });
    expect(whole).toEqual(parseModel(bytesOf()));
    const inner = parseModel(bytes, {}, { outputs: ['p'] });
    expect(inner.graph.outputs).toEqual([{ name: 'p', dtype: 'float32', shape: ['batch', 2] }]);
    expect([...inner.graph.initializers.keys()]).toEqual(['w']);
    expect(() => parseModel(bytes, {}, { outputs: ['nowhere'] })).toThrow(
      expect.objectContaining({ code: 'NN_MODEL_MALFORMED' }),
    );
  });

  it('makes initializers of Constant nodes, in every form they have', () => {
    const constants = (nodes: readonly object[]) =>
      create(ModelProtoSchema, { graph: { node: nodes.map((node) => ({ opType: 'Constant', ...node })) } })
        .graph!.node;
    const model = parseModel(
      bytesOf((proto) => {
        const graph = graphOf(proto);
        graph.initializer = graph.initializer.slice(1);
        const weights = { dataType: 1, dims: [2n, 2n], floatData: [1, 2, 3, 4] };
        graph.node.push(
          ...constants([
            { output: ['w'], attribute: [{ name: 'value', type: 4, t: weights }] },
            { output: ['f'], attribute: [{ name: 'value_float', type: 1, f: 0.5 }] },
            { output: ['fs'], attribute: [{ name: 'value_floats', type: 6, floats: [0.5, 1] }] },
            { output: ['i'], attribute: [{ name: 'value_int', type: 2, i: 3n }] },
            { output: ['is'], attribute: [{ name: 'value_ints', type: 7, ints: [3n, -1n] }] },
            { output: ['kept'], attribute: [{ name: 'value_int', type: 2, i: 3n }] },
          ]),
        );
        graph.output.push({ ...graph.output[0]!, name: 'kept' });
      }),
    );
    const { initializers, nodes } = model.graph;
    expect(initializers.get('w')).toEqual(parseModel(bytesOf()).graph.initializers.get('w'));
    expect(initializers.get('f')).toEqual({ dtype: 'float32', shape: [], data: Float32Array.of(0.5) });
    expect(initializers.get('fs')).toEqual({ dtype: 'float32', shape: [2], data: Float32Array.of(0.5, 1) });
    expect(initializers.get('i')).toEqual({ dtype: 'int64', shape: [], data: BigInt64Array.of(3n) });
    expect(initializers.get('is')).toEqual({ dtype: 'int64', shape: [2], data: BigInt64Array.of(3n, -1n) });
    expect(nodes.filter(({ opType }) => opType === 'Constant').map(({ outputs }) => outputs)).toEqual([
      ['kept'],
    ]);
    expect(parseModel(writeModel(model))).toEqual(model);
  });

  it('clamps integer attributes to the safe range', () => {
    const model = parseModel(
      bytesOf((proto) => {
        const node = graphOf(proto).node[0]!;
        const donor = create(ModelProtoSchema, {
          graph: { node: [{ attribute: [{ name: 'far', type: 2, i: 2n ** 63n - 1n }] }] },
        });
        node.attribute = donor.graph!.node[0]!.attribute;
      }),
    );
    expect(model.graph.nodes[2]?.attributes['far']).toEqual({ type: 'int', value: Number.MAX_SAFE_INTEGER });
  });
});

const nameArbitrary = fc.stringMatching(/^[a-z]{1,6}$/);
const float32 = fc.float({ noNaN: true });
const tensorArbitrary = fc.array(float32, { maxLength: 8 }).chain((values) =>
  fc.constantFrom(
    { dtype: 'float32' as const, shape: [values.length], data: Float32Array.from(values) },
    { dtype: 'float64' as const, shape: [1, values.length], data: Float64Array.from(values) },
    {
      dtype: 'int64' as const,
      shape: [values.length],
      data: BigInt64Array.from(values, (_, i) => BigInt(i) << 50n),
    },
    {
      dtype: 'bool' as const,
      shape: [values.length],
      data: Uint8Array.from(values, (v) => (v > 0 ? 1 : 0)),
    },
    {
      dtype: 'bfloat16' as const,
      shape: [values.length],
      data: Uint16Array.from(values, (_, i) => i * 7919),
    },
  ),
);
const attributeArbitrary = fc.oneof(
  fc.record({ type: fc.constant('int' as const), value: fc.maxSafeInteger() }),
  fc.record({ type: fc.constant('float' as const), value: float32 }),
  fc.record({ type: fc.constant('string' as const), value: fc.string({ unit: 'grapheme' }) }),
  fc.record({ type: fc.constant('ints' as const), value: fc.array(fc.maxSafeInteger()) }),
  fc.record({ type: fc.constant('floats' as const), value: fc.array(float32) }),
  fc.record({ type: fc.constant('strings' as const), value: fc.array(fc.string({ unit: 'grapheme' })) }),
  fc.record({ type: fc.constant('tensor' as const), value: tensorArbitrary }),
);

/** A chain of unary nodes with arbitrary attributes, initializers and dimensions. */
const modelArbitrary: fc.Arbitrary<Model> = fc
  .record({
    opset: fc.integer({ min: 13, max: 21 }),
    producer: fc.string(),
    metadata: fc.dictionary(nameArbitrary, fc.string()),
    shape: fc.array(fc.oneof(fc.nat(1000), nameArbitrary), { maxLength: 4 }),
    weights: fc.uniqueArray(fc.tuple(nameArbitrary, tensorArbitrary), {
      selector: ([name]) => name,
      maxLength: 4,
    }),
    steps: fc.array(fc.dictionary(nameArbitrary, attributeArbitrary, { maxKeys: 4 }), {
      minLength: 1,
      maxLength: 5,
    }),
  })
  .map(({ opset, producer, metadata, shape, weights, steps }) => ({
    opset,
    producer,
    metadata,
    graph: {
      name: 'g',
      inputs: [{ name: 'IN', dtype: 'float32', shape }],
      outputs: [{ name: `V${steps.length}`, dtype: 'float32', shape }],
      initializers: new Map(weights),
      nodes: steps.map((attributes, i) => ({
        name: `N${i}`,
        opType: 'Relu',
        domain: '',
        inputs: [i === 0 ? 'IN' : `V${i}`],
        outputs: [`V${i + 1}`],
        attributes,
      })),
    },
  }));

describe('parseModel and writeModel', () => {
  it('give back any model that was written', () => {
    fc.assert(
      fc.property(modelArbitrary, (model) => {
        const bytes = writeModel(model);
        const again = parseModel(bytes);
        expect(again).toEqual(model);
        expect(writeModel(again)).toEqual(bytes);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
