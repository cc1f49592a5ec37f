import { NnError } from '../errors.ts';
import type { Tensor } from '../graph/types.ts';
import type { LossKind } from '../training/types.ts';

/** True when every element is a finite number; integers always are. */
function findNotFinite({ dtype, data }: Tensor): number {
  switch (dtype) {
    case 'float32':
    case 'float64': {
      const numbers = data as Float32Array;
      // x − x is 0 for every finite x and NaN otherwise, so one sum finds any offender.
      let sum = 0;
      for (let i = 0; i < numbers.length; i++) sum += (numbers[i] as number) - (numbers[i] as number);
      return sum === 0 ? -1 : numbers.findIndex((value) => !Number.isFinite(value));
    }
    case 'float16':
      return (data as Uint16Array).findIndex((bits) => (bits & 0x7c00) === 0x7c00);
    case 'bfloat16':
      return (data as Uint16Array).findIndex((bits) => (bits & 0x7f80) === 0x7f80);
    default:
      return -1;
  }
}

/** Throws `NN_NOT_FINITE` naming the tensor and the row of the first NaN or infinity, rows counted from `firstRow`. */
export function assertFiniteTensor(name: string, tensor: Tensor, firstRow = 0): void {
  const index = findNotFinite(tensor);
  if (index < 0) return;
  const row = firstRow + Math.floor(index / (tensor.data.length / (tensor.shape[0] ?? 1)));
  throw new NnError({
    code: 'NN_NOT_FINITE',
    message: `"${name}" holds NaN or infinity in row ${row}`,
    hint: 'remove or replace such rows before training',
    details: { name, row, index },
  });
}

/** Throws `NN_LABEL_RANGE` naming the first class number outside 0 … classes − 1 that is not the ignored one. */
export function assertLabels(labels: ArrayLike<number | bigint>, classes: number, ignored?: number): void {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number | bigint;
    if ((label >= 0 && label < classes) || (ignored !== undefined && Number(label) === ignored)) continue;
    throw new NnError({
      code: 'NN_LABEL_RANGE',
      message: `row ${i} has class ${label}; the model knows 0 to ${classes - 1}`,
      hint: 'number classes from 0, and give the model one output for each',
      details: { row: i, label: String(label), classes },
    });
  }
}

/**
 * Throws `NN_LABEL_RANGE` naming the first row, counted from `firstRow`, with a target that bce (0 to 1) or
 * kl-divergence (at least 0) means nothing by; other losses take any number.
 */
export function assertShares(target: Tensor, loss: LossKind, firstRow = 0): void {
  if (loss !== 'bce' && loss !== 'kl-divergence') return;
  const most = loss === 'bce' ? 1 : Number.POSITIVE_INFINITY;
  const values = target.data as Float32Array;
  const index = values.findIndex((value) => !(value >= 0 && value <= most));
  if (index < 0) return;
  const row = firstRow + Math.floor(index / (values.length / (target.shape[0] ?? 1)));
  throw new NnError({
    code: 'NN_LABEL_RANGE',
    message: `row ${row} has the target ${values[index]}; ${loss} compares shares ${loss === 'bce' ? 'from 0 to 1' : 'of at least 0'}`,
    hint: 'give 0 for no and 1 for yes, or shares between; use mse for other numbers, softmax-cross-entropy for classes',
    details: { row, target: String(values[index]), loss },
  });
}
