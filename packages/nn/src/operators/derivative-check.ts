import { createRandom, type RandomSource } from '@plexus/core';
import type { Engine, EngineSession } from '../engine/types.ts';
import { countElements, createTensorData, isFloatType } from '../graph/data-types.ts';
import type { Attribute, DataType, GraphNode, Model, Tensor, TensorData } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { differentiate } from '../training/differentiate.ts';
import { lowerModel } from '../training/lower-model.ts';
import { Arithmetic } from './arithmetic.ts';
import { finishGraph } from './finish-graph.ts';
import type { Value } from './static-graph.ts';

/** Fills a tensor; `random` is seeded. */
export type Filling = (random: RandomSource, count: number) => readonly number[];

export type CheckedInput = {
  readonly shape: readonly number[];
  readonly dtype?: DataType;
  readonly fill?: Filling;
  /** A constant of the graph rather than an input: shapes, axes, ratios. */
  readonly isConstant?: boolean;
};

/** One node at one point: its gradients are held against differences of its outputs. */
export type DerivativeCase = {
  readonly inputs: readonly (CheckedInput | undefined)[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly outputs?: number;
  readonly opset?: number;
  /** float64 unless ONNX Runtime computes the operator in float32 only. */
  readonly dtype?: 'float32' | 'float64';
  /** Step of the differences; 1 is exact for what is linear in each input. */
  readonly step?: number;
  /** Training changes what the node computes (BatchNormalization, Dropout), so its inference is not compared. */
  readonly changesInTraining?: boolean;
};

export const uniform =
  (low: number, high: number): Filling =>
  (random, count) =>
    Array.from({ length: count }, () => low + (high - low) * random.nextFloat());

/** Values no nearer than `gap` to any of `points`, where a derivative jumps. */
export const awayFrom =
  (points: readonly number[], gap = 0.25, range = 2): Filling =>
  (random, count) =>
    Array.from({ length: count }, () => {
      for (;;) {
        const value = range * (2 * random.nextFloat() - 1);
        if (points.every((point) => Math.abs(value - point) > gap)) return value;
      }
    });

/** Values at least `gap` from each other, so that the largest stays the largest. */
export const distinct =
  (gap = 0.3): Filling =>
  (random, count) => {
    const order = Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i--) {
      const j = random.nextBelow(i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    return order.map((place) => gap * (place - count / 2) + 0.05);
  };

export const fixed =
  (...values: readonly number[]): Filling =>
  () =>
    values;

function toTensor(dtype: DataType, shape: readonly number[], values: readonly number[]): Tensor {
  const data = createTensorData(dtype, countElements(shape));
  values.forEach((value, i) => {
    data[i] = (typeof data[i] === 'bigint' ? BigInt(value) : value) as never;
  });
  return { dtype, shape, data };
}

type Prepared = {
  readonly source: Model;
  readonly forward: Model;
  readonly backward: Model;
  readonly feeds: Record<string, Tensor>;
  readonly weights: Readonly<Record<string, Tensor>>;
  readonly checked: readonly string[];
};

function prepare(opType: string, check: DerivativeCase, seed: number): Prepared {
  const random = createRandom(seed);
  const { opset = 21, outputs: outputCount = 1, dtype: float = 'float64' } = check;
  const feeds: Record<string, Tensor> = {};
  const constants = new Map<string, Tensor>();
  const names = check.inputs.map((input, i) => {
    if (input === undefined) return '';
    const { shape, dtype = float, fill = uniform(-2, 2), isConstant = false } = input;
    const tensor = toTensor(dtype, shape, fill(random, countElements(shape)));
    if (isConstant) constants.set(`x${i}`, tensor);
    else feeds[`x${i}`] = tensor;
    return `x${i}`;
  });
  const node: GraphNode = {
    name: 'checked',
    opType,
    domain: '',
    inputs: names,
    outputs: Array.from({ length: outputCount }, (_, i) => `y${i}`),
    attributes: check.attributes ?? {},
  };
  const graph = new Arithmetic();
  const values = new Map<string, Value>();
  for (const [name, { dtype, shape }] of Object.entries(feeds)) {
    values.set(name, graph.addInput(name, dtype, shape));
  }
  for (const [name, tensor] of constants) values.set(name, graph.addInitializer(name, tensor));
  const source: Model = {
    opset,
    producer: '',
    metadata: {},
    graph: {
      name: opType,
      inputs: Object.entries(feeds).map(([name, { dtype, shape }]) => ({ name, dtype, shape })),
      outputs: [],
      initializers: constants,
      nodes: [node],
    },
  };
  const nextRandomKey = (): Value => graph.constant('uint32', [], [seed]);
  lowerModel(source, graph, values, { isTraining: true, buffers: new Map(), nextRandomKey });
  const floats = node.outputs.filter((output) => isFloatType(graph.dtype(values.get(output) as Value)));
  const forward = finishGraph(
    graph,
    'forward',
    new Map(floats.map((output) => [output, values.get(output) as Value])),
  );
  const weights: Record<string, Tensor> = {};
  const seeds = new Map<Value, Value>();
  for (const output of floats) {
    const value = values.get(output) as Value;
    const { dtype, shape } = graph.facts(value);
    weights[`w.${output}`] = toTensor(dtype, shape, uniform(-1, 1)(random, countElements(shape)));
    seeds.set(value, graph.addInput(`w.${output}`, dtype, shape));
  }
  const checked = Object.keys(feeds).filter((name) => isFloatType((feeds[name] as Tensor).dtype));
  const gradients = differentiate(graph, seeds, checked);
  const backward = finishGraph(
    graph,
    'backward',
    new Map(
      checked.map((name) => [
        `d.${name}`,
        gradients.get(name) ?? graph.zeros(graph.dtype(name), graph.shape(name)),
      ]),
    ),
  );
  const facts = floats.map((name) => ({ name, ...graph.facts(values.get(name) as Value) }));
  const withOutputs = { ...source, graph: { ...source.graph, outputs: facts } };
  return { source: withOutputs, forward, backward, feeds, weights, checked };
}

/** Σ w ⊙ y over all outputs, in double precision. */
async function weighted(session: EngineSession, { feeds, weights }: Prepared): Promise<number> {
  const outputs = await session.run(feeds);
  let sum = 0;
  for (const [name, { data }] of Object.entries(outputs)) {
    const factors = (weights[`w.${name}`] as Tensor).data;
    for (let i = 0; i < data.length; i++) sum += Number(data[i]) * Number(factors[i]);
  }
  return sum;
}

/** Five-point central difference: its error is of the fourth order in h. */
async function difference(
  session: EngineSession,
  prepared: Prepared,
  data: TensorData,
  i: number,
  h: number,
): Promise<number> {
  const centre = data[i] as number;
  const at = async (offset: number): Promise<number> => {
    data[i] = centre + offset;
    const value = await weighted(session, prepared);
    data[i] = centre;
    return value;
  };
  const near = (await at(h)) - (await at(-h));
  const far = (await at(2 * h)) - (await at(-2 * h));
  return (8 * near - far) / (12 * h);
}

export type CheckReport = {
  /** Greatest |gradient − difference| ÷ max(1, |difference|), over all elements of all floating-point inputs. */
  readonly derivativeError: number;
  /** The same between the profiles' gradients. */
  readonly profileError: number;
  /** The same between the node as it is and as training computes it; 0 when training changes it. */
  readonly formError: number;
  readonly elementCount: number;
};

function greatestError(a: ArrayLike<number | bigint>, b: ArrayLike<number | bigint>): number {
  let worst = a.length === b.length ? 0 : Number.POSITIVE_INFINITY;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [Number(a[i]), Number(b[i])];
    const error = Math.abs(x - y) / Math.max(1, Math.abs(y));
    if (!(error <= worst)) worst = Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
  }
  return worst;
}

/** Holds an operator's derivative against differences, and both profiles against each other. */
export async function checkDerivative(
  engines: { readonly native: Engine; readonly reproducible: Engine },
  opType: string,
  check: DerivativeCase,
  seed: number,
): Promise<CheckReport> {
  const prepared = prepare(opType, check, seed);
  const { native, reproducible } = engines;
  const forward = await native.compile(writeModel(prepared.forward));
  const run = async (engine: Engine, model: Model): Promise<Record<string, Tensor>> => {
    if (model.graph.outputs.length === 0) return {};
    const session = await engine.compile(writeModel(model));
    try {
      return await session.run({ ...prepared.feeds, ...prepared.weights });
    } finally {
      await session.close();
    }
  };
  const gradients = await run(native, prepared.backward);
  const repeated = await run(reproducible, prepared.backward);
  const plain = check.changesInTraining ? undefined : await run(native, prepared.source);
  const trained = await forward.run(prepared.feeds);
  const h = check.step ?? ((check.dtype ?? 'float64') === 'float64' ? 1e-3 : 0.06);
  let derivativeError = 0;
  let profileError = 0;
  let formError = 0;
  let elementCount = 0;
  for (const name of prepared.checked) {
    const { data } = prepared.feeds[name] as Tensor;
    const found = (gradients[`d.${name}`] as Tensor).data;
    const expected: number[] = [];
    for (let i = 0; i < data.length; i++) expected.push(await difference(forward, prepared, data, i, h));
    derivativeError = Math.max(derivativeError, greatestError(found, expected));
    profileError = Math.max(profileError, greatestError((repeated[`d.${name}`] as Tensor).data, found));
    elementCount += data.length;
  }
  for (const [name, { data }] of Object.entries(plain ?? {})) {
    formError = Math.max(formError, greatestError((trained[name] as Tensor).data, data));
  }
  await forward.close();
  return { derivativeError, profileError, formError, elementCount };
}
