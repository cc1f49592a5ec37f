import { hasAttribute, intAttribute, optionalFloats, stringAttribute } from '../graph/attributes.ts';
import { intOf } from './arithmetic.ts';
import type { Value } from './static-graph.ts';
import type { FormSite, TrainingForm } from './training-form.ts';

type State = { readonly h: Value; readonly c?: Value };
type Activation = (value: Value) => Value;

/** One direction of a recurrent node, everything in the shape of one step. */
type Cell = {
  readonly site: FormSite;
  /** Products of the inputs with W, biases added, one value [n gates·h] a step. */
  readonly inputs: readonly Value[];
  /** R [gates·h h], and its bias [gates·h] where it cannot be added to the inputs. */
  readonly recurrent: Value;
  readonly bias: Value | undefined;
  readonly activations: readonly Activation[];
};

type Step = (cell: Cell, input: Value, state: State) => State;

const supported = ['Sigmoid', 'Tanh', 'Relu', 'Softplus', 'Softsign'];

/** The parts of a value along an axis. */
function parts(site: FormSite, value: Value, axis: number, count: number): readonly Value[] {
  const { graph: g } = site;
  if (count === 1) return [value];
  const size = (g.shape(value)[axis] as number) / count;
  const sizes = g.ints(new Array<number>(count).fill(size));
  return g.emitAll('Split', [value, sizes], count, { axis: intOf(axis) });
}

/** h·Rᵀ + `plus` */
const timesR = ({ site, recurrent }: Cell, h: Value, plus: Value | undefined): Value =>
  site.graph.gemm(h, recurrent, { transB: true, ...(plus === undefined ? {} : { plus }) });

/** i, o, f = σ(…) in one, c′ = f·c + i·tanh(…), h′ = o·tanh(c′); gates in the order i o f c */
const lstmStep: Step = (cell, input, { h, c = '' }) => {
  const { site, activations } = cell;
  const { graph: g } = site;
  const [f, k, out] = activations as [Activation, Activation, Activation];
  const hidden = g.shape(h)[1] as number;
  const sums = timesR(cell, h, input);
  const [sigmoid, candidate] = g.emitAll('Split', [sums, g.ints([3 * hidden, hidden])], 2, {
    axis: intOf(1),
  }) as [Value, Value];
  const [i, o, forget] = parts(site, f(sigmoid), 1, 3) as [Value, Value, Value];
  const next = g.add(g.mul(forget, c), g.mul(i, k(candidate)));
  return { h: g.mul(o, out(next)), c: next };
};

/** z, r = σ(…), n = tanh(xW + r·(hR) or (r·h)R), h′ = (1 − z)·n + z·h; gates in the order z r h */
const gruStep: Step = (cell, input, { h }) => {
  const { site, activations, recurrent, bias } = cell;
  const { graph: g } = site;
  const [f, k] = activations as [Activation, Activation];
  const [xz, xr, xn] = parts(site, input, 1, 3) as [Value, Value, Value];
  const mix = (z: Value, n: Value): State => ({ h: g.add(n, g.mul(z, g.sub(h, n))) });
  if (intAttribute(site.node, 'linear_before_reset', 0) !== 0) {
    const [hz, hr, hn] = parts(site, timesR(cell, h, bias), 1, 3) as [Value, Value, Value];
    return mix(f(g.add(xz, hz)), k(g.add(xn, g.mul(f(g.add(xr, hr)), hn))));
  }
  const [rz, rr, rn] = parts(site, recurrent, 0, 3) as [Value, Value, Value];
  const times = (state: Value, matrix: Value, plus: Value): Value =>
    g.gemm(state, matrix, { transB: true, plus });
  const z = f(times(h, rz, xz));
  const r = f(times(h, rr, xr));
  return mix(z, k(times(g.mul(r, h), rn, xn)));
};

/** h′ = tanh(xW + hR) */
const rnnStep: Step = (cell, input, { h }) => {
  const [f] = cell.activations as [Activation];
  return { h: f(timesR(cell, h, input)) };
};

function readActivations(
  site: FormSite,
  defaults: readonly string[],
  direction: number,
): readonly Activation[] {
  const { node } = site;
  const stated = node.attributes['activations'];
  const names = stated?.type === 'strings' && stated.value.length > 0 ? stated.value : undefined;
  const own = names?.slice(direction * defaults.length, (direction + 1) * defaults.length) ?? defaults;
  return own.map((name) => {
    if (!supported.includes(name))
      throw site.unsupported(`activation "${name}" is not supported in training`);
    return (value: Value) => site.graph.emit(name, [value]);
  });
}

