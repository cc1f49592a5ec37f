import { countElements, int64Tensor, NnError, type Tensor, toNumbers, type ValueInfo } from '@plexus/nn';
import { CliError } from '../../../errors.ts';
import { convertTensor, describeTensor } from './convert-tensor.ts';

/** The class PyTorch's losses leave out unless told otherwise. */
export const IGNORED_CLASS = -100;

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
 * [N, 1], the numbers are taken in their order. Throws `CLI_DATA_MISMATCH`, `NN_LABEL_RANGE`.
 */
export function fitTarget(
  target: Tensor,
  wanted: ValueInfo,
  output: readonly number[] | undefined,
  array: string,
): Tensor {
  const what = `array "${array}" (${describeTensor(target)})`;
  const shape = wanted.shape as readonly number[];
  const count = countElements(shape);
  if (wanted.dtype === 'int64' && output !== undefined && isOneHotShaped(target, output, count)) {
    return fromOneHot(target, shape, what);
  }
  if (target.data.length !== count) {
    throw mismatch(
      `array "${array}" has shape [${target.shape.join(', ')}], the loss wants [${shape.join(', ')}]`,
      wanted.dtype === 'int64'
        ? 'give one class number for each row of the output, which has one more dimension: its classes'
        : 'give one number for each number of the output',
      { array, found: target.shape, wanted: shape },
    );
  }
  const fitted = { ...convertTensor(target, wanted.dtype, what), shape };
  if (wanted.dtype === 'int64' && output !== undefined) {
    assertClasses(fitted, countElements(output) / count, array);
  }
  return fitted;
}

function isOneHotShaped(target: Tensor, output: readonly number[], count: number): boolean {
  return (
    target.shape.length === output.length &&
    target.data.length !== count &&
    target.shape.every((size, i) => size === output[i])
  );
}

/** Classes lie on dimension 1, or the last of three. */
function fromOneHot(target: Tensor, shape: readonly number[], what: string): Tensor {
  const numbers = toNumbers(target);
  const axis = target.shape.length === 3 ? 2 : 1;
  const classes = target.shape[axis] as number;
  const inner = countElements(target.shape.slice(axis + 1));
  const labels = Array.from({ length: numbers.length / classes }, (_, row) => {
    const start = Math.floor(row / inner) * classes * inner + (row % inner);
    const scores = Array.from({ length: classes }, (_, k) => numbers[start + k * inner] as number);
    const label = scores.indexOf(1);
    if (label >= 0 && scores.every((score, k) => score === 0 || k === label)) return label;
    throw mismatch(
      `${what} has the shape of the output, and row ${row} is not a single 1 among zeros`,
      'give class numbers; shares between classes are not supported by softmax-cross-entropy',
      { row, scores: scores.slice(0, 20) },
    );
  });
  return int64Tensor(shape, labels);
}

function assertClasses({ data }: Tensor, classes: number, array: string): void {
  const row = Array.from(data, Number).findIndex(
    (label) => label !== IGNORED_CLASS && (label < 0 || label >= classes),
  );
  if (row < 0) return;
  throw new NnError({
    code: 'NN_LABEL_RANGE',
    message: `element ${row} of array "${array}" is class ${data[row]}; the output has classes 0 to ${classes - 1}`,
    hint: 'number classes from 0; if the classes lie on another dimension of the output, name it with --class-axis',
    details: { row, label: String(data[row]), classes },
  });
}
