import type { AttributeProto, FunctionProto, GraphProto, ModelProto, NodeProto, TensorProto } from 'onnx-buf';
import { NnError } from '../errors.ts';
import type { ModelLimits } from '../limits.ts';
import { malformed, operatorUnsupported, tooLarge } from './model-error.ts';

/** Functions calling functions. */
const maxCallDepth = 32;

type Inliner = {
  readonly functions: ReadonlyMap<string, FunctionProto>;
  readonly limits: ModelLimits;
  readonly copied: { nodes: number; bytes: number };
};

function keyOf(domain: string, name: string, overload: string): string {
  return `${domain}\n${name}\n${overload}`;
}

/**
 * Replaces every call of a function defined inside the file by the function's body, in place, as
 * `torch.onnx.export` writes them for modules. Names inside the body get the call's first output as a prefix. What is
 * copied is bounded by the limits. Throws `NN_MODEL_TOO_LARGE`, `NN_MODEL_MALFORMED`, `NN_MODEL_DUPLICATE_NAME`,
 * `NN_OPSET_UNSUPPORTED` for a function of another opset, `NN_OPERATOR_UNSUPPORTED` for one that redefines a standard operator.
 */
export function inlineFunctions(
  proto: ModelProto,
  graph: GraphProto,
  opset: number,
  limits: ModelLimits,
): void {
  if (proto.functions.length === 0) return;
  const functions = new Map<string, FunctionProto>();
  for (const definition of proto.functions) {
    const { name, domain, overload } = definition;
    if (domain === '' || domain === 'ai.onnx') {
      throw operatorUnsupported(
        { name, opType: name, domain: '' },
        opset,
        'the file redefines a standard operator',
      );
    }
    const key = keyOf(domain, name, overload);
    if (functions.has(key))
      throw malformed(`function "${name}" is defined twice`, { name }, 'NN_MODEL_DUPLICATE_NAME');
    functions.set(key, definition);
    for (const { domain: imported, version } of definition.opsetImport) {
      if ((imported !== '' && imported !== 'ai.onnx') || Number(version) === opset) continue;
      throw new NnError({
        code: 'NN_OPSET_UNSUPPORTED',
        message: `function "${name}" is written in opset ${version}, the model in ${opset}`,
        hint: 'export the model again in one opset',
        details: { function: name, opset: Number(version), modelOpset: opset },
      });
    }
  }
  expandGraph(graph, 0, { functions, limits, copied: { nodes: 0, bytes: 0 } });
}

function expandGraph(graph: GraphProto, depth: number, inliner: Inliner): void {
  graph.node = graph.node.flatMap((node) => expandNode(node, depth, inliner));
}

function expandNode(node: NodeProto, depth: number, inliner: Inliner): NodeProto[] {
  for (const { g } of node.attribute) if (g !== undefined) expandGraph(g, depth, inliner);
  const definition = inliner.functions.get(keyOf(node.domain, node.opType, node.overload));
  if (definition === undefined) return [node];
  if (depth >= maxCallDepth) throw tooLarge('nested function calls', depth + 1, maxCallDepth);
  const { copied, limits } = inliner;
  copied.nodes += 1 + definition.node.length;
  if (copied.nodes > limits.maxNodes)
    throw tooLarge('nodes once functions are inlined', copied.nodes, limits.maxNodes);
  if (node.input.length > definition.input.length || node.output.length > definition.output.length) {
    throw malformed(`node "${node.name}" gives function "${definition.name}" more values than it has`, {
      node: node.name,
      operator: node.opType,
    });
  }
  const copy = createCopier(node, definition, inliner);
  return definition.node.flatMap((inner) => expandNode(copy(inner), depth + 1, inliner));
}

function tensorBytes(tensor: TensorProto): number {
  const { rawData, floatData, doubleData, int32Data, int64Data, uint64Data } = tensor;
  const lists = [floatData, doubleData, int32Data, int64Data, uint64Data];
  return rawData.length + lists.reduce((sum, list) => sum + 8 * list.length, 0);
}

/** A shallow copy; a field's default lives on the prototype, where object spread would lose it. */
function copyWith<Message extends object>(message: Message, changes: Partial<Message>): Message {
  return Object.assign(Object.create(Object.getPrototypeOf(message)), message, changes);
}

/** Copies nodes of a function's body into the place of one call. */
function createCopier(
  call: NodeProto,
  definition: FunctionProto,
  inliner: Inliner,
): (node: NodeProto) => NodeProto {
  const prefix = `${call.output[0] || call.name || call.opType}/`;
  const names = new Map<string, string>();
  definition.input.forEach((formal, i) => {
    names.set(formal, call.input[i] ?? '');
  });
  definition.output.forEach((formal, i) => {
    if (call.output[i]) names.set(formal, call.output[i]);
  });
  const given = new Map(
    [...definition.attributeProto, ...call.attribute].map((attribute) => [attribute.name, attribute]),
  );
  const rename = (name: string): string => (name === '' ? '' : (names.get(name) ?? prefix + name));

  const charge = (bytes: number): void => {
    inliner.copied.bytes += bytes;
    const { maxBytes } = inliner.limits;
    if (inliner.copied.bytes > maxBytes)
      throw tooLarge('bytes once functions are inlined', inliner.copied.bytes, maxBytes);
  };
  const copyAttribute = (attribute: AttributeProto): AttributeProto[] => {
    const isReference = attribute.refAttrName !== '';
    const source = isReference ? given.get(attribute.refAttrName) : attribute;
    if (source === undefined) return [];
    if (isReference && source.g !== undefined) {
      throw malformed(`"${call.name}" passes a graph to function "${definition.name}"`, { node: call.name });
    }
    const { s, ints, floats, strings, t, g } = source;
    charge(
      s.length + 8 * (ints.length + floats.length) + strings.reduce((sum, text) => sum + 16 + text.length, 0),
    );
    if (t !== undefined) charge(tensorBytes(t));
    return [copyWith(source, { ...(g === undefined ? {} : { g: copyGraph(g) }), name: attribute.name })];
  };
  const copyNode = (node: NodeProto): NodeProto =>
    copyWith(node, {
      name: node.name === '' ? '' : prefix + node.name,
      input: node.input.map(rename),
      output: node.output.map(rename),
      attribute: node.attribute.flatMap(copyAttribute),
    });
  const copyGraph = (graph: GraphProto): GraphProto => {
    inliner.copied.nodes += graph.node.length;
    for (const tensor of graph.initializer) charge(tensorBytes(tensor));
    return copyWith(graph, {
      node: graph.node.map(copyNode),
      input: graph.input.map((input) => copyWith(input, { name: rename(input.name) })),
      output: graph.output.map((output) => copyWith(output, { name: rename(output.name) })),
      initializer: graph.initializer.map((tensor) => copyWith(tensor, { name: rename(tensor.name) })),
    });
  };
  return copyNode;
}
