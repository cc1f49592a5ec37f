import { optionalTensor } from '../attributes.ts';
import { toNumbers } from '../data-types.ts';
import { indicesOf, isStatic, type KnownRule } from './rule.ts';

export const constantOfShape: KnownRule = (site, shape) => {
  const value = optionalTensor(site.node, 'value');
  const filler = value === undefined ? 0 : toNumbers(value)[0];
  if (filler === undefined) return undefined;
  return new Array<number>(shape.reduce((product, dimension) => product * dimension, 1)).fill(filler);
};

export const range: KnownRule = (site, [count]) => {
  const [start, delta] = [site.knownNumbers(0)?.[0], site.knownNumbers(2)?.[0]];
  if (start === undefined || delta === undefined) return undefined;
  return Array.from({ length: count as number }, (_, i) => start + i * delta);
};

export const nonZero: KnownRule = (site, shape) => {
  const { known, shape: from } = site.input(0);
  if (known === undefined || !isStatic(from)) return undefined;
  const found: number[][] = from.map(() => []);
  let position = 0;
  for (const index of indicesOf(from)) {
    if (known[position++] !== 0) index.forEach((i, axis) => void found[axis]?.push(i));
  }
  return shape[0] === from.length ? found.flat() : undefined;
};
