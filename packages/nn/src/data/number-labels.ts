import { NnError } from '../errors.ts';
import { int64Tensor } from '../graph/data-types.ts';
import type { Tensor } from '../graph/types.ts';

/** Where labels stand, for messages. */
export type CellPlace = { readonly column: string; readonly lineOf: (index: number) => number };

/** Labels as places in a list of classes. Throws `NN_LABEL_RANGE` naming the line of one that is not in it. */
export function numberLabels(
  cells: readonly string[],
  classes: readonly string[],
  { column, lineOf }: CellPlace,
): Tensor {
  const numberOf = new Map(classes.map((name, i) => [name, i]));
  const numbers = cells.map((cell, i) => {
    const number = numberOf.get(cell);
    if (number !== undefined) return number;
    const [line, label] = [lineOf(i), cell.slice(0, 40)];
    throw new NnError({
      code: 'NN_LABEL_RANGE',
      message: `line ${line}, column "${column}": class ${JSON.stringify(label)} is not among the ${classes.length} of the training rows`,
      hint: 'split the rows by label (splitByLabel), so that every class is in both parts',
      details: { line, column, label },
    });
  });
  return int64Tensor([cells.length], numbers);
}
