import { countElements } from '../graph/data-types.ts';
import { readEinsum } from '../graph/shape-rules/linear.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { Value } from './static-graph.ts';
import type { TrainingForm } from './training-form.ts';

/** A value with a letter for each of its dimensions. */
type Labelled = { readonly value: Value; readonly letters: readonly string[] };

function arranged(g: Arithmetic, { value, letters }: Labelled, order: readonly string[]): Value {
  return g.transpose(
    value,
    order.map((letter) => letters.indexOf(letter)),
  );
}

/** The elements at which the places of a letter that stands twice are equal: every n + 1st of n·n. */
function diagonal(g: Arithmetic, { value, letters }: Labelled): Labelled {
  const first = letters.findIndex((letter, axis) => letters.indexOf(letter, axis + 1) > axis);
  if (first < 0) return { value, letters };
  const letter = letters[first] as string;
  const second = letters.indexOf(letter, first + 1);
  const others = [...letters.keys()].filter((axis) => axis !== first && axis !== second);
  const moved = g.transpose(value, [...others, first, second]);
  const shape = others.map((axis) => g.shape(value)[axis] as number);
  const size = g.shape(value)[first] as number;
  const flat = g.reshape(moved, [...shape, size * size]);
  const cut = g.slice(flat, [{ axis: others.length, start: 0, end: size * size, step: size + 1 }]);
  return diagonal(g, { value: cut, letters: [...others.map((axis) => letters[axis] as string), letter] });
}

/** Sums over the letters that nobody else has. */
function reduced(g: Arithmetic, { value, letters }: Labelled, wanted: ReadonlySet<string>): Labelled {
  const axes = letters.flatMap((letter, axis) => (wanted.has(letter) ? [] : [axis]));
  return { value: g.sum(value, axes), letters: letters.filter((letter) => wanted.has(letter)) };
}

/** One batched matrix product: letters of both that are kept are the batch, those of both that are not are summed over. */
function product(g: Arithmetic, a: Labelled, b: Labelled, kept: ReadonlySet<string>): Labelled {
  const shared = a.letters.filter((letter) => b.letters.includes(letter));
  const batch = shared.filter((letter) => kept.has(letter));
  const inner = shared.filter((letter) => !kept.has(letter));
  const rows = a.letters.filter((letter) => !shared.includes(letter));
  const columns = b.letters.filter((letter) => !shared.includes(letter));
  const sizes = new Map<string, number>();
  for (const { value, letters } of [a, b]) {
    for (const [axis, letter] of letters.entries()) sizes.set(letter, g.shape(value)[axis] as number);
  }
  const shapeOf = (letters: readonly string[]): number[] =>
    letters.map((letter) => sizes.get(letter) as number);
  const count = (letters: readonly string[]): number => countElements(shapeOf(letters));
  const left = g.reshape(arranged(g, a, [...batch, ...rows, ...inner]), [
    count(batch),
    count(rows),
    count(inner),
  ]);
  const right = g.reshape(arranged(g, b, [...batch, ...inner, ...columns]), [
    count(batch),
    count(inner),
    count(columns),
  ]);
  const letters = [...batch, ...rows, ...columns];
  return { value: g.reshape(g.matMul(left, right), shapeOf(letters)), letters };
}

/** Products of two operands at a time, from left to right, each as Transpose, Reshape and MatMul. */
export const einsum: TrainingForm = (site) => {
  const { graph: g } = site;
  const { inputs, output, sizes } = readEinsum(site.shapeSite());
  if (new Set(output).size !== output.length)
    throw site.unsupported('a letter stands twice in the output, which training does not support');
  const operands = inputs.map((letters, i): Labelled => {
    const stretched = letters.map((letter) => sizes.get(letter) as number);
    return diagonal(g, { value: g.expand(site.input(i), stretched), letters });
  });
  const result = operands.reduce((a, b, i) => {
    const later = operands.slice(i + 1).flatMap(({ letters }) => letters);
    const kept = new Set([...output, ...later]);
    const left = reduced(g, a, new Set([...kept, ...b.letters]));
    const right = reduced(g, b, new Set([...kept, ...a.letters]));
    return product(g, left, right, kept);
  });
  return [arranged(g, reduced(g, result, new Set(output)), output)];
};
