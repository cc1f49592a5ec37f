import { NnError } from '../errors.ts';
import type { Parameter } from '../graph/parameters.ts';
import type { Model } from '../graph/types.ts';
import { selectNames } from './name-patterns.ts';
import type { TrainingSpec } from './types.ts';

export type FreezeOptions = Pick<TrainingSpec, 'freeze' | 'train'>;

/**
 * Parameters and running statistics that a spec leaves as they are: what `train` does not name, and what `freeze` names.
 * Throws `NN_SPEC_INVALID` for a pattern that matches nothing, `NN_NOT_TRAINABLE` when nothing is left.
 */
export function frozenNames(
  model: Model,
  parameters: readonly Parameter[],
  { freeze = [], train }: FreezeOptions,
): ReadonlySet<string> {
  const present = parameters.filter(({ isPresent }) => isPresent);
  const names = present.map(({ name }) => name);
  const kept = train === undefined ? new Set(names) : selectNames('train', train, names);
  const frozen = new Set(names.filter((name) => !kept.has(name)));
  for (const name of selectNames('freeze', freeze, [...model.graph.initializers.keys()])) frozen.add(name);
  const trainable = present.filter(({ isTrainable }) => isTrainable);
  if (trainable.length === 0 || trainable.some(({ name }) => !frozen.has(name))) return frozen;
  throw new NnError({
    code: 'NN_NOT_TRAINABLE',
    message: `all ${trainable.length} parameters of the model are frozen`,
    hint: 'leave at least one out of `freeze`, or name it in `train`',
    details: { freeze, train: train ?? null },
  });
}
