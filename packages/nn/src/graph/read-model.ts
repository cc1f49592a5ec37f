import { fromBinary } from '@bufbuild/protobuf';
import {
  type GraphProto,
  type ModelProto,
  ModelProtoSchema,
  type NodeProto,
  type ValueInfoProto,
} from 'onnx-buf';
import { NnError } from '../errors.ts';
import { defaultModelLimits, type ModelLimits } from '../limits.ts';
import { fromOnnxCode } from './data-types.ts';
import type { ExternalData, TensorSource } from './external-data.ts';
import { foldBranches } from './fold-branches.ts';
import { inferShapes } from './infer-shapes.ts';
import { inlineFunctions } from './inline-functions.ts';
import { liftConstants } from './lift-constants.ts';
import { mlDomain } from './ml-operators.ts';
import { describeNode, malformed, operatorUnsupported, tooLarge } from './model-error.ts';
import { liftedOpset } from './old-operators.ts';
import { readAttribute } from './read-attribute.ts';
import { readTensor } from './read-tensor.ts';
import { rewriteNodes } from './rewrite-nodes.ts';
import { scanWire } from './scan-wire.ts';
import { selectOutputs } from './select-outputs.ts';
import { capturedValues, type Names, sortNodes } from './sort-nodes.ts';
import { suggestOutputs } from './suggest-outputs.ts';
import type { Dimension, Graph, GraphNode, Model, Tensor, ValueInfo } from './types.ts';

/** Files of an older opset are lifted to this one while they are read. */
export const oldestOpset = 13;
export const newestOpset = 21;
const oldestReadOpset = 9;

export type ParseOptions = {
  /**
   * Values to keep, with all they need, instead of the file's outputs: names of outputs, or of values inside. What
   * only other outputs need is not looked at, such as text labels of scikit-learn exports.
   */
  readonly outputs?: readonly string[];
  /** Where weights lie that are not in the file; see `openWeightsFolder`. Without it such files are refused. */
  readonly externalData?: ExternalData;
};

/**
 * Reads an ONNX file that may come from a stranger. Sizes, counts and nesting are checked before anything is decoded.
 *
 * Functions defined inside the file are inlined, Constant nodes become initializers, operators of `ai.onnx.ml` are
 * written in standard ones. What comes out: nodes in topological order, each with a name (a nameless one is called `<operator>:<first output>`);
 * inputs without those that have an initializer; unnamed unknown dimensions called `<value>.<axis>`. Left out: type
 * notes on intermediate values (see `inferShapes`), documentation strings, training info.
 *
 * Throws `NN_MODEL_MALFORMED`, `NN_MODEL_TOO_LARGE`, `NN_MODEL_EXTERNAL_DATA`, `NN_MODEL_CYCLIC`,
 * `NN_MODEL_DUPLICATE_NAME`, `NN_OPSET_UNSUPPORTED`, `NN_OPERATOR_UNSUPPORTED`, `NN_DTYPE_UNSUPPORTED`.
 */
export function parseModel(
  bytes: Uint8Array,
  limits: Partial<ModelLimits> = {},
  options: ParseOptions = {},
): Model {
  const bounds = { ...defaultModelLimits, ...limits };
  if (bytes.length > bounds.maxBytes) throw tooLarge('bytes', bytes.length, bounds.maxBytes);
  scanWire(bytes, bounds);
  const proto = decode(bytes);
  if (proto.graph === undefined) {
    throw malformed('the file holds no graph', { bytes: bytes.length });
  }
  const opset = readOpset(proto);
  if (options.outputs !== undefined) selectOutputs(proto.graph, options.outputs);
  inlineFunctions(proto, proto.graph, opset, bounds);
  const reader: GraphReader = {
    limits: bounds,
    opset,
    counts: { nodes: 0, initializers: 0, maps: 0 },
    source: { limits: bounds, externalData: options.externalData, used: { externalBytes: 0 } },
  };
  const metadata = Object.fromEntries(proto.metadataProps.map(({ key, value }) => [key, value]));
  const whole = proto.graph;
  const read = (): Graph => readGraph(whole, undefined, 0, reader);
  const graph = options.outputs === undefined ? suggestOutputs(whole, read) : read();
  const model = foldBranches({ opset: liftedOpset(opset), producer: proto.producerName, graph, metadata });
  const isDescribed = options.outputs === undefined && reader.counts.maps === 0;
  return isDescribed ? model : describeOutputs(model);
}

/** Types and shapes of outputs that the file does not describe. */
function describeOutputs(model: Model): Model {
  if (!model.graph.outputs.some(({ isUnranked }) => isUnranked)) return model;
  const inferred = inferShapes(model);
  const outputs = model.graph.outputs.map((output) => {
    const found = inferred.get(output.name);
    return output.isUnranked === true && found !== undefined ? { name: output.name, ...found } : output;
  });
  return { ...model, graph: { ...model.graph, outputs } };
}

type GraphReader = {
  readonly limits: ModelLimits;
  readonly opset: number;
  readonly counts: { nodes: number; initializers: number; maps: number };
  readonly source: TensorSource;
};

