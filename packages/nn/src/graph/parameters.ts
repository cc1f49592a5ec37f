import { intAttribute, optionalInts } from './attributes.ts';
import { isFloatType } from './data-types.ts';
import { isConstantName, isGivenName } from './parameter-names.ts';
import { valuesOfRawData } from './raw-data.ts';
import type { DataType, Graph, GraphNode, Model, Tensor } from './types.ts';

/** What a value does for the node that reads it; decides how it is initialised and whether training changes it. */
export type ParameterRole =
  | 'weight'
  | 'recurrent'
  | 'embedding'
  | 'bias'
  | 'scale'
  | 'slope'
  | 'running-mean'
  | 'running-variance';

export type Parameter = {
  readonly name: string;
  readonly role: ParameterRole;
  readonly dtype: DataType;
  readonly shape: readonly number[];
  /** The first node that uses it in this role. */
  readonly node: GraphNode;
  /** Inputs and outputs of one unit; 0 for roles other than weight and recurrent. */
  readonly fanIn: number;
  readonly fanOut: number;
  /** Running statistics are written by training but have no gradient. */
  readonly isTrainable: boolean;
  /** True for an initializer, false for an input that stands where weights stand. */
  readonly isPresent: boolean;
};

const slots: Readonly<Record<string, readonly (ParameterRole | undefined)[]>> = {
  Conv: [undefined, 'weight', 'bias'],
  ConvTranspose: [undefined, 'weight', 'bias'],
  Gemm: ['weight', 'weight', 'bias'],
  MatMul: ['weight', 'weight'],
  Einsum: ['weight', 'weight', 'weight', 'weight'],
  Gather: ['embedding'],
  BatchNormalization: [undefined, 'scale', 'bias', 'running-mean', 'running-variance'],
  LayerNormalization: [undefined, 'scale', 'bias'],
  InstanceNormalization: [undefined, 'scale', 'bias'],
  GroupNormalization: [undefined, 'scale', 'bias'],
  PRelu: [undefined, 'slope'],
  LSTM: [undefined, 'recurrent', 'recurrent', 'bias', undefined, 'bias', 'bias', 'bias'],
  GRU: [undefined, 'recurrent', 'recurrent', 'bias', undefined, 'bias'],
  RNN: [undefined, 'recurrent', 'recurrent', 'bias', undefined, 'bias'],
  Add: ['bias', 'bias'],
  Mul: ['scale', 'scale'],
};

/** Operators between stored weights and the node that uses them: they rearrange, cut, join or repeat, but do not compute. */
const passesWeights = new Set([
  ...[
    'Identity',
    'Cast',
    'Transpose',
    'Reshape',
    'Squeeze',
    'Unsqueeze',
    'Dropout',
    'Slice',
    'Split',
    'Concat',
  ],
  ...['Expand', 'Tile'],
]);

/** Added to scores to hide them: numbers no training would have reached. */
const maskedFrom = 1e9;

/** Bounds the search for a stored value's uses, whatever a stranger's graph looks like. */
const maxVisits = 256;

/**
 * The parameters of a model: floating-point initializers, and inputs that stand where weights stand, by what the
 * nodes that read them do with them, directly or through nodes that only rearrange them.
 *
 * Some places hold parameters as well as constants of a formula: a single number in Add or Mul, a row joined to the
 * data (Concat, Where), a value computed from stored numbers alone (weight normalisation, exp of a stored
 * temperature), a row that scales or shifts the data before any layer. There the name decides: one that a person gave
 * is a parameter; so is a single number added to the one output of a layer. Never parameters are what is subtracted
 * from the data or divides it (means and deviations of the training set), and tables added to the data that hold
 * infinite or huge numbers (masks).
 *
 * An input counts as a missing weight when its type is floating-point, all its dimensions are numbers, every node
 * that reads it reads it as a parameter, and for the symmetric operators (MatMul, Gemm, Add, Mul, Einsum) and tables
 * (Gather) another operand depends on another input. So a model exported without weights can be told from one whose data has fixed shapes.
 */
