import { create, toBinary } from '@bufbuild/protobuf';
import { toMessage } from '@plexus/core';
import { ModelProtoSchema } from 'onnx-buf';
import { bytesPerElement, countElements } from '../graph/data-types.ts';
import type { BindingPlan } from './types.ts';

/**
 * onnxruntime-node 1.30 hands every output back as a new array, also one whose memory it was given. An output of a type
 * it cannot hand to JavaScript, the first of the graph, makes it give up after the run and before the first copy: the
 * results then are where they belong. A release that knows the type copies again and nothing else changes.
 */
export const earlyReturn = 'plexus/early-return';

const BFLOAT16 = 16;

/** Records that protobuf reads as one message with those of the model they stand before. */
const prefix = toBinary(
  ModelProtoSchema,
  create(ModelProtoSchema, {
    graph: {
      initializer: [{ name: earlyReturn, dataType: BFLOAT16, rawData: new Uint8Array(2) }],
      output: [
        {
          name: earlyReturn,
          type: { value: { case: 'tensorType', value: { elemType: BFLOAT16, shape: {} } } },
        },
      ],
    },
  }),
);

/** Larger files hold constants, whose copy would cost more than that of their outputs. */
const maxModelBytes = 2 ** 24;

/** The file with `earlyReturn` as its first output; the file itself when it is large. */
export function withEarlyReturn(model: Uint8Array): Uint8Array {
  if (model.byteLength > maxModelBytes) return model;
  const joined = new Uint8Array(prefix.byteLength + model.byteLength);
  joined.set(prefix);
  joined.set(model, prefix.byteLength);
  return joined;
}

/** Giving up costs about 7 µs; copying that many bytes of outputs costs more. */
const minOutputBytes = 2 ** 17;

export function isWorthReturningEarly({ fetches, carried }: BindingPlan): boolean {
  const bytes = [...fetches, ...carried].reduce(
    (sum, { dtype, shape }) => sum + bytesPerElement(dtype) * countElements(shape),
    0,
  );
  return bytes >= minOutputBytes;
}

/** Whether the binding gave up over `earlyReturn`, which it only does after a run that succeeded. */
export function isEarlyReturn(error: unknown): boolean {
  return toMessage(error).startsWith(`Tensor type (${BFLOAT16}) is not supported`);
}
