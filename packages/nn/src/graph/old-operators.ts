import {
  floatAttribute,
  intAttribute,
  intsAttribute,
  optionalFloat,
  optionalInts,
  stringAttribute,
} from './attributes.ts';
import { int64Tensor } from './data-types.ts';
import { operatorUnsupported } from './model-error.ts';
import type { RewriteForm } from './rewrite-site.ts';
import type { Tensor } from './types.ts';

const scalar = (value: number): Tensor => ({ dtype: 'float32', shape: [], data: Float32Array.of(value) });
const list = (values: readonly number[]): Tensor => int64Tensor([values.length], values);

/** An attribute that became the second input. Where the file has it as an input already, the node stays. */
const intsToInput =
  (attribute: string): RewriteForm =>
  (site) => {
    const values = optionalInts(site.node, attribute);
    if (values === undefined) return site.keep({});
    const [data = ''] = site.node.inputs;
    return site.keep({
      inputs: [data, site.constant(attribute, list(values))],
      attributes: site.attributesWithout(attribute),
    });
  };

/** Until opset 12 over all dimensions from `axis` (default 1) on together, since 13 along `axis` alone. */
const softmax: RewriteForm = (site) => {
  const axis = intAttribute(site.node, 'axis', 1);
  const rank = site.rankOf(0);
  const along = (value: number) => ({ axis: { type: 'int', value } }) as const;
  if (axis === -1 || (rank !== undefined && (axis < 0 ? axis + rank : axis) === rank - 1)) {
    return site.keep({ attributes: along(-1) });
  }
  const x = site.input(0);
  const flat = site.add('Flatten', [x], along(axis));
  const computed = site.add(site.node.opType, [flat], along(-1));
  return site.output(0, 'Reshape', [computed, site.add('Shape', [x])]);
};

const dropout: RewriteForm = (site) => {
  const { node } = site;
  if (node.inputs.length > 1) return site.keep({});
  const ratio = site.constant('ratio', scalar(floatAttribute(node, 'ratio', 0.5)));
  return site.keep({ inputs: [site.input(0), ratio], attributes: site.attributesWithout('ratio') });
};

const clip: RewriteForm = (site) => {
  const { node } = site;
  if (node.inputs.length > 1) return site.keep({});
  const limits = (['min', 'max'] as const).map((name) => {
    const value = optionalFloat(node, name);
    return value === undefined ? '' : site.constant(name, scalar(value));
  });
  return site.keep({ inputs: [site.input(0), ...limits], attributes: site.attributesWithout('min', 'max') });
};

const pad: RewriteForm = (site) => {
  const { node } = site;
  if (node.inputs.length > 1) return site.keep({});
  const pads = site.constant('pads', list(intsAttribute(node, 'pads')));
  const value = site.constant('value', scalar(floatAttribute(node, 'value', 0)));
  return site.keep({
    inputs: [site.input(0), pads, value],
    attributes: site.attributesWithout('pads', 'value'),
  });
};

const topK: RewriteForm = (site) => {
  if (site.node.inputs.length > 1) return site.keep({});
  const count = site.constant('k', list([intAttribute(site.node, 'k')]));
  return site.keep({ inputs: [site.input(0), count], attributes: site.attributesWithout('k') });
};

/** Bounds that are single numbers, as PyTorch's exporter has written them, become lists of one. */
const slice: RewriteForm = (site) => {
  const { node } = site;
  if (node.inputs.length > 1) {
    const isRow = node.inputs.map((_, i) => i === 0 || site.storedRank(i) !== 0);
    if (isRow.every((row) => row)) return site.keep({});
    const one = site.constant('one', list([1]));
    return site.keep({
      inputs: node.inputs.map((name, i) => (isRow[i] === true ? name : site.add('Reshape', [name, one]))),
    });
  }
  const starts = intsAttribute(node, 'starts');
  const axes = optionalInts(node, 'axes') ?? [...starts.keys()];
  const bounds = { starts, ends: intsAttribute(node, 'ends'), axes };
  const inputs = Object.entries(bounds).map(([name, values]) => site.constant(name, list(values)));
  return site.keep({
    inputs: [site.input(0), ...inputs],
    attributes: site.attributesWithout('starts', 'ends', 'axes'),
  });
};

/** Until opset 10 every resizing counted from the corner and rounded down. */
const resize: RewriteForm = (site) => {
  const { node } = site;
  if (node.inputs.length > 2) return site.keep({});
  const mode = stringAttribute(node, 'mode', 'nearest');
  return site.keep({
    opType: 'Resize',
    inputs: [site.input(0), '', site.input(1)],
    attributes: {
      mode: { type: 'string', value: mode },
      coordinate_transformation_mode: { type: 'string', value: 'asymmetric' },
      nearest_mode: { type: 'string', value: 'floor' },
    },
  });
};

/** The form for training has up to five outputs, and says by them that it is one; what it writes there nobody may read. */
const batchNormalization: RewriteForm = (site) => {
  const { node } = site;
  if (node.outputs.slice(1).some((_, i) => site.isRead(i + 1))) {
    throw operatorUnsupported(node, site.fileOpset, 'its outputs for training are read');
  }
  return site.keep({ attributes: site.attributesWithout('spatial') });
};

/** How the operators of opsets 9 to 12 that changed on the way are written in opset 13. */
const formsBefore13: Readonly<Record<string, RewriteForm>> = {
  BatchNormalization: batchNormalization,
  Clip: clip,
  Dropout: dropout,
  Hardmax: softmax,
  LogSoftmax: softmax,
  Pad: pad,
  ReduceSum: intsToInput('axes'),
  Resize: resize,
  Scatter: (site) => site.keep({ opType: 'ScatterElements' }),
  Slice: slice,
  Softmax: softmax,
  Split: intsToInput('split'),
  Squeeze: intsToInput('axes'),
  TopK: topK,
  Unsqueeze: intsToInput('axes'),
  Upsample: resize,
};

/** The opset a file is read as: those before 13 are lifted to it. */
export function liftedOpset(fileOpset: number): number {
  return Math.max(13, fileOpset);
}

/** Undefined for nodes that stay as they are. */
export function standardForm(opType: string, fileOpset: number): RewriteForm | undefined {
  if (opType === 'Slice') return slice;
  return fileOpset < 13 && Object.hasOwn(formsBefore13, opType) ? formsBefore13[opType] : undefined;
}
