import { createTensorData, type DataType, type Tensor, toNumbers } from '@plexus/nn';
import { CliError } from '../../../errors.ts';

const bounds: Readonly<Partial<Record<DataType, readonly [number, number]>>> = {
  int8: [-(2 ** 7), 2 ** 7 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  uint8: [0, 2 ** 8 - 1],
  uint16: [0, 2 ** 16 - 1],
  uint32: [0, 2 ** 32 - 1],
  uint64: [0, Number.MAX_SAFE_INTEGER],
  bool: [0, 1],
};

function mismatch(message: string, hint: string, details: Readonly<Record<string, unknown>>): CliError {
  return new CliError({ code: 'CLI_DATA_MISMATCH', message, hint, details });
}

/**
 * The same numbers in another type; nothing is scaled, rounded to whole numbers or cut off. `what` names the array in
 * errors. Throws `CLI_DATA_MISMATCH` for a number the type cannot hold.
 */
export function convertTensor(tensor: Tensor, to: DataType, what: string): Tensor {
  if (tensor.dtype === to) return tensor;
  const numbers = toNumbers(tensor);
  if (to === 'float32' || to === 'float64') {
    const data = to === 'float32' ? Float32Array.from(numbers) : Float64Array.from(numbers);
    return { dtype: to, shape: tensor.shape, data };
  }
  const range = bounds[to];
  if (range === undefined) {
    throw mismatch(`${what} is ${tensor.dtype} and would have to be ${to}`, `store it as ${to}`, {
      found: tensor.dtype,
      wanted: to,
    });
  }
  const bad = numbers.findIndex((value) => !Number.isInteger(value) || value < range[0] || value > range[1]);
  if (bad >= 0) {
    throw mismatch(
      `${what} holds ${numbers[bad]}, which is no ${to === 'bool' ? 'truth value (0 or 1)' : to}`,
      `give whole numbers from ${range[0]} to ${range[1]}`,
      { index: bad, value: numbers[bad], wanted: to },
    );
  }
  const data = createTensorData(to, numbers.length);
  const isWide = to === 'int64' || to === 'uint64';
  numbers.forEach((value, i) => {
    data[i] = (isWide ? BigInt(value) : value) as never;
  });
  return { dtype: to, shape: tensor.shape, data };
}

/** `int64 [4, 7]`. */
export function describeTensor({ dtype, shape }: Pick<Tensor, 'dtype' | 'shape'>): string {
  return `${dtype} [${shape.join(', ')}]`;
}
