import { describe, expect, it } from 'vitest';
import type { SessionSpec } from '../rules/spec.ts';
import { readSessionTable } from './read-session-table.ts';

const training: SessionSpec['training'] = {
  loss: 'softmax-cross-entropy',
  optimiser: { kind: 'sgd', learningRate: 0.1 },
  batchSize: 8,
};
const columns = ['age', 'salary'];
const classes = ['healthy', 'ill'];
const named = { training, columns, label: 'outcome', classes };
const numbersOf = (data: ArrayLike<number | bigint> | undefined): readonly number[] =>
  Array.from(data ?? [], Number);
const refusal = (details: object) =>
  expect.objectContaining({
    code: 'COLLAB_DATA_MISMATCH',
    details: expect.objectContaining(details),
  });

describe('a participant’s table', () => {
  it('is read by the names the session agreed on, in whatever order its columns are', () => {
    const text = 'outcome,patient,salary,age\nill,p1,50000,61\nhealthy,p2,40000,23\n';
    const { dataset, leftOut } = readSessionTable(text, named);
    expect(dataset.inputs['input']?.shape).toEqual([2, 2]);
    expect(numbersOf(dataset.inputs['input']?.data)).toEqual([61, 50_000, 23, 40_000]);
    expect(numbersOf(dataset.target?.data)).toEqual([1, 0]);
    expect(leftOut).toEqual(['patient']);
  });

  it('may number the classes the session has names for', () => {
    const { dataset } = readSessionTable('age,salary,outcome\n1,2,1\n3,4,0\n', named);
    expect(numbersOf(dataset.target?.data)).toEqual([1, 0]);
  });

  it('takes whole numbers for names where the session’s names are whole numbers', () => {
    const years = { ...named, classes: ['2', '1'] };
    expect(
      numbersOf(readSessionTable('age,salary,outcome\n1,2,1\n3,4,2\n', years).dataset.target?.data),
    ).toEqual([1, 0]);
    expect(() => readSessionTable('age,salary,outcome\n1,2,0\n', years)).toThrow(refusal({ line: 2 }));
  });

  it('is refused for a class the session does not have, by line and with the session’s names', () => {
    const text = 'age,salary,outcome\n1,2,ill\n3,4,Healthy\n';
    expect(() => readSessionTable(text, named)).toThrow(refusal({ line: 3, label: 'Healthy', classes }));
    expect(() => readSessionTable('age,salary,outcome\n1,2,2\n', named)).toThrow(refusal({ line: 2 }));
  });

  it('is refused for words as classes where the session has no names: everybody would number them otherwise', () => {
    expect(() => readSessionTable('a,b\n1,yes\n2,no\n', { training })).toThrow(
      refusal({ line: 2, classes: null }),
    );
    const { dataset } = readSessionTable('a,b\n1,0\n2,3\n', { training });
    expect(numbersOf(dataset.target?.data)).toEqual([0, 3]);
  });

  it('is refused when columns are missing, which are named, and when the label is', () => {
    expect(() => readSessionTable('age,outcome\n1,ill\n', named)).toThrow(refusal({ missing: ['salary'] }));
    expect(() => readSessionTable('age,salary,result\n1,2,ill\n', named)).toThrow(
      refusal({ label: 'outcome' }),
    );
    expect(readSessionTable('age,salary,result\n1,2,ill\n', named, { label: 'result' }).dataset.count).toBe(
      1,
    );
  });

  it('without a first line has the session’s columns in its order, the label last', () => {
    const { dataset } = readSessionTable('61,50000,ill\n', named, { hasHeader: false });
    expect(numbersOf(dataset.inputs['input']?.data)).toEqual([61, 50_000]);
    expect(() => readSessionTable('61,ill\n', named, { hasHeader: false })).toThrow(refusal({ found: 1 }));
  });

  it('gives the target its loss wants', () => {
    const numbers = { training: { ...training, loss: 'mse' } } as const;
    const read = readSessionTable('a,b\n1,7\n2,8\n', numbers).dataset.target;
    expect([read?.dtype, read?.shape]).toEqual(['float32', [2, 1]]);
    const yesNo = { training: { ...training, loss: 'bce' }, classes: ['no', 'yes'] } as const;
    expect(numbersOf(readSessionTable('a,b\n1,yes\n2,no\n', yesNo).dataset.target?.data)).toEqual([1, 0]);
  });
});
