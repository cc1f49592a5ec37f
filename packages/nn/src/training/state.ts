import { NnError } from '../errors.ts';
import { countElements } from '../graph/data-types.ts';
import type { Model, Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import {
  assertFinite,
  assertLayout,
  readStateBody,
  readStateHeader,
  type StateLayout,
} from './state-bytes.ts';
import type { StateEntry } from './types.ts';

/** Values before the first step: parameters and buffers as in the model, slots zero. */
export function initialValues(model: Model, layout: StateLayout): readonly Float32Array[] {
  return layout.entries.map((entry) => {
    if (entry.kind === 'slot') return new Float32Array(countElements(entry.shape));
    return initializerOf(model, entry).data as Float32Array;
  });
}

/**
 * Puts the values before the first step into memory that a machine has just been given, where slots are zero, without
 * the detour through state bytes. Throws `NN_NOT_FINITE`.
 */
export function placeInitialValues(model: Model, layout: StateLayout, memory: readonly Float32Array[]): void {
  for (const [i, entry] of layout.entries.entries()) {
    if (entry.kind === 'slot') continue;
    const values = initializerOf(model, entry).data as Float32Array;
    assertFinite(values, `${entry.kind} "${entry.name}"`);
    memory[i]?.set(values);
  }
}

function initializerOf(model: Model, entry: StateEntry): Tensor {
  const tensor = model.graph.initializers.get(entry.name);
  if (tensor?.dtype === 'float32' && tensor.data.length === countElements(entry.shape)) return tensor;
  throw new NnError({
    code: 'NN_STATE_MALFORMED',
    message: `the model has no float32 initializer "${entry.name}" of shape [${entry.shape.join(', ')}]`,
    hint: 'give the model the state was made for',
    details: { name: entry.name, shape: entry.shape },
  });
}

/** The model with a state's parameters and buffers in place of its own. Throws `NN_STATE_MALFORMED`, `NN_NOT_FINITE`. */
export function applyState(model: Model, layout: StateLayout, state: Uint8Array): Model {
  assertLayout(readStateHeader(state), layout);
  const body = readStateBody(state);
  const initializers = new Map(model.graph.initializers);
  let offset = 0;
  for (const entry of layout.entries) {
    const length = countElements(entry.shape);
    if (entry.kind !== 'slot') {
      const source = initializerOf(model, entry);
      initializers.set(entry.name, { ...source, data: body.slice(offset, offset + length) });
    }
    offset += length;
  }
  return { ...model, graph: { ...model.graph, initializers } };
}

/** `applyState` as a standard ONNX file. */
export function exportState(model: Model, layout: StateLayout, state: Uint8Array): Uint8Array {
  return writeModel(applyState(model, layout, state));
}
