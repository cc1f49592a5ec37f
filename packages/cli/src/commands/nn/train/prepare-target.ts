import {
  countElements,
  createDataset,
  type Dataset,
  inferShapes,
  type Loss,
  lossKindOf,
  type Model,
  readHead,
  type Tensor,
} from '@plexus/nn';
import { convertTensor, describeTensor } from '../gradients/convert-tensor.ts';
import { fromOneHot } from '../gradients/fit-target.ts';

/** The loss that suits a target: classes as whole numbers, where there are scores of classes; yes and no, where there is one score; else numbers. */
export function suitableLoss(model: Model, target: Tensor): Loss {
  const { activation, axis } = readHead(model);
  if (activation === 'Sigmoid') return 'bce';
  if (target.dtype === 'float32' || target.dtype === 'float64') return 'mse';
  const row = outputRow(model);
  const hasClasses = row === undefined || (axis > 0 && (row[axis - 1] ?? 0) > 1);
  if (hasClasses) return 'softmax-cross-entropy';
  return Array.from(target.data, Number).every((value) => value === 0 || value === 1) ? 'bce' : 'mse';
}

/**
 * A dataset whose target is what training with a loss wants: class numbers (also from rows with a single 1 among zeros)
 * for softmax-cross-entropy, else numbers, shaped as a row of the output where only dimensions of 1 differ. `model` has
 * only its batch open. Throws `CLI_DATA_MISMATCH`.
 */
export function prepareTarget(model: Model, data: Dataset, loss: Loss): Dataset {
  const { target, inputs, count } = data;
  if (target === undefined) return data;
  const what = `the target (${describeTensor(target)})`;
  const row = outputRow(model);
  if (lossKindOf(loss) !== 'softmax-cross-entropy') {
    const numbers = convertTensor(target, 'float32', what);
    const fits = row !== undefined && countElements(row) * count === target.data.length;
    return createDataset(inputs, fits ? { ...numbers, shape: [count, ...row] } : numbers);
  }
  const { axis } = readHead(model);
  const isOneHot =
    row !== undefined &&
    target.shape.length === row.length + 1 &&
    row.every((size, i) => size === target.shape[i + 1]) &&
    row.length > 0;
  if (isOneHot) {
    const shape = target.shape.filter((_, i) => i !== axis);
    const labels = BigInt64Array.from(fromOneHot(target, axis, what), BigInt);
    return createDataset(inputs, { dtype: 'int64', shape, data: labels });
  }
  const labels = convertTensor(target, 'int64', what);
  const wanted = row === undefined ? undefined : [count, ...row.filter((_, i) => i + 1 !== axis)];
  const fits = wanted !== undefined && countElements(wanted) === target.data.length;
  return createDataset(inputs, fits ? { ...labels, shape: wanted } : labels);
}

/** Shape of the output for one row; undefined where it depends on data. */
function outputRow(model: Model): readonly number[] | undefined {
  const [output] = model.graph.outputs;
  const shape =
    inferShapes(model)
      .get(output?.name ?? '')
      ?.shape.slice(1) ?? [];
  const known = shape.filter((size) => typeof size === 'number');
  return known.length === shape.length ? known : undefined;
}