export function findParameters(model: Model): readonly Parameter[] {
  const { graph } = model;
  const consumers = consumersOf(graph);
  const dataDriven = valuesDrivenByData(graph, consumers);
  const rawData = valuesOfRawData(
    graph,
    (value, { opType }) => !dataDriven.has(value) && !(opType === 'Gather' && isWeight(graph, value)),
  );
  const oneOutput = valuesOfOneUnit(graph);
  const places: Places = { dataDriven, rawData, oneOutput };
  const parameters: Parameter[] = [];
  for (const [name, tensor] of graph.initializers) {
    const { dtype, shape } = tensor;
    if (!isFloatType(dtype) || isConstantName(name)) continue;
    const isGiven = isGivenName(name);
    const uses = usesOf(name, consumers, isGiven ? dataDriven : undefined);
    const use = uses.find((at) => isParameterUse(at, shape, places, isGiven));
    if (use === undefined || (use.role === 'bias' && isMask(tensor))) continue;
    parameters.push(toParameter(name, dtype, shape, use, true));
  }
  for (const { name, dtype, shape } of graph.inputs) {
    if (dataDriven.has(name) || !shape.every((dimension) => typeof dimension === 'number')) continue;
    const use = usesOf(name, consumers)[0];
    if (use !== undefined) parameters.push(toParameter(name, dtype, shape, use, false));
  }
  return parameters;
}

/** Whether a table holds infinite or huge numbers, as what hides scores does. */
export function isMask({ shape, data }: Tensor): boolean {
  if (shape.length < 2 || !(data instanceof Float32Array || data instanceof Float64Array)) return false;
  return data.some((value) => !(Math.abs(value) < maskedFrom));
}

type Use = {
  readonly node: GraphNode;
  readonly slot: number;
  readonly role: ParameterRole | undefined;
  readonly isTransposed: boolean;
};

type Consumers = ReadonlyMap<string, readonly { readonly node: GraphNode; readonly slot: number }[]>;

export function consumersOf(graph: Graph): Consumers {
  const consumers = new Map<string, { node: GraphNode; slot: number }[]>();
  for (const node of graph.nodes) {
    node.inputs.forEach((name, slot) => {
      if (name === '') return;
      const list = consumers.get(name);
      if (list === undefined) consumers.set(name, [{ node, slot }]);
      else list.push({ node, slot });
    });
  }
  return consumers;
}

/**
 * Every place a stored value ends up in, through nodes that only rearrange it, and, when `dataDriven` is given, also
 * through nodes that compute from stored values alone. Joined to the data it is an embedding.
 */
function usesOf(name: string, consumers: Consumers, dataDriven?: ReadonlySet<string>): Use[] {
  const uses: Use[] = [];
  const visited = new Set<GraphNode>();
  const open = [{ value: name, isTransposed: false }];
  for (let at = open.pop(); at !== undefined && visited.size < maxVisits; at = open.pop()) {
    const { value, isTransposed } = at;
    for (const { node, slot } of consumers.get(value) ?? []) {
      const isPassed = passesWeights.has(node.opType) && (slot === 0 || node.opType === 'Concat');
      const isComputed = dataDriven !== undefined && !dataDriven.has(node.outputs[0] ?? '');
      const isJoined = dataDriven?.has(node.outputs[0] ?? '') === true && isJoin(node, slot);
      if (isJoined) uses.push({ node, slot, role: 'embedding', isTransposed });
      if (!isPassed && !isComputed) {
        if (!isJoined) uses.push({ node, slot, role: slots[node.opType]?.[slot], isTransposed });
      } else if (!visited.has(node)) {
        visited.add(node);
        const swaps = node.opType === 'Transpose' && swapsLastTwo(node);
        for (const output of node.outputs) open.push({ value: output, isTransposed: isTransposed !== swaps });
      }
    }
  }
  return uses;
}

function isJoin(node: GraphNode, slot: number): boolean {
  return node.opType === 'Concat' || (node.opType === 'Where' && slot > 0);
}

function swapsLastTwo(node: GraphNode): boolean {
  const order = optionalInts(node, 'perm') ?? [1, 0];
  return order.at(-1) === order.length - 2;
}

const symmetric = new Set(['MatMul', 'Gemm', 'Add', 'Mul']);

/** Whether a node joins what stands in a slot with the data; for nodes that could do without, what they compute is no layer. */
function meetsData({ opType, inputs }: GraphNode, slot: number, dataDriven: ReadonlySet<string>): boolean {
  if (opType === 'Einsum') return inputs.some((name, i) => i !== slot && dataDriven.has(name));
  if (opType === 'Gather') return dataDriven.has(inputs[1] ?? '');
  return !symmetric.has(opType) || slot === 2 || dataDriven.has(inputs[1 - slot] ?? '');
}

/** What is known of the values that stored numbers meet. */
type Places = {
  readonly dataDriven: ReadonlySet<string>;
  readonly rawData: ReadonlySet<string>;
  readonly oneOutput: ReadonlySet<string>;
};

