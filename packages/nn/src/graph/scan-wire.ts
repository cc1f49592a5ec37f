import type { DescField, DescMessage } from '@bufbuild/protobuf';
import { ModelProtoSchema } from 'onnx-buf';
import type { ModelLimits } from '../limits.ts';
import { malformed, tooLarge } from './model-error.ts';

/** Depth of messages in messages: model, graph, node, attribute, graph …, tensor, entry. */
const messagesPerGraphDepth = 4;

const fieldTables = new WeakMap<DescMessage, Map<number, DescField>>();

function fieldsOf(schema: DescMessage): Map<number, DescField> {
  let table = fieldTables.get(schema);
  if (table === undefined) {
    table = new Map(schema.fields.map((field) => [field.number, field]));
    fieldTables.set(schema, table);
  }
  return table;
}

/**
 * Walks the protobuf records of an ONNX file without decoding any value: checks that every length lies inside its
 * parent and counts what decoding would allocate, so that a small hostile file cannot become a huge object graph.
 * Throws `NN_MODEL_MALFORMED` or `NN_MODEL_TOO_LARGE`.
 */
export function scanWire(bytes: Uint8Array, limits: ModelLimits): void {
  const maxDepth = limits.maxGraphDepth * messagesPerGraphDepth + 8;
  let messages = 0;
  let scalars = 0;
  let position = 0;

  const readVarint = (end: number): number => {
    let value = 0;
    let scale = 1;
    for (let count = 0; count < 10; count++) {
      if (position >= end)
        throw malformed(`the file ends inside a number at byte ${position}`, { offset: position });
      const byte = bytes[position++] as number;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
    throw malformed(`a number at byte ${position} is longer than 10 bytes`, { offset: position });
  };

  const skip = (count: number, end: number): void => {
    if (count > end - position) {
      throw malformed(
        `a field at byte ${position} is ${count} bytes long, but only ${end - position} are left`,
        {
          offset: position,
          length: count,
          left: end - position,
        },
      );
    }
    position += count;
  };

  const addScalars = (count: number): void => {
    scalars += count;
    if (scalars > limits.maxScalars) throw tooLarge('numbers outside raw data', scalars, limits.maxScalars);
  };

  const walk = (schema: DescMessage, end: number, depth: number): void => {
    if (depth > maxDepth) throw tooLarge('nested messages', depth, maxDepth);
    if (++messages > limits.maxMessages) throw tooLarge('messages', messages, limits.maxMessages);
    const fields = fieldsOf(schema);
    while (position < end) {
      const tag = readVarint(end);
      const wireType = tag % 8;
      const field = fields.get(Math.floor(tag / 8));
      if (wireType === 0) {
        readVarint(end);
        addScalars(1);
      } else if (wireType === 1 || wireType === 5) {
        skip(wireType === 1 ? 8 : 4, end);
        addScalars(1);
      } else if (wireType === 2) {
        const length = readVarint(end);
        const start = position;
        skip(length, end);
        if (field === undefined) continue;
        const message =
          field.fieldKind === 'message' || field.fieldKind === 'list' ? field.message : undefined;
        if (message !== undefined) {
          position = start;
          walk(message, start + length, depth + 1);
        } else if (field.fieldKind === 'list' && isPackable(field)) {
          addScalars(bytesPerPackedValue(field) === 1 ? length : length / bytesPerPackedValue(field));
        } else if (isBytes(field)) {
          if (++messages > limits.maxMessages) throw tooLarge('messages', messages, limits.maxMessages);
        } else {
          addScalars(1);
        }
      } else {
        throw malformed(`byte ${position} starts a field of wire type ${wireType}, which ONNX does not use`, {
          offset: position,
          wireType,
        });
      }
    }
  };

  walk(ModelProtoSchema, bytes.length, 0);
}

const scalarString = 9;
const scalarBytes = 12;
const scalarDouble = 1;
const scalarFloat = 2;

function scalarTypeOf(field: DescField): number | undefined {
  return field.fieldKind === 'scalar' || field.fieldKind === 'list' ? field.scalar : undefined;
}

function isBytes(field: DescField): boolean {
  return scalarTypeOf(field) === scalarBytes;
}

function isPackable(field: DescField): boolean {
  const scalar = scalarTypeOf(field);
  return scalar !== scalarString && scalar !== scalarBytes;
}

function bytesPerPackedValue(field: DescField): number {
  const scalar = scalarTypeOf(field);
  if (scalar === scalarDouble) return 8;
  return scalar === scalarFloat ? 4 : 1;
}
