import { CollabError } from '../errors.ts';

/** Changes to some entries of a model's parameters, laid out as one vector in the order of the training state (C3). */
export type Update = {
  /** Entries of the whole vector, |θ|. */
  readonly size: number;
  /** Strictly increasing. */
  readonly indices: Uint32Array;
  /** What is added at each index. */
  readonly values: Float32Array;
};

/** 0 … size − 1: the indices of an update that changes everything. */
export function everyIndex(size: number): Uint32Array {
  const indices = new Uint32Array(size);
  for (let i = 0; i < size; i++) indices[i] = i;
  return indices;
}

/** The update as a vector with zeros where nothing changes. */
export function denseOf({ size, indices, values }: Update): Float32Array {
  const dense = new Float32Array(size);
  for (let i = 0; i < indices.length; i++) dense[indices[i] as number] = values[i] as number;
  return dense;
}

/** The model after the update, rounded to float32 at each entry. Throws `COLLAB_AGGREGATE_IMPOSSIBLE` when sizes differ. */
export function applyUpdate(model: Float32Array, update: Update): Float32Array {
  assertSameSize(model, update);
  const changed = model.slice();
  const { indices, values } = update;
  for (let i = 0; i < indices.length; i++) {
    const at = indices[i] as number;
    changed[at] = (changed[at] as number) + (values[i] as number);
  }
  return changed;
}

export function assertSameSize(model: Float32Array, update: Update): void {
  if (update.size === model.length) return;
  throw new CollabError({
    code: 'COLLAB_AGGREGATE_IMPOSSIBLE',
    message: `an update of ${update.size} entries does not fit a model of ${model.length}`,
    hint: 'updates and model must come from the same session',
    details: { update: update.size, model: model.length },
  });
}