function isParameterUse(
  { role, slot, node }: Use,
  shape: readonly number[],
  { dataDriven, rawData, oneOutput }: Places,
  isGiven: boolean,
): boolean {
  if (role === undefined) return false;
  const isNumber = shape.every((dimension) => dimension === 1);
  if (node.opType === 'Gather') return shape.length >= 2;
  if (isJoin(node, slot)) return !isNumber;
  if (initialStates[node.opType]?.includes(slot) === true) return isGiven;
  if (!symmetric.has(node.opType)) return meetsData(node, slot, dataDriven);
  const other = node.inputs[1 - slot] ?? '';
  if ((node.opType === 'Add' || node.opType === 'Mul') && !isGiven) {
    if (rawData.has(other)) return false;
    if (isNumber && !(node.opType === 'Add' && shape.length > 0 && oneOutput.has(other))) return false;
  }
  return meetsData(node, slot, dataDriven);
}

/** Inputs with the state a recurrent layer begins with: mostly zeros that the exporter wrote. */
const initialStates: Readonly<Record<string, readonly number[]>> = { LSTM: [5, 6], GRU: [5], RNN: [5] };

function isWeight(graph: Graph, name: string): boolean {
  const tensor = graph.initializers.get(name);
  return tensor !== undefined && tensor.shape.length >= 2 && isFloatType(tensor.dtype);
}

/** Results of layers with a single output, so that a number added to them is a bias and not a constant. */
function valuesOfOneUnit(graph: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { opType, inputs, outputs } of graph.nodes) {
    const weights = graph.initializers.get(inputs[1] ?? '');
    const isLinear = opType === 'MatMul' && (weights?.shape.length ?? 0) >= 2 && weights?.shape.at(-1) === 1;
    const isConv = opType === 'Conv' && weights?.shape[0] === 1;
    const isReshaped = opType === 'Reshape' && found.has(inputs[0] ?? '');
    if (isLinear || isConv || isReshaped) found.add(outputs[0] ?? '');
  }
  return found;
}

/** Values that change with the data: inputs that are not missing weights, and everything computed from them. */
function valuesDrivenByData(graph: Graph, consumers: Consumers): ReadonlySet<string> {
  const candidates = new Set<string>();
  for (const { name, dtype, shape } of graph.inputs) {
    if (!isFloatType(dtype) || shape.some((dimension) => typeof dimension === 'string')) continue;
    const uses = usesOf(name, consumers);
    if (uses.length > 0 && uses.every(({ role }) => role !== undefined)) candidates.add(name);
  }
  const driven = new Set<string>();
  const follow = (): void => {
    for (const { name } of graph.inputs) if (!candidates.has(name)) driven.add(name);
    for (const node of graph.nodes) {
      if (node.inputs.some((input) => driven.has(input)))
        for (const output of node.outputs) driven.add(output);
    }
  };
  follow();
  const isConfirmed = (name: string): boolean =>
    usesOf(name, consumers).every(({ node, slot }) => meetsData(node, slot, driven));
  for (const name of [...candidates]) if (!isConfirmed(name)) candidates.delete(name);
  follow();
  return driven;
}

function toParameter(
  name: string,
  dtype: DataType,
  shape: readonly number[],
  use: Use,
  isPresent: boolean,
): Parameter {
  const role = use.role as ParameterRole;
  const { fanIn, fanOut } =
    role === 'weight' || role === 'recurrent' ? fansOf(shape, use) : { fanIn: 0, fanOut: 0 };
  const isTrainable = role !== 'running-mean' && role !== 'running-variance';
  return { name, role, dtype, shape, node: use.node, fanIn, fanOut, isTrainable, isPresent };
}

/** Conv weights are [out in/groups k…], ConvTranspose [in out/groups k…], recurrent [directions gates·hidden in]. */
function fansOf(
  shape: readonly number[],
  { node, slot, isTransposed }: Use,
): { fanIn: number; fanOut: number } {
  const [first = 1, second = 1] = shape;
  if (node.opType === 'Conv' || node.opType === 'ConvTranspose') {
    const cells = shape.slice(2).reduce((product, dimension) => product * dimension, 1);
    const groups = intAttribute(node, 'group', 1);
    if (node.opType === 'Conv') return { fanIn: second * cells, fanOut: (first / groups) * cells };
    return { fanIn: (first / groups) * cells, fanOut: second * cells };
  }
  if (shape.length === 1) return { fanIn: first, fanOut: 1 };
  if (node.opType === 'MatMul' || node.opType === 'Gemm') {
    const flag = node.opType === 'Gemm' && intAttribute(node, slot === 0 ? 'transA' : 'transB', 0) !== 0;
    const isSwapped = (slot === 0) !== (flag !== isTransposed);
    const [rows = 1, columns = 1] = shape.slice(-2);
    return isSwapped ? { fanIn: columns, fanOut: rows } : { fanIn: rows, fanOut: columns };
  }
  return { fanIn: shape.at(-1) ?? 1, fanOut: second };
}
