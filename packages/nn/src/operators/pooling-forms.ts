import { floatAttribute, intAttribute, intsAttribute } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import { readWindow } from '../graph/shape-rules/window.ts';
import { intOf, intsOf } from './arithmetic.ts';
import type { Value } from './static-graph.ts';
import type { FormSite, TrainingForm } from './training-form.ts';

/** |x|ᵖ */
function powered(site: FormSite, p: number): Value {
  const { graph: g } = site;
  if (p === 2) return g.square(site.x);
  const size = g.emit('Abs', [site.x]);
  return p === 1 ? size : g.emit('Pow', [size, g.scalar(p, g.dtype(size))]);
}

/** s^(1/p) for s ≥ 0, with gradient 0 where s is 0. */
function root(site: FormSite, sum: Value, p: number): Value {
  const { graph: g } = site;
  if (p === 1) return sum;
  const isZero = g.equal(sum, 0);
  const safe = g.where(isZero, 1, sum);
  const result = p === 2 ? g.sqrt(safe) : g.emit('Pow', [safe, g.scalar(1 / p, g.dtype(sum))]);
  return g.where(isZero, 0, result);
}

/** (Σ |x|ᵖ)^(1/p) over each window: the sum is a convolution with ones. */
const lpPool: TrainingForm = (site) => {
  const { graph: g, node } = site;
  const p = intAttribute(node, 'p', 2);
  const [n, c, ...sizes] = site.shape(0) as readonly [number, number, ...number[]];
  const kernel = intsAttribute(node, 'kernel_shape');
  const isCeiled = intAttribute(node, 'ceil_mode', 0) !== 0;
  const { strides, dilations, pads = [], outputs } = readWindow(site.shapeSite(), sizes, kernel, isCeiled);
  const ends = sizes.map((size, i) => {
    const reach = ((outputs[i] as number) - 1) * (strides[i] as number);
    const extent = ((kernel[i] as number) - 1) * (dilations[i] as number) + 1;
    return Math.max(pads[i + sizes.length] as number, reach + extent - size - (pads[i] as number));
  });
  const ones = g.filled(1, g.dtype(site.x), [1, 1, ...kernel]);
  const sum = g.emit('Conv', [g.reshape(powered(site, p), [n * c, 1, ...sizes]), ones], {
    strides: intsOf(strides),
    dilations: intsOf(dilations),
    pads: intsOf([...pads.slice(0, sizes.length), ...ends]),
  });
  return [root(site, g.reshape(sum, [n, c, ...(outputs as readonly number[])]), p)];
};

/** (Σ |x|ᵖ)^(1/p) over each channel */
const globalLpPool: TrainingForm = (site) => {
  const { graph: g } = site;
  const p = intAttribute(site.node, 'p', 2);
  const axes = [...site.shape(0).keys()].slice(2);
  if (p === 2) return [g.emit('ReduceL2', [site.x, g.ints(axes)], { keepdims: intOf(1) })];
  return [root(site, g.sum(powered(site, p), axes, true), p)];
};

/** x/(k + α/size·Σ x²)^β, the sum over `size` neighbouring channels: a convolution over the channels with ones. */
const localResponse: TrainingForm = (site) => {
  const { graph: g, node } = site;
  const shape = site.shape(0);
  const [n, c] = shape as readonly [number, number];
  const size = intAttribute(node, 'size');
  const before = Math.floor((size - 1) / 2);
  const rest = countElements(shape.slice(2));
  const ones = g.filled(1, g.dtype(site.x), [1, 1, size, 1]);
  const sum = g.emit('Conv', [g.reshape(g.square(site.x), [n, 1, c, rest]), ones], {
    pads: intsOf([before, 0, size - 1 - before, 0]),
  });
  const share = g.mul(g.reshape(sum, shape), floatAttribute(node, 'alpha', 1e-4) / size);
  const base = g.add(share, floatAttribute(node, 'bias', 1));
  const power = g.scalar(-floatAttribute(node, 'beta', 0.75), g.dtype(site.x));
  return [g.mul(site.x, g.emit('Pow', [base, power]))];
};

/** Zeros with x at the positions that MaxPool gave. */
const maxUnpool: TrainingForm = (site) => {
  const { graph: g, node } = site;
  if (site.hasInput(2)) throw site.unsupported('output_shape is not supported in training');
  const [kept = ''] = site.keep(1);
  const shape = g.shape(kept);
  const count = g.sizeOf(site.x);
  const flat = [site.input(1), site.x].map((value) => g.reshape(value, [count]));
  const zeros = g.zeros(g.dtype(site.x), [countElements(shape)]);
  const axis = { axis: intOf(0) };
  const [y = ''] = g.emitAll('ScatterElements', [zeros, ...flat], 1, axis, { name: node.name });
  return [g.reshape(y, shape)];
};

export const poolingForms = {
  GlobalLpPool: globalLpPool,
  LRN: localResponse,
  LpPool: lpPool,
  MaxUnpool: maxUnpool,
} satisfies Record<string, TrainingForm>;
