import { operatorUnsupported } from '../graph/model-error.ts';
import { refusalOf } from '../graph/shape-rules/refused.ts';
import { introducedIn, isOperatorName } from '../graph/shape-rules/table.ts';
import type { GraphNode, Model } from '../graph/types.ts';
import type { Arithmetic } from '../operators/arithmetic.ts';
import { trainingOpset, type Value } from '../operators/static-graph.ts';
import { isIrreproducible, trainingForms } from '../operators/table.ts';
import { FormSite, type TrainingContext } from '../operators/training-form.ts';

/**
 * Adds a model's nodes to a graph in the form that training needs: in the training opset, shapes folded, Dropout and
 * BatchNormalization (unless its statistics are frozen) switched to training. `values` holds what each input and initializer of the model is in the
 * graph; every value the nodes compute is added to it.
 *
 * Throws `NN_OPERATOR_UNSUPPORTED` and what the shape rules throw.
 */
export function lowerModel(
  model: Model,
  graph: Arithmetic,
  values: Map<string, Value>,
  context: TrainingContext,
): void {
  for (const node of model.graph.nodes) {
    const inputs = node.inputs.map((name) => (name === '' ? '' : (values.get(name) ?? '')));
    const isFixed = isFrozenNorm(node, inputs, graph) && context.isTraining === true;
    const around = isFixed ? { ...context, isTraining: false } : context;
    const outputs = lowerNode(new FormSite(graph, node, model.opset, inputs, around));
    node.outputs.forEach((name, i) => {
      const value = outputs[i];
      if (name !== '' && value !== undefined) values.set(name, value);
    });
  }
}

/** BatchNormalization whose running statistics are frozen uses them, as in inference. */
function isFrozenNorm({ opType }: GraphNode, inputs: readonly Value[], graph: Arithmetic): boolean {
  const statistics = inputs.slice(3, 5);
  return opType === 'BatchNormalization' && statistics.every((value) => graph.initializers.has(value));
}

function lowerNode(site: FormSite): readonly Value[] {
  const { node, opset } = site;
  assertKnown(node, opset);
  if (isIrreproducible(node.opType)) {
    throw site.unsupported(
      'it draws numbers that nobody could draw again; training takes randomness from Dropout',
    );
  }
  const form = isOperatorName(node.opType) ? trainingForms[node.opType] : undefined;
  return form === undefined ? site.keep(node.outputs.length) : form(site);
}

function assertKnown(node: GraphNode, opset: number): void {
  if (node.domain !== '' || !isOperatorName(node.opType)) {
    throw operatorUnsupported(node, opset, refusalOf(node.opType));
  }
  const since = introducedIn[node.opType] ?? 0;
  if (opset < since || since > trainingOpset) {
    throw operatorUnsupported(node, opset, `this operator exists from opset ${since}`);
  }
}
