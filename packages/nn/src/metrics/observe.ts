import { NnError } from '../errors.ts';
import { countElements, toNumbers } from '../graph/data-types.ts';
import type { Tensor } from '../graph/types.ts';
import type { Observation } from './types.ts';

function unfit(reason: string): NnError {
  return new NnError({
    code: 'NN_BATCH_SHAPE',
    message: `scores and targets do not fit together: ${reason}`,
    hint: 'class numbers need int64 targets without the class dimension, other losses float32 targets shaped as the output',
    details: { reason },
  });
}

const describe = ({ dtype, shape }: Tensor): string => `${dtype} [${shape.join(', ')}]`;

export type ObserveClassesOptions = {
  /** Dimension of the scores that holds the classes. Default: 1. */
  readonly axis?: number;
  /** Label of elements that do not count. */
  readonly ignoreIndex?: number;
};

/**
 * Class scores and int64 labels as metrics take them: classes moved last, ignored labels left out. Throws
 * `NN_BATCH_SHAPE`.
 */
export function observeClasses(
  scores: Tensor,
  target: Tensor,
  { axis = 1, ignoreIndex }: ObserveClassesOptions = {},
): Observation & { readonly kind: 'classes' } {
  const classes = scores.shape[axis] ?? 0;
  const inner = countElements(scores.shape.slice(axis + 1));
  if (classes === 0 || target.dtype !== 'int64' || target.data.length * classes !== scores.data.length) {
    throw unfit(`${describe(target)} for ${describe(scores)}`);
  }
  const labels = toNumbers(target);
  const numbers = scores.data as ArrayLike<number>;
  const kept = labels.flatMap((label, i) => (label === ignoreIndex ? [] : [i]));
  if (inner === 1 && kept.length === labels.length)
    return { kind: 'classes', scores: numbers, classes, labels };
  const moved = new Float64Array(kept.length * classes);
  for (const [row, i] of kept.entries()) {
    const start = Math.floor(i / inner) * classes * inner + (i % inner);
    for (let k = 0; k < classes; k++) moved[row * classes + k] = numbers[start + k * inner] as number;
  }
  return { kind: 'classes', scores: moved, classes, labels: kept.map((i) => labels[i] as number) };
}

/** Scores or probabilities beside targets; above `threshold` is a 1. Soft targets count as what they are nearer to. Throws `NN_BATCH_SHAPE`. */
export function observeBinary(
  scores: Tensor,
  target: Tensor,
  threshold: number,
): Observation & { readonly kind: 'binary' } {
  if (target.data.length !== scores.data.length) throw unfit(`${describe(target)} for ${describe(scores)}`);
  const targets = Float64Array.from(target.data as ArrayLike<number>, (value) =>
    Number.isNaN(value) ? value : Number(value > 0.5),
  );
  return { kind: 'binary', scores: scores.data as ArrayLike<number>, targets, threshold };
}

/** Predictions beside targets. Throws `NN_BATCH_SHAPE`. */
export function observeNumbers(
  predictions: Tensor,
  target: Tensor,
): Observation & { readonly kind: 'numbers' } {
  if (target.data.length !== predictions.data.length)
    throw unfit(`${describe(target)} for ${describe(predictions)}`);
  return {
    kind: 'numbers',
    predictions: predictions.data as ArrayLike<number>,
    targets: target.data as ArrayLike<number>,
  };
}
