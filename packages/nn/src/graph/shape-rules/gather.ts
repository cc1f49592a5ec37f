import { intAttribute, normaliseAxis, optionalInt } from '../attributes.ts';
import type { Dimension } from '../types.ts';
import { mayBeEqual } from './broadcast.ts';
import type { RuleSite, ShapeRule } from './rule.ts';

/** data [a … d … z], indices [i …] → [a … i … z]. */
const gather: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 1);
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis', 0), shape.length);
  return [{ dtype, shape: [...shape.slice(0, axis), ...site.input(1).shape, ...shape.slice(axis + 1)] }];
};

const gatherElements: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 1);
  normaliseAxis(site.node, intAttribute(site.node, 'axis', 0), shape.length);
  return [{ dtype, shape: site.ranked(1, shape.length, shape.length).shape }];
};

/** How many leading dimensions of the data one index tuple picks from. */
function tupleLength(site: RuleSite): number {
  const length = site.ranked(1, 1).shape.at(-1) as Dimension;
  if (typeof length === 'number') return length;
  throw site.unsupported('the length of its index tuples depends on data');
}

const gatherNd: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 1);
  const indices = site.input(1).shape;
  const batch = intAttribute(site.node, 'batch_dims', 0);
  const picked = batch + tupleLength(site);
  if (picked > shape.length) throw site.mismatch(`indices pick ${picked} dimensions`);
  return [{ dtype, shape: [...indices.slice(0, -1), ...shape.slice(picked)] }];
};

const keepData: ShapeRule = (site) => {
  const { shape } = site.ranked(0, 1);
  return [{ dtype: site.sameDtype(0, 2), shape }];
};

const scatterElements: ShapeRule = (site) => {
  const rank = site.input(0).shape.length;
  const indices = site.ranked(1, rank, rank).shape;
  const updates = site.ranked(2, rank, rank).shape;
  if (indices.some((size, i) => !mayBeEqual(size, updates[i])))
    throw site.mismatch('indices and updates differ');
  return keepData(site);
};

const scatterNd: ShapeRule = (site) => {
  const { shape } = site.ranked(0, 1);
  const expected = [...site.ranked(1, 1).shape.slice(0, -1), ...shape.slice(tupleLength(site))];
  const updates = site.input(2).shape;
  if (updates.length !== expected.length || updates.some((size, i) => !mayBeEqual(size, expected[i]))) {
    throw site.mismatch(`updates need shape [${expected}]`);
  }
  return keepData(site);
};

/** indices, depth, values [off, on] → one more dimension of size depth at `axis`. */
const oneHot: ShapeRule = (site) => {
  const { shape } = site.input(0);
  const depth = site.input(1).known?.[0];
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis', -1), shape.length + 1);
  return [{ dtype: site.input(2).dtype, shape: shape.toSpliced(axis, 0, depth ?? site.fresh(axis)) }];
};

const nonZero: ShapeRule = (site) => [
  {
    dtype: 'int64',
    shape: [site.input(0).shape.length, site.input(0).known?.filter((v) => v !== 0).length ?? site.fresh(1)],
  },
];

const compress: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  const axis = optionalInt(site.node, 'axis');
  if (axis === undefined) return [{ dtype, shape: [site.fresh(0)] }];
  const index = normaliseAxis(site.node, axis, shape.length);
  return [{ dtype, shape: shape.with(index, site.fresh(index)) }];
};

export const gatherRules = {
  Compress: compress,
  Gather: gather,
  GatherElements: gatherElements,
  GatherND: gatherNd,
  NonZero: nonZero,
  OneHot: oneHot,
  ScatterElements: scatterElements,
  ScatterND: scatterNd,
} satisfies Record<string, ShapeRule>;
