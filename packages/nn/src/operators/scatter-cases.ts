import { intOf, stringOf } from './arithmetic.ts';
import { float, indices, of } from './derivative-case-makers.ts';
import { distinct, fixed, type OperatorCase } from './operator-case.ts';

const elements = (reduction: string, data = distinct(0.31), updates = distinct(0.47)): OperatorCase =>
  of(
    [float([3, 3], data), indices([2, 3], 0, 2, 1, 0, 0, -2), float([2, 3], updates)],
    { reduction: stringOf(reduction) },
    { since: reduction === 'add' || reduction === 'mul' ? 16 : 18 },
  );
const tuples = (reduction: string, data = distinct(0.31), updates = distinct(0.47)): OperatorCase =>
  of(
    [float([3, 2], data), indices([3, 1], 2, 0, 2), float([3, 2], updates)],
    { reduction: stringOf(reduction) },
    { since: reduction === 'add' || reduction === 'mul' ? 16 : 18 },
  );

const someZeros = fixed(0, 1.5, 0, -0.5, 2, 1, 0.5, -1, 3);

export const scatterCases = {
  ScatterElements: [
    of([float([3, 3]), indices([2, 3], 0, 2, 1, 1, 0, 2), float([2, 3])]),
    of(
      [float([2, 3]), indices([2, 2], 0, 0, -1, 1), float([2, 2])],
      { axis: intOf(1), reduction: stringOf('add') },
      { since: 16 },
    ),
    ...['mul', 'max', 'min'].map((reduction) => elements(reduction)),
    elements('mul', someZeros, fixed(0, 2, 0, 1, 3, 0.5)),
  ],
  ScatterND: [
    of([float([4, 2]), indices([2, 1], 3, 0), float([2, 2])]),
    of([float([4]), indices([3, 1], 1, 1, -2), float([3])], { reduction: stringOf('add') }, { since: 16 }),
    ...['mul', 'max', 'min'].map((reduction) => tuples(reduction)),
    tuples('mul', fixed(1, 0, 2, 3, 0, 0), fixed(0, 2, 1, 0, 3, 0.5)),
  ],
} satisfies Record<string, readonly OperatorCase[]>;
