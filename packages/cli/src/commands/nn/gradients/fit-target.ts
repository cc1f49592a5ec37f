import { countElements, int64Tensor, NnError, type Tensor, toNumbers, type ValueInfo } from '@plexus/nn';
import { CliError } from '../../../errors.ts';
import { convertTensor, describeTensor } from './convert-tensor.ts';

/** The class PyTorch's losses leave out unless told otherwise. */
export const IGNORED_CLASS = -100;

/** Where the classes lie in the output. */
export type ClassOutput = { readonly shape: readonly number[]; readonly axis: number };

function mismatch(message: string, hint: string, details: Readonly<Record<string, unknown>>): CliError {
  return new CliError({ code: 'CLI_DATA_MISMATCH', message, hint, details });
}

function isReal({ dtype }: Tensor): boolean {
  return dtype === 'float32' || dtype === 'float64' || dtype === 'float16';
}

/** Whether labels leave rows out of a softmax-cross-entropy. */
export function hasIgnoredRows(target: Tensor): boolean {
  return !isReal(target) && toNumbers(target).includes(IGNORED_CLASS);
}

/**
 * The target as the loss wants it. For softmax-cross-entropy class numbers, also of rows with a single 1 among zeros
 * (one-hot), which must have the shape of the output; else numbers. Where only the shape differs, as between [N] and
 * [N, 1], the numbers are taken in their order. `ignored` is the class that does not count. Throws `CLI_DATA_MISMATCH`,
 * `NN_LABEL_RANGE`.
 */
export function fitTarget(
  target: Tensor,
  wanted: ValueInfo,
  array: string,
  output: ClassOutput | undefined,
  ignored: number | undefined,
): Tensor {
  const what = `array "${array}" (${describeTensor(target)})`;
  const shape = wanted.shape as readonly number[];
  const count = countElements(shape);
  const isOverClasses = wanted.dtype === 'int64';
  if (isOverClasses && output !== undefined && hasShape(target, output.shape)) {
    return int64Tensor(shape, fromOneHot(target, output.axis, what));
  }
  if (target.data.length !== count) {
    throw mismatch(
      `array "${array}" has shape [${target.shape.join(', ')}], the loss wants [${shape.join(', ')}]`,
      isOverClasses
        ? 'give one class number for each row of the output, which has one more dimension: its classes'
        : 'give one number for each number of the output',
      { array, found: target.shape, wanted: shape },
    );
  }
  const fitted = { ...convertTensor(target, wanted.dtype, what), shape };
  if (isOverClasses && output !== undefined) {
    assertClasses(fitted, output.shape[output.axis] as number, array, ignored);
  }
  return fitted;
}

function hasShape(target: Tensor, shape: readonly number[]): boolean {
  return target.shape.length === shape.length && target.shape.every((size, i) => size === shape[i]);
}

/** Class numbers of rows with a single 1 among zeros; classes lie on `axis`. Throws `CLI_DATA_MISMATCH`. */
export function fromOneHot(target: Tensor, axis: number, what: string): readonly number[] {
  const numbers = toNumbers(target);
  const classes = target.shape[axis] as number;
  const inner = countElements(target.shape.slice(axis + 1));
  return Array.from({ length: numbers.length / classes }, (_, row) => {
    const start = Math.floor(row / inner) * classes * inner + (row % inner);
    const scores = Array.from({ length: classes }, (_, k) => numbers[start + k * inner] as number);
    const label = scores.indexOf(1);
    if (label >= 0 && scores.every((score, k) => score === 0 || k === label)) return label;
    throw mismatch(
      `${what} has the shape of the output, and row ${row} is not a single 1 among zeros`,
      'give class numbers, or --loss kl-divergence for shares between classes',
      { row, scores: scores.slice(0, 20) },
    );
  });
}

function assertClasses({ data }: Tensor, classes: number, array: string, ignored: number | undefined): void {
  const row = Array.from(data, Number).findIndex(
    (label) => label !== ignored && (label < 0 || label >= classes),
  );
  if (row < 0) return;
  throw new NnError({
    code: 'NN_LABEL_RANGE',
    message: `element ${row} of array "${array}" is class ${data[row]}; the output has classes 0 to ${classes - 1}`,
    hint: 'number classes from 0; if the classes lie on another dimension of the output, name it with --class-axis',
    details: { row, label: String(data[row]), classes },
  });
}
