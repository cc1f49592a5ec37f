import { floatAttribute, intAttribute, optionalInts, stringAttribute } from '../graph/attributes.ts';
import { commonScale } from '../graph/shape-rules/resize.ts';
import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import type { Value } from './static-graph.ts';

/** One axis of a Resize. Positions are rounded to float32 as ONNX Runtime rounds them, which decides ties. */
type ResizedAxis = {
  readonly site: DerivativeSite;
  readonly size: number;
  readonly resized: number;
  readonly scale: number;
  /** Of `tf_crop_and_resize`: where the output begins and ends, as shares of the input. */
  readonly region: readonly [number, number];
};

const f32 = Math.fround;

/** Where a row of the output lies between the rows of the input (onnx: Resize, coordinate_transformation_mode). */
function sourceCoordinate({ site, size, resized, scale, region }: ResizedAxis, at: number): number {
  const mode = stringAttribute(site.node, 'coordinate_transformation_mode', 'half_pixel');
  const halfPixel = (): number => f32(f32((at + 0.5) / scale) - 0.5);
  switch (mode) {
    case 'asymmetric':
      return f32(at / scale);
    case 'align_corners':
      return resized === 1 ? 0 : f32((at * (size - 1)) / (resized - 1));
    case 'pytorch_half_pixel':
      return resized > 1 ? halfPixel() : 0;
    case 'half_pixel_symmetric': {
      const adjustment = resized / (scale * size);
      return f32((size / 2) * (1 - adjustment) + halfPixel());
    }
    case 'tf_crop_and_resize': {
      const [start, end] = region;
      if (resized === 1) return f32(0.5 * (start + end) * (size - 1));
      return f32(start * (size - 1) + (at * (end - start) * (size - 1)) / (resized - 1));
    }
    case 'half_pixel':
      return halfPixel();
    default:
      throw site.unsupported(`coordinate_transformation_mode "${mode}" has no derivative here`);
  }
}

function nearest(site: DerivativeSite, at: number): number {
  switch (stringAttribute(site.node, 'nearest_mode', 'round_prefer_floor')) {
    case 'floor':
      return Math.floor(at);
    case 'ceil':
      return Math.ceil(at);
    case 'round_prefer_ceil':
      return Math.floor(at + 0.5);
    default:
      return Math.ceil(at - 0.5);
  }
}

/** A row's share at a distance: a triangle, or Keys' cubic convolution with coefficient a. */
function shareAt(site: DerivativeSite, distance: number): number {
  const d = Math.abs(distance);
  if (stringAttribute(site.node, 'mode', 'nearest') === 'linear') return Math.max(0, 1 - d);
  const a = floatAttribute(site.node, 'cubic_coeff_a', -0.75);
  if (d <= 1) return (a + 2) * d ** 3 - (a + 3) * d ** 2 + 1;
  return d < 2 ? a * d ** 3 - 5 * a * d ** 2 + 8 * a * d - 4 * a : 0;
}

/** Rows and their shares around `at`; `stretch` widens the filter, as antialiasing does. */
function sharesAround(site: DerivativeSite, at: number, stretch: number): [number, number][] {
  const reach = (stringAttribute(site.node, 'mode', 'nearest') === 'linear' ? 1 : 2) * stretch;
  const shares: [number, number][] = [];
  for (let row = Math.ceil(at - reach); row <= Math.floor(at + reach); row++) {
    const share = shareAt(site, (row - at) / stretch);
    if (share !== 0) shares.push([row, share]);
  }
  return shares;
}

/** Resizing along one axis is a matrix [resized size]: row by row the shares of the input rows. */
function resizingMatrix(axis: ResizedAxis): readonly number[] {
  const { site, size, resized, scale } = axis;
  const { node } = site;
  const matrix = new Array<number>(resized * size).fill(0);
  const mode = stringAttribute(node, 'mode', 'nearest');
  const isCropped =
    stringAttribute(node, 'coordinate_transformation_mode', 'half_pixel') === 'tf_crop_and_resize';
  const isAntialiased = intAttribute(node, 'antialias', 0) !== 0 && mode !== 'nearest';
  const isInsideOnly = mode === 'cubic' && intAttribute(node, 'exclude_outside', 0) !== 0;
  const stretch = isAntialiased ? Math.max(1, 1 / scale) : 1;
  for (let row = 0; row < resized; row++) {
    const at = sourceCoordinate(axis, row);
    if (isCropped && (at < 0 || at > size - 1)) continue;
    const all = mode === 'nearest' ? [[nearest(site, at), 1] as const] : sharesAround(site, at, stretch);
    const shares = isInsideOnly ? all.filter(([column]) => column >= 0 && column < size) : all;
    const total = shares.reduce((sum, [, share]) => sum + share, 0);
    for (const [column, share] of shares) {
      const place = row * size + Math.min(size - 1, Math.max(0, column));
      matrix[place] = (matrix[place] as number) + share / total;
    }
  }
  return matrix;
}

/** dy multiplied by a matrix [resized size] along an axis. */
function multiplied(site: DerivativeSite, dy: Value, axis: number, matrix: Value): Value {
  const { graph: g } = site;
  const rank = g.shape(dy).length;
  if (axis === rank - 1) return g.matMul(dy, matrix);
  const order = [...Array(rank).keys()].filter((i) => i !== axis).concat(axis);
  const product = g.matMul(g.transpose(dy, order), matrix);
  return g.transpose(
    product,
    order.map((_, i) => order.indexOf(i)),
  );
}

/** The axes of a Resize that change anything. */
function resizedAxes(site: DerivativeSite): ReadonlyMap<number, ResizedAxis> {
  const { node } = site;
  const sizes = site.inputShape(0);
  const shapeSite = site.shapeSite();
  const axes = (optionalInts(node, 'axes') ?? [...sizes.keys()]).map((axis) => site.axis(axis, sizes.length));
  const numbersOf = (index: number): readonly number[] | undefined =>
    site.hasInput(index) && site.inputShape(index)[0] !== 0 ? shapeSite.knownNumbers(index) : undefined;
  const scales = numbersOf(2);
  const policy = stringAttribute(node, 'keep_aspect_ratio_policy', 'stretch');
  const wanted = numbersOf(3);
  const common =
    wanted === undefined || policy === 'stretch' ? undefined : commonScale(shapeSite, axes, wanted, policy);
  const isCropped =
    stringAttribute(node, 'coordinate_transformation_mode', 'half_pixel') === 'tf_crop_and_resize';
  const region = isCropped ? shapeSite.needNumbers(1) : [];
  const found = new Map<number, ResizedAxis>();
  axes.forEach((axis, i) => {
    const [size, resized] = [sizes[axis] as number, site.outputShape()[axis] as number];
    const scale = scales?.[i] ?? common ?? f32(resized / size);
    const [start = 0, end = 1] = [region[i], region[i + axes.length]];
    const isWhole = start === 0 && end === 1;
    if (size === resized && scale === 1 && isWhole) return;
    found.set(axis, { site, size, resized, scale, region: [start, end] });
  });
  return found;
}

/** y = M₁ ⊗ M₂ ⊗ … · x with one matrix an axis (nearest, linear or cubic shares): dx = M₁ᵀ ⊗ M₂ᵀ ⊗ … · dy */
export const resize: DerivativeRule = (site) => [
  () => {
    const { graph: g } = site;
    let dx = site.dy;
    for (const [axis, resized] of resizedAxes(site)) {
      const shape = [resized.resized, resized.size];
      dx = multiplied(site, dx, axis, g.constant(g.dtype(dx), shape, resizingMatrix(resized)));
    }
    return dx;
  },
];
