import { countElements, toOnnxCode } from '../graph/data-types.ts';
import type { DataType } from '../graph/types.ts';
import { type Attributes, StaticGraph, type Value } from './static-graph.ts';

/** A derivative of several nodes in one: `gradient` gives that of `input`. */
export type NotedGradient = { readonly input: Value; readonly gradient: (dy: Value) => Value };

/**
 * Arithmetic on values of a static graph. What does nothing (a reshape to the same shape, a factor 1, a sum with 0)
 * adds no node. Where an operand may be a number, it becomes a constant of the other operand's type.
 */
export class Arithmetic extends StaticGraph {
  readonly #zeroWhere = new Map<Value, Value>();
  readonly #gradients = new Map<Value, NotedGradient>();

  /** Notes that `value` is 0 wherever `other`, of the same shape, is 0. */
  noteZeroWhere(value: Value, other: Value): void {
    this.#zeroWhere.set(value, other);
  }

  isZeroWhere(value: Value, other: Value): boolean {
    return this.#zeroWhere.get(value) === other;
  }

  /** Notes that all of `value`'s gradient goes to `input`, as `gradient` says, whatever computes it. Returns `value`. */
  noteGradient(value: Value, input: Value, gradient: (dy: Value) => Value): Value {
    this.#gradients.set(value, { input, gradient });
    return value;
  }

  notedGradient(value: Value): NotedGradient | undefined {
    return this.#gradients.get(value);
  }

  scalar(value: number, dtype: DataType): Value {
    return this.constant(dtype, [], [dtype === 'float32' ? Math.fround(value) : value]);
  }

  /** A list of int64: a shape, axes, positions. */
  ints(values: readonly number[]): Value {
    return this.constant('int64', [values.length], values);
  }

  zeros(dtype: DataType, shape: readonly number[]): Value {
    return this.filled(0, dtype, shape);
  }

  filled(value: number, dtype: DataType, shape: readonly number[]): Value {
    return this.expand(this.scalar(value, dtype), shape);
  }

