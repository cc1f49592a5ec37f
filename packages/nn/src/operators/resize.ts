import { floatAttribute, intAttribute, optionalInts, stringAttribute } from '../graph/attributes.ts';
import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import type { Value } from './static-graph.ts';

/** Where a row of the output lies between the rows of the input (onnx: Resize, coordinate_transformation_mode). */
function sourceCoordinate(
  site: DerivativeSite,
  at: number,
  size: number,
  resized: number,
  scale: number,
): number {
  const mode = stringAttribute(site.node, 'coordinate_transformation_mode', 'half_pixel');
  switch (mode) {
    case 'asymmetric':
      return at / scale;
    case 'align_corners':
      return resized === 1 ? 0 : (at * (size - 1)) / (resized - 1);
    case 'pytorch_half_pixel':
      return resized > 1 ? (at + 0.5) / scale - 0.5 : 0;
    case 'half_pixel_symmetric': {
      const adjustment = resized / (scale * size);
      return (size / 2) * (1 - adjustment) + (at + 0.5) / scale - 0.5;
    }
    case 'half_pixel':
      return (at + 0.5) / scale - 0.5;
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

/** Shares of the rows first … in an output row at `at`: Keys' cubic convolution with coefficient a. */
function cubicShares(at: number, a: number): readonly number[] {
  const s = at - Math.floor(at);
  const near = (d: number): number => (a + 2) * d ** 3 - (a + 3) * d ** 2 + 1;
  const far = (d: number): number => a * d ** 3 - 5 * a * d ** 2 + 8 * a * d - 4 * a;
  return [far(1 + s), near(s), near(1 - s), far(2 - s)];
}

/** Resizing along one axis is a matrix [resized size]: row by row the shares of the input rows. */
function resizingMatrix(
  site: DerivativeSite,
  size: number,
  resized: number,
  scale: number,
): readonly number[] {
  const matrix = new Array<number>(resized * size).fill(0);
  const mode = stringAttribute(site.node, 'mode', 'nearest');
  for (let row = 0; row < resized; row++) {
    const at = sourceCoordinate(site, row, size, resized, scale);
    const add = (column: number, share: number): void => {
      const place = row * size + Math.min(size - 1, Math.max(0, column));
      matrix[place] = (matrix[place] as number) + share;
    };
    const first = Math.floor(at);
    if (mode === 'nearest') add(nearest(site, at), 1);
    else if (mode === 'linear') {
      const inside = Math.min(size - 1, Math.max(0, at));
      const low = Math.floor(inside);
      add(low, 1 - (inside - low));
      add(low + 1, inside - low);
    } else {
      cubicShares(at, floatAttribute(site.node, 'cubic_coeff_a', -0.75)).forEach((share, i) => {
        add(first - 1 + i, share);
      });
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

/** y = M₁ ⊗ M₂ ⊗ … · x with one matrix an axis (nearest, linear or cubic shares): dx = M₁ᵀ ⊗ M₂ᵀ ⊗ … · dy */
export const resize: DerivativeRule = (site) => [
  () => {
    const { graph: g, node } = site;
    if (intAttribute(node, 'antialias', 0) !== 0) throw site.unsupported('antialias has no derivative here');
    if (intAttribute(node, 'exclude_outside', 0) !== 0)
      throw site.unsupported('exclude_outside has no derivative here');
    const sizes = site.inputShape(0);
    const stated = site.hasInput(2) ? site.shapeSite().knownNumbers(2) : undefined;
    const axes = (optionalInts(node, 'axes') ?? [...sizes.keys()]).map((axis) =>
      site.axis(axis, sizes.length),
    );
    return site.outputShape().reduce((dy, resized, axis) => {
      const size = sizes[axis] as number;
      const scale = stated?.[axes.indexOf(axis)] ?? resized / size;
      if (size === resized && scale === 1) return dy;
      const matrix = g.constant(g.dtype(dy), [resized, size], resizingMatrix(site, size, resized, scale));
      return multiplied(site, dy, axis, matrix);
    }, site.dy);
  },
];
