import { createRandom, digestOf, digestToBytes } from '@plexus/core';
import { NnError } from '../errors.ts';
import { intAttribute } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import { tooLarge } from '../graph/model-error.ts';
import { consumersOf, findParameters, type Parameter } from '../graph/parameters.ts';
import type { GraphNode, Model, Tensor } from '../graph/types.ts';
import { defaultModelLimits } from '../limits.ts';

export type InitialiseOptions = {
  /** `missing` (default) fills only inputs that stand where weights stand; `all` also replaces the weights there are. */
  readonly which?: 'missing' | 'all';
};

/** Inputs that stand where weights stand: what an export without parameters leaves open. See `findParameters`. */
export function missingWeights(model: Model): readonly string[] {
  return findParameters(model)
    .filter(({ isPresent }) => !isPresent)
    .map(({ name }) => name);
}

/**
 * The model with initial weights: missing ones become initializers, with `which: 'all'` present ones are replaced too.
 *
 * Weights are uniform in ±√(6 / fanIn) where an activation of the Relu kind follows (He), else in
 * ±√(6 / (fanIn + fanOut)) (Glorot); recurrent weights in ±1/√hidden, embeddings in ±1/√width; biases and running means 0, scales
 * and running variances 1, PRelu slopes ¼. Uniform rather than normal because it needs only +, ×, ÷ and √, which
 * IEEE 754 rounds exactly: every machine gets the same bits, which a normal distribution through log and cos would not.
 * Each parameter draws from its own stream of seed and name, so adding a layer leaves the others as they were.
 *
 * Throws `NN_DTYPE_UNSUPPORTED` for weights that are neither float32 nor float64, `NN_MODEL_TOO_LARGE` for more of
 * them than one tensor of a file may have elements.
 */
export function initialiseModel(model: Model, seed: bigint | number, options: InitialiseOptions = {}): Model {
  const { which = 'missing' } = options;
  const wanted = findParameters(model).filter(({ isPresent }) => which === 'all' || !isPresent);
  if (wanted.length === 0) return model;
  assertAffordable(wanted);
  const consumers = consumersOf(model.graph);
  const initializers = new Map(model.graph.initializers);
  for (const parameter of wanted) {
    initializers.set(parameter.name, initialTensor(parameter, seed, followsRelu(parameter.node, consumers)));
  }
  const filled = new Set(wanted.map(({ name }) => name));
  const inputs = model.graph.inputs.filter(({ name }) => !filled.has(name));
  return { ...model, graph: { ...model.graph, inputs, initializers } };
}

/** A stranger's file of a few bytes can ask for any number of weights. */
function assertAffordable(wanted: readonly Parameter[]): void {
  const total = wanted.reduce((sum, { shape }) => sum + countElements(shape), 0);
  const { maxElements } = defaultModelLimits;
  if (total > maxElements) throw tooLarge('missing weights', total, maxElements);
}

function initialTensor(parameter: Parameter, seed: bigint | number, isRelu: boolean): Tensor {
  const { name, dtype, shape, role } = parameter;
  if (dtype !== 'float32' && dtype !== 'float64') {
    throw new NnError({
      code: 'NN_DTYPE_UNSUPPORTED',
      message: `weight "${name}" is ${dtype}; initial weights are made as float32 or float64`,
      hint: 'export the model in float32',
      details: { value: name, dtype },
    });
  }
  const count = countElements(shape);
  const data = dtype === 'float32' ? new Float32Array(count) : new Float64Array(count);
  const constant = constantOf(parameter);
  if (constant !== undefined) return { dtype, shape, data: data.fill(constant) };
  const bound = boundOf(parameter, isRelu);
  const random = createRandom(streamSeed(seed, role, name));
  for (let i = 0; i < count; i++) data[i] = Math.fround((2 * random.nextFloat() - 1) * bound);
  return { dtype, shape, data };
}

function constantOf({ role, shape }: Parameter): number | undefined {
  switch (role) {
    case 'bias':
      return isTable(shape) ? undefined : 0;
    case 'running-mean':
      return 0;
    case 'scale':
    case 'running-variance':
      return 1;
    case 'slope':
      return 0.25;
    default:
      return undefined;
  }
}

/** An Add of more than one long dimension is a table of learned positions, which equal rows would leave alike for ever. */
function isTable(shape: readonly number[]): boolean {
  return shape.filter((dimension) => dimension > 1).length > 1;
}

function boundOf({ role, shape, node, fanIn, fanOut }: Parameter, isRelu: boolean): number {
  if (role === 'recurrent') return 1 / Math.sqrt(intAttribute(node, 'hidden_size'));
  if (role !== 'weight') return 1 / Math.sqrt(shape.at(-1) ?? 1);
  return Math.sqrt(6 / Math.max(1, isRelu ? fanIn : fanIn + fanOut));
}

/** Seed of the random stream of one parameter. */
export function streamSeed(seed: bigint | number, role: string, name: string): bigint {
  const label = new TextEncoder().encode(`${BigInt.asUintN(64, BigInt(seed))}/${role}/${name}`);
  return new DataView(digestToBytes(digestOf(label)).buffer).getBigUint64(0);
}

const reluLike = new Set([
  ...['Relu', 'LeakyRelu', 'PRelu', 'Elu', 'Selu', 'Celu', 'Gelu', 'HardSwish', 'Mish', 'Softplus', 'Clip'],
  ...['ThresholdedRelu', 'Erf'],
]);

/** Operators between a weighted sum and its activation. */
const passesSums = new Set([
  ...['Add', 'Sub', 'Mul', 'Div', 'BatchNormalization', 'LayerNormalization', 'InstanceNormalization'],
  ...[
    'GroupNormalization',
    'MaxPool',
    'AveragePool',
    'Reshape',
    'Flatten',
    'Transpose',
    'Identity',
    'Dropout',
  ],
]);

/** Wider graphs are looked at only so far, which bounds the work on a stranger's model. */
const maxFrontier = 64;

/** True when the first activation after a node is of the Relu kind; x·sigmoid(x) is, a gate σ(x) alone is not. */
function followsRelu(node: GraphNode, consumers: ReturnType<typeof consumersOf>): boolean {
  let frontier: readonly GraphNode[] = [node];
  for (let step = 0; step < 6 && frontier.length > 0; step++) {
    const next = frontier.flatMap((at) => at.outputs.flatMap((value) => consumers.get(value) ?? []));
    const operators = new Set(next.map((use) => use.node.opType));
    if ([...operators].some((operator) => reluLike.has(operator))) return true;
    if (operators.has('Sigmoid')) return operators.has('Mul');
    if (operators.has('Tanh') || operators.has('Softmax') || operators.has('LogSoftmax')) return false;
    const sums = new Set(next.map((use) => use.node).filter(({ opType }) => passesSums.has(opType)));
    frontier = [...sums].slice(0, maxFrontier);
  }
  return false;
}
