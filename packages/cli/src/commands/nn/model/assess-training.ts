import { isPlexusError } from '@plexus/core';
import {
  buildGradientGraph,
  findParameters,
  type GraphNode,
  initialiseModel,
  isDifferentiable,
  isFloatType,
  isGradientStop,
  isIrreproducible,
  type Model,
  toFloat32Model,
  trainingForms,
  untieInitializers,
} from '@plexus/nn';
import type { Sizes } from './dimensions.ts';

/** What becomes of a gradient at an operator: passed on, 0 by nature, or refused. */
export type GradientKind = 'yes' | 'zero' | 'no';

export function gradientOf(opType: string): GradientKind {
  if (isDifferentiable(opType) || Object.hasOwn(trainingForms, opType)) return 'yes';
  if (isGradientStop(opType)) return 'zero';
  return 'no';
}

export type Verdict =
  | { readonly trains: true; readonly parameters: number }
  | { readonly trains: false; readonly reason: string; readonly remedy: string };

/** The output a loss would compare: the only one of real numbers, else the first of them. */
export function realOutputs(model: Model): readonly string[] {
  return model.graph.outputs.filter(({ dtype }) => isFloatType(dtype)).map(({ name }) => name);
}

/** The model as training takes it: weights filled in and untied, 16 bits widened. */
export function prepareModel(model: Model, seed = 0): Model {
  const isHalf = [...model.graph.initializers.values()].some(
    ({ dtype }) => dtype === 'float16' || dtype === 'bfloat16',
  );
  return untieInitializers(initialiseModel(isHalf ? toFloat32Model(model) : model, seed));
}

/**
 * Whether a model trains: its gradients are written down for these sizes, not computed. A refusal names what it is
 * about and what to do.
 */
export function assessTraining(model: Model, { dimensions }: Sizes): Verdict {
  const outputs = realOutputs(model);
  if (outputs.length !== 1) {
    return {
      trains: false,
      reason: `it has ${outputs.length} outputs of real numbers (${outputs.join(', ')}), one can be trained`,
      remedy:
        outputs.length === 0
          ? 'export the model with its scores as output'
          : `choose one: --output ${outputs[0]}`,
    };
  }
  const prepared = prepareModel(model);
  const options = { loss: 'mse', dimensions } as const;
  try {
    return { trains: true, parameters: buildGradientGraph(prepared, options).gradients.size };
  } catch (error) {
    if (!isPlexusError(error)) throw error;
    const behind = parametersBehind(prepared, String(error.details['node'] ?? ''));
    const helps =
      behind.length > 0 && isBuilt(() => buildGradientGraph(prepared, { ...options, freeze: behind }));
    return {
      trains: false,
      reason: error.message,
      remedy: helps ? sayFreeze(behind) : (error.hint ?? 'export the model again'),
    };
  }
}

function isBuilt(build: () => unknown): boolean {
  try {
    build();
    return true;
  } catch (error) {
    if (isPlexusError(error)) return false;
    throw error;
  }
}

/** Nodes that a gradient would have to pass and cannot. */
export function stoppingNodes(model: Model): readonly GraphNode[] {
  const driven = new Set(
    findParameters(model).flatMap(({ name, isTrainable }) => (isTrainable ? [name] : [])),
  );
  const needed = neededValues(model);
  const found: GraphNode[] = [];
  for (const node of model.graph.nodes) {
    if (!node.inputs.some((name) => driven.has(name)) || !node.outputs.some((name) => needed.has(name))) {
      continue;
    }
    const kind = gradientOf(node.opType);
    if (kind === 'no' || isIrreproducible(node.opType)) found.push(node);
    if (kind !== 'zero') for (const output of node.outputs) driven.add(output);
  }
  return found;
}

function neededValues(model: Model): ReadonlySet<string> {
  const needed = new Set(realOutputs(model).slice(0, 1));
  for (const node of model.graph.nodes.toReversed()) {
    if (node.outputs.some((name) => needed.has(name))) for (const name of node.inputs) needed.add(name);
  }
  return needed;
}

/** Names of what is trained and lies before a node. */
function parametersBehind(model: Model, nodeName: string): readonly string[] {
  const before = new Set(model.graph.nodes.find(({ name }) => name === nodeName)?.inputs);
  for (const other of model.graph.nodes.toReversed()) {
    if (other.outputs.some((name) => before.has(name))) for (const name of other.inputs) before.add(name);
  }
  return findParameters(model).flatMap(({ name, isTrainable }) =>
    isTrainable && before.has(name) ? [name] : [],
  );
}

const MOST_NAMES = 4;

function sayFreeze(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(',');
  return `train only what does not lie behind it: --freeze ${shown}${more > 0 ? ` and ${more} more, or a pattern like encoder.*` : ''}`;
}
