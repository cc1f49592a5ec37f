import { create } from '@bufbuild/protobuf';
import { type ModelProto, ModelProtoSchema } from 'onnx-buf';

const vector = {
  value: {
    case: 'tensorType' as const,
    value: { elemType: 1, shape: { dim: [{ value: { case: 'dimValue' as const, value: 4n } }] } },
  },
};
export const domain = 'pkg.modules';
const imports = [
  { domain: '', version: 17n },
  { domain, version: 1n },
];

/** For tests: y = twice(twice(x)) where twice(v) = leaky(v, slope 0.25) + v and leaky reads its slope from the caller. */
export function nested(): ModelProto {
  const leaky = {
    name: 'Leaky',
    domain,
    input: ['a'],
    output: ['b'],
    attribute: ['slope'],
    node: [
      {
        opType: 'LeakyRelu',
        input: ['a'],
        output: ['b'],
        attribute: [{ name: 'alpha', refAttrName: 'slope', type: 1 }],
      },
    ],
    opsetImport: imports,
  };
  const slope = { name: 'slope', type: 1, f: 0.25 };
  const twice = {
    name: 'Twice',
    domain,
    input: ['v'],
    output: ['w'],
    node: [
      { name: 'inner', opType: 'Leaky', domain, input: ['v'], output: ['l'], attribute: [slope] },
      { name: 'sum', opType: 'Add', input: ['l', 'v'], output: ['w'] },
    ],
    opsetImport: imports,
  };
  return create(ModelProtoSchema, {
    irVersion: 8n,
    opsetImport: imports,
    functions: [leaky, twice],
    graph: {
      name: 'nested',
      input: [{ name: 'x', type: vector }],
      output: [{ name: 'y', type: vector }],
      node: [
        { name: 'first', opType: 'Twice', domain, input: ['x'], output: ['m'] },
        { name: 'second', opType: 'Twice', domain, input: ['m'], output: ['y'] },
      ],
    },
  });
}
