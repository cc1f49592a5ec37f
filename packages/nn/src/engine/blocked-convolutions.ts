import { intAttribute, intsAttribute, stringAttribute } from '../graph/attributes.ts';
import { int64Tensor } from '../graph/data-types.ts';
import type { InferredValue } from '../graph/infer-shapes.ts';
import type { Attribute, GraphNode, Model, Tensor } from '../graph/types.ts';

/** Operators of ONNX Runtime on pictures whose channels lie in blocks: [n c h w] as [n c/b h w b]. */
export const blockedDomain = 'com.microsoft.nchwc';

type Attributes = Readonly<Record<string, Attribute>>;

/** A convolution of a picture with a kernel that is no constant, by its facts. */
type Site = {
  readonly node: GraphNode;
  readonly kernel: readonly number[];
  readonly attributes: Attributes;
  /** The kernel's channels and filters change places, and its cells are turned round. */
  readonly isTurned: boolean;
};

/** Above this a kernel's blocks leave the cache, and the plain form is as fast. */
const maxKernelPlanes = 2 ** 16;
/** Kernels of one cell are plain matrix products; those of many are gradients in the place of a kernel. */
const [minKernelCells, maxKernelCells] = [2, 25];

const ints = (value: readonly number[]): Attribute => ({ type: 'ints', value });
const int = (value: number): Attribute => ({ type: 'int', value });

/**
 * The graph with convolutions in ONNX Runtime's blocked layout, which it chooses by itself only where kernels are
 * constants. Pictures are brought into blocks once, however many nodes read them. A ConvTranspose with strides 1 becomes a
 * convolution with the kernel turned round. `shapes` are those of the graph's values, `block` is the channels of a block.
 */
export function blockConvolutions(
  model: Model,
  shapes: ReadonlyMap<string, InferredValue>,
  block: number,
): Model {
  const { graph } = model;
  const nodes: GraphNode[] = [];
  const initializers = new Map<string, Tensor>(graph.initializers);
  const blocked = new Map<string, string>();
  const relus = onlyRelus(model);
  const skipped = new Set<string>();
  let count = 0;

  const fresh = (): string => {
    const name = `blocked~${count++}`;
    return shapes.has(name) ? fresh() : name;
  };
  const emit = (
    opType: string,
    domain: string,
    inputs: readonly string[],
    attributes: Attributes = {},
    output = fresh(),
  ): string => {
    nodes.push({ name: `${output}~node`, opType, domain, inputs, outputs: [output], attributes });
    return output;
  };
  const numbers = (values: readonly number[]): string => {
    const name = fresh();
    initializers.set(name, int64Tensor([values.length], values));
    return name;
  };
  const toBlocks = (picture: string): string => {
    const found = blocked.get(picture) ?? emit('ReorderInput', blockedDomain, [picture]);
    blocked.set(picture, found);
    return found;
  };
  /** [m c k…] → [m/b c/b k… b(c) b(m)], under its own shape; turned: [c/b m/b k… b(m) b(c)] */
  const kernelBlocks = (name: string, kernel: readonly number[], isTurned: boolean): string => {
    const [m = 0, c = 0, ...sizes] = kernel;
    const cells = sizes.reduce((product, size) => product * size, 1);
    const split = emit('Reshape', '', [name, numbers([m / block, block, c / block, block, cells])]);
    if (!isTurned) {
      const moved = emit('Transpose', '', [split], { perm: ints([0, 2, 4, 3, 1]) });
      return emit('Reshape', '', [moved, numbers(kernel)]);
    }
    const backwards = numbers(Array.from({ length: cells }, (_, i) => cells - 1 - i));
    const turned = emit('Gather', '', [split, backwards], { axis: int(4) });
    const moved = emit('Transpose', '', [turned], { perm: ints([2, 0, 4, 1, 3]) });
    return emit('Reshape', '', [moved, numbers([c, m, ...sizes])]);
  };
  const convolve = ({ node, kernel, attributes, isTurned }: Site): void => {
    const [x = '', w = '', ...bias] = node.inputs;
    const [y = ''] = node.outputs;
    const relu = relus.get(y);
    if (relu !== undefined) skipped.add(relu);
    const activation: Attributes =
      relu === undefined ? {} : { activation: { type: 'string', value: 'Relu' } };
    const inputs = [toBlocks(x), kernelBlocks(w, kernel, isTurned), ...bias];
    const result = emit('Conv', blockedDomain, inputs, { ...attributes, ...activation });
    const channels = int((isTurned ? kernel[1] : kernel[0]) as number);
    emit('ReorderOutput', blockedDomain, [result], { channels }, relu ?? y);
  };

  for (const node of graph.nodes) {
    if (skipped.has(node.outputs[0] ?? '')) continue;
    const site = readSite(node, graph.initializers, shapes, block);
    const source = blocked.get(node.inputs[0] ?? '');
    if (site !== undefined) convolve(site);
    else if (source !== undefined && isToChannelsLast(node)) {
      const channels = int(shapes.get(node.inputs[0] ?? '')?.shape[1] as number);
      const attributes = { channels, channels_last: int(1) };
      emit('ReorderOutput', blockedDomain, [source], attributes, node.outputs[0]);
    } else nodes.push(node);
  }
  return { ...model, graph: { ...graph, initializers, nodes } };
}

