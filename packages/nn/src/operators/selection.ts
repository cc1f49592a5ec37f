import { intAttribute } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import { intOf, stringOf } from './arithmetic.ts';
import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import type { Value } from './static-graph.ts';

const added = { reduction: stringOf('add') } as const;

/** y = x[…, indices, …] along an axis: dx = dy added up at the rows it was taken from */
const gather: DerivativeRule = (site) => [
  () => {
    const { graph: g } = site;
    const shape = site.inputShape(0);
    const axis = site.axis(intAttribute(site.node, 'axis', 0), shape.length);
    const indices = g.facts(site.input(1));
    const only = indices.known?.length === 1 ? indices.known[0] : undefined;
    const kept = [...shape.slice(0, axis), countElements(indices.shape), ...shape.slice(axis + 1)];
    if (only !== undefined) return placed(site, g.reshape(site.dy, kept), axis, only);
    const order = [axis, ...[...shape.keys()].filter((i) => i !== axis)];
    const rows = g.transpose(g.reshape(site.dy, kept), order);
    const from = g.reshape(positive(site, site.input(1), shape[axis] as number), [
      countElements(indices.shape),
      1,
    ]);
    const zeros = g.zeros(
      g.dtype(site.x),
      order.map((i) => shape[i] as number),
    );
    const moved = g.emit('ScatterND', [zeros, from, rows], added);
    return g.transpose(
      moved,
      order.map((_, i) => order.indexOf(i)),
    );
  },
];

/** One row of dx is dy, the others 0. */
function placed(site: DerivativeSite, dy: Value, axis: number, index: number): Value {
  const shape = site.inputShape(0);
  const size = shape[axis] as number;
  const at = index < 0 ? index + size : index;
  const pads = new Array<number>(2 * shape.length).fill(0);
  pads[axis] = at;
  pads[axis + shape.length] = size - at - 1;
  return site.graph.pad(dy, pads);
}

/** Indices counted from the start, as int64. */
function positive(site: DerivativeSite, indices: Value, size: number): Value {
  const { graph: g } = site;
  const wide = g.cast(indices, 'int64');
  const { known } = g.facts(wide);
  if (known?.every((index) => index >= 0) === true) return wide;
  return g.where(g.less(wide, 0), g.add(wide, size), wide);
}

/** y = x at one index per element along an axis: dx = dy added up there */
const gatherElements: DerivativeRule = (site) => [
  () => {
    const { graph: g } = site;
    const zeros = g.zeros(g.dtype(site.x), site.inputShape(0));
    const attributes = { ...added, axis: intOf(intAttribute(site.node, 'axis', 0)) };
    return g.emit('ScatterElements', [zeros, site.input(1), site.dy], attributes);
  },
];

/** y = x at index tuples: dx = dy added up there; leading batch dimensions become part of the tuples */
const gatherNd: DerivativeRule = (site) => [
  () => {
    const { graph: g } = site;
    const batch = intAttribute(site.node, 'batch_dims', 0);
    const zeros = g.zeros(g.dtype(site.x), site.inputShape(0));
    const tuples = withBatchIndices(site, batch);
    return g.emit('ScatterND', [zeros, tuples, site.dy], added);
  },
];

function withBatchIndices(site: DerivativeSite, batch: number): Value {
  const { graph: g } = site;
  const shape = site.inputShape(1);
  const parts = Array.from({ length: batch }, (_, axis) => {
    const size = shape[axis] as number;
    const range = g.ints(Array.from({ length: size }, (_unused, i) => i));
    const column = shape.map((_dimension, i) => (i === axis ? size : 1));
    return g.expand(g.reshape(range, column), [...shape.slice(0, -1), 1]);
  });
  return g.concat([...parts, site.input(1)], shape.length - 1);
}

/** y = the k largest of x: dx = dy at their positions, else 0 */
const topK: DerivativeRule = (site) => [
  () => {
    const { graph: g } = site;
    const axis = { axis: intOf(intAttribute(site.node, 'axis', -1)) };
    const zeros = g.zeros(g.dtype(site.x), site.inputShape(0));
    return g.emit('ScatterElements', [zeros, site.output(1), site.dy], axis);
  },
];

export const selectionDerivatives = {
  Gather: gather,
  GatherElements: gatherElements,
  GatherND: gatherNd,
  TopK: topK,
} satisfies Record<string, DerivativeRule>;
