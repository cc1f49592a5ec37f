import { intAttribute, normaliseAxis, optionalInts } from '../attributes.ts';
import type { Dimension } from '../types.ts';
import { mayBeEqual } from './broadcast.ts';
import type { RuleSite, ShapeRule } from './rule.ts';

/**
 * The axes of a Reduce operator, from the start and ascending: an input from opset 18 (ReduceSum: 13), an attribute
 * before. Without any, all of them, or none when `noop_with_empty_axes` is set.
 */
export function reducedAxes(site: RuleSite): readonly number[] {
  const { node } = site;
  const rank = site.input(0).shape.length;
  const isInput = site.opset >= 18 || node.opType === 'ReduceSum';
  const stated = isInput
    ? site.optional(1) === undefined
      ? []
      : site.needNumbers(1)
    : (optionalInts(node, 'axes') ?? []);
  if (stated.length > 0) {
    return [...new Set(stated.map((axis) => normaliseAxis(node, axis, rank)))].sort((a, b) => a - b);
  }
  if (isInput && intAttribute(node, 'noop_with_empty_axes', 0) !== 0) return [];
  return Array.from({ length: rank }, (_, axis) => axis);
}

const reduce: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  return [{ dtype, shape: withoutAxes(shape, reducedAxes(site), keepsDimensions(site)) }];
};

function keepsDimensions(site: RuleSite): boolean {
  return intAttribute(site.node, 'keepdims', 1) !== 0;
}

function withoutAxes(
  shape: readonly Dimension[],
  axes: readonly number[],
  keep: boolean,
): readonly Dimension[] {
  const isReduced = (axis: number): boolean => axes.includes(axis);
  return keep
    ? shape.map((dimension, axis) => (isReduced(axis) ? 1 : dimension))
    : shape.filter((_, axis) => !isReduced(axis));
}

const argReduce: ShapeRule = (site) => {
  const { shape } = site.ranked(0, 1);
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis', 0), shape.length);
  return [{ dtype: 'int64', shape: withoutAxes(shape, [axis], keepsDimensions(site)) }];
};

const topK: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 1);
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis', -1), shape.length);
  const k = site.input(1).known?.[0] ?? site.fresh(axis);
  const size = shape[axis] as Dimension;
  if (typeof k === 'number' && typeof size === 'number' && k > size)
    throw site.mismatch(`k is ${k}, more than ${size}`);
  const selected = shape.map((dimension, i) => (i === axis ? k : dimension));
  return [
    { dtype, shape: selected },
    { dtype: 'int64', shape: selected },
  ];
};

/** Scores [n c …], labels [n …] → a scalar, or [n …] without reduction; then the log-probabilities. */
const crossEntropy: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 2);
  const labels = site.input(1).shape;
  const expected = shape.filter((_, axis) => axis !== 1);
  if (labels.length !== expected.length || labels.some((size, i) => !mayBeEqual(size, expected[i]))) {
    throw site.mismatch(`the labels need shape [${expected}]`);
  }
  const reduction = site.node.attributes['reduction'];
  const isKept = reduction?.type === 'string' && reduction.value === 'none';
  return [
    { dtype, shape: isKept ? labels : [] },
    { dtype, shape },
  ];
};

export const reduceRules = {
  ArgMax: argReduce,
  ArgMin: argReduce,
  NegativeLogLikelihoodLoss: (site) => crossEntropy(site).slice(0, 1),
  ReduceL1: reduce,
  ReduceL2: reduce,
  ReduceLogSum: reduce,
  ReduceLogSumExp: reduce,
  ReduceMax: reduce,
  ReduceMean: reduce,
  ReduceMin: reduce,
  ReduceProd: reduce,
  ReduceSum: reduce,
  ReduceSumSquare: reduce,
  SoftmaxCrossEntropyLoss: crossEntropy,
  TopK: topK,
} satisfies Record<string, ShapeRule>;
