import { intAttribute, intsAttribute } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import { intOf, intsOf, isSameShape, stringOf } from './arithmetic.ts';
import { backwardWindow, type StaticWindow, windowOf } from './convolution.ts';
import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import type { Value } from './static-graph.ts';

function poolWindow(site: DerivativeSite): StaticWindow {
  return windowOf(site, intsAttribute(site.node, 'kernel_shape'));
}

/** Windows that lie side by side without border: every cell is in at most one, and no window hangs over. */
function isTiling(site: DerivativeSite, window: StaticWindow): boolean {
  const outputs = site.outputShape().slice(2);
  const sizes = site.inputShape(0).slice(2);
  return (
    isSameShape(window.kernel, window.strides) &&
    window.dilations.every((step) => step === 1) &&
    [...window.begins, ...window.ends].every((pad) => pad === 0) &&
    outputs.every((count, i) => count * (window.kernel[i] as number) <= (sizes[i] as number))
  );
}

/**
 * y = the largest x of each window: dx = dy at the first cell that holds it, added up over windows, else 0.
 * For rectangles side by side in short rows, equal cells share dy instead (`rowwiseMax`, the fastest form). For other
 * small windows side by side the cells of all windows are compared with y in turn, each taking what is left of
 * dy; otherwise the positions come from MaxPool itself, and dy is added up there.
 */
const maxPool: DerivativeRule = (site) => [
  () => {
    const window = poolWindow(site);
    const isFloat32 = site.graph.dtype(site.x) === 'float32';
    if (isFloat32 && isNarrowTiling(site, window)) return rowwiseMax(site, window);
    const cells = countElements(window.kernel);
    if (isTiling(site, window) && isFloat32 && cells > 1 && cells <= 9) {
      return tiledMax(site, window);
    }
    return scatteredMax(site);
  },
];

/** Above this the products of `rowwiseMax` cost more than picking cells one by one. */
const maxRowwiseWidth = 32;

/** A tiling by rectangles without remainder whose rows are short. */
function isNarrowTiling(site: DerivativeSite, window: StaticWindow): boolean {
  const outputs = site.outputShape().slice(2);
  const sizes = site.inputShape(0).slice(2);
  return (
    isTiling(site, window) &&
    outputs.length === 2 &&
    (outputs[1] as number) <= maxRowwiseWidth &&
    outputs.every((count, i) => count * (window.kernel[i] as number) === sizes[i])
  );
}

/**
 * A row of windows is one row of a matrix, x [rows kh·kw·w] and y [rows w], and a constant S [w kh·kw·w] of zeros and
 * ones says which cell is in which window: M = (x = y·S) marks the cells that hold the maximum, and
 * dx = M ⊙ ((dy / (M·Sᵀ))·S) shares dy equally among those of one window. Products with S are exact.
 */
function rowwiseMax(site: DerivativeSite, { kernel }: StaticWindow): Value {
  const { graph: g } = site;
  const [n, c, h, w] = site.outputShape() as readonly [number, number, number, number];
  const [kh, kw] = kernel as readonly [number, number];
  const rows = n * c * h;
  const cells = kh * kw * w;
  const belongs = Array.from({ length: w * cells }, (_, i) => {
    const [at, cell] = [Math.floor(i / cells), i % cells];
    return Math.floor((cell % (kw * w)) / kw) === at ? 1 : 0;
  });
  const windows = g.constant('float32', [w, cells], belongs);
  const isRectified = g.producerOf(site.x)?.opType === 'Relu';
  const dy = isRectified ? g.mul(site.dy, g.isAboveZero(site.y)) : site.dy;
  const largest = g.matMul(g.reshape(site.y, [rows, w]), windows);
  const marks = g.cast(g.equal(g.reshape(site.x, [rows, cells]), largest), 'float32');
  const share = g.div(g.reshape(dy, [rows, w]), g.gemm(marks, windows, { transB: true }));
  const dx = g.reshape(g.mul(marks, g.matMul(share, windows)), site.inputShape(0));
  if (isRectified) g.noteZeroWhere(dx, site.x);
  return dx;
}

function scatteredMax(site: DerivativeSite): Value {
  const { graph: g } = site;
  if (intAttribute(site.node, 'storage_order', 0) !== 0)
    throw site.unsupported('storage_order 1 is not supported');
  const shape = site.inputShape(0);
  const count = g.sizeOf(site.dy);
  const zeros = g.zeros(g.dtype(site.x), [countElements(shape)]);
  const positions = g.reshape(site.output(1), [count]);
  const dx = g.emit('ScatterElements', [zeros, positions, g.reshape(site.dy, [count])], {
    axis: intOf(0),
    reduction: stringOf('add'),
  });
  return g.reshape(dx, shape);
}

/** Enough positions for one product to be worth its call. */
const manyPositions = 4_096;

/**
 * Small pictures that windows cover exactly are put one below the other: how many pictures are left, and of how many
 * each consists.
 */
function stacked(
  count: number,
  sizes: readonly number[],
  outputs: readonly number[],
  kernel: readonly number[],
): readonly [number, number] {
  if (sizes.some((size, i) => size !== (outputs[i] as number) * (kernel[i] as number))) return [count, 1];
  let height = 1;
  while (count % (2 * height) === 0 && 2 * height * countElements(outputs) <= manyPositions) height *= 2;
  return [count / height, height];
}

/**
 * The cells of all windows are sorted by their place in the window, one channel a place, and put back in the end: by
 * convolutions whose kernels pick one cell each, which is several times faster than Transpose or strided Slice. Behind
 * a Relu only cells above 0 count, which is cheaper to see to before spreading dy.
 */