function assertPlain(site: FormSite, steps: number): void {
  const { node } = site;
  if (hasAttribute(node, 'clip')) throw site.unsupported('clip is not supported in training');
  if (intAttribute(node, 'input_forget', 0) !== 0) throw site.unsupported('input_forget is not supported');
  if (optionalFloats(node, 'activation_alpha')?.length)
    throw site.unsupported('activation_alpha is not supported');
  if (site.hasInput(7)) throw site.unsupported('peepholes are not supported in training');
  if (!site.hasInput(4)) return;
  const lengths = site.shapeSite().knownNumbers(4);
  if (lengths?.every((length) => length === steps) === true) return;
  throw site.unsupported('sequences of different lengths are not supported in training');
}

/** Each step becomes some thirty nodes, and what a runtime does before it can run them grows faster than their number. */
const maxSteps = 1_024;

/** GRU may multiply h·R and its bias with r, so that the bias must be added to that product. */
const keepsBias = ({ node }: FormSite): boolean =>
  node.opType === 'GRU' && intAttribute(node, 'linear_before_reset', 0) !== 0;

/**
 * A recurrent node written out step by step. The products with W are one product for all steps, both biases added.
 */
const unrolled =
  (gates: number, step: Step, defaults: readonly string[], hasCell: boolean): TrainingForm =>
  (site) => {
    const { graph: g, node } = site;
    const isBatchFirst = intAttribute(node, 'layout', 0) === 1;
    const x = isBatchFirst ? g.transpose(site.x, [1, 0, 2]) : site.x;
    const [steps, n, width] = g.shape(x) as readonly [number, number, number];
    const hidden = intAttribute(node, 'hidden_size');
    assertPlain(site, steps);
    if (steps > maxSteps)
      throw site.unsupported(`${steps} steps are too many to train, ${maxSteps} are the most`);
    const named = stringAttribute(node, 'direction', 'forward');
    const count = named === 'bidirectional' ? 2 : 1;
    const all = gates * hidden;
    const dtype = g.dtype(x);
    const directionOf = (index: number, direction: number, shape: readonly number[]): Value => {
      const cut = g.slice(site.input(index), [{ axis: 0, start: direction, end: direction + 1 }]);
      return g.reshape(cut, shape);
    };
    const initial = (index: number, direction: number): Value => {
      if (!site.hasInput(index)) return g.zeros(dtype, [n, hidden]);
      const start = isBatchFirst ? g.transpose(site.input(index), [1, 0, 2]) : site.input(index);
      return g.reshape(g.slice(start, [{ axis: 0, start: direction, end: direction + 1 }]), [n, hidden]);
    };
    const directions = Array.from({ length: count }, (_, direction) => {
      const isBackward = named === 'reverse' || direction === 1;
      const w = directionOf(1, direction, [all, width]);
      const biases = site.hasInput(3) ? directionOf(3, direction, [2, all]) : undefined;
      const [bw, br] = biases === undefined ? [] : parts(site, biases, 0, 2).map((b) => g.reshape(b, [all]));
      const flat = g.gemm(g.reshape(x, [steps * n, width]), w, { transB: true });
      const isSeparate = keepsBias(site);
      const bias = bw === undefined || br === undefined || isSeparate ? bw : g.add(bw, br);
      const product = bias === undefined ? flat : g.add(flat, bias);
      const inputs = parts(site, product, 0, steps);
      const recurrent = directionOf(2, direction, [all, hidden]);
      const cell: Cell = {
        site,
        inputs,
        recurrent,
        bias: isSeparate ? br : undefined,
        activations: readActivations(site, defaults, direction),
      };
      let state: State = { h: initial(5, direction), ...(hasCell ? { c: initial(6, direction) } : {}) };
      const outputs: Value[] = [];
      for (const input of isBackward ? inputs.toReversed() : inputs) {
        state = step(cell, input, state);
        outputs.push(state.h);
      }
      return { state, outputs: isBackward ? outputs.reverse() : outputs };
    });
    const batchFirst = (value: Value, order: readonly number[]): Value =>
      isBatchFirst ? g.transpose(value, order) : value;
    const y = g.concat(
      directions.map(({ outputs }) =>
        g.concat(
          outputs.map((h) => g.reshape(h, [1, 1, n, hidden])),
          0,
        ),
      ),
      1,
    );
    const last = (pick: (state: State) => Value): Value =>
      batchFirst(
        g.concat(
          directions.map(({ state }) => g.reshape(pick(state), [1, n, hidden])),
          0,
        ),
        [1, 0, 2],
      );
    const ends = [last(({ h }) => h), ...(hasCell ? [last(({ c = '' }) => c)] : [])];
    return [batchFirst(y, [2, 0, 1, 3]), ...ends];
  };

export const recurrentForms = {
  LSTM: unrolled(4, lstmStep, ['Sigmoid', 'Tanh', 'Tanh'], true),
  GRU: unrolled(3, gruStep, ['Sigmoid', 'Tanh'], false),
  RNN: unrolled(1, rnnStep, ['Tanh'], false),
} satisfies Record<string, TrainingForm>;
