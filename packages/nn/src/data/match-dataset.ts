import { NnError } from '../errors.ts';
import { countElements, createTensorData } from '../graph/data-types.ts';
import type { Dimension, Model, Tensor, ValueInfo } from '../graph/types.ts';
import { createDataset, type Dataset } from './dataset.ts';

const integers: ReadonlySet<string> = new Set([
  'int8',
  'int16',
  'int32',
  'int64',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
]);

function formatShape(shape: readonly Dimension[]): string {
  return `[${shape.join(', ')}]`;
}

/** Inputs a caller must feed: those without an initializer. */
export function feedsOf(model: Model): readonly ValueInfo[] {
  return model.graph.inputs.filter(({ name }) => !model.graph.initializers.has(name));
}

/** The tensor with the row shape of the model's input; named dimensions take what is there. */
function reshape(input: ValueInfo, tensor: Tensor): Tensor {
  if (input.isUnranked === true) return tensor;
  const row = tensor.shape.slice(1);
  const wanted = input.shape.slice(1);
  if (
    wanted.length === row.length &&
    wanted.every((size, i) => typeof size === 'string' || size === row[i])
  ) {
    return tensor;
  }
  const known = wanted.filter((size): size is number => typeof size === 'number');
  const unknown = wanted.length - known.length;
  const rowLength = countElements(row);
  const rest = rowLength / countElements(known);
  if (unknown > 1 || !Number.isInteger(rest) || (unknown === 0 && rest !== 1)) {
    throw new NnError({
      code: 'NN_SHAPE_MISMATCH',
      message: `the data for input "${input.name}" has shape ${formatShape(tensor.shape)}, the model wants ${formatShape(input.shape)}`,
      hint: 'give rows with as many elements as the model reads',
      details: { input: input.name, found: tensor.shape, wanted: input.shape },
    });
  }
  const shape = wanted.map((size) => (typeof size === 'number' ? size : rest));
  return { ...tensor, shape: [tensor.shape[0] as number, ...shape] };
}

/** The same numbers in another type. Hidden precondition: `to` is float32, float64 or int64. */
function convert(tensor: Tensor, to: 'float32' | 'float64' | 'int64'): Tensor {
  const data = createTensorData(to, tensor.data.length);
  for (let i = 0; i < data.length; i++) {
    const value = tensor.data[i] as number | bigint;
    data[i] = (to === 'int64' ? BigInt(value) : Number(value)) as never;
  }
  return { dtype: to, shape: tensor.shape, data };
}

function convertInput(input: ValueInfo, tensor: Tensor): Tensor {
  if (tensor.dtype === input.dtype) return tensor;
  const isPlain = integers.has(tensor.dtype) || tensor.dtype === 'float32' || tensor.dtype === 'float64';
  if (isPlain && (input.dtype === 'float32' || input.dtype === 'float64'))
    return convert(tensor, input.dtype);
  if (integers.has(tensor.dtype) && input.dtype === 'int64') return convert(tensor, 'int64');
  throw new NnError({
    code: 'NN_DTYPE_UNSUPPORTED',
    message: `the data for input "${input.name}" is ${tensor.dtype}, the model wants ${input.dtype}`,
    hint: `store the data as ${input.dtype}`,
    details: { input: input.name, found: tensor.dtype, wanted: input.dtype },
  });
}

function convertTarget(target: Tensor): Tensor {
  if (integers.has(target.dtype) && target.dtype !== 'int64') return convert(target, 'int64');
  return target.dtype === 'float64' ? convert(target, 'float32') : target;
}

/**
 * The dataset as the model reads it: inputs by name (a single input may bear any name), rows reshaped where the number
 * of elements agrees ([N, 784] → [N, 1, 28, 28]), numbers converted to the input's type without scaling, integer targets
 * to int64. Throws `NN_SHAPE_MISMATCH` naming both shapes, `NN_DTYPE_UNSUPPORTED`, `NN_DATA_MALFORMED` for a missing input.
 */
export function matchDataset(model: Model, dataset: Dataset): Dataset {
  const wanted = feedsOf(model);
  const [only] = Object.values(dataset.inputs);
  const isSingle = wanted.length === 1 && Object.keys(dataset.inputs).length === 1;
  const inputs = wanted.map((input) => {
    const tensor = isSingle ? only : dataset.inputs[input.name];
    if (tensor !== undefined) return [input.name, reshape(input, convertInput(input, tensor))] as const;
    throw new NnError({
      code: 'NN_DATA_MALFORMED',
      message: `the dataset has no input "${input.name}"; it has ${Object.keys(dataset.inputs).join(', ')}`,
      hint: `name the arrays like the model's inputs: ${wanted.map(({ name }) => name).join(', ')}`,
      details: { input: input.name },
    });
  });
  const { target } = dataset;
  return createDataset(Object.fromEntries(inputs), target === undefined ? undefined : convertTarget(target));
}
