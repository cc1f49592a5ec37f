import { intAttribute, intsAttribute, stringAttribute } from '../graph/attributes.ts';
import { readSlice } from '../graph/shape-rules/arrange.ts';
import { intOf, stringOf } from './arithmetic.ts';
import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import { pad } from './padding.ts';
import type { Value } from './static-graph.ts';

/** Reshape, Flatten, Squeeze, Unsqueeze only rename positions: dx = dy in the shape of x */
const reshaped: DerivativeRule = (site) => [() => site.graph.reshape(site.dy, site.inputShape(0))];

/** y = x with its axes in the order p: dx = dy with its axes in the inverse order */
const transpose: DerivativeRule = (site) => [
  () => {
    const order = intsAttribute(site.node, 'perm', [...site.inputShape(0).keys()].reverse());
    const inverse = order.map((_, axis) => order.indexOf(axis));
    return site.graph.transpose(site.dy, inverse);
  },
];

/** y = x₁ … xₙ side by side: dxᵢ = the part of dy at the place of xᵢ */
const concat: DerivativeRule = (site) => {
  const axis = site.axis(intAttribute(site.node, 'axis'), site.outputShape().length);
  const ends: number[] = [];
  for (const [i] of site.node.inputs.entries()) {
    ends.push((ends.at(-1) ?? 0) + (site.inputShape(i)[axis] as number));
  }
  return site.node.inputs.map(
    (_, i) => () => site.graph.slice(site.dy, [{ axis, start: ends[i - 1] ?? 0, end: ends[i] as number }]),
  );
};

/** y₁ … yₙ = parts of x: dx = dy₁ … dyₙ side by side */
const split: DerivativeRule = (site) => [
  () => {
    const axis = site.axis(intAttribute(site.node, 'axis', 0), site.inputShape(0).length);
    return site.graph.concat(
      site.node.outputs.map((_, i) => site.gradient(i)),
      axis,
    );
  },
];

/** y = x[start : end : step]: dx = dy at these positions, else 0 */
const slice: DerivativeRule = (site) => [
  () => {
    const { graph: g } = site;
    const shape = site.inputShape(0);
    let dx = site.dy;
    const pads = new Array<number>(2 * shape.length).fill(0);
    for (const { axis, start, step, count } of readSlice(site.shapeSite())) {
      const [from, length] = [start as number, count as number];
      const size = shape[axis] as number;
      if (length === 0) return g.zeros(g.dtype(site.x), shape);
      const spread = spreadOut(site, dx, axis, Math.abs(step));
      dx = step < 0 ? g.flip(spread, axis) : spread;
      const span = (length - 1) * Math.abs(step) + 1;
      const first = step > 0 ? from : from - span + 1;
      pads[axis] = first;
      pads[axis + shape.length] = size - first - span;
    }
    return g.pad(dx, pads);
  },
];

/** Puts `step − 1` zeros between neighbours along an axis. */
function spreadOut(site: DerivativeSite, value: Value, axis: number, step: number): Value {
  if (step === 1) return value;
  const { graph: g } = site;
  const shape = g.shape(value);
  const size = shape[axis] as number;
  const column = g.reshape(value, [...shape.slice(0, axis + 1), 1, ...shape.slice(axis + 1)]);
  const pads = new Array<number>(2 * (shape.length + 1)).fill(0);
  pads[shape.length + 1 + axis + 1] = step - 1;
  const wide = g.reshape(g.pad(column, pads), shape.with(axis, size * step));
  return g.slice(wide, [{ axis, start: 0, end: (size - 1) * step + 1 }]);
}

/** y = x stretched along dimensions of 1: dx = Σ dy over them */
const expand: DerivativeRule = (site) => [() => site.unbroadcast(site.dy, 0)];

/** y = x repeated r times along every axis: dx = Σ of the repeats of dy */
const tile: DerivativeRule = (site) => [
  () => {
    const { graph: g } = site;
    const shape = site.inputShape(0);
    const split = shape.flatMap((size, axis) => [
      (site.outputShape()[axis] as number) / Math.max(1, size),
      size,
    ]);
    const repeats = shape.flatMap((_, axis) => (split[2 * axis] === 1 ? [] : [2 * axis]));
    return g.reshape(g.sum(g.reshape(site.dy, split), repeats), shape);
  },
];

/** y = the upper or lower triangle of x: dx = the same triangle of dy */
const trilu: DerivativeRule = (site) => [
  () => site.graph.emit('Trilu', [site.dy, ...site.node.inputs.slice(1)], site.node.attributes),
];

/** y = sums of x up to each position: dx = sums of dy from each position on */
const cumSum: DerivativeRule = (site) => [
  () => {
    const isReverse = intAttribute(site.node, 'reverse', 0) !== 0;
    const attributes = { ...site.node.attributes, reverse: intOf(isReverse ? 0 : 1) };
    return site.graph.emit('CumSum', [site.dy, site.input(1)], attributes);
  },
];

/** y = x with the first steps of each sequence turned round: dx = dy turned round */
const reverseSequence: DerivativeRule = (site) => [
  () => site.graph.emit('ReverseSequence', [site.dy, site.input(1)], site.node.attributes),
];

/** Channels to cells of a picture: [n, b·b·c or c·b·b, h, w] → [n, c, h·b, w·b]; dx = dy moved back */
const depthToSpace: DerivativeRule = (site) => [
  () => {
    const { graph: g } = site;
    const [n, channels, h, w] = site.inputShape(0) as readonly [number, number, number, number];
    const b = intAttribute(site.node, 'blocksize');
    const c = channels / (b * b);
    const cells = g.reshape(site.dy, [n, c, h, b, w, b]);
    const isDcr = stringAttribute(site.node, 'mode', 'DCR') === 'DCR';
    return g.reshape(g.transpose(cells, isDcr ? [0, 3, 5, 1, 2, 4] : [0, 1, 3, 5, 2, 4]), [
      n,
      channels,
      h,
      w,
    ]);
  },
];

/** The inverse of DepthToSpace (mode DCR): dx = dy moved back */
const spaceToDepth: DerivativeRule = (site) => [
  () =>
    site.graph.emit('DepthToSpace', [site.dy], {
      blocksize: intOf(intAttribute(site.node, 'blocksize')),
      mode: stringOf('DCR'),
    }),
];

export const arrangementDerivatives = {
  Concat: concat,
  CumSum: cumSum,
  DepthToSpace: depthToSpace,
  Expand: expand,
  Flatten: reshaped,
  Pad: pad,
  Reshape: reshaped,
  ReverseSequence: reverseSequence,
  Slice: slice,
  SpaceToDepth: spaceToDepth,
  Split: split,
  Squeeze: reshaped,
  Tile: tile,
  Transpose: transpose,
  Trilu: trilu,
  Unsqueeze: reshaped,
} satisfies Record<string, DerivativeRule>;
