import {
  dataTypeAttribute,
  intAttribute,
  intsAttribute,
  optionalFloat,
  optionalFloats,
  optionalInt,
  optionalInts,
  optionalTensor,
} from '../attributes.ts';
import { productOfDimensions } from '../dimensions.ts';
import { factsOfTensor } from '../tensor-facts.ts';
import { targetShape } from './arrange.ts';
import type { RuleSite, ShapeRule } from './rule.ts';

const constant: ShapeRule = (site) => {
  const { node } = site;
  const tensor = optionalTensor(node, 'value');
  if (tensor !== undefined) return [factsOfTensor(tensor)];
  const float = optionalFloat(node, 'value_float');
  if (float !== undefined) return [{ dtype: 'float32', shape: [], known: [float] }];
  const int = optionalInt(node, 'value_int');
  if (int !== undefined) return [{ dtype: 'int64', shape: [], known: [int] }];
  const floats = optionalFloats(node, 'value_floats');
  if (floats !== undefined) return [{ dtype: 'float32', shape: [floats.length], known: floats }];
  const ints = optionalInts(node, 'value_ints');
  if (ints !== undefined) return [{ dtype: 'int64', shape: [ints.length], known: ints }];
  throw site.unsupported('only dense numeric constants are supported');
};

const shape: ShapeRule = (site) => {
  const dims = site.input(0).shape;
  const { start, end } = shapeRange(site, dims.length);
  const known = dims.slice(start, Math.max(start, end));
  return [{ dtype: 'int64', shape: [known.length], known }];
};

/** `start` and `end` exist from opset 15 and are clamped to the rank. */
function shapeRange(site: RuleSite, rank: number): { start: number; end: number } {
  const clamp = (index: number): number => Math.min(rank, Math.max(0, index < 0 ? index + rank : index));
  return {
    start: clamp(intAttribute(site.node, 'start', 0)),
    end: clamp(intAttribute(site.node, 'end', rank)),
  };
}

const size: ShapeRule = (site) => [
  { dtype: 'int64', shape: [], known: [productOfDimensions(site.input(0).shape)] },
];

const constantOfShape: ShapeRule = (site) => {
  const dtype = optionalTensor(site.node, 'value')?.dtype ?? 'float32';
  return [{ dtype, shape: targetShape(site, 0) }];
};

/** ⌈(limit − start) / delta⌉ elements. */
const range: ShapeRule = (site) => {
  const dtype = site.sameDtype(0, 1, 2);
  const [start, limit, delta] = [0, 1, 2].map((index) => site.input(index).known?.[0]);
  if (start === 0 && delta === 1 && limit !== undefined) {
    return [{ dtype, shape: [typeof limit === 'number' ? Math.max(0, Math.ceil(limit)) : limit] }];
  }
  if (typeof start !== 'number' || typeof limit !== 'number' || typeof delta !== 'number') {
    return [{ dtype, shape: [site.fresh(0)] }];
  }
  if (delta === 0) throw site.mismatch('delta is 0');
  return [{ dtype, shape: [Math.max(0, Math.ceil((limit - start) / delta))] }];
};

const eyeLike: ShapeRule = (site) => {
  const { dtype, shape: dims } = site.ranked(0, 2, 2);
  return [{ dtype: dataTypeAttribute(site.node, 'dtype', dtype), shape: dims }];
};

const random: ShapeRule = (site) => [
  { dtype: dataTypeAttribute(site.node, 'dtype', 'float32'), shape: intsAttribute(site.node, 'shape') },
];

const multinomial: ShapeRule = (site) => [
  {
    dtype: dataTypeAttribute(site.node, 'dtype', 'int32'),
    shape: [site.ranked(0, 2, 2).shape[0] as number, intAttribute(site.node, 'sample_size', 1)],
  },
];

export const createRules = {
  Constant: constant,
  ConstantOfShape: constantOfShape,
  EyeLike: eyeLike,
  Multinomial: multinomial,
  RandomNormal: random,
  RandomUniform: random,
  Range: range,
  Shape: shape,
  Size: size,
} satisfies Record<string, ShapeRule>;
