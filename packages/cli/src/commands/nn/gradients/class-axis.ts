import { type GraphNode, inferShapes, type Model, readHead } from '@plexus/nn';
import { CliError } from '../../../errors.ts';

export type Aligned = {
  readonly model: Model;
  /** The first output's shape, when every dimension has a number, and where its classes lie. */
  readonly output: { readonly shape: readonly number[]; readonly axis: number } | undefined;
};

/**
 * The model with its classes where softmax-cross-entropy looks for them: on dimension 1, or the last of three. Where
 * they lie is said by `stated`, else by the target's shape, which is the output's without the classes. A model that
 * ends in Softmax or LogSoftmax says it itself. Throws `CLI_OPTION_INVALID`, and what `inferShapes` throws.
 */
export function alignClasses(
  model: Model,
  dimensions: Readonly<Record<string, number>>,
  target: readonly number[],
  stated: number | undefined,
): Aligned {
  const [output] = model.graph.outputs;
  const inferred = output === undefined ? undefined : inferShapes(model, { dimensions }).get(output.name);
  const shape = (inferred?.shape ?? []).filter((size) => typeof size === 'number');
  const rank = shape.length;
  if (output === undefined || inferred === undefined || inferred.shape.length !== rank) {
    return { model, output: undefined };
  }
  const head = readHead(model);
  if (stated !== undefined) assertAxis(stated, head.activation, output.name, shape);
  const usual = head.axis;
  const fits = (axis: number): boolean =>
    target.length === rank - 1 && shape.filter((_, i) => i !== axis).every((size, i) => size === target[i]);
  const axis = stated ?? (fits(usual) ? usual : [...shape.keys()].find(fits)) ?? usual;
  if (axis === usual || rank < 2 || head.activation !== undefined) {
    return { model, output: { shape, axis: usual } };
  }
  const order = [...shape.keys()].filter((i) => i !== axis);
  order.splice(usual, 0, axis);
  const name = freshName(model, `${output.name}/classes`);
  const node: GraphNode = {
    name,
    opType: 'Transpose',
    domain: '',
    inputs: [output.name],
    outputs: [name],
    attributes: { perm: { type: 'ints', value: order } },
  };
  const moved = order.map((i) => shape[i] as number);
  const graph = {
    ...model.graph,
    nodes: [...model.graph.nodes, node],
    outputs: [{ name, dtype: output.dtype, shape: moved }],
  };
  return { model: { ...model, graph }, output: { shape: moved, axis: usual } };
}

function assertAxis(
  axis: number,
  activation: string | undefined,
  output: string,
  shape: readonly number[],
): void {
  const isOutside = axis >= shape.length;
  if (!isOutside && activation === undefined) return;
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: isOutside
      ? `--class-axis is ${axis}, output "${output}" has shape [${shape.join(', ')}]`
      : `--class-axis is ${axis}, but the model ends in ${activation}, which says where its classes are`,
    hint: isOutside ? `give a dimension from 0 to ${shape.length - 1}` : 'leave --class-axis out',
    details: { axis, shape },
  });
}

function freshName(model: Model, wanted: string): string {
  const taken = new Set([
    ...model.graph.inputs.map(({ name }) => name),
    ...model.graph.initializers.keys(),
    ...model.graph.nodes.flatMap(({ outputs }) => outputs),
  ]);
  let name = wanted;
  while (taken.has(name)) name += '~';
  return name;
}
