import { fromBinary, toBinary } from '@bufbuild/protobuf';
import fc from 'fast-check';
import { type ModelProto, ModelProtoSchema } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { createCnn } from '../builder/cnn.ts';
import { GraphBuilder, intValue } from '../builder/graph-builder.ts';
import { initialiseModel } from '../builder/initialise.ts';
import { createMlp } from '../builder/mlp.ts';
import { NnError, type NnErrorCode } from '../errors.ts';
import { countCost } from './count-cost.ts';
import { nested } from './functions-fixture.ts';
import { inferShapes } from './infer-shapes.ts';
import { parseModel } from './read-model.ts';
import type { Model } from './types.ts';
import { writeModel } from './write-model.ts';

/** What reading a stranger's file may answer. */
const listed: ReadonlySet<NnErrorCode> = new Set<NnErrorCode>([
  'NN_MODEL_MALFORMED',
  'NN_MODEL_TOO_LARGE',
  'NN_MODEL_EXTERNAL_DATA',
  'NN_MODEL_CYCLIC',
  'NN_MODEL_DUPLICATE_NAME',
  'NN_OPSET_UNSUPPORTED',
  'NN_OPERATOR_UNSUPPORTED',
  'NN_SHAPE_MISMATCH',
  'NN_DTYPE_UNSUPPORTED',
  'NN_BATCH_SHAPE',
]);

/** Shape arithmetic, a split, a slice, a subgraph, a recurrent layer, an einsum. */
function createVaried(): Model {
  const builder = new GraphBuilder('varied', 18);
  const x = builder.input('x', ['batch', 4, 6]);
  const size = builder.node('Slice', [builder.node('Shape', [x]), builder.ints(0), builder.ints(1)]);
  const target = builder.node('Concat', [size, builder.ints(-1)], { axis: intValue(0) });
  const flat = builder.node('Reshape', [x, target]);
  const [left, right] = builder.nodes('Split', [flat], 2, {
    axis: intValue(1),
    num_outputs: intValue(2),
  }) as [string, string];
  const sum = builder.node('Add', [
    left,
    builder.node('Transpose', [right], { perm: { type: 'ints', value: [0, 1] } }),
  ]);
  const product = builder.node('Einsum', [x, builder.parameter('e', [6, 5])], {
    equation: { type: 'string', value: 'bti,ij->btj' },
  });
  const [hidden] = builder.nodes(
    'LSTM',
    [
      builder.node('Transpose', [product], { perm: { type: 'ints', value: [1, 0, 2] } }),
      builder.parameter('w', [1, 8, 5]),
      builder.parameter('r', [1, 8, 2]),
    ],
    3,
    { hidden_size: intValue(2) },
  ) as [string];
  for (const value of [sum, hidden]) builder.output(value);
  const model = builder.build();
  const branch = {
    name: 'branch',
    inputs: [],
    outputs: [{ name: 'inner', dtype: 'float32' as const, shape: [] }],
  };
  const inner = { name: 'i', opType: 'Relu', domain: '', inputs: ['x'], outputs: ['inner'], attributes: {} };
  const node = {
    name: 'unused',
    opType: 'Dropout',
    domain: '',
    inputs: ['x'],
    outputs: ['unused'],
    attributes: {
      body: { type: 'graph' as const, value: { ...branch, initializers: new Map(), nodes: [inner] } },
    },
  };
  return { ...model, graph: { ...model.graph, nodes: [...model.graph.nodes, node] } };
}

const sources = [
  ...[
    createMlp({ inputSize: 3, hidden: [4], outputs: 2, activation: 'gelu' }),
    createCnn({ inputShape: [1, 6, 6], channels: [2, 3], outputs: 2, batchNorm: true, dropout: 0.3 }),
    createVaried(),
  ].map(writeModel),
  toBinary(ModelProtoSchema, nested()),
];

/** Undefined when the file was accepted and everything could be done with it. */
function tryEverything(bytes: Uint8Array): NnErrorCode | undefined {
  try {
    const model = parseModel(bytes, { maxBytes: 1 << 20, maxElements: 1 << 20 });
    const again = parseModel(writeModel(model));
    expect(again).toEqual(model);
    inferShapes(model);
    countCost(model, 3);
    initialiseModel(model, 1, { which: 'all' });
    return undefined;
  } catch (error) {
    if (error instanceof NnError && listed.has(error.code)) return error.code;
    throw error;
  }
}

const source = fc.constantFrom(...sources);
/** A position as a share of the whole, every one as likely. */
const place = fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1e6);

type Mutation = (bytes: Uint8Array) => Uint8Array;

const byteMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.nat(7)).map(([at, bit]) => (bytes: Uint8Array) => {
    const copy = bytes.slice();
    const index = Math.floor(at * copy.length);
    copy[index] = (copy[index] as number) ^ (1 << bit);
    return copy;
  }),
  fc.tuple(place, fc.nat(255)).map(([at, value]) => (bytes: Uint8Array) => {
    const copy = bytes.slice();
    copy[Math.floor(at * copy.length)] = value;
    return copy;
  }),
  place.map((at) => (bytes: Uint8Array) => bytes.slice(0, Math.floor(at * bytes.length))),
  fc.tuple(place, place, place).map(([from, to, at]) => (bytes: Uint8Array) => {
    const [a, b] = [Math.floor(from * bytes.length), Math.floor(to * bytes.length)].sort((p, q) => p - q);
    const index = Math.floor(at * bytes.length);
    return Uint8Array.from([...bytes.subarray(0, index), ...bytes.subarray(a, b), ...bytes.subarray(index)]);
  }),
  fc.tuple(place, fc.uint8Array({ maxLength: 12 })).map(([at, inserted]) => (bytes: Uint8Array) => {
    const index = Math.floor(at * bytes.length);
    return Uint8Array.from([...bytes.subarray(0, index), ...inserted, ...bytes.subarray(index)]);
  }),
);

/** One field of the decoded file is replaced by an awkward value of its kind, so that the result still decodes. */
function replaceField(proto: ModelProto, choice: number, number: bigint, text: string): void {
  const slots: (() => void)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    for (const [key, child] of Object.entries(value)) {
      const put = (next: unknown): void => void Object.assign(value, { [key]: next });
      if (typeof child === 'bigint') slots.push(() => put(number));
      else if (typeof child === 'number') slots.push(() => put(Number(BigInt.asIntN(31, number))));
      else if (typeof child === 'string' && key !== '$typeName' && key !== 'case')
        slots.push(() => put(text));
      else if (Array.isArray(child) && child.length > 0) {
        slots.push(
          () => child.pop(),
          () => child.reverse(),
          () => child.push(child[0]),
        );
      }
      visit(child);
    }
  };
  visit(proto);
  slots[Math.floor(choice * slots.length)]?.();
}

const awkwardNumber = fc.oneof(
  fc.bigInt({ min: -3n, max: 30n }),
  fc.constantFrom(2n ** 31n, 2n ** 32n, 2n ** 53n, 2n ** 63n - 1n, -(2n ** 63n), 1_000_003n),
);
const awkwardText = fc.constantFrom(
  ...[
    '',
    'x',
    'input',
    'logits',
    'batch',
    '__proto__',
    'constructor',
    'Loop',
    'Conv',
    'Reshape',
    'Gather',
    'MatMul',
  ],
  ...[
    'Expand',
    'Tile',
    'Pad',
    'Resize',
    'Range',
    'com.example',
    'a + b',
    '999999*batch',
    'b,->b',
    '...',
    'SAME_UPPER',
  ],
);

describe('reading mutated files', () => {
  it('starts from files that are accepted', () => {
    expect(sources.map((bytes) => tryEverything(bytes))).toEqual([
      undefined,
      undefined,
      undefined,
      'NN_BATCH_SHAPE',
    ]);
  });

  it('answers changed bytes with a model or a listed error', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(source, fc.array(byteMutation, { minLength: 1, maxLength: 4 }), (bytes, mutations) => {
        seen.add(tryEverything(mutations.reduce((changed, mutate) => mutate(changed), bytes)) ?? 'accepted');
      }),
      { seed: 20_260, numRuns: 4_000 },
    );

    expect(seen.size).toBeGreaterThan(3);
  });

  it('answers changed fields with a model or a listed error', () => {
    const seen = new Set<string>();
    const replacement = fc.tuple(place, awkwardNumber, awkwardText);
    fc.assert(
      fc.property(source, fc.array(replacement, { minLength: 1, maxLength: 3 }), (bytes, replacements) => {
        const proto = fromBinary(ModelProtoSchema, bytes);
        for (const [choice, number, text] of replacements) replaceField(proto, choice, number, text);
        seen.add(tryEverything(toBinary(ModelProtoSchema, proto)) ?? 'accepted');
      }),
      { seed: 20_261, numRuns: 4_000 },
    );

    expect(seen.size).toBeGreaterThan(6);
  });

  it('needs little memory and time for random bytes', () => {
    const before = process.memoryUsage().heapUsed;
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        expect(tryEverything(bytes)).toBeDefined();
      }),
      { seed: 20_262, numRuns: 2_000 },
    );
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300e6);
  });
});
