import {
  consumersOf,
  findParameters,
  type GraphNode,
  isFloatType,
  isGivenName,
  isMask,
  type Model,
  type Parameter,
  type Tensor,
} from '@plexus/nn';

export type Which = 'trained' | 'named' | 'all';

/** Why an initializer has no gradient, and how many numbers it holds. */
export type Left = { readonly reason: string; readonly elements: number };

export type Choice = {
  readonly chosen: ReadonlySet<string>;
  /** Those of real numbers that are left as they are. */
  readonly left: ReadonlyMap<string, Left>;
};

/** Inputs that say how a node works rather than what it works on. */
const settings: Readonly<Record<string, (slot: number) => boolean>> = {
  Clip: (slot) => slot > 0,
  Dropout: (slot) => slot > 0,
  OneHot: () => true,
  Pad: (slot) => slot > 0,
  Range: () => true,
  Resize: (slot) => slot > 0,
};

/** The node for which a stored value is a setting, or whose result is a whole number: nothing to differentiate by. */
function settingOf(name: string, consumers: ReturnType<typeof consumersOf>): GraphNode | undefined {
  const seen = new Set<string>();
  const open = [name];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const { node, slot } of consumers.get(at) ?? []) {
      if (settings[node.opType]?.(slot) || isRounding(node)) return node;
      open.push(...node.outputs);
    }
  }
  return undefined;
}

function isRounding({ opType, attributes }: GraphNode): boolean {
  const to = attributes['to'];
  return opType === 'Cast' && to?.type === 'int' && (to.value === 6 || to.value === 7);
}

function reasonToLeave(
  name: string,
  tensor: Tensor,
  parameter: Parameter | undefined,
  which: Which,
  consumers: ReturnType<typeof consumersOf>,
): string | undefined {
  if (parameter !== undefined) {
    return parameter.isTrainable ? undefined : `running statistic of ${describe(parameter.node)}`;
  }
  if (tensor.dtype !== 'float32' && tensor.dtype !== 'float64') return `it is ${tensor.dtype}`;
  if ((consumers.get(name) ?? []).length === 0) return 'no node reads it';
  const setting = settingOf(name, consumers);
  if (setting !== undefined) return `setting of ${describe(setting)}`;
  if (which === 'all') return undefined;
  if (isMask(tensor)) return 'it hides scores';
  if (which === 'trained') return 'training takes it for a constant';
  return isGivenName(name) ? undefined : 'a constant, by the name its exporter gave it';
}

function describe({ opType, name }: GraphNode): string {
  return `${opType} "${name}"`;
}

/**
 * Which initializers gradients are taken of. `trained`: those of `findParameters`, which training changes. `named`:
 * also those that a person named, as an exporter writes parameters, wherever they stand. `all`: every one that is
 * neither a running statistic nor a setting.
 */
export function chooseInitializers(model: Model, which: Which): Choice {
  const parameters = new Map(findParameters(model).map((parameter) => [parameter.name, parameter]));
  const consumers = consumersOf(model.graph);
  const chosen = new Set<string>();
  const left = new Map<string, Left>();
  for (const [name, tensor] of model.graph.initializers) {
    if (!isFloatType(tensor.dtype)) continue;
    const reason = reasonToLeave(name, tensor, parameters.get(name), which, consumers);
    if (reason === undefined) chosen.add(name);
    else left.set(name, { reason, elements: tensor.data.length });
  }
  return { chosen, left };
}
