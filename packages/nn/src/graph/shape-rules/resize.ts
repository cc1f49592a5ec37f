import { normaliseAxis, optionalInts, stringAttribute } from '../attributes.ts';
import { floorDivide, multiplyDimensions } from '../dimensions.ts';
import type { Dimension } from '../types.ts';
import { mayBeEqual } from './broadcast.ts';
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
  const common = hasSizes && policy !== 'stretch' ? commonScale(site, axes, factors, policy) : undefined;
  const result = [...shape];
  axes.forEach((axis, i) => {
    const size = shape[axis] as Dimension;
    result[axis] =
      common === undefined
        ? resized(site, size, factors?.[i], axis, hasSizes)
        : Math.floor(common * (size as number) + 0.5);
  });
  return [{ dtype, shape: result }];
};

/** One scale for all axes, so that the picture is not larger (or not smaller) than `sizes` along any of them. */
export function commonScale(
  site: RuleSite,
  axes: readonly number[],
  sizes: readonly Dimension[] | undefined,
  policy: string,
): number {
  if (policy !== 'not_larger' && policy !== 'not_smaller')
    throw site.mismatch(`unknown keep_aspect_ratio_policy "${policy}"`);
  const { shape } = site.input(0);
  const scales = axes.map((axis, i) => {
    const [size, wanted] = [shape[axis], sizes?.[i]];
    if (typeof size === 'number' && typeof wanted === 'number') return wanted / size;
    throw site.unsupported(`keep_aspect_ratio_policy "${policy}" needs sizes that do not depend on data`);
  });
  return policy === 'not_larger' ? Math.min(...scales) : Math.max(...scales);
}

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

/** theta [n 2 3] and size [n c h w] → [n h w 2]; with one more spatial dimension [n 3 4] → [n d h w 3]. */
const affineGrid: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 3, 3);
  const rank = site.ranked(1, 1, 1).shape[0];
  if (rank !== 4 && rank !== 5) throw site.mismatch('size needs 4 or 5 entries');
  const expected = [rank - 2, rank - 1];
  if (expected.some((size, i) => !mayBeEqual(size, shape[i + 1])))
    throw site.mismatch(`theta needs shape [n, ${expected}]`);
  const known = site.input(1).known;
  const sizes = Array.from({ length: rank - 2 }, (_, i) => known?.[i + 2] ?? site.fresh(i + 1));
  return [{ dtype, shape: [known?.[0] ?? (shape[0] as Dimension), ...sizes, rank - 2] }];
};

export const resizeRules = {
  AffineGrid: affineGrid,
  GridSample: gridSample,
  Resize: resize,
} satisfies Record<string, ShapeRule>;
