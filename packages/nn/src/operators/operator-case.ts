import { createRandom, type RandomSource } from '@plexus/core';
import { countElements, createTensorData } from '../graph/data-types.ts';
import type { Attribute, DataType, GraphNode, Model, Tensor } from '../graph/types.ts';

/** Fills a tensor; `random` is seeded. */
export type Filling = (random: RandomSource, count: number) => readonly number[];

export type CheckedInput = {
  readonly shape: readonly number[];
  readonly dtype?: DataType;
  readonly fill?: Filling;
  /** A constant of the graph rather than an input: shapes, axes, ratios. */
  readonly isConstant?: boolean;
};

/** One node at one point: run in both profiles, and its gradients held against differences of its outputs. */
export type OperatorCase = {
  readonly inputs: readonly (CheckedInput | undefined)[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly outputs?: number;
  /** The only opset to run it in. Without: the newest, and the oldest that has the operator in this form. */
  readonly opset?: number;
  /** The oldest opset that has the operator in this form, where that is later than the operator itself. */
  readonly since?: number;
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

export function toTensor(dtype: DataType, shape: readonly number[], values: readonly number[]): Tensor {
  const data = createTensorData(dtype, countElements(shape));
  values.forEach((value, i) => {
    data[i] = (typeof data[i] === 'bigint' ? BigInt(value) : value) as never;
  });
  return { dtype, shape, data };
}

/** A model of the one node, without stated outputs, and what to feed it. */
export type CaseModel = {
  readonly model: Model;
  readonly node: GraphNode;
  readonly feeds: Record<string, Tensor>;
  /** Draws what else is needed; stands after the inputs. */
  readonly random: RandomSource;
};

export function modelOfCase(opType: string, check: OperatorCase, opset: number, seed: number): CaseModel {
  const random = createRandom(seed);
  const { outputs = 1, dtype: float = 'float64' } = check;
  const feeds: Record<string, Tensor> = {};
  const initializers = new Map<string, Tensor>();
  const inputs = check.inputs.map((input, i) => {
    if (input === undefined) return '';
    const { shape, dtype = float, fill = uniform(-2, 2), isConstant = false } = input;
    const tensor = toTensor(dtype, shape, fill(random, countElements(shape)));
    if (isConstant) initializers.set(`x${i}`, tensor);
    else feeds[`x${i}`] = tensor;
    return `x${i}`;
  });
  const node: GraphNode = {
    name: 'checked',
    opType,
    domain: '',
    inputs,
    outputs: Array.from({ length: outputs }, (_, i) => `y${i}`),
    attributes: check.attributes ?? {},
  };
  const infos = Object.entries(feeds).map(([name, { dtype, shape }]) => ({ name, dtype, shape }));
  const graph = { name: opType, inputs: infos, outputs: [], initializers, nodes: [node] };
  return { model: { opset, producer: '', metadata: {}, graph }, node, feeds, random };
}
