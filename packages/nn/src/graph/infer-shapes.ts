import { bindDimension } from './dimensions.ts';
import { inferKnownElements } from './known-values.ts';
import { describeNode, malformed, operatorUnsupported } from './model-error.ts';
import { findParameters } from './parameters.ts';
import { refusalOf } from './shape-rules/refused.ts';
import { RuleSite, type ValueFacts } from './shape-rules/rule.ts';
import { introducedIn, isOperatorName, shapeRules } from './shape-rules/table.ts';
import { factsOfTensor } from './tensor-facts.ts';
import type { DataType, Dimension, GraphNode, Model } from './types.ts';

export type InferOptions = {
  /** Numbers for named dimensions, such as `{ batch: 64 }`. */
  readonly dimensions?: Readonly<Record<string, number>>;
};

export type InferredValue = { readonly dtype: DataType; readonly shape: readonly Dimension[] };

/**
 * Type and shape of every value of the main graph: inputs, initializers and node outputs. Named dimensions are carried
 * through as polynomials (`batch`, `2*batch`, `seq - 1`); what depends on data is named `<value>.<axis>`. The shape
 * arithmetic of exporters (Shape → Gather → Concat → Reshape) is evaluated.
 *
 * Throws `NN_SHAPE_MISMATCH`, `NN_DTYPE_UNSUPPORTED` and `NN_OPERATOR_UNSUPPORTED`, each naming node, operator, opset
 * and shapes, and `NN_MODEL_MALFORMED` for missing inputs and attributes.
 */
export function inferShapes(model: Model, options: InferOptions = {}): Map<string, InferredValue> {
  return new Map(
    Array.from(inferFacts(model, options), ([name, { dtype, shape }]) => [name, { dtype, shape }]),
  );
}

/** As `inferShapes`, with the elements of values that follow from the graph alone (`known`); parameters are never among them. */
export function inferFacts(model: Model, options: InferOptions = {}): Map<string, ValueFacts> {
  const { graph, opset } = model;
  const facts = initialFacts(model, options);
  let budget = maxKnownInTotal;
  for (const node of graph.nodes) {
    const outputs = inferNode(node, opset, facts, budget > 0);
    node.outputs.forEach((name, index) => {
      const found = outputs[index];
      if (name === '' || found === undefined) return;
      facts.set(name, found);
      budget -= found.known?.length ?? 0;
    });
  }
  return facts;
}

/** Facts of the inputs and initializers, with which `inferFacts` begins. */
export function initialFacts(model: Model, options: InferOptions): Map<string, ValueFacts> {
  const { graph } = model;
  const bindings = options.dimensions ?? {};
  const facts = new Map<string, ValueFacts>();
  const parameters = new Set(findParameters(model).map(({ name }) => name));
  for (const [name, tensor] of graph.initializers) {
    const { dtype, shape } = tensor;
    facts.set(name, parameters.has(name) ? { dtype, shape } : factsOfTensor(tensor));
  }
  for (const { name, dtype, shape, isUnranked } of graph.inputs) {
    if (isUnranked === true) {
      throw malformed(
        `input "${name}" does not say how many dimensions it has`,
        { value: name },
        'NN_SHAPE_MISMATCH',
      );
    }
    facts.set(name, { dtype, shape: shape.map((dimension) => bindDimension(dimension, bindings)) });
  }
  return facts;
}

/** Facts of one node's outputs, given those of the values before it. Throws as `inferShapes`. */
export function inferNode(
  node: GraphNode,
  opset: number,
  facts: ReadonlyMap<string, ValueFacts>,
  withElements = true,
): readonly ValueFacts[] {
  const inputs = node.inputs.map((name) => (name === '' ? undefined : facts.get(name)));
  const site = new RuleSite(node, opset, inputs);
  const outputs = applyRule(site);
  if (node.outputs.length > outputs.length) {
    throw malformed(`${describeNode(node)} names ${node.outputs.length} outputs, it has ${outputs.length}`, {
      node: node.name,
      operator: node.opType,
      opset,
    });
  }
  return node.outputs.map((_, index) => {
    const found = outputs[index] as ValueFacts;
    assertReasonable(site, found);
    const known = withElements ? inferKnownElements(site, found, index) : found.known;
    return known === undefined ? found : { ...found, known };
  });
}

/** What shape arithmetic may cost in total, so that a hostile graph cannot keep a reader busy. */
export const maxKnownInTotal = 1 << 20;
const maxRank = 64;

function assertReasonable(site: RuleSite, { shape }: ValueFacts): void {
  if (shape.length > maxRank) throw site.mismatch(`the output would have ${shape.length} dimensions`);
  let elements = 1;
  for (const dimension of shape) {
    if (typeof dimension === 'string') continue;
    elements *= Math.max(1, dimension);
    if (dimension < 0 || !Number.isSafeInteger(dimension) || !Number.isSafeInteger(elements)) {
      throw site.mismatch(`the output would have shape [${shape.join(', ')}]`);
    }
  }
}

function applyRule(site: RuleSite): readonly ValueFacts[] {
  const { node, opset } = site;
  if (node.domain !== '' || !isOperatorName(node.opType)) {
    throw operatorUnsupported(node, opset, refusalOf(node.opType));
  }
  const since = introducedIn[node.opType] ?? 0;
  if (opset < since) throw operatorUnsupported(node, opset, `this operator exists from opset ${since}`);
  return shapeRules[node.opType](site);
}