function decode(bytes: Uint8Array): ModelProto {
  try {
    return fromBinary(ModelProtoSchema, bytes, { readUnknownFields: false });
  } catch (cause) {
    throw new NnError({
      code: 'NN_MODEL_MALFORMED',
      message: `the file is not an ONNX model: ${cause instanceof Error ? cause.message : String(cause)}`,
      hint: 'give a file written by an ONNX exporter',
      cause,
    });
  }
}

function readOpset(proto: ModelProto): number {
  const standard = proto.opsetImport.filter(({ domain }) => normaliseDomain(domain) === '');
  if (standard.length === 0 && isPurelyMl(proto)) return opsetOfMlFiles;
  const versions = new Set(standard.map(({ version }) => version));
  if (versions.size > 1) throw malformed('the file imports the standard operators in several versions');
  const version = Number(standard[0]?.version ?? 0n);
  if (version < oldestReadOpset || version > newestOpset) {
    throw new NnError({
      code: 'NN_OPSET_UNSUPPORTED',
      message: `the model is written in opset ${version}; ${oldestReadOpset} to ${newestOpset} are supported`,
      hint: 'export it again with opset_version=17, or convert it with onnx.version_converter',
      details: { opset: version, oldest: oldestReadOpset, newest: newestOpset },
    });
  }
  return version;
}

/** For files that use no standard operator, and so do not say which version of them they mean. */
const opsetOfMlFiles = 17;

function isPurelyMl(proto: ModelProto): boolean {
  const nodes = proto.graph?.node ?? [];
  return nodes.length > 0 && proto.functions.length === 0 && nodes.every(({ domain }) => domain === mlDomain);
}

function normaliseDomain(domain: string): string {
  return domain === 'ai.onnx' ? '' : domain;
}

function readGraph(proto: GraphProto, outer: Names | undefined, depth: number, reader: GraphReader): Graph {
  const { limits, counts } = reader;
  if (depth > limits.maxGraphDepth) throw tooLarge('nested subgraphs', depth, limits.maxGraphDepth);
  counts.nodes += proto.node.length;
  counts.initializers += proto.initializer.length;
  assertCounts(reader);
  if (proto.sparseInitializer.length > 0) {
    throw new NnError({
      code: 'NN_DTYPE_UNSUPPORTED',
      message: `graph "${proto.name}" has ${proto.sparseInitializer.length} sparse initializers`,
      hint: 'store the weights as dense tensors',
      details: { graph: proto.name },
    });
  }

  const initializers = new Map<string, Tensor>();
  for (const tensor of proto.initializer) {
    const name = readName(tensor.name, 'an initializer', limits);
    if (initializers.has(name)) throw duplicate('initializer', name);
    initializers.set(name, readTensor(tensor, `initializer "${name}"`, reader.source));
  }

  const inputs: ValueInfo[] = [];
  const inputNames = new Set<string>();
  for (const input of proto.input) {
    const info = readValueInfo(input, 'input', limits);
    if (inputNames.has(info.name)) throw duplicate('input', info.name);
    inputNames.add(info.name);
    if (!initializers.has(info.name)) inputs.push(info);
  }

  const given = new Set([...initializers.keys(), ...inputNames]);
  const own = new Set(given);
  const known: Names = { has: (name) => given.has(name) || outer?.has(name) === true };
  const visible: Names = { has: (name) => own.has(name) || outer?.has(name) === true };
  for (const node of proto.node) {
    for (const output of node.output) {
      if (output === '') continue;
      readName(output, 'a node output', limits);
      if (visible.has(output)) throw duplicate('value', output);
      own.add(output);
    }
  }
  const nodes = proto.node.map((node) => readNode(node, visible, depth, reader));

  const maps = mapsAmong(nodes);
  const outputs = proto.output.map((output) => {
    if (!maps.has(output.name)) return readValueInfo(output, 'output', limits);
    counts.maps++;
    return { name: output.name, dtype: 'float32', shape: [], isUnranked: true } as const;
  });
  const outputNames = new Set<string>();
  for (const { name } of outputs) {
    if (outputNames.has(name)) throw duplicate('output', name);
    outputNames.add(name);
    if (!visible.has(name)) throw malformed(`output "${name}" is produced by nothing`, { value: name });
  }
  if (outputs.length === 0) throw malformed(`graph "${proto.name}" has no outputs`, { graph: proto.name });
  const isRead = readersOf(nodes, outputNames);
  const scope = {
    fileOpset: reader.opset,
    opset: liftedOpset(reader.opset),
    initializers,
    taken: visible,
    isRead,
    rankOf: ranksIn(proto),
  };
  // Constants first: what replaces a node may depend on whether its inputs are stored, and how.
  const lifted = liftConstants(nodes, initializers, outputNames, limits);
  const standard = rewriteNodes(lifted, scope);
  counts.nodes += Math.max(0, standard.length - lifted.length);
  counts.initializers += initializers.size - proto.initializer.length;
  assertCounts(reader);
  const sources: Names = { has: (name) => known.has(name) || initializers.has(name) };
  return { name: proto.name, inputs, outputs, initializers, nodes: sortNodes(standard, sources) };
}

