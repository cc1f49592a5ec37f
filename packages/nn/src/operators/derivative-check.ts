import type { Engine, EngineSession } from '../engine/types.ts';
import { countElements, isFloatType } from '../graph/data-types.ts';
import type { Model, Tensor, TensorData } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { differentiate } from '../training/differentiate.ts';
import { lowerModel } from '../training/lower-model.ts';
import { Arithmetic } from './arithmetic.ts';
import { finishGraph } from './finish-graph.ts';
import { modelOfCase, type OperatorCase, toTensor, uniform } from './operator-case.ts';
import type { Value } from './static-graph.ts';

type Prepared = {
  readonly source: Model;
  readonly forward: Model;
  readonly backward: Model;
  readonly feeds: Record<string, Tensor>;
  readonly weights: Readonly<Record<string, Tensor>>;
  readonly checked: readonly string[];
};

function prepare(opType: string, check: OperatorCase, seed: number): Prepared {
  const { model: source, node, feeds, random } = modelOfCase(opType, check, check.opset ?? 21, seed);
  const graph = new Arithmetic();
  const values = new Map<string, Value>();
  for (const [name, { dtype, shape }] of Object.entries(feeds)) {
    values.set(name, graph.addInput(name, dtype, shape));
  }
  for (const [name, tensor] of source.graph.initializers)
    values.set(name, graph.addInitializer(name, tensor));
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

export function greatestError(a: ArrayLike<number | bigint>, b: ArrayLike<number | bigint>): number {
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
  check: OperatorCase,
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
