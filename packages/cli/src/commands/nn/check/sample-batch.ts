import { createRandom, type RandomSource } from '@plexus/core';
import {
  consumersOf,
  countElements,
  createTensorData,
  feedsOf,
  inferShapes,
  intAttribute,
  type Model,
  type Tensor,
  type ValueInfo,
} from '@plexus/nn';
import type { Sizes } from '../model/dimensions.ts';

/** Operators between an index and the table it points into that leave it a valid index. */
const passing = new Set([
  'Cast',
  'Reshape',
  'Squeeze',
  'Unsqueeze',
  'Flatten',
  'Transpose',
  'Identity',
  'Slice',
  'Expand',
]);
const DEFAULT_LIMIT = 2;

/** How many different numbers an input of whole numbers may take: the rows of the tables it points into. */
function limitOf(
  model: Model,
  name: string,
  sizes: ReadonlyMap<string, readonly (number | string)[]>,
): number {
  const consumers = consumersOf(model.graph);
  const limits: number[] = [];
  const seen = new Set<string>();
  const open = [name];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const { node, slot } of consumers.get(at) ?? []) {
      const table = sizes.get(node.inputs[0] ?? '');
      const isIndex = slot === 1 && (node.opType === 'Gather' || node.opType === 'GatherElements');
      if (isIndex && table !== undefined) {
        const size = table.at(intAttribute(node, 'axis', 0));
        if (typeof size === 'number') limits.push(size);
      } else if (node.opType === 'OneHot' && slot === 0) {
        const depth = model.graph.initializers.get(node.inputs[1] ?? '')?.data[0];
        if (depth !== undefined) limits.push(Number(depth));
      } else if (passing.has(node.opType)) open.push(...node.outputs);
    }
  }
  return limits.length === 0 ? DEFAULT_LIMIT : Math.max(1, Math.min(...limits));
}

/** Three uniform numbers together: about normal, and only from operations every machine rounds alike. */
function nearlyNormal(random: RandomSource): number {
  return 2 * (random.nextFloat() + random.nextFloat() + random.nextFloat() - 1.5);
}

/** Numbers of a type and shape: about normal, or whole from 0 to below `limit`. */
export function drawTensor(
  { dtype, shape }: Pick<Tensor, 'dtype' | 'shape'>,
  random: RandomSource,
  limit: number,
): Tensor {
  const data = createTensorData(dtype, countElements(shape));
  const isReal = data instanceof Float32Array || data instanceof Float64Array;
  for (let i = 0; i < data.length; i++) {
    const value = isReal ? nearlyNormal(random) : random.nextBelow(limit);
    data[i] = (typeof data[i] === 'bigint' ? BigInt(value) : value) as never;
  }
  return { dtype, shape, data };
}

/** Made-up inputs for a model: the same ones for the same seed. */
export function drawInputs(
  model: Model,
  { dimensions }: Sizes,
  seed: number,
): Readonly<Record<string, Tensor>> {
  const shapes = new Map(
    Array.from(inferShapes(model, { dimensions }), ([name, { shape }]) => [name, shape]),
  );
  const random = createRandom(seed);
  const draw = ({ name, dtype }: ValueInfo): Tensor => {
    const shape = (shapes.get(name) ?? []).map((size) => (typeof size === 'number' ? size : 1));
    return drawTensor({ dtype, shape }, random, limitOf(model, name, shapes));
  };
  return Object.fromEntries(feedsOf(model).map((input) => [input.name, draw(input)]));
}
