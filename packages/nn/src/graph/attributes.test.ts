import { describe, expect, it } from 'vitest';
import {
  dataTypeAttribute,
  floatAttribute,
  intAttribute,
  intsAttribute,
  normaliseAxis,
  optionalInts,
  stringAttribute,
} from './attributes.ts';
import type { GraphNode } from './types.ts';

const node: GraphNode = {
  name: 'n',
  opType: 'Thing',
  domain: '',
  inputs: [],
  outputs: ['y'],
  attributes: {
    axis: { type: 'int', value: -1 },
    alpha: { type: 'float', value: 0.5 },
    mode: { type: 'string', value: 'linear' },
    pads: { type: 'ints', value: [1, 2] },
    to: { type: 'int', value: 7 },
    complex: { type: 'int', value: 14 },
  },
};
const withCode = (code: string) => expect.objectContaining({ code });

describe('attribute accessors', () => {
  it('give the value, or the default where there is none', () => {
    expect(intAttribute(node, 'axis', 3)).toBe(-1);
    expect(intAttribute(node, 'other', 3)).toBe(3);
    expect(floatAttribute(node, 'alpha')).toBe(0.5);
    expect(stringAttribute(node, 'mode')).toBe('linear');
    expect(intsAttribute(node, 'pads')).toEqual([1, 2]);
    expect(optionalInts(node, 'other')).toBeUndefined();
    expect(dataTypeAttribute(node, 'to')).toBe('int64');
    expect(dataTypeAttribute(node, 'other', 'bool')).toBe('bool');
  });

  it('refuse a missing value without default, and a value of another type', () => {
    expect(() => intAttribute(node, 'other')).toThrow(withCode('NN_MODEL_MALFORMED'));
    expect(() => intAttribute(node, 'alpha', 1)).toThrow(withCode('NN_MODEL_MALFORMED'));
    expect(() => dataTypeAttribute(node, 'complex')).toThrow(withCode('NN_DTYPE_UNSUPPORTED'));
  });

  it('do not take what every object inherits for an attribute', () => {
    expect(intAttribute(node, 'constructor', 4)).toBe(4);
    expect(intAttribute(node, '__proto__', 4)).toBe(4);
  });

  it('count axes from the start', () => {
    expect(normaliseAxis(node, -1, 3)).toBe(2);
    expect(() => normaliseAxis(node, 3, 3)).toThrow(withCode('NN_SHAPE_MISMATCH'));
    expect(() => normaliseAxis(node, -4, 3)).toThrow(withCode('NN_SHAPE_MISMATCH'));
  });
});
