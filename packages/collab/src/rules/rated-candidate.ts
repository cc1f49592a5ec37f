import { assertSameSize, type Update } from './update.ts';

/**
 * The model an update is rated by (C6): `step` times the update, added to the model. With a step of 1 the update is rated as
 * if it were applied alone: among people with different data doing nothing then looks better than a good but one-sided
 * update. With a small step, such as its weight in the mean, what is rated is, to first order, how much the update adds
 * to the mean (compare Xie et al., "Zeno", 2019).
 */
export function ratedCandidate(model: Float32Array, update: Update, step: number): Float32Array {
  assertSameSize(model, update);
  const candidate = model.slice();
  const { indices, values } = update;
  for (let i = 0; i < indices.length; i++) {
    const at = indices[i] as number;
    candidate[at] = (candidate[at] as number) + step * (values[i] as number);
  }
  return candidate;
}
