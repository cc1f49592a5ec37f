import { type Elements, isStatic } from './known-rules/rule.ts';
import { knownRules } from './known-rules/table.ts';
import type { RuleSite, ValueFacts } from './shape-rules/rule.ts';
import type { OperatorName } from './shape-rules/table.ts';
import { maxKnownElements } from './tensor-facts.ts';
import type { DataType } from './types.ts';

/**
 * Elements of a node's output where they follow from the graph alone: the arithmetic that exporters write around
 * Shape (Shape → Gather → Concat → Reshape), on numbers and on named dimensions. Undefined when they do not follow.
 */
export function inferKnownElements(site: RuleSite, facts: ValueFacts, output: number): Elements | undefined {
  if (facts.known !== undefined) return facts.known;
  const rule = knownRules[site.node.opType as OperatorName];
  const shape = facts.shape;
  if (rule === undefined || !isStatic(shape)) return undefined;
  if (shape.reduce((product, dimension) => product * dimension, 1) > maxKnownElements) return undefined;
  const toElement = toElementOf[facts.dtype];
  if (toElement === undefined) return undefined;
  const elements = rule(site, shape, output)?.map((element) =>
    typeof element === 'number' ? toElement(element) : element,
  );
  return elements?.includes(outOfRange) === true ? undefined : elements;
}

/** Stands for an integer that wraps around or is not exact. Floats that are −∞ count as unknown with it. */
const outOfRange = Number.NEGATIVE_INFINITY;

const toInteger =
  (low: number, high: number) =>
  (value: number): number =>
    value >= low && value <= high ? value + 0 : outOfRange;

/** Rounds a computed element as its type does, without minus zero in integers. Other types are not computed. */
const toElementOf: Readonly<Partial<Record<DataType, (value: number) => number>>> = {
  bool: toInteger(0, 1),
  int32: toInteger(-(2 ** 31), 2 ** 31 - 1),
  int64: toInteger(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  float32: Math.fround,
  float64: (value) => value,
};