function isToChannelsLast(node: GraphNode): boolean {
  return node.opType === 'Transpose' && intsAttribute(node, 'perm', []).join() === '0,2,3,1';
}

/** Results that nothing but one Relu reads, and what that Relu gives. */
function onlyRelus({ graph }: Model): ReadonlyMap<string, string> {
  const readers = new Map<string, GraphNode[]>();
  for (const node of graph.nodes) {
    for (const input of node.inputs) {
      const list = readers.get(input);
      if (list === undefined) readers.set(input, [node]);
      else list.push(node);
    }
  }
  const outputs = new Set(graph.outputs.map(({ name }) => name));
  const relus = new Map<string, string>();
  for (const [value, [first, ...others]] of readers) {
    if (first?.opType !== 'Relu' || others.length > 0 || outputs.has(value)) continue;
    relus.set(value, first.outputs[0] as string);
  }
  return relus;
}

/** The node as a convolution that the blocked layout makes faster; undefined for all others. */
function readSite(
  node: GraphNode,
  initializers: ReadonlyMap<string, Tensor>,
  shapes: ReadonlyMap<string, InferredValue>,
  block: number,
): Site | undefined {
  const isTurned = node.opType === 'ConvTranspose';
  if ((node.opType !== 'Conv' && !isTurned) || node.domain !== '') return undefined;
  const [x = '', w = '', bias = ''] = node.inputs;
  const kernel = fixedShape(shapes.get(w));
  if (fixedShape(shapes.get(x))?.length !== 4 || kernel?.length !== 4 || initializers.has(w))
    return undefined;
  const [m = 0, c = 0, height = 0, width = 0] = kernel;
  const cells = height * width;
  const isFit = m % block === 0 && c % block === 0 && m * c <= maxKernelPlanes;
  const isPlain =
    intAttribute(node, 'group', 1) === 1 && stringAttribute(node, 'auto_pad', 'NOTSET') === 'NOTSET';
  if (!isFit || !isPlain || cells < minKernelCells || cells > maxKernelCells) return undefined;
  const dilations = intsAttribute(node, 'dilations', [1, 1]);
  const pads = intsAttribute(node, 'pads', [0, 0, 0, 0]);
  const strides = intsAttribute(node, 'strides', [1, 1]);
  const common = { kernel_shape: ints([height, width]), dilations: ints(dilations) };
  if (!isTurned) {
    return { node, kernel, isTurned, attributes: { ...common, pads: ints(pads), strides: ints(strides) } };
  }
  const reach = [height, width].map((size, i) => (size - 1) * (dilations[i] as number));
  const turnedPads = pads.map((pad, i) => (reach[i % 2] as number) - pad);
  const isStraight =
    strides.every((step) => step === 1) &&
    intsAttribute(node, 'output_padding', [0, 0]).every((extra) => extra === 0) &&
    node.attributes['output_shape'] === undefined &&
    turnedPads.every((pad) => pad >= 0);
  if (!isStraight || bias !== '') return undefined;
  return { node, kernel, isTurned, attributes: { ...common, pads: ints(turnedPads) } };
}

function fixedShape(value: InferredValue | undefined): readonly number[] | undefined {
  if (value?.dtype !== 'float32') return undefined;
  const sizes = value.shape.filter((size): size is number => typeof size === 'number');
  return sizes.length === value.shape.length ? sizes : undefined;
}
