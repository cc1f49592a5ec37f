import { type GraphNode, inferShapes, type Model } from '@plexus/nn';
import { CliError } from '../../../errors.ts';

export type Aligned = {
  readonly model: Model;
  /** The only output's shape, when every dimension has a number. */
  readonly shape: readonly number[] | undefined;
};

/** Whether the last operator, seen through reshapes, is one that makes probabilities of scores. */
function endsInSoftmax(model: Model): boolean {
  const producers = new Map(
    model.graph.nodes.flatMap((node) => node.outputs.map((output) => [output, node] as const)),
  );
  let node: GraphNode | undefined = producers.get(model.graph.outputs[0]?.name ?? '');
  while (node !== undefined && ['Reshape', 'Flatten', 'Squeeze', 'Unsqueeze', 'Log'].includes(node.opType)) {
    node = producers.get(node.inputs[0] ?? '');
  }
  return node?.opType === 'Softmax' || node?.opType === 'LogSoftmax';
}

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
  if (output === undefined || inferred === undefined) return { model, shape: undefined };
  const shape = inferred.shape.filter((size) => typeof size === 'number');
  const rank = inferred.shape.length;
  if (shape.length !== rank) return { model, shape: undefined };
  if (stated !== undefined && (stated >= rank || endsInSoftmax(model))) {
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message:
        stated >= rank
          ? `--class-axis is ${stated}, output "${output.name}" has shape [${shape.join(', ')}]`
          : `--class-axis is ${stated}, but the model ends in Softmax or LogSoftmax, which says where its classes are`,
      hint: stated >= rank ? `give a dimension from 0 to ${rank - 1}` : 'leave --class-axis out',
      details: { axis: stated, shape },
    });
  }
  const usual = rank === 3 ? 2 : 1;
  const fits = (axis: number): boolean =>
    target.length === rank - 1 && shape.filter((_, i) => i !== axis).every((size, i) => size === target[i]);
  const axis = stated ?? (fits(usual) ? usual : [...shape.keys()].find(fits)) ?? usual;
  if (axis === usual || rank < 2 || endsInSoftmax(model)) return { model, shape };
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
  return { model: { ...model, graph }, shape: moved };
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
