import { dataTypeAttribute, intAttribute } from '../attributes.ts';
import { divideExactly, floorDivide } from '../dimensions.ts';
import type { RuleSite } from '../shape-rules/rule.ts';
import type { Dimension } from '../types.ts';
import { type Elements, indicesOf, type KnownRule, type StaticShape, stretchedPosition } from './rule.ts';

function mapElements(
  site: RuleSite,
  shape: StaticShape,
  compute: (values: Elements) => Dimension | undefined,
): Elements | undefined {
  const inputs = site.inputs.map((input) => input?.known);
  if (inputs.includes(undefined)) return undefined;
  const result: Dimension[] = [];
  for (const index of indicesOf(shape)) {
    const values = inputs.map(
      (known, i) => (known as Elements)[stretchedPosition(index, site.input(i).shape)],
    );
    const element = compute(values as Elements);
    if (element === undefined) return undefined;
    result.push(element);
  }
  return result;
}

export const elementwise =
  (compute: (a: Dimension, b: Dimension, c: Dimension) => Dimension | undefined): KnownRule =>
  (site, shape) =>
    mapElements(site, shape, ([a, b, c]) => compute(a as Dimension, b as Dimension, c as Dimension));

/** For what is only defined on numbers. */
export const numeric = (compute: (a: number, b: number) => number): KnownRule =>
  elementwise((a, b) => (typeof a === 'string' || typeof b === 'string' ? undefined : compute(a, b)));

/** Named dimensions are at least 1, so they differ from 0 and from negative numbers. */
export const equal = elementwise((a, b) => {
  if (a === b) return 1;
  const number = typeof a === 'number' ? a : b;
  if (typeof number === 'string') return undefined;
  return (typeof a === 'number' && typeof b === 'number') || number < 1 ? 0 : undefined;
});

export const divide: KnownRule = (site, shape) => {
  const isInteger = !site.input(0).dtype.startsWith('float');
  return elementwise((a, b) => {
    if (typeof a === 'number' && typeof b === 'number') {
      return isInteger ? (b === 0 ? undefined : Math.trunc(a / b)) : a / b;
    }
    const exact = divideExactly(a, b);
    return exact ?? (isInteger && typeof b === 'number' && b > 0 ? floorDivide(a, b) : undefined);
  })(site, shape, 0);
};

/** The sign follows the divisor, or with `fmod` the dividend. */
export const mod: KnownRule = (site, shape) => {
  const isTruncated = intAttribute(site.node, 'fmod', 0) !== 0;
  return elementwise((a, b) => {
    if (typeof a === 'string' || typeof b === 'string' || b === 0) return undefined;
    return isTruncated ? a % b : a - b * Math.floor(a / b);
  })(site, shape, 0);
};

export const extreme =
  (pick: (...values: number[]) => number): KnownRule =>
  (site, shape) =>
    mapElements(site, shape, (values) =>
      values.every((value) => typeof value === 'number')
        ? pick(...values)
        : values.every((v) => v === values[0])
          ? values[0]
          : undefined,
    );

export const cast: KnownRule = (site) => {
  const known = site.input(0).known;
  const to = dataTypeAttribute(site.node, 'to');
  if (to === 'bool')
    return known?.every((v) => typeof v === 'number') ? known.map((v) => (v === 0 ? 0 : 1)) : undefined;
  if (to === 'float32')
    return known?.map((value) => (typeof value === 'number' ? Math.fround(value) : value));
  if (to === 'float64' || to === 'int64') {
    return known?.map((v) => (typeof v === 'number' && to === 'int64' ? Math.trunc(v) : v));
  }
  if (to !== 'int32') return undefined;
  const isExact = known?.every((v) => typeof v === 'string' || Math.abs(v) < 2 ** 31);
  return isExact === true ? known?.map((v) => (typeof v === 'number' ? Math.trunc(v) : v)) : undefined;
};
