import { createRandom } from '@plexus/core';
import { type Dataset, inferShapes, type Loss, type Model, readHead, type Tensor } from '@plexus/nn';
import { type ClassOutput, fitTarget } from '../gradients/fit-target.ts';
import type { Sizes } from '../model/dimensions.ts';
import type { GradientSession } from './gradient-session.ts';
import { drawTensor } from './sample-batch.ts';

export type TargetChoice = {
  /** The data's own target; made up when undefined. */
  readonly given: Tensor | undefined;
  readonly sizes: Sizes;
  readonly seed: number;
};

/** Inputs with a target of the type and shape a loss wants. Throws as `fitTarget`. */
export function withTarget(
  model: Model,
  inputs: Readonly<Record<string, Tensor>>,
  wanted: GradientSession['target'],
  { given, sizes, seed }: TargetChoice,
): Dataset {
  const output = describeOutput(model, sizes);
  const count = sizes.batch;
  if (given !== undefined) {
    const info = { name: 'target', ...wanted };
    return { inputs, target: fitTarget(given, info, 'target', output, undefined), count };
  }
  const classes = output === undefined ? 1 : (output.shape[output.axis] ?? 1);
  const drawn = drawTensor(wanted, createRandom(seed + 1), classes);
  return { inputs, target: wanted.dtype === 'int64' ? drawn : toShares(drawn), count };
}

/** Real targets between 0 and 1 suit every loss. */
function toShares(tensor: Tensor): Tensor {
  const data = (tensor.data as Float32Array).map((value) => 1 / (1 + Math.exp(-value)));
  return { ...tensor, data };
}

function describeOutput(model: Model, { dimensions }: Sizes): ClassOutput | undefined {
  const shape = inferShapes(model, { dimensions }).get(model.graph.outputs[0]?.name ?? '')?.shape;
  const known = shape?.filter((size) => typeof size === 'number');
  if (known === undefined || known.length !== shape?.length) return undefined;
  return { shape: known, axis: readHead(model).axis };
}

/** Class numbers mean softmax-cross-entropy; without data what the last operator suggests. */
export function usualLoss(model: Model, target: Tensor | undefined): Loss {
  const { activation } = readHead(model);
  if (target?.dtype === 'int64' && activation !== 'Sigmoid') return 'softmax-cross-entropy';
  if (activation === 'Sigmoid') return 'bce';
  if (target === undefined && activation !== undefined) return 'softmax-cross-entropy';
  return 'mse';
}
