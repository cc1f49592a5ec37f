import { createRandom } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { float32Tensor } from '../graph/data-types.ts';
import { inferShapes } from '../graph/infer-shapes.ts';
import type { Attribute, GraphNode, Model, Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { blockConvolutions, blockedDomain } from './blocked-convolutions.ts';
import { createEngine } from './create-engine.ts';

const ints = (...value: readonly number[]): Attribute => ({ type: 'ints', value });

type Case = {
  readonly opType?: 'Conv' | 'ConvTranspose';
  readonly picture: readonly number[];
  readonly kernel: readonly number[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly hasBias?: boolean;
  readonly after?: readonly GraphNode[];
};

const node = (opType: string, input: string, output: string, attributes = {}): GraphNode => ({
  name: output,
  opType,
  domain: '',
  inputs: [input],
  outputs: [output],
  attributes,
});

/** A convolution `y` of input `x` with kernel `w`, and what follows it; every last value is an output. */
function modelOf({ opType = 'Conv', picture, kernel, attributes = {}, hasBias, after = [] }: Case): Model {
  const conv: GraphNode = {
    name: 'conv',
    opType,
    domain: '',
    inputs: ['x', 'w', ...(hasBias ? ['b'] : [])],
    outputs: ['y'],
    attributes,
  };
  const read = new Set(after.flatMap(({ inputs }) => inputs));
  const last = [conv, ...after].flatMap(({ outputs }) => outputs).filter((name) => !read.has(name));
  const value = (name: string, shape: readonly number[]) => ({ name, dtype: 'float32', shape }) as const;
  const bias = value('b', [(opType === 'Conv' ? kernel[0] : kernel[1]) as number]);
  const inputs = [value('x', picture), value('w', kernel), ...(hasBias ? [bias] : [])];
  const plain = { name: 'g', inputs, outputs: [], initializers: new Map(), nodes: [conv, ...after] };
  const model: Model = { opset: 17, producer: '', metadata: {}, graph: plain };
  const shapes = inferShapes(model);
  const outputs = last.map((name) => value(name, shapes.get(name)?.shape as number[]));
  return { ...model, graph: { ...plain, outputs } };
}

const blocked = (model: Model, block = 8): Model => blockConvolutions(model, inferShapes(model), block);
const kindsOf = (model: Model): string[] =>
  model.graph.nodes.map(({ domain, opType }) => `${domain === blockedDomain ? 'blocked ' : ''}${opType}`);

function noise(model: Model): Record<string, Tensor> {
  const random = createRandom(5);
  return Object.fromEntries(
    model.graph.inputs.map(({ name, shape }) => {
      const sizes = shape as readonly number[];
      const length = sizes.reduce((product, size) => product * size, 1);
      return [
        name,
        float32Tensor(
          sizes,
          Array.from({ length }, () => 2 * random.nextFloat() - 1),
        ),
      ];
    }),
  );
}

const same = ints(1, 1, 1, 1);
const relu = node('Relu', 'y', 'z');
const cases: readonly (readonly [string, Case])[] = [
  ['3 × 3', { picture: [2, 16, 7, 6], kernel: [32, 16, 3, 3], attributes: { pads: same } }],
  ['a bias', { picture: [2, 16, 7, 6], kernel: [16, 16, 3, 3], hasBias: true }],
  [
    'strides and uneven pads',
    {
      picture: [1, 32, 9, 8],
      kernel: [16, 32, 3, 2],
      attributes: { strides: ints(2, 1), pads: ints(1, 0, 0, 1) },
    },
  ],
  ['dilations', { picture: [2, 16, 9, 9], kernel: [16, 16, 3, 3], attributes: { dilations: ints(2, 3) } }],
  ['a Relu behind it', { picture: [2, 16, 5, 5], kernel: [16, 16, 2, 2], after: [relu] }],
  [
    'a Relu and another reader',
    { picture: [2, 16, 5, 5], kernel: [16, 16, 2, 2], after: [relu, node('Neg', 'y', 'n')] },
  ],
  [
    'its picture, channels last',
    {
      picture: [2, 16, 5, 4],
      kernel: [16, 16, 3, 3],
      after: [node('Transpose', 'x', 't', { perm: ints(0, 2, 3, 1) })],
    },
  ],
  [
    'ConvTranspose',
    { opType: 'ConvTranspose', picture: [2, 32, 6, 5], kernel: [32, 16, 3, 3], attributes: { pads: same } },
  ],
  [
    'ConvTranspose with uneven pads and dilations',
    {
      opType: 'ConvTranspose',
      picture: [2, 16, 6, 5],
      kernel: [16, 32, 2, 3],
      attributes: { pads: ints(0, 1, 1, 3), dilations: ints(1, 2) },
    },
  ],
];

describe('convolutions in blocks', () => {
  it.each(cases)('compute what plain ones compute: %s', async (_, shape) => {
    const model = modelOf(shape);
    expect(kindsOf(blocked(model))).toContain('blocked Conv');
    const feeds = noise(model);
    const engine = await createEngine({ profile: 'native' });
    const exact = await createEngine({ profile: 'reproducible' });
    const results = await Promise.all(
      [engine, exact].map(async (each) => {
        const session = await each.compile(writeModel(model));
        const outputs = await session.run(feeds);
        await session.close();
        return outputs;
      }),
    );
    for (const { name } of model.graph.outputs) {
      const [found, expected] = results.map((outputs) => outputs[name]);
      expect(found?.shape).toEqual(expected?.shape);
      found?.data.forEach((element: number | bigint, i: number) => {
        expect(Number(element)).toBeCloseTo(Number(expected?.data[i]), 4);
      });
    }
  });

  it('take a Relu in that nothing else bypasses, and no other', () => {
    const single = modelOf({ picture: [1, 8, 4, 4], kernel: [8, 8, 3, 3], after: [relu] });
    expect(kindsOf(blocked(single))).not.toContain('Relu');
    const read = modelOf({
      picture: [1, 8, 4, 4],
      kernel: [8, 8, 3, 3],
      after: [relu, node('Neg', 'y', 'n')],
    });
    expect(kindsOf(blocked(read))).toContain('Relu');
  });

  it.each<readonly [string, Case]>([
    ['channels that do not fill blocks', { picture: [1, 12, 4, 4], kernel: [8, 12, 3, 3] }],
    ['one cell', { picture: [1, 8, 4, 4], kernel: [8, 8, 1, 1] }],
    [
      'groups',
      { picture: [1, 16, 4, 4], kernel: [16, 8, 3, 3], attributes: { group: { type: 'int', value: 2 } } },
    ],
    ['one dimension', { picture: [1, 8, 9], kernel: [8, 8, 3] }],
    ['a gradient in the place of a kernel', { picture: [1, 8, 16, 16], kernel: [8, 8, 8, 8] }],
    [
      'a strided ConvTranspose',
      {
        opType: 'ConvTranspose',
        picture: [1, 8, 4, 4],
        kernel: [8, 8, 3, 3],
        attributes: { strides: ints(2, 2) },
      },
    ],
  ])('are left alone: %s', (_, shape) => {
    const model = modelOf(shape);
    expect(blocked(model).graph.nodes).toEqual(model.graph.nodes);
  });
});
