import type { RuleSite } from '../shape-rules/rule.ts';
import type { Dimension } from '../types.ts';

export type Elements = readonly Dimension[];
export type StaticShape = readonly number[];
/** Elements of one output from known inputs; undefined when they do not follow. */
export type KnownRule = (site: RuleSite, shape: StaticShape, output: number) => Elements | undefined;

export function isStatic(shape: readonly Dimension[]): shape is StaticShape {
  return shape.every((dimension) => typeof dimension === 'number');
}

export function* indicesOf(shape: StaticShape): Generator<readonly number[]> {
  const count = shape.reduce((product, dimension) => product * dimension, 1);
  const index = shape.map(() => 0);
  for (let i = 0; i < count; i++) {
    yield index;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      index[axis] = (index[axis] as number) + 1;
      if ((index[axis] as number) < (shape[axis] as number)) break;
      index[axis] = 0;
    }
  }
}

export function positionOf(index: readonly number[], shape: StaticShape): number {
  return index.reduce((position, i, axis) => position * (shape[axis] as number) + i, 0);
}

/** Row-major position of `index` in a value of `shape` that was stretched to index.length dimensions. */
export function stretchedPosition(index: readonly number[], shape: readonly Dimension[]): number {
  let position = 0;
  const offset = index.length - shape.length;
  shape.forEach((dimension, axis) => {
    const size = dimension as number;
    position = position * size + (size === 1 ? 0 : (index[axis + offset] as number));
  });
  return position;
}
