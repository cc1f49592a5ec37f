import type { Model, Tensor, ValueInfo } from '@plexus/nn';
import { CliError } from '../../../errors.ts';
import { convertTensor, describeTensor } from './convert-tensor.ts';

export type Feeds = ReadonlyMap<string, Tensor>;

function mismatch(message: string, hint: string, details: Readonly<Record<string, unknown>> = {}): CliError {
  return new CliError({ code: 'CLI_DATA_MISMATCH', message, hint, details });
}

/** The array with this name. Throws `CLI_DATA_MISMATCH` that lists those there are. */
export function pickArray(arrays: Readonly<Record<string, Tensor>>, name: string): Tensor {
  const tensor = Object.hasOwn(arrays, name) ? arrays[name] : undefined;
  if (tensor !== undefined) return tensor;
  throw mismatch(
    `the file has no array "${name}"; it has ${Object.keys(arrays).join(', ')}`,
    'name its arrays with --inputs and --target',
    { name, arrays: Object.keys(arrays) },
  );
}

/**
 * Which array goes into which input. Without names, arrays bear the names of the inputs, or there is one of each; with
 * names that are those of the inputs, in any order, by name; otherwise in the inputs' order.
 */
export function pairNames(
  inputs: readonly ValueInfo[],
  arrays: Readonly<Record<string, Tensor>>,
  names: readonly string[] | undefined,
  target: string,
): ReadonlyMap<string, string> {
  const wanted = inputs.map(({ name }) => name);
  const others = Object.keys(arrays).filter((name) => name !== target);
  const isNamed = wanted.every((name) => others.includes(name));
  const listed = names ?? (isNamed ? wanted : others);
  const isByName = listed.length === wanted.length && wanted.every((name) => listed.includes(name));
  if (listed.length !== wanted.length || (names === undefined && !isByName && listed.length > 1)) {
    throw mismatch(
      `the model has ${wanted.length} ${wanted.length === 1 ? 'input' : 'inputs'} (${wanted.join(', ')}), ${
        names === undefined ? `the file has ${others.join(', ')}` : `--inputs names ${listed.join(', ')}`
      }`,
      'give --inputs one array for each input, in the order of the inputs',
      { inputs: wanted, arrays: listed },
    );
  }
  return new Map(wanted.map((name, i) => [name, isByName ? name : (listed[i] as string)]));
}

function assertShape(input: ValueInfo, array: string, { shape }: Tensor, sizes: Map<string, number>): void {
  if (input.isUnranked === true) return;
  const isRight =
    shape.length === input.shape.length &&
    input.shape.every((wanted, i) => {
      const found = shape[i] as number;
      if (typeof wanted === 'number') return wanted === found;
      const before = sizes.get(wanted) ?? found;
      sizes.set(wanted, before);
      return before === found;
    });
  if (isRight) return;
  const known = [...sizes].map(([name, size]) => `${name} = ${size}`).join(', ');
  throw mismatch(
    `array "${array}" has shape [${shape.join(', ')}], input "${input.name}" wants [${input.shape.join(', ')}]`,
    `give it that shape${known === '' ? '' : ` (${known})`}, or export the model with dynamic_axes`,
    { array, input: input.name, found: shape, wanted: input.shape },
  );
}

/**
 * What each input is fed with, in the type and shape it wants. Throws `CLI_DATA_MISMATCH`.
 */
export function feedInputs(
  inputs: readonly ValueInfo[],
  arrays: Readonly<Record<string, Tensor>>,
  names: readonly string[] | undefined,
  target: string,
): Feeds {
  const sizes = new Map<string, number>();
  const pairs = pairNames(inputs, arrays, names, target);
  return new Map(
    inputs.map((input) => {
      const array = pairs.get(input.name) as string;
      const tensor = pickArray(arrays, array);
      assertShape(input, array, tensor, sizes);
      return [input.name, convertTensor(tensor, input.dtype, `array "${array}" (${describeTensor(tensor)})`)];
    }),
  );
}

export type BoundModel = {
  /** Every dimension of every input has a name of its own, so that no input can be taken for a missing weight. */
  readonly model: Model;
  /** The numbers for these names. */
  readonly dimensions: Readonly<Record<string, number>>;
};

/** The model with the shapes of a batch in place of its own. */
export function bindShapes(model: Model, feeds: Feeds): BoundModel {
  const dimensions: Record<string, number> = {};
  const inputs = model.graph.inputs.map((input): ValueInfo => {
    const shape = (feeds.get(input.name)?.shape ?? []).map((size) => {
      const name = `dimension${Object.keys(dimensions).length}`;
      dimensions[name] = size;
      return name;
    });
    return { name: input.name, dtype: input.dtype, shape };
  });
  return { model: { ...model, graph: { ...model.graph, inputs } }, dimensions };
}
