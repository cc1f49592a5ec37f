import {
  countElements,
  encodeState,
  exportState,
  type Model,
  readStateBody,
  type StateLayout,
  stateLayout,
} from '@plexus/nn';
import { CollabError } from '../errors.ts';
import { type SessionSpec, trainingOf } from '../rules/spec.ts';

/**
 * Everything of a model that training changes, as one float32 vector: the parameters and running statistics of the
 * training state in its order, optimiser slots left out. Updates are changes of this vector (C2, C3).
 */
export interface ParameterLayout {
  /** |θ|. */
  readonly size: number;
  readonly state: StateLayout;
  /** Values of a model's initializers. Throws `COLLAB_AGGREGATE_IMPOSSIBLE` for a model of another make. */
  vectorOf(model: Model): Float32Array;
  vectorOfState(state: Uint8Array): Float32Array;
  /** A training state at these values, before its first step. Throws `NN_NOT_FINITE`. */
  toState(vector: Float32Array): Uint8Array;
  /** The model with these values in place of its own, as ONNX bytes: equal inputs, equal bytes. Throws `NN_NOT_FINITE`. */
  exportModel(model: Model, vector: Float32Array): Uint8Array;
}

/** The layout of a session's model. Throws as `createTrainer` for a model that cannot be trained with this spec. */
export function createParameterLayout(model: Model, spec: Pick<SessionSpec, 'training'>): ParameterLayout {
  const state = stateLayout(model, trainingOf(spec));
  const kept = state.entries.filter(({ kind }) => kind !== 'slot');
  const size = kept.reduce((sum, { shape }) => sum + countElements(shape), 0);

  const toState = (vector: Float32Array): Uint8Array => {
    let offset = 0;
    const values = state.entries.map(({ kind, shape }) => {
      const length = countElements(shape);
      if (kind === 'slot') return new Float32Array(length);
      offset += length;
      return vector.subarray(offset - length, offset);
    });
    return encodeState(state, 0, values);
  };

  return {
    size,
    state,
    toState,
    vectorOf(model) {
      const vector = new Float32Array(size);
      let offset = 0;
      for (const { name, shape } of kept) {
        const tensor = model.graph.initializers.get(name);
        const length = countElements(shape);
        if (tensor?.dtype !== 'float32' || tensor.data.length !== length) throw mismatch(name, shape);
        vector.set(tensor.data as Float32Array, offset);
        offset += length;
      }
      return vector;
    },
    vectorOfState(bytes) {
      const body = readStateBody(bytes);
      const vector = new Float32Array(size);
      let [from, to] = [0, 0];
      for (const { kind, shape } of state.entries) {
        const length = countElements(shape);
        if (kind !== 'slot') {
          vector.set(body.subarray(from, from + length), to);
          to += length;
        }
        from += length;
      }
      return vector;
    },
    exportModel: (model, vector) => exportState(model, state, toState(vector)),
  };
}

function mismatch(name: string, shape: readonly number[]): CollabError {
  return new CollabError({
    code: 'COLLAB_AGGREGATE_IMPOSSIBLE',
    message: `the model has no float32 initializer "${name}" of shape [${shape.join(', ')}]`,
    hint: 'use a model that the session published',
    details: { name, shape },
  });
}
