import { intAttribute, intsAttribute } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import { convKernel, readWindow } from '../graph/shape-rules/window.ts';
import { intOf, intsOf, isSameShape } from './arithmetic.ts';
import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import type { Attributes, Value } from './static-graph.ts';

/** A window's way over the spatial dimensions, all of it known. */
export type StaticWindow = {
  readonly kernel: readonly number[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly begins: readonly number[];
  readonly ends: readonly number[];
};

/** The window of a Conv (`kernel` undefined) or of a pooling node. */
export function windowOf(site: DerivativeSite, kernel?: readonly number[]): StaticWindow {
  const shapeSite = site.shapeSite();
  const sizes = site.inputShape(0).slice(2);
  const isCeiled = kernel !== undefined && intAttribute(site.node, 'ceil_mode', 0) !== 0;
  const window = readWindow(shapeSite, sizes, kernel ?? convKernel(shapeSite), isCeiled);
  const pads = window.pads ?? [];
  return {
    kernel: window.kernel,
    strides: window.strides,
    dilations: window.dilations,
    begins: pads.slice(0, sizes.length),
    ends: pads.slice(sizes.length),
  };
}

const extent = (kernel: number, dilation: number): number => (kernel - 1) * dilation + 1;

/**
 * Attributes of the ConvTranspose that carries a gradient from the outputs of a window back to inputs of the given
 * sizes. Inputs behind the last window get 0 (`output_padding`); a window that hangs over the end is cut (`pads`).
 */
export function backwardWindow(
  { kernel, strides, dilations, begins, ends }: StaticWindow,
  sizes: readonly number[],
  outputs: readonly number[],
  groups: number,
): Attributes {
  const rests = sizes.map((size, i) => {
    const reach = ((outputs[i] as number) - 1) * (strides[i] as number);
    return (
      size +
      (begins[i] as number) +
      (ends[i] as number) -
      reach -
      extent(kernel[i] as number, dilations[i] as number)
    );
  });
  return {
    kernel_shape: intsOf(kernel),
    strides: intsOf(strides),
    dilations: intsOf(dilations),
    group: intOf(groups),
    pads: intsOf([...begins, ...ends.map((end, i) => end + Math.max(0, -(rests[i] as number)))]),
    output_padding: intsOf(rests.map((rest) => Math.max(0, rest))),
  };
}

/**
 * Y = X ⋆ W + B. dX = dY spread back through W (a transposed convolution with the same window).
 * dW[m, c, k] = Σₙₚ dY[n, m, p]·X[n, c, s·p + d·k]: a convolution of X with dY in which batch and channels change
 * places, and so do strides s and dilations d. dB = Σ dY over batch and positions.
 * When dY comes as U times a factor f for each channel, as from BatchNormalization, the factor moves over to the
 * kernels, which are small: dX from U and f·W, dW = f·(dW from U).
 */
const conv: DerivativeRule = (site) => {
  const groups = intAttribute(site.node, 'group', 1);
  const { graph: g } = site;
  const weights = site.inputShape(1);
  const { dy, factor } = splitFactor(site);
  const perFilter = (value: Value): Value =>
    factor === undefined
      ? value
      : g.mul(value, g.reshape(factor, [weights[0] as number, ...weights.slice(1).map(() => 1)]));
  return [
    () => inputGradient(site, dy, perFilter(site.input(1)), windowOf(site), groups),
    () => {
      const { x, window } = withoutSteps(site, windowOf(site));
      return perFilter(weightGradient(site, x, dy, window, weights, groups));
    },
    () => sumOfChannels(site),
  ];
};

/** A kernel of one cell sees only the positions it steps on: the maximum of each one picks them out. */
function withoutSteps(
  site: DerivativeSite,
  window: StaticWindow,
): { readonly x: Value; readonly window: StaticWindow } {
  const { kernel, strides, begins, ends } = window;
  const isCell = countElements(kernel) === 1 && [...begins, ...ends].every((pad) => pad === 0);
  if (!isCell || strides.every((step) => step === 1) || kernel.length > 3) return { x: site.x, window };
  const attributes = { kernel_shape: intsOf(kernel), strides: intsOf(strides) };
  const picked = site.graph.emit('MaxPool', [site.x], attributes);
  return { x: picked, window: { ...window, strides: strides.map(() => 1) } };
}

/** dy as the product of a value and one factor a channel, if that is how it was made. */
function splitFactor(site: DerivativeSite): { readonly dy: Value; readonly factor?: Value } {
  const { graph: g, dy } = site;
  const node = g.producerOf(dy);
  const [value = '', factor = ''] = node?.inputs ?? [];
  if (node?.opType !== 'Mul' || !isSameShape(g.shape(value), g.shape(dy))) return { dy };
  const [, channels, ...sizes] = g.shape(dy) as readonly [number, number, ...number[]];
  return isSameShape(g.shape(factor), [channels, ...sizes.map(() => 1)]) ? { dy: value, factor } : { dy };
}

/** Fewer channels than this fill too little of a matrix product to make up for unfolding the gradient. */
const manyChannels = 32;

function inputGradient(
  site: DerivativeSite,
  dy: Value,
  weights: Value,
  window: StaticWindow,
  groups: number,
): Value {
  const sizes = site.inputShape(0).slice(2);
  const outputs = site.outputShape().slice(2);
  const channels = site.inputShape(0)[1] as number;
  const isDense = groups === 1 && window.strides.every((step) => step === 1);
  const isSmall = countElements(sizes) <= 1.3 * countElements(outputs);
  if (isDense && isSmall && channels >= manyChannels) {
    const flipped = flippedInput(site, dy, weights, window);
    if (flipped !== undefined) return flipped;
  }
  const attributes = backwardWindow(window, sizes, outputs, groups);
  return site.graph.emit('ConvTranspose', [dy, weights], attributes);
}

/** With strides 1, dX = dY ⋆ W turned round, channels and filters in each other's place; faster, as Conv is. */
function flippedInput(
  site: DerivativeSite,
  dy: Value,
  weights: Value,
  { kernel, dilations, begins, ends }: StaticWindow,
): Value | undefined {
  const { graph: g } = site;
  const [filters, channels] = site.inputShape(1) as readonly [number, number, ...number[]];
  const reach = kernel.map((size, i) => extent(size, dilations[i] as number) - 1);
  const pads = [begins, ends].flatMap((list) => list.map((pad, i) => (reach[i] as number) - pad));
  if (pads.some((pad) => pad < 0)) return undefined;
  const cells = countElements(kernel);
  const flat = g.reshape(weights, [filters, channels, cells]);
  const backwards = g.ints(Array.from({ length: cells }, (_, i) => cells - 1 - i));
  const turned = g.emit('Gather', [g.transpose(flat, [1, 0, 2]), backwards], { axis: intOf(2) });
  return g.emit('Conv', [dy, g.reshape(turned, [channels, filters, ...kernel])], {
    dilations: intsOf(dilations),
    pads: intsOf(pads),
  });
}

/** Σ dy over batch and positions: one number a channel. */
export function sumOfChannels(site: DerivativeSite): Value {
  const rank = site.outputShape().length;
  return site.graph.sum(site.dy, [0, ...Array.from({ length: rank - 2 }, (_, i) => i + 2)]);
}

/** [n g·c …] → [c g·n …] */
function swapBatch(site: DerivativeSite, value: Value, groups: number): Value {
  const { graph: g } = site;
  const [n, channels, ...sizes] = g.shape(value) as readonly [number, number, ...number[]];
  const each = channels / groups;
  const spatial = sizes.map((_, i) => i + 3);
  const grouped = g.reshape(value, [n, groups, each, ...sizes]);
  return g.reshape(g.transpose(grouped, [2, 1, 0, ...spatial]), [each, groups * n, ...sizes]);
}

/** [n g·m …] → [g·m n …] */
function filtersOf(site: DerivativeSite, value: Value): Value {
  const axes = site.graph.shape(value).map((_, axis) => axis);
  return site.graph.transpose(value, [1, 0, ...axes.slice(2)]);
}

/** dW of shape `weights` for a window moving over `x` with output gradient `dy`. */
function weightGradient(
  site: DerivativeSite,
  x: Value,
  dy: Value,
  window: StaticWindow,
  weights: readonly number[],
  groups: number,
): Value {
  const { graph: g } = site;
  const outputs = g.shape(dy).slice(2);
  const sizes = g.shape(x).slice(2);
  const spare = sizes.map((size, i) => {
    const used = extent(outputs[i] as number, window.strides[i] as number);
    const cells = extent(window.kernel[i] as number, window.dilations[i] as number);
    return size + (window.begins[i] as number) + (window.ends[i] as number) - used - cells + 1;
  });
  const cutEnds = spare.map((count, i) => Math.min(count, window.ends[i] as number));
  const cropped = g.slice(
    x,
    sizes.map((size, i) => ({
      axis: i + 2,
      start: 0,
      end: size - (spare[i] as number) + (cutEnds[i] as number),
    })),
  );
  const ends = window.ends.map((end, i) => end - (cutEnds[i] as number));
  if (groups === 1 && window.dilations.at(-1) === 1) {
    return denseWeightGradient(site, cropped, dy, { ...window, ends }, weights);
  }
  const product = g.emit('Conv', [swapBatch(site, cropped, groups), filtersOf(site, dy)], {
    group: intOf(groups),
    strides: intsOf(window.dilations),
    dilations: intsOf(window.strides),
    pads: intsOf([...window.begins, ...ends]),
  });
  return g.reshape(filtersOf(site, product), weights);
}

/**
 * The channels of X lie innermost, so that a row of positions × channels is one long row: a step to the next position
 * is a step of c. One product with K = batch · positions then gives all channels and kernel cells at once.
 */
function denseWeightGradient(
  site: DerivativeSite,
  x: Value,
  dy: Value,
  window: StaticWindow,
  [filters = 1, channels = 1]: readonly number[],
): Value {
  const { graph: g } = site;
  const [n, , ...sizes] = g.shape(x) as readonly [number, number, ...number[]];
  const last = sizes.length - 1;
  const widened = (list: readonly number[]): readonly number[] =>
    list.map((value, i) => (i === last ? value * channels : value));
  const inner = g.transpose(x, [0, ...sizes.map((_, i) => i + 2), 1]);
  const product = g.emit('Conv', [g.reshape(inner, [1, n, ...widened(sizes)]), filtersOf(site, dy)], {
    strides: intsOf(window.dilations),
    dilations: intsOf(widened(window.strides)),
    pads: intsOf([...widened(window.begins), ...widened(window.ends)]),
  });
  const cells = g.reshape(product, [filters, ...window.kernel, channels]);
  return g.transpose(cells, [0, last + 2, ...sizes.map((_, i) => i + 1)]);
}

/**
 * Y = X spread through W, W [c m/groups k]: dX = dY ⋆ W (the ordinary convolution with the same window).
 * dW[c, m, k] = Σₙₚ X[n, c, p]·dY[n, m, s·p + d·k]: as for Conv with X and dY in each other's place.
 */
const convTranspose: DerivativeRule = (site) => {
  const groups = intAttribute(site.node, 'group', 1);
  const window = (): StaticWindow => transposedWindow(site);
  return [
    () => {
      const { kernel, strides, dilations, begins, ends } = window();
      const beyond = ends.map((end, i) => ({
        axis: i + 2,
        start: 0,
        end: (site.outputShape()[i + 2] as number) + Math.min(0, end),
      }));
      return site.graph.emit('Conv', [site.graph.slice(site.dy, beyond), site.input(1)], {
        group: intOf(groups),
        kernel_shape: intsOf(kernel),
        strides: intsOf(strides),
        dilations: intsOf(dilations),
        pads: intsOf([...begins, ...ends.map((end) => Math.max(0, end))]),
      });
    },
    () => weightGradient(site, site.dy, site.x, window(), site.inputShape(1), groups),
    () => sumOfChannels(site),
  ];
};

/** The window of the convolution that a ConvTranspose runs backwards: its input is y, its output x. */
function transposedWindow(site: DerivativeSite): StaticWindow {
  const { node } = site;
  const sizes = site.inputShape(0).slice(2);
  const ones = sizes.map(() => 1);
  const kernel = convKernel(site.shapeSite());
  const strides = intsAttribute(node, 'strides', ones);
  const dilations = intsAttribute(node, 'dilations', ones);
  const auto = node.attributes['auto_pad'];
  const stated = auto?.type === 'string' && auto.value !== 'NOTSET' ? auto.value : undefined;
  const isFree =
    stated === 'SAME_UPPER' || stated === 'SAME_LOWER' || node.attributes['output_shape'] !== undefined;
  const explicit = intsAttribute(node, 'pads', new Array<number>(2 * sizes.length).fill(0));
  const extra = intsAttribute(node, 'output_padding', new Array<number>(sizes.length).fill(0));
  const begins: number[] = [];
  const ends: number[] = [];
  sizes.forEach((size, i) => {
    const full =
      (size - 1) * (strides[i] as number) +
      (extra[i] as number) +
      extent(kernel[i] as number, dilations[i] as number);
    const total = full - (site.outputShape()[i + 2] as number);
    const half = Math.floor(total / 2);
    const begin = isFree ? (stated === 'SAME_UPPER' ? half : total - half) : (explicit[i] as number);
    begins.push(begin);
    ends.push(total - begin);
  });
  if (begins.some((pad) => pad < 0)) {
    throw site.unsupported('its output is padded at the beginning, which has no derivative here');
  }
  return { kernel, strides, dilations, begins, ends };
}

export const convolutionDerivatives = {
  Conv: conv,
  ConvTranspose: convTranspose,
} satisfies Record<string, DerivativeRule>;
