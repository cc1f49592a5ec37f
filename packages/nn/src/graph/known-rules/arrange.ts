import { intAttribute, normaliseAxis } from '../attributes.ts';
import { addDimensions } from '../dimensions.ts';
import { readSlice, splitSizes } from '../shape-rules/arrange.ts';
import type { RuleSite } from '../shape-rules/rule.ts';
import type { Dimension } from '../types.ts';
import {
  type Elements,
  indicesOf,
  isStatic,
  type KnownRule,
  positionOf,
  type StaticShape,
  stretchedPosition,
} from './rule.ts';

export const keep: KnownRule = (site) => site.input(0).known;

export const gather: KnownRule = (site, shape) => {
  const data = site.input(0);
  const indices = site.input(1);
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis', 0), data.shape.length);
  const { known } = data;
  if (known === undefined || indices.known === undefined || !isStatic(data.shape)) return undefined;
  const size = data.shape[axis] as number;
  const wanted = indices.known;
  const result: Dimension[] = [];
  for (const index of indicesOf(shape)) {
    const inner = index.slice(axis, axis + indices.shape.length);
    const stated = wanted[stretchedPosition(inner, indices.shape)];
    if (typeof stated !== 'number' || !Number.isInteger(stated)) return undefined;
    const picked = stated < 0 ? stated + size : stated;
    if (picked < 0 || picked >= size)
      throw site.mismatch(`index ${stated} is outside a dimension of ${size}`);
    const source = [...index.slice(0, axis), picked, ...index.slice(axis + indices.shape.length)];
    result.push(known[positionOf(source, data.shape)] as Dimension);
  }
  return result;
};

/** Picks elements of input 0: `source` turns an output index into an input index. */
function pick(
  site: RuleSite,
  shape: StaticShape,
  source: (index: readonly number[]) => readonly number[],
): Elements | undefined {
  const { known, shape: from } = site.input(0);
  if (known === undefined || !isStatic(from)) return undefined;
  return Array.from(indicesOf(shape), (index) => known[positionOf(source(index), from)] as Dimension);
}

export const concat: KnownRule = (site, shape) => {
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis'), shape.length);
  const result: Dimension[] = [];
  for (const index of indicesOf(shape)) {
    let along = index[axis] as number;
    let part = 0;
    for (; ; part++) {
      const size = site.input(part).shape[axis];
      if (typeof size !== 'number') return undefined;
      if (along < size) break;
      along -= size;
    }
    const { known, shape: from } = site.input(part);
    if (known === undefined || !isStatic(from)) return undefined;
    result.push(known[positionOf(index.with(axis, along), from)] as Dimension);
  }
  return result;
};

export const slice: KnownRule = (site, shape) => {
  const cuts = readSlice(site);
  if (cuts.some(({ start }) => typeof start === 'string')) return undefined;
  return pick(site, shape, (index) => {
    const source = [...index];
    for (const { axis, start, step } of cuts)
      source[axis] = (start as number) + step * (index[axis] as number);
    return source;
  });
};

export const split: KnownRule = (site, shape, output) => {
  const from = site.input(0).shape;
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis', 0), from.length);
  const offset = splitSizes(site, from[axis] as Dimension)
    .slice(0, output)
    .reduce(addDimensions, 0);
  if (typeof offset === 'string') return undefined;
  return pick(site, shape, (index) => index.with(axis, (index[axis] as number) + offset));
};

export const transpose: KnownRule = (site, shape) => {
  const stated = site.node.attributes['perm'];
  const order = stated?.type === 'ints' ? stated.value : [...shape.keys()].reverse();
  return pick(site, shape, (index) => {
    const source = [...index];
    order.forEach((from, to) => {
      source[from] = index[to] as number;
    });
    return source;
  });
};

export const expand: KnownRule = (site, shape) => {
  const { known, shape: from } = site.input(0);
  if (known === undefined) return undefined;
  return Array.from(indicesOf(shape), (index) => known[stretchedPosition(index, from)] as Dimension);
};

export const tile: KnownRule = (site, shape) => {
  const from = site.input(0).shape;
  return pick(site, shape, (index) => index.map((i, axis) => i % (from[axis] as number)));
};