function assertCounts({ counts, limits }: GraphReader): void {
  if (counts.nodes > limits.maxNodes) throw tooLarge('nodes', counts.nodes, limits.maxNodes);
  if (counts.initializers > limits.maxInitializers) {
    throw tooLarge('initializers', counts.initializers, limits.maxInitializers);
  }
}

/** Number of dimensions of the values that the file describes. */
function ranksIn({ input, output, valueInfo }: GraphProto): (name: string) => number | undefined {
  let ranks: Map<string, number> | undefined;
  return (name) => {
    ranks ??= new Map(
      [...valueInfo, ...input, ...output].flatMap(({ name: value, type }) => {
        const shape = type?.value.case === 'tensorType' ? type.value.value.shape : undefined;
        return shape === undefined ? [] : [[value, shape.dim.length] as const];
      }),
    );
    return ranks.get(name);
  };
}

/** Outputs that the file calls lists of maps, and that become tensors here. */
function mapsAmong(nodes: readonly GraphNode[]): ReadonlySet<string> {
  const zips = nodes.filter(({ domain, opType }) => domain === mlDomain && opType === 'ZipMap');
  return new Set(zips.flatMap(({ outputs }) => outputs));
}

/** Whether a value is read by any node, or is an output. Looked up only for nodes of other domains. */
function readersOf(nodes: readonly GraphNode[], outputs: ReadonlySet<string>): (name: string) => boolean {
  let read: Set<string> | undefined;
  return (name) => {
    read ??= new Set(nodes.flatMap((node) => [...node.inputs, ...capturedValues(node)]));
    return read.has(name) || outputs.has(name);
  };
}

function readNode(proto: NodeProto, visible: Names, depth: number, reader: GraphReader): GraphNode {
  const domain = normaliseDomain(proto.domain);
  const name = proto.name === '' ? `${proto.opType}:${proto.output[0] ?? ''}` : proto.name;
  const opType = readName(proto.opType, `the operator of node "${name}"`, reader.limits);
  const called = describeNode({ name, opType });
  if (domain !== '' && domain !== mlDomain) {
    throw operatorUnsupported({ name, opType, domain }, reader.opset, `domain "${domain}" is not supported`);
  }
  const values = Math.max(proto.input.length, proto.output.length);
  if (values > reader.limits.maxNodeValues)
    throw tooLarge(`inputs or outputs of ${called}`, values, reader.limits.maxNodeValues);
  const attributes = new Map<string, ReturnType<typeof readAttribute>>();
  for (const attribute of proto.attribute) {
    const where = `attribute "${readName(attribute.name, `an attribute of ${called}`, reader.limits)}" of ${called}`;
    if (attributes.has(attribute.name)) throw duplicate(`attribute of ${called}`, attribute.name);
    attributes.set(
      attribute.name,
      readAttribute(attribute, where, reader.source, (graph) => readGraph(graph, visible, depth + 1, reader)),
    );
  }
  return {
    name: readName(name, 'a node', reader.limits),
    opType,
    domain,
    inputs: proto.input,
    outputs: proto.output,
    attributes: Object.fromEntries(attributes),
  };
}

function readValueInfo(proto: ValueInfoProto, role: string, limits: ModelLimits): ValueInfo {
  const name = readName(proto.name, `an ${role}`, limits);
  const type = proto.type?.value;
  if (type?.case !== 'tensorType') {
    throw new NnError({
      code: 'NN_DTYPE_UNSUPPORTED',
      message: `${role} "${name}" is ${type?.case === undefined ? 'of no stated type' : `a ${type.case}`}, not a tensor`,
      hint: 'only dense tensors go in and out; for scikit-learn models export with zipmap=False',
      details: { value: name },
    });
  }
  const dtype = fromOnnxCode(type.value.elemType, `${role} "${name}"`);
  if (type.value.shape === undefined) return { name, dtype, shape: [], isUnranked: true };
  const dims = type.value.shape.dim;
  if (dims.length > limits.maxRank)
    throw tooLarge(`dimensions in ${role} "${name}"`, dims.length, limits.maxRank);
  const shape = dims.map(({ value }, axis): Dimension => {
    if (value.case === 'dimParam' && value.value !== '') {
      return readName(value.value, 'a dimension', limits);
    }
    if (value.case !== 'dimValue') return `${name}.${axis}`;
    const size = Number(value.value);
    if (size > limits.maxElements) {
      throw tooLarge(`entries along dimension ${axis} of ${role} "${name}"`, size, limits.maxElements);
    }
    return size < 0 ? `${name}.${axis}` : size;
  });
  return { name, dtype, shape };
}

function readName(name: string, what: string, limits: ModelLimits): string {
  if (name === '') throw malformed(`${what} has no name`);
  if (name.length > limits.maxNameLength)
    throw tooLarge('characters in a name', name.length, limits.maxNameLength);
  return name;
}

function duplicate(what: string, name: string): NnError {
  return malformed(`${what} "${name}" is defined twice`, { name }, 'NN_MODEL_DUPLICATE_NAME');
}
