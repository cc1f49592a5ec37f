import { NnError } from '../errors.ts';
import { type InferOptions, inferNode, initialFacts, maxKnownInTotal } from './infer-shapes.ts';
import type { ValueFacts } from './shape-rules/rule.ts';
import { factsOfTensor } from './tensor-facts.ts';
import type { Attribute, Graph, GraphNode, Model, Tensor } from './types.ts';

type Folding = {
  readonly opset: number;
  readonly facts: Map<string, ValueFacts>;
  readonly initializers: Map<string, Tensor>;
  readonly nodes: GraphNode[];
  readonly names: Set<string>;
  /** Known elements that may still be kept. */
  budget: number;
};

/**
 * The model with every If whose condition follows from the graph alone replaced by the branch it takes, also inside
 * that branch. Others, and everything in a model without, stay as they are.
 */
export function foldBranches(model: Model, options: InferOptions = {}): Model {
  const { graph } = model;
  if (!graph.nodes.some(isIf)) return model;
  const folding: Folding = {
    opset: model.opset,
    facts: initialFacts(withRankedInputs(model), options),
    initializers: new Map(graph.initializers),
    nodes: [],
    names: new Set([
      ...graph.initializers.keys(),
      ...graph.inputs.map(({ name }) => name),
      ...graph.nodes.flatMap(({ outputs }) => outputs),
    ]),
    budget: maxKnownInTotal,
  };
  const open = graph.nodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const branch = isIf(node) ? takenBranch(node, folding) : undefined;
    if (branch !== undefined) open.push(...inlined(node, branch, folding).reverse());
    else addNode(node, folding);
  }
  const { nodes, initializers } = folding;
  return { ...model, graph: { ...graph, nodes, initializers } };
}

/** What is not known of an input is not known of what follows from it. */
function withRankedInputs(model: Model): Model {
  const inputs = model.graph.inputs.filter(({ isUnranked }) => isUnranked !== true);
  return { ...model, graph: { ...model.graph, inputs } };
}

function isIf({ opType, domain }: GraphNode): boolean {
  return opType === 'If' && domain === '';
}

function takenBranch(node: GraphNode, { facts }: Folding): Graph | undefined {
  const condition = facts.get(node.inputs[0] ?? '')?.known?.[0];
  if (typeof condition !== 'number') return undefined;
  const branch = node.attributes[condition === 0 ? 'else_branch' : 'then_branch'];
  return branch?.type === 'graph' && branch.value.outputs.length >= node.outputs.length
    ? branch.value
    : undefined;
}

/** What does not fit together is left for `inferShapes` to refuse. */
function addNode(node: GraphNode, folding: Folding): void {
  const { nodes, facts, opset } = folding;
  nodes.push(node);
  try {
    inferNode(node, opset, facts, folding.budget > 0).forEach((found, i) => {
      facts.set(node.outputs[i] as string, found);
      folding.budget -= found.known?.length ?? 0;
    });
  } catch (error) {
    if (!(error instanceof NnError)) throw error;
  }
}

/** The nodes of a branch under names that nothing else has; its initializers join those of the graph. */
function inlined(node: GraphNode, branch: Graph, folding: Folding): GraphNode[] {
  const prefix = node.outputs[0] ?? node.name;
  const renamed = new Map<string, string>();
  const claim = (name: string): string => {
    let free = `${prefix}/${name}`;
    while (folding.names.has(free)) free += '~';
    folding.names.add(free);
    renamed.set(name, free);
    return free;
  };
  const own = new Set(branch.nodes.flatMap(({ outputs }) => outputs));
  const copies: GraphNode[] = [];
  node.outputs.forEach((output, i) => {
    const inner = branch.outputs[i]?.name ?? '';
    if (output === '') return;
    if (own.has(inner) && !renamed.has(inner)) renamed.set(inner, output);
    else copies.push(copyOf(inner, output));
  });
  for (const [name, tensor] of branch.initializers) {
    const free = claim(name);
    folding.initializers.set(free, tensor);
    folding.facts.set(free, factsOfTensor(tensor));
  }
  for (const name of own) if (name !== '' && !renamed.has(name)) claim(name);
  return [...branch.nodes, ...copies].map((inner) => withNames(inner, renamed, prefix));
}

function copyOf(value: string, output: string): GraphNode {
  return { name: output, opType: 'Identity', domain: '', inputs: [value], outputs: [output], attributes: {} };
}

function withNames(node: GraphNode, names: ReadonlyMap<string, string>, prefix: string): GraphNode {
  const rename = (name: string): string => names.get(name) ?? name;
  const attributes = Object.entries(node.attributes).map(([key, attribute]): [string, Attribute] =>
    attribute.type === 'graph'
      ? [key, { type: 'graph', value: withNamesInside(attribute.value, names, prefix) }]
      : [key, attribute],
  );
  return {
    ...node,
    name: `${prefix}/${node.name}`,
    inputs: node.inputs.map(rename),
    outputs: node.outputs.map(rename),
    attributes: Object.fromEntries(attributes),
  };
}

/** A graph inside a graph sees the names outside and defines none of them anew. */
function withNamesInside(graph: Graph, names: ReadonlyMap<string, string>, prefix: string): Graph {
  return {
    ...graph,
    outputs: graph.outputs.map((output) => ({ ...output, name: names.get(output.name) ?? output.name })),
    nodes: graph.nodes.map((node) => withNames(node, names, prefix)),
  };
}