  add(a: Value, b: Value | number): Value {
    if (b === 0) return a;
    return this.emit('Add', [a, this.#operand(b, a)]);
  }

  sub(a: Value | number, b: Value | number): Value {
    if (b === 0 && typeof a === 'string') return a;
    if (typeof a === 'number') return this.emit('Sub', [this.#operand(a, b as Value), b as Value]);
    return this.emit('Sub', [a, this.#operand(b, a)]);
  }

  mul(a: Value, b: Value | number): Value {
    if (b === 1) return a;
    if (b === -1) return this.neg(a);
    return this.emit('Mul', [a, this.#operand(b, a)]);
  }

  div(a: Value | number, b: Value | number): Value {
    if (b === 1 && typeof a === 'string') return a;
    if (a === 1 && typeof b === 'string') return this.emit('Reciprocal', [b]);
    if (typeof a === 'number') return this.emit('Div', [this.#operand(a, b as Value), b as Value]);
    return this.emit('Div', [a, this.#operand(b, a)]);
  }

  neg(a: Value): Value {
    return this.emit('Neg', [a]);
  }

  square(a: Value): Value {
    return this.mul(a, a);
  }

  sqrt(a: Value): Value {
    return this.emit('Sqrt', [a]);
  }

  greater(a: Value, b: Value | number): Value {
    return this.emit('Greater', [a, this.#operand(b, a)]);
  }

  less(a: Value, b: Value | number): Value {
    return this.emit('Less', [a, this.#operand(b, a)]);
  }

  /**
   * 1 where above 0 (in full from 2⁻¹⁰⁰ on), else 0, as the values' own type; for float64 only of values of at least 0.
   * Several times faster than Sign, or Where on a comparison.
   */
  isAboveZero(value: Value): Value {
    if (this.dtype(value) === 'float32') {
      return this.emit('HardSigmoid', [value], { alpha: floatOf(2 ** 100), beta: floatOf(0) });
    }
    return this.emit('Min', [this.mul(value, 2 ** 100), this.scalar(1, this.dtype(value))]);
  }

  equal(a: Value, b: Value | number): Value {
    return this.emit('Equal', [a, this.#operand(b, a)]);
  }

  not(a: Value): Value {
    return this.emit('Not', [a]);
  }

  /** `a` where `condition` holds, else `b`; numbers take the type of the other. */
  where(condition: Value, a: Value | number, b: Value | number): Value {
    if (typeof a === 'number')
      return this.emit('Where', [condition, this.#operand(a, b as Value), b as Value]);
    return this.emit('Where', [condition, a, this.#operand(b, a)]);
  }

  cast(value: Value, dtype: DataType): Value {
    if (this.dtype(value) === dtype) return value;
    return this.emit('Cast', [value], { to: { type: 'int', value: toOnnxCode(dtype) } });
  }

  reshape(value: Value, shape: readonly number[]): Value {
    const from = this.shape(value);
    if (isSameShape(from, shape)) return value;
    return this.emit('Reshape', [value, this.ints(shape)], shape.includes(0) ? { allowzero: intOf(1) } : {});
  }

  transpose(value: Value, order: readonly number[]): Value {
    if (order.every((axis, i) => axis === i)) return value;
    const from = this.shape(value);
    const moved = order.filter((axis) => from[axis] !== 1);
    if (moved.every((axis, i) => i === 0 || axis > (moved[i - 1] as number))) {
      return this.reshape(
        value,
        order.map((axis) => from[axis] as number),
      );
    }
    return this.emit('Transpose', [value], { perm: intsOf(order) });
  }

  /** Swaps the last two dimensions. */
  transposeLast(value: Value): Value {
    const rank = this.shape(value).length;
    const order = Array.from({ length: rank }, (_, axis) => axis);
    return this.transpose(value, [...order.slice(0, -2), rank - 1, rank - 2]);
  }

  expand(value: Value, shape: readonly number[]): Value {
    if (isSameShape(this.shape(value), shape)) return value;
    return this.emit('Expand', [value, this.ints(shape)]);
  }

  matMul(a: Value, b: Value): Value {
    return this.emit('MatMul', [a, b]);
  }

  /** α·A′·B′ + `plus`, which may be broadcast. */
  gemm(
    a: Value,
    b: Value,
    {
      transA = false,
      transB = false,
      alpha = 1,
      plus,
    }: { transA?: boolean; transB?: boolean; alpha?: number; plus?: Value } = {},
  ): Value {
    const attributes: Record<string, Attributes[string]> = {};
    if (transA) attributes['transA'] = intOf(1);
    if (transB) attributes['transB'] = intOf(1);
    if (alpha !== 1) attributes['alpha'] = floatOf(alpha);
    return this.emit('Gemm', plus === undefined ? [a, b] : [a, b, plus], attributes);
  }

  /** Reduces these axes (counted from the start); none reduces nothing. */
  reduce(
    kind: 'Sum' | 'Mean' | 'Max' | 'Min' | 'SumSquare',
    value: Value,
    axes: readonly number[],
    keep: boolean,
  ): Value {
    if (axes.length === 0) return kind === 'SumSquare' ? this.square(value) : value;
    const from = this.shape(value);
    if (axes.every((axis) => from[axis] === 1) && kind !== 'SumSquare') {
      return this.reshape(value, keep ? from : from.filter((_, axis) => !axes.includes(axis)));
    }
    return this.emit(`Reduce${kind}`, [value, this.ints(axes)], { keepdims: intOf(keep ? 1 : 0) });
  }

  sum(value: Value, axes: readonly number[], keep = false): Value {
    return this.reduce('Sum', value, axes, keep);
  }

  mean(value: Value, axes: readonly number[], keep = false): Value {
    return this.reduce('Mean', value, axes, keep);
  }

  /** Undoes broadcasting: sums `value` over the dimensions along which `shape` was stretched to it. */
  sumTo(value: Value, shape: readonly number[]): Value {
    const from = this.shape(value);
    if (isSameShape(from, shape)) return value;
    const offset = from.length - shape.length;
    const axes = from.flatMap((size, axis) =>
      axis < offset || (shape[axis - offset] === 1 && size !== 1) ? [axis] : [],
    );
    return this.reshape(this.sum(value, axes), shape);
  }

  slice(
    value: Value,
    cuts: readonly {
      readonly axis: number;
      readonly start: number;
      readonly end: number;
      readonly step?: number;
    }[],
  ): Value {
    const from = this.shape(value);
    const real = cuts.filter(
      ({ axis, start, end, step = 1 }) => step !== 1 || start !== 0 || end < (from[axis] as number),
    );
    if (real.length === 0) return value;
    const list = (pick: (cut: (typeof real)[number]) => number): Value => this.ints(real.map(pick));
    return this.emit('Slice', [
      value,
      list((cut) => cut.start),
      list((cut) => cut.end),
      list((cut) => cut.axis),
      list((cut) => cut.step ?? 1),
    ]);
  }

  /** In the opposite order along an axis. */
  flip(value: Value, axis: number): Value {
    return this.slice(value, [{ axis, start: -1, end: -(2 ** 31), step: -1 }]);
  }

  /** Zeros around `value`; [begin …, end …] as in ONNX. */
  pad(value: Value, pads: readonly number[]): Value {
    if (pads.every((size) => size === 0)) return value;
    return this.emit('Pad', [value, this.ints(pads)]);
  }

  concat(values: readonly Value[], axis: number): Value {
    if (values.length === 1) return values[0] as Value;
    return this.emit('Concat', values, { axis: intOf(axis) });
  }

  sizeOf(value: Value): number {
    return countElements(this.shape(value));
  }

  #operand(operand: Value | number, like: Value): Value {
    return typeof operand === 'string' ? operand : this.scalar(operand, this.dtype(like));
  }
}

export function isSameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, axis) => size === b[axis]);
}

export const intOf = (value: number) => ({ type: 'int', value }) as const;
export const floatOf = (value: number) => ({ type: 'float', value: Math.fround(value) }) as const;
export const intsOf = (value: readonly number[]) => ({ type: 'ints', value }) as const;
export const stringOf = (value: string) => ({ type: 'string', value }) as const;
