import {
  dataTypeAttribute,
  intAttribute,
  intsAttribute,
  normaliseAxis,
  optionalInt,
  optionalTensor,
} from '../graph/attributes.ts';
import { toNumbers } from '../graph/data-types.ts';
import { splitSizes } from '../graph/shape-rules/arrange.ts';
import { reducedAxes } from '../graph/shape-rules/reduce.ts';
import { intOf } from './arithmetic.ts';
import { constantTensor } from './constant-tensor.ts';
import type { TrainingForm } from './training-form.ts';

const identity: TrainingForm = (site) => [site.x];

const constant: TrainingForm = (site) => {
  const tensor = constantTensor(site.node, site.opset);
  return [site.graph.constant(tensor.dtype, tensor.shape, toNumbers(tensor))];
};

const constantOfShape: TrainingForm = (site) => {
  const tensor = optionalTensor(site.node, 'value');
  const value = tensor === undefined ? 0 : (toNumbers(tensor)[0] ?? 0);
  const shape = site.shapeSite().needNumbers(0);
  return [site.graph.filled(value, tensor?.dtype ?? 'float32', shape)];
};

/** Axes become an input, as from opset 18 on. */
const reduce: TrainingForm = (site) => {
  const axes = reducedAxes(site.shapeSite());
  if (axes.length === 0 && site.graph.shape(site.x).length > 0) return [noop(site)];
  const attributes = { keepdims: intOf(intAttribute(site.node, 'keepdims', 1)) };
  return site.keep(1, attributes, axes.length === 0 ? [site.x] : [site.x, site.graph.ints(axes)]);
};

/** With `noop_with_empty_axes` a reduction still squares or takes absolute values, but of single elements. */
const noop = (site: Parameters<TrainingForm>[0]): string => {
  const { graph: g, node, x } = site;
  switch (node.opType) {
    case 'ReduceSumSquare':
      return g.square(x);
    case 'ReduceL1':
    case 'ReduceL2':
      return g.emit('Abs', [x]);
    case 'ReduceLogSum':
      return g.emit('Log', [x]);
    default:
      return x;
  }
};

/** The sizes of the parts become an input: opset 18 wants them or their number. */
const split: TrainingForm = (site) => {
  const shape = site.shape(0);
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis', 0), shape.length);
  const sizes = splitSizes(site.shapeSite(), shape[axis] as number);
  if (!sizes.every((size) => typeof size === 'number')) throw site.unsupported('its parts depend on data');
  return site.keep(sizes.length, { axis: intOf(axis) }, [site.x, site.graph.ints(sizes)]);
};

const castLike: TrainingForm = (site) => [site.graph.cast(site.x, site.graph.dtype(site.input(1)))];

const cast: TrainingForm = (site) => [site.graph.cast(site.x, dataTypeAttribute(site.node, 'to'))];

const transpose: TrainingForm = (site) => {
  const order = intsAttribute(site.node, 'perm', [...site.shape(0).keys()].reverse());
  return [site.graph.transpose(site.x, order)];
};

/** The result shape is fixed, so all of these are one operator. */
const reshape: TrainingForm = (site) => {
  const kept = site.keep(1)[0] as string;
  return [site.graph.reshape(site.x, site.graph.shape(kept))];
};

/** Taken at the positions where the condition holds, which must be known. */
const compress: TrainingForm = (site) => {
  const { graph: g } = site;
  const condition = site.shapeSite().needNumbers(1);
  const axis = optionalInt(site.node, 'axis');
  const x = axis === undefined ? g.reshape(site.x, [g.sizeOf(site.x)]) : site.x;
  const from = axis === undefined ? 0 : normaliseAxis(site.node, axis, site.shape(0).length);
  const size = g.shape(x)[from] as number;
  const places = condition.flatMap((isKept, place) => (isKept !== 0 && place < size ? [place] : []));
  return [g.emit('Gather', [x, g.ints(places)], { axis: intOf(from) })];
};

/** The positions of the largest elements, which the derivative may need, are written too; what nobody reads is dropped. */
const maxPool: TrainingForm = (site) => site.keep(2);

export const arrangementForms = {
  Cast: cast,
  CastLike: castLike,
  Compress: compress,
  Constant: constant,
  ConstantOfShape: constantOfShape,
  Flatten: reshape,
  Identity: identity,
  MaxPool: maxPool,
  ReduceL1: reduce,
  ReduceL2: reduce,
  ReduceLogSum: reduce,
  ReduceLogSumExp: reduce,
  ReduceMax: reduce,
  ReduceMean: reduce,
  ReduceMin: reduce,
  ReduceProd: reduce,
  ReduceSum: reduce,
  ReduceSumSquare: reduce,
  Reshape: reshape,
  Split: split,
  Squeeze: reshape,
  Transpose: transpose,
  Unsqueeze: reshape,
} satisfies Record<string, TrainingForm>;
