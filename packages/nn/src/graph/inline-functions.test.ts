import { create, toBinary } from '@bufbuild/protobuf';
import { FunctionProtoSchema, type ModelProto, ModelProtoSchema, NodeProtoSchema } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { domain, nested } from './functions-fixture.ts';
import { inferShapes } from './infer-shapes.ts';
import { parseModel } from './read-model.ts';

const codeOf = (change: (proto: ModelProto) => void, limits = {}): string => {
  const proto = nested();
  change(proto);
  try {
    parseModel(toBinary(ModelProtoSchema, proto), limits);
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'accepted';
};

describe('functions inside a file', () => {
  it('are replaced by their bodies, with names and attributes of each call', () => {
    const model = parseModel(toBinary(ModelProtoSchema, nested()));
    expect(model.graph.nodes.map(({ opType, inputs, outputs }) => [opType, inputs, outputs])).toEqual([
      ['LeakyRelu', ['x'], ['m/l']],
      ['Add', ['m/l', 'x'], ['m']],
      ['LeakyRelu', ['m'], ['y/l']],
      ['Add', ['y/l', 'm'], ['y']],
    ]);
    expect(model.graph.nodes[0]?.attributes).toEqual({ alpha: { type: 'float', value: 0.25 } });
    expect(inferShapes(model).get('y')?.shape).toEqual([4]);
  });

  it('that call themselves, or grow beyond the limits, are refused', () => {
    const itself = create(NodeProtoSchema, { opType: 'Leaky', domain, input: ['a'], output: ['b'] });
    expect(codeOf((proto) => (proto.functions[0]!.node = [itself]))).toBe('NN_MODEL_TOO_LARGE');
    expect(codeOf(() => undefined, { maxNodes: 5 })).toBe('NN_MODEL_TOO_LARGE');
  });

  it('of another opset, of a standard name, defined twice or called with too much are refused', () => {
    expect(codeOf((proto) => (proto.functions[0]!.opsetImport[0]!.version = 18n))).toBe(
      'NN_OPSET_UNSUPPORTED',
    );
    expect(codeOf((proto) => (proto.functions[0]!.domain = ''))).toBe('NN_OPERATOR_UNSUPPORTED');
    expect(codeOf((proto) => proto.functions.push(proto.functions[0]!))).toBe('NN_MODEL_DUPLICATE_NAME');
    expect(codeOf((proto) => proto.graph!.node[0]!.input.push('x'))).toBe('NN_MODEL_MALFORMED');
    expect(codeOf((proto) => proto.functions.pop())).toBe('NN_OPERATOR_UNSUPPORTED');
  });

  it('that double at every level are refused before memory is taken', () => {
    const call = (level: number, input: string, output: string) =>
      create(NodeProtoSchema, { opType: `F${level}`, domain, input: [input], output: [output] });
    const doubling = codeOf((proto) => {
      proto.functions = Array.from({ length: 30 }, (_, level) =>
        create(FunctionProtoSchema, {
          name: `F${level}`,
          domain,
          input: ['a'],
          output: ['b'],
          node:
            level === 29
              ? [create(NodeProtoSchema, { opType: 'Relu', input: ['a'], output: ['b'] })]
              : [call(level + 1, 'a', 'c'), call(level + 1, 'c', 'b')],
        }),
      );
      proto.graph!.node = [call(0, 'x', 'y')];
    });
    expect(doubling).toBe('NN_MODEL_TOO_LARGE');
  });
});