function tiledMax(site: DerivativeSite, window: StaticWindow): Value {
  const { graph: g } = site;
  const [n, c, ...sizes] = site.inputShape(0) as readonly [number, number, ...number[]];
  const outputs = site.outputShape().slice(2);
  const count = countElements(window.kernel);
  const [images, height] = stacked(n * c, sizes, outputs, window.kernel);
  const grid = [images, 1, height * (outputs[0] as number), ...outputs.slice(1)];
  const picture = [images, 1, height * (sizes[0] as number), ...sizes.slice(1)];
  const kernels = (places: number): Value =>
    g.constant(
      g.dtype(site.x),
      [places, 1, ...window.kernel],
      Array.from({ length: places * count }, (_, i) => (i % (count + 1) === 0 ? 1 : 0)),
    );
  const cells = g.emit('Conv', [g.reshape(site.x, picture), kernels(count - 1)], {
    strides: intsOf(window.strides),
  });
  const isRectified = g.producerOf(site.x)?.opType === 'Relu';
  const dy = isRectified ? g.mul(site.dy, g.isAboveZero(site.y)) : site.dy;
  const y = g.reshape(site.y, grid);
  let left = g.reshape(dy, grid);
  const parts: Value[] = [];
  for (let cell = 0; cell < count - 1; cell++) {
    const x = g.slice(cells, [{ axis: 1, start: cell, end: cell + 1 }]);
    const part = g.mul(left, g.cast(g.equal(x, y), g.dtype(x)));
    parts.push(part);
    left = g.sub(left, part);
  }
  const spread = g.emit(
    'ConvTranspose',
    [g.concat([...parts, left], 1), kernels(count)],
    backwardWindow(window, picture.slice(2), grid.slice(2), 1),
  );
  const dx = g.reshape(spread, site.inputShape(0));
  if (isRectified) g.noteZeroWhere(dx, site.x);
  return dx;
}

/**
 * y = the mean of each window: dx = Σ over the windows a cell is in of dy/count, count = cells of the window, the
 * border counted or not (`count_include_pad`).
 */
const averagePool: DerivativeRule = (site) => [
  () => {
    const { graph: g } = site;
    const window = poolWindow(site);
    const [, channels = 1, ...sizes] = site.inputShape(0);
    const outputs = site.outputShape().slice(2);
    const dtype = g.dtype(site.x);
    const counts = cellCounts(window, sizes, outputs, intAttribute(site.node, 'count_include_pad', 0) !== 0);
    const share = counts.every((count) => count === counts[0])
      ? g.mul(site.dy, 1 / (counts[0] as number))
      : g.mul(
          site.dy,
          g.constant(
            dtype,
            [1, 1, ...outputs],
            counts.map((count) => 1 / count),
          ),
        );
    if (
      isTiling(site, window) &&
      outputs.every((count, i) => count * (window.kernel[i] as number) === sizes[i])
    ) {
      return repeated(site, share, window.kernel);
    }
    const ones = g.filled(1, dtype, [channels, 1, ...window.kernel]);
    return g.emit('ConvTranspose', [share, ones], backwardWindow(window, sizes, outputs, channels));
  },
];

/** Every cell becomes a block of equal cells. */
function repeated(site: DerivativeSite, value: Value, kernel: readonly number[]): Value {
  const { graph: g } = site;
  const [n = 1, c = 1, ...sizes] = g.shape(value);
  const column = g.reshape(value, [n, c, ...sizes.flatMap((size) => [size, 1])]);
  const stretched = g.expand(column, [n, c, ...sizes.flatMap((size, i) => [size, kernel[i] as number])]);
  return g.reshape(stretched, site.inputShape(0));
}

/** Cells that each window averages over, for all windows in row-major order. */
function cellCounts(
  window: StaticWindow,
  sizes: readonly number[],
  outputs: readonly number[],
  isBorderCounted: boolean,
): readonly number[] {
  const along = sizes.map((size, i) => {
    const begin = window.begins[i] as number;
    const low = isBorderCounted ? -begin : 0;
    const high = isBorderCounted ? size + (window.ends[i] as number) : size;
    return Array.from({ length: outputs[i] as number }, (_, at) => {
      const first = at * (window.strides[i] as number) - begin;
      const cells = Array.from(
        { length: window.kernel[i] as number },
        (_cell, k) => first + k * (window.dilations[i] as number),
      );
      return cells.filter((cell) => cell >= low && cell < high).length;
    });
  });
  return along.reduce((product, counts) => product.flatMap((a) => counts.map((b) => a * b)), [1]);
}

/** y = the mean of each channel: dx = dy/count */
const globalAveragePool: DerivativeRule = (site) => [
  () => {
    const { graph: g } = site;
    const share = g.mul(site.dy, 1 / countElements(site.inputShape(0).slice(2)));
    return g.expand(share, site.inputShape(0));
  },
];

/** y = the largest x of each channel: dx = dy/k at the k cells that hold it, else 0 */
const globalMaxPool: DerivativeRule = (site) => [
  () => {
    const { graph: g } = site;
    const axes = site
      .inputShape(0)
      .slice(2)
      .map((_, i) => i + 2);
    const isPicked = g.equal(site.x, site.y);
    const count = g.sum(g.cast(isPicked, g.dtype(site.x)), axes, true);
    return g.where(isPicked, g.div(site.dy, count), 0);
  },
];

export const poolingDerivatives = {
  AveragePool: averagePool,
  GlobalAveragePool: globalAveragePool,
  GlobalMaxPool: globalMaxPool,
  MaxPool: maxPool,
} satisfies Record<string, DerivativeRule>;
