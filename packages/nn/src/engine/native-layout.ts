import { create, toBinary } from '@bufbuild/protobuf';
import { ModelProtoSchema } from 'onnx-buf';
import { inferShapes } from '../graph/infer-shapes.ts';
import { parseModel } from '../graph/read-model.ts';
import { writeModel } from '../graph/write-model.ts';
import { blockConvolutions, blockedDomain } from './blocked-convolutions.ts';

/** Fewer than any block has. */
const FEW_CHANNELS = 4;

/** Shape of a file's first output, as the runtime infers it. */
type ReadOutputShape = (model: Uint8Array) => readonly number[];

const importBlocked = toBinary(
  ModelProtoSchema,
  create(ModelProtoSchema, { opsetImport: [{ domain: blockedDomain, version: 1n }] }),
);

/** Protobuf reads records one behind the other as one message. */
function withBlockedDomain(model: Uint8Array): Uint8Array {
  const joined = new Uint8Array(model.byteLength + importBlocked.byteLength);
  joined.set(model);
  joined.set(importBlocked, model.byteLength);
  return joined;
}

/** How many channels ONNX Runtime's blocked layout takes together on this processor; 1 where it has none. */
export function findBlock(readOutputShape: ReadOutputShape): number {
  const value = (name: string, channels: number | string) =>
    ({ name, dtype: 'float32', shape: [1, channels, 1, 1] }) as const;
  const model = writeModel({
    opset: 17,
    producer: 'plexus',
    metadata: {},
    graph: {
      name: 'block',
      inputs: [value('x', FEW_CHANNELS)],
      outputs: [value('y', 'block')],
      initializers: new Map(),
      nodes: [
        {
          name: 'reorder',
          opType: 'ReorderInput',
          domain: blockedDomain,
          inputs: ['x'],
          outputs: ['y'],
          attributes: {},
        },
      ],
    },
  });
  try {
    const block = readOutputShape(withBlockedDomain(model))[1];
    return block !== undefined && block > FEW_CHANNELS ? block : 1;
  } catch {
    return 1;
  }
}

/** Larger files hold constants, and graphs that train have none of size. */
const maxModelBytes = 2 ** 24;

/**
 * The file with its convolutions laid out for the processor; the file itself when there is nothing to lay out, or when we
 * cannot read it: what is wrong with it, the runtime says.
 */
export function layOut(model: Uint8Array, block: () => number): Uint8Array {
  if (
    model.byteLength > maxModelBytes ||
    Buffer.from(model.buffer, model.byteOffset, model.byteLength).indexOf('Conv') < 0
  )
    return model;
  try {
    const parsed = parseModel(model);
    if (!parsed.graph.nodes.some(({ opType }) => opType === 'Conv' || opType === 'ConvTranspose'))
      return model;
    const channels = block();
    if (channels === 1) return model;
    const laidOut = blockConvolutions(parsed, inferShapes(parsed), channels);
    return laidOut.graph.nodes.length === parsed.graph.nodes.length
      ? model
      : withBlockedDomain(writeModel(laidOut));
  } catch {
    return model;
  }
}
