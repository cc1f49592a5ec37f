import { intAttribute, stringAttribute } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import { intOf } from './arithmetic.ts';
import type { Value } from './static-graph.ts';
import type { FormSite, TrainingForm } from './training-form.ts';

/** A row or column that a sample takes something from: whole numbers as floats, and the share of each. */
type Tap = { readonly at: Value; readonly share: Value | undefined };

/** Rows and shares for samples at `at`, which may lie outside. */
function tapsAt(site: FormSite, at: Value): readonly Tap[] {
  const { graph: g, node } = site;
  const mode = stringAttribute(node, 'mode', 'linear');
  if (mode === 'nearest') return [{ at: g.emit('Round', [at]), share: undefined }];
  const low = g.emit('Floor', [at]);
  const part = g.sub(at, low);
  if (mode === 'linear' || mode === 'bilinear') {
    return [
      { at: low, share: g.sub(1, part) },
      { at: g.add(low, 1), share: part },
    ];
  }
  return cubicShares(site, part).map((share, i) => ({ at: i === 1 ? low : g.add(low, i - 1), share }));
}

/** Of the rows low − 1 … low + 2, for a sample at low + s: Keys' cubic convolution with a = −¾. */
function cubicShares({ graph: g }: FormSite, s: Value): readonly Value[] {
  const a = -0.75;
  const near = (d: Value): Value => g.add(g.mul(g.square(d), g.sub(g.mul(d, a + 2), a + 3)), 1);
  const far = (d: Value): Value => g.mul(g.sub(g.mul(g.add(g.mul(g.sub(d, 5), d), 8), d), 4), a);
  return [far(g.add(s, 1)), near(s), near(g.sub(1, s)), far(g.sub(2, s))];
}

/**
 * What lies outside is 0, the nearest row, or mirrored: about the outermost rows with align_corners, about the outer
 * edges of their cells without.
 */
function placed(site: FormSite, { at, share }: Tap, size: number): Tap {
  const { graph: g, node } = site;
  const padding = stringAttribute(node, 'padding_mode', 'zeros');
  const dtype = g.dtype(at);
  const clipped = (value: Value): Value =>
    g.emit('Clip', [value, g.scalar(0, dtype), g.scalar(size - 1, dtype)]);
  if (padding === 'border') return { at: clipped(at), share };
  if (padding === 'reflection') {
    const isAligned = intAttribute(node, 'align_corners', 0) !== 0;
    const period = isAligned ? 2 * (size - 1) : 2 * size;
    if (period === 0) return { at: g.mul(at, 0), share };
    const ahead = isAligned ? g.emit('Abs', [at]) : g.emit('Max', [at, g.sub(-1, at)]);
    const turns = g.emit('Floor', [g.div(ahead, period)]);
    const rest = g.sub(ahead, g.mul(turns, period));
    return { at: g.emit('Min', [rest, g.sub(isAligned ? period : period - 1, rest)]), share };
  }
  const isInside = g.emit('And', [g.greater(at, -1), g.less(at, size)]);
  const seen = g.cast(isInside, dtype);
  return { at: clipped(at), share: share === undefined ? seen : g.mul(share, seen) };
}

/** The position in x that a number of the grid means: −1 and 1 are the outermost rows, or the outer edges of their cells. */
function unnormalised(site: FormSite, value: Value, size: number): Value {
  const { graph: g } = site;
  if (intAttribute(site.node, 'align_corners', 0) !== 0) return g.mul(g.add(value, 1), (size - 1) / 2);
  return g.mul(g.sub(g.mul(g.add(value, 1), size), 1), 0.5);
}

/** y[n, c, p] = Σ over taps of share·x[n, c, tap], the taps and shares along each axis from the grid's numbers. */
export const gridSample: TrainingForm = (site) => {
  const { graph: g } = site;
  const [n, c, ...sizes] = site.shape(0) as readonly [number, number, ...number[]];
  const [, ...grid] = site.shape(1);
  const outputs = grid.slice(0, -1);
  const points = countElements(outputs);
  const rank = sizes.length;
  const flat = g.reshape(site.input(1), [n, points, rank]);
  const axes = sizes.map((size, axis) => {
    const cut = g.slice(flat, [{ axis: 2, start: rank - 1 - axis, end: rank - axis }]);
    return tapsAt(site, unnormalised(site, cut, size)).map((tap) => placed(site, tap, size));
  });
  const spatial = sizes.map((_, i) => i + 2);
  const rows = g.reshape(g.transpose(site.x, [0, ...spatial, 1]), [n, countElements(sizes), c]);
  let combined: readonly Tap[] = [{ at: '', share: undefined }];
  axes.forEach((taps, axis) => {
    combined = combined.flatMap((before) =>
      taps.map(({ at, share }) => {
        const here = g.cast(at, 'int64');
        const position = before.at === '' ? here : g.add(g.mul(before.at, sizes[axis] as number), here);
        const parts = [before.share, share].filter((part) => part !== undefined);
        return { at: position, share: parts.length === 2 ? g.mul(...(parts as [Value, Value])) : parts[0] };
      }),
    );
  });
  const samples = combined.map(({ at, share }) => {
    const taken = g.emit('GatherND', [rows, at], { batch_dims: intOf(1) });
    return share === undefined ? taken : g.mul(taken, share);
  });
  const sum = samples.reduce((a, b) => g.add(a, b));
  return [g.reshape(g.transpose(sum, [0, 2, 1]), [n, c, ...outputs])];
};

/** The points of a regular grid over [−1, 1], in the order of the last axis first, times theta. */
export const affineGrid: TrainingForm = (site) => {
  const { graph: g } = site;
  const [n = 1, , ...sizes] = site.shapeSite().needNumbers(1);
  const isAligned = intAttribute(site.node, 'align_corners', 0) !== 0;
  const rank = sizes.length;
  const points = countElements(sizes);
  const base = new Array<number>(points * (rank + 1)).fill(1);
  for (let point = 0; point < points; point++) {
    let rest = point;
    for (let axis = rank - 1; axis >= 0; axis--) {
      const size = sizes[axis] as number;
      const at = rest % size;
      rest = Math.floor(rest / size);
      const even = isAligned ? (size === 1 ? 0 : (2 * at) / (size - 1) - 1) : (2 * at + 1) / size - 1;
      base[point * (rank + 1) + rank - 1 - axis] = even;
    }
  }
  const grid = g.constant(g.dtype(site.x), [points, rank + 1], base);
  return [g.reshape(g.matMul(grid, g.transposeLast(site.x)), [n, ...sizes, rank])];
};
