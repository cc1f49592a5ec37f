import { intAttribute, stringAttribute } from '../attributes.ts';
import type { Dimension } from '../types.ts';
import { broadcastShapes, mayBeEqual } from './broadcast.ts';
import type { RuleSite, ShapeRule } from './rule.ts';

/** [… m k] · [… k n] → [… m n]; a vector counts as one row on the left, one column on the right, and is dropped again. */
const matMul: ShapeRule = (site) => {
  const a = site.ranked(0, 1).shape;
  const b = site.ranked(1, 1).shape;
  const inner = [a.at(-1), b.length === 1 ? b[0] : b.at(-2)] as const;
  if (!mayBeEqual(...inner)) throw site.mismatch(`inner dimensions ${inner[0]} and ${inner[1]} differ`);
  const batch = broadcastShapes(site, a.slice(0, -2), b.slice(0, -2));
  const rows = a.length === 1 ? [] : [a.at(-2) as Dimension];
  const columns = b.length === 1 ? [] : [b.at(-1) as Dimension];
  return [{ dtype: site.sameDtype(0, 1), shape: [...batch, ...rows, ...columns] }];
};

/** α·A'·B' + β·C with A' [m k], B' [k n], C stretched to [m n]. */
const gemm: ShapeRule = (site) => {
  const orient = (index: number, attribute: string): readonly [Dimension, Dimension] => {
    const [rows, columns] = site.ranked(index, 2, 2).shape as readonly [Dimension, Dimension];
    return intAttribute(site.node, attribute, 0) === 0 ? [rows, columns] : [columns, rows];
  };
  const [m, k] = orient(0, 'transA');
  const [inner, n] = orient(1, 'transB');
  if (!mayBeEqual(k, inner)) throw site.mismatch(`inner dimensions ${k} and ${inner} differ`);
  const bias = site.optional(2);
  if (bias !== undefined) {
    const stretched = broadcastShapes(site, [m, n], bias.shape);
    if (stretched.length > 2 || !mayBeEqual(stretched[0], m) || !mayBeEqual(stretched[1], n)) {
      throw site.mismatch(`the bias does not fit into [${m}, ${n}]`);
    }
  }
  return [{ dtype: site.sameDtype(0, 1, 2), shape: [m, n] }];
};

/** The letters of an Einsum equation, the ellipsis written as upper-case Greek letters would be: one entry a dimension. */
export type EinsumTerms = {
  readonly inputs: readonly (readonly string[])[];
  readonly output: readonly string[];
  readonly sizes: ReadonlyMap<string, Dimension>;
};

/** Reads an Einsum equation against the shapes of its inputs; an ellipsis becomes entries `...0`, `...1` aligned at the end. */
export function readEinsum(site: RuleSite): EinsumTerms {
  const equation = stringAttribute(site.node, 'equation').replaceAll(' ', '');
  const [left, right] = equation.split('->');
  if (left === undefined || !/^[A-Za-z.,]*$/.test(left) || !/^[A-Za-z.]*$/.test(right ?? '')) {
    throw site.mismatch(`cannot read the equation "${equation}"`);
  }
  const operands = left.split(',');
  if (operands.length !== site.inputs.length) {
    throw site.mismatch(`the equation "${equation}" is for ${operands.length} inputs`);
  }
  const sizes = new Map<string, Dimension>();
  const counts = new Map<string, number>();
  let widest = 0;
  const inputs = operands.map((operand, index) => {
    const { shape } = site.input(index);
    const [before = '', after] = operand.split('...');
    const open = after === undefined ? 0 : shape.length - before.length - after.length;
    widest = Math.max(widest, open);
    const letters = [...before, ...ellipsis(open), ...(after ?? '')];
    if (open < 0 || letters.length !== shape.length)
      throw site.mismatch(`"${operand}" does not fit input ${index}`);
    letters.forEach((letter, axis) => {
      const found = shape[axis] as Dimension;
      const before = sizes.get(letter) ?? 1;
      if (before !== 1 && found !== 1 && !mayBeEqual(before, found)) {
        throw site.mismatch(`"${letter}" is both ${before} and ${found}`);
      }
      if (before === 1 || (typeof before === 'string' && found !== 1)) sizes.set(letter, found);
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    });
    return letters;
  });
  const implicit = [...counts]
    .filter(([letter, count]) => letter.length === 1 && count === 1)
    .map(([letter]) => letter);
  const output =
    right === undefined
      ? [...ellipsis(widest), ...implicit.sort()]
      : right.split('...').flatMap((part, i) => [...(i === 1 ? ellipsis(widest) : []), ...part]);
  for (const letter of output) {
    if (!sizes.has(letter)) throw site.mismatch(`"${letter}" of the output is in no input`);
  }
  return { inputs, output, sizes };
}

function ellipsis(count: number): string[] {
  return Array.from({ length: Math.max(0, count) }, (_, i) => `...${count - 1 - i}`);
}

const einsum: ShapeRule = (site) => {
  const { output, sizes } = readEinsum(site);
  return [
    {
      dtype: site.sameDtype(...site.inputs.keys()),
      shape: output.map((letter) => sizes.get(letter) as Dimension),
    },
  ];
};

export const linearRules = { MatMul: matMul, Gemm: gemm, Einsum: einsum } satisfies Record<string, ShapeRule>;
