import { create, toBinary } from '@bufbuild/protobuf';
import { ModelProtoSchema } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { NnError } from '../errors.ts';
import { defaultModelLimits } from '../limits.ts';
import { type ExternalData, isPlainLocation } from './external-data.ts';
import { parseModel } from './read-model.ts';
import { writeModel } from './write-model.ts';

const bytesOfWeights = new Uint8Array(Float32Array.of(9, 1, 2, 3, 4).buffer);

type Entries = Readonly<Record<string, string>> | readonly (readonly [string, string])[];
type Tensor = {
  readonly dims?: readonly bigint[];
  readonly floatData?: readonly number[];
  readonly dataType?: number;
};

/** y = x · w with w in another file. */
function file(entries: Entries, tensor: Tensor = {}): Uint8Array {
  const type = (dims: readonly bigint[]) => ({
    value: {
      case: 'tensorType' as const,
      value: {
        elemType: 1,
        shape: { dim: dims.map((value) => ({ value: { case: 'dimValue' as const, value } })) },
      },
    },
  });
  const listed = Array.isArray(entries) ? entries : Object.entries(entries);
  const externalData = listed.map(([key, value]) => ({ key, value }));
  const weights = { name: 'w', dataType: 1, dims: [2n, 2n], dataLocation: 1, externalData, ...tensor };
  const proto = create(ModelProtoSchema, {
    opsetImport: [{ domain: '', version: 17n }],
    graph: {
      name: 'external',
      input: [{ name: 'x', type: type([1n, 2n]) }],
      output: [{ name: 'y', type: type([1n, 2n]) }],
      initializer: [{ ...weights, dims: [...weights.dims], floatData: [...(tensor.floatData ?? [])] }],
      node: [{ opType: 'MatMul', input: ['x', 'w'], output: ['y'] }],
    },
  });
  return toBinary(ModelProtoSchema, proto);
}

const memory: ExternalData = (_, offset, length) => bytesOfWeights.subarray(offset, offset + length);
const place = { location: 'model.onnx.data', offset: '4', length: '16' };

function codeOf(entries: Entries, tensor: Tensor = {}, limits = {}, externalData = memory): string {
  try {
    parseModel(file(entries, tensor), limits, { externalData });
    return 'accepted';
  } catch (error) {
    if (error instanceof NnError) return error.code;
    throw error;
  }
}

describe('weights in another file', () => {
  it('are refused without a place to read them from', () => {
    expect(() => parseModel(file(place))).toThrow(
      expect.objectContaining({
        code: 'NN_MODEL_EXTERNAL_DATA',
        hint: expect.stringContaining('openWeightsFolder'),
      }),
    );
  });

  it('are read from where the file says, and are part of the model from then on', () => {
    const asked: unknown[] = [];
    const model = parseModel(
      file(place),
      {},
      {
        externalData: (...where) => {
          asked.push(where);
          return memory(...where);
        },
      },
    );
    expect(asked).toEqual([['model.onnx.data', 4, 16]]);
    expect(model.graph.initializers.get('w')?.data).toEqual(Float32Array.of(1, 2, 3, 4));
    expect(parseModel(writeModel(model))).toEqual(model);
  });

  it('begin at 0 and have the length of the tensor where the file leaves that out', () => {
    const { graph } = parseModel(file({ location: 'w' }), {}, { externalData: memory });
    expect(graph.initializers.get('w')?.data).toEqual(Float32Array.of(9, 1, 2, 3));
  });

  it.each<[string, string, Entries, Tensor?, object?]>([
    ['no location', 'NN_MODEL_EXTERNAL_DATA', {}],
    ['an absolute path', 'NN_MODEL_EXTERNAL_DATA', { ...place, location: '/etc/passwd' }],
    ['a way up', 'NN_MODEL_EXTERNAL_DATA', { ...place, location: 'a/../../b' }],
    ['a drive', 'NN_MODEL_EXTERNAL_DATA', { ...place, location: 'C:secret' }],
    ['a backslash', 'NN_MODEL_EXTERNAL_DATA', { ...place, location: '..\\secret' }],
    ['a null byte', 'NN_MODEL_EXTERNAL_DATA', { ...place, location: 'a\0b' }],
    ['a device', 'NN_MODEL_EXTERNAL_DATA', { ...place, location: 'NUL.data' }],
    ['a very long name', 'NN_MODEL_EXTERNAL_DATA', { ...place, location: 'a'.repeat(5000) }],
    ['less data than it says', 'NN_MODEL_EXTERNAL_DATA', { ...place, offset: '8' }],
    ['an offset beyond all numbers', 'NN_MODEL_MALFORMED', { ...place, offset: '99999999999999999999' }],
    ['a negative offset', 'NN_MODEL_MALFORMED', { ...place, offset: '-4' }],
    ['a length in words', 'NN_MODEL_MALFORMED', { ...place, length: 'sixteen' }],
    ['a length that does not fit the shape', 'NN_MODEL_MALFORMED', { ...place, length: '12' }],
    [
      'two locations',
      'NN_MODEL_MALFORMED',
      [
        ['location', 'a'],
        ['location', 'b'],
      ],
    ],
    ['values of its own as well', 'NN_MODEL_MALFORMED', place, { floatData: [1, 2, 3, 4] }],
    ['a type of no known size', 'NN_DTYPE_UNSUPPORTED', place, { dataType: 8 }],
    ['more elements than allowed', 'NN_MODEL_TOO_LARGE', { location: 'w' }, { dims: [1n << 40n] }],
    ['more bytes than allowed', 'NN_MODEL_TOO_LARGE', place, {}, { maxExternalBytes: 15 }],
  ])('are refused with %s (%s)', (_, code, entries, tensor = {}, limits = {}) => {
    expect(codeOf(entries, tensor, limits)).toBe(code);
  });

  it('count together, however often the same bytes are used', () => {
    const limits = { ...defaultModelLimits, maxExternalBytes: 16 };
    expect(codeOf(place, {}, limits)).toBe('accepted');
    expect(codeOf(place, {}, { ...limits, maxExternalBytes: 15 })).toBe('NN_MODEL_TOO_LARGE');
  });

  it.each([
    ['model.onnx.data', true],
    ['weights/layer.0.weight', true],
    ['.', false],
    ['a//b', false],
    ['a/', false],
    ['..', false],
    ['a/..', false],
    ['stream:x', false],
    ['dot.', false],
    ['com1', false],
    ['lpt9.txt', false],
  ])('takes %j for a plain path: %j', (location, isPlain) => {
    expect(isPlainLocation(location)).toBe(isPlain);
  });
});
