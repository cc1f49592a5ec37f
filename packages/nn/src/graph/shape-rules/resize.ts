import { normaliseAxis, optionalInts, stringAttribute } from '../attributes.ts';
import { floorDivide, multiplyDimensions } from '../dimensions.ts';
import type { Dimension } from '../types.ts';
import type { RuleSite, ShapeRule } from './rule.ts';

/** Output sizes from `sizes` (input 3) or ⌊size · scale⌋ from `scales` (input 2), over all axes or those in `axes`. */
const resize: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 1);
  const axes = (optionalInts(site.node, 'axes') ?? [...shape.keys()]).map((axis) =>
    normaliseAxis(site.node, axis, shape.length),
  );
  const isEmpty = (index: number): boolean => site.optional(index)?.shape[0] === 0;
  const hasSizes = site.optional(3) !== undefined && !isEmpty(3);
  const hasScales = site.optional(2) !== undefined && !isEmpty(2);
  if (hasSizes === hasScales) throw site.mismatch('give either scales or sizes');
  const factors = site.input(hasSizes ? 3 : 2).known;
  if (factors !== undefined && factors.length !== axes.length)
    throw site.mismatch(`${factors.length} factors`);
  const policy = stringAttribute(site.node, 'keep_aspect_ratio_policy', 'stretch');
  if (policy !== 'stretch') throw site.unsupported(`keep_aspect_ratio_policy "${policy}" is not supported`);
  const result = [...shape];
  axes.forEach((axis, i) => {
    result[axis] = resized(site, shape[axis] as Dimension, factors?.[i], axis, hasSizes);
  });
  return [{ dtype, shape: result }];
};

function resized(
  site: RuleSite,
  size: Dimension,
  factor: Dimension | undefined,
  axis: number,
  isSize: boolean,
): Dimension {
  if (factor === undefined) return site.fresh(axis);
  if (isSize) return factor;
  if (typeof factor === 'string') return site.fresh(axis);
  if (typeof size === 'number') return Math.floor(size * factor);
  if (Number.isInteger(factor)) return multiplyDimensions(size, factor);
  if (Number.isInteger(1 / factor)) return floorDivide(size, 1 / factor) ?? site.fresh(axis);
  return site.fresh(axis);
}

/** X [n c h w], grid [n h' w' 2] → [n c h' w']. */
const gridSample: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 3);
  const grid = site.ranked(1, shape.length, shape.length).shape;
  return [{ dtype, shape: [...shape.slice(0, 2), ...grid.slice(1, -1)] }];
};

export const resizeRules = { GridSample: gridSample, Resize: resize } satisfies Record<string, ShapeRule>;
