import { hasCode } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import { createDataset } from './dataset.ts';
import { splitByLabel, splitStratified } from './stratify.ts';
import { encodeTable, findTableEncoding } from './table-encoding.ts';
import { parseTable } from './table-text.ts';

const text = `id,colour,size,weight,kind
1,red,S,1.5,cat
2,blue,M,2.5,dog
3,red,L,3.5,cat
4,green,S,100,dog
`;
const table = parseTable(text);
const choice = { ignore: ['id'] };

function failureOf(run: () => unknown): { code?: string; details?: Readonly<Record<string, unknown>> } {
  try {
    run();
  } catch (error) {
    return error as { code: string };
  }
  return {};
}

describe('a table', () => {
  it('is encoded by what its training rows show, and by them alone', () => {
    const encoding = findTableEncoding(table, [0, 1, 2], choice);
    expect(encoding).toEqual({
      label: { name: 'kind', kind: 'class', classes: ['cat', 'dog'] },
      numbers: [{ name: 'weight', mean: 2.5, scale: Math.sqrt(2 / 3) }],
      categories: [
        { name: 'colour', values: ['blue', 'red'] },
        { name: 'size', values: ['L', 'M', 'S'] },
      ],
      missing: 'refuse',
    });
    const { inputs, target } = encodeTable(table, encoding);
    expect(inputs['categories']).toEqual(int64Tensor([4, 2], [2, 3, 1, 2, 2, 1, 0, 3]));
    expect(Array.from(inputs['numbers']?.data as Float32Array)[3]).toBeCloseTo(97.5 / Math.sqrt(2 / 3), 4);
    expect(target).toEqual(int64Tensor([4], [0, 1, 0, 1]));
    expect(encodeTable(table, encoding, [3]).count).toBe(1);
  });

  it('has training columns of mean 0 and deviation 1', () => {
    const cell = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 30 }), (values) => {
        fc.pre(new Set(values).size > 1);
        const parsed = parseTable(`a,y\n${values.map((value) => `${value},0`).join('\n')}`);
        const rows = values.map((_, i) => i);
        const { inputs } = encodeTable(parsed, findTableEncoding(parsed, rows));
        const scaled = Array.from(inputs['numbers']?.data as Float32Array);
        expect(scaled.reduce((sum, x) => sum + x, 0) / scaled.length).toBeCloseTo(0, 4);
        expect(scaled.reduce((sum, x) => sum + x * x, 0) / scaled.length).toBeCloseTo(1, 3);
      }),
      { seed: 1 },
    );
  });

  it('takes labels as numbers where they are, or where it is told to', () => {
    const parsed = parseTable('a,y\n1,0.5\n2,3\n');
    const read = (task?: 'number') =>
      encodeTable(parsed, findTableEncoding(parsed, [0, 1], task === undefined ? {} : { task })).target;
    expect(read()).toEqual(float32Tensor([2, 1], [0.5, 3]));
    const whole = parseTable('a,y\n1,10\n2,2\n');
    expect(encodeTable(whole, findTableEncoding(whole, [0, 1])).target).toEqual(int64Tensor([2], [1, 0]));
    const asNumbers = findTableEncoding(whole, [0, 1], { task: 'number' });
    expect(encodeTable(whole, asNumbers).target).toEqual(float32Tensor([2, 1], [10, 2]));
    expect(encodeTable(whole, findTableEncoding(whole, [0, 1], { label: null })).target).toBeUndefined();
  });

  it('fills empty numeric cells with the mean when asked, and refuses them otherwise', () => {
    const parsed = parseTable('a,y\n1,0\n,1\n3,0\n');
    const encoding = findTableEncoding(parsed, [0, 1, 2], { missing: 'mean' });
    expect(Array.from(encodeTable(parsed, encoding).inputs['numbers']?.data as Float32Array)).toEqual([
      -1, 0, 1,
    ]);
    expect(failureOf(() => findTableEncoding(parsed, [0, 1, 2]))).toMatchObject({
      code: 'NN_DATA_MALFORMED',
      details: { line: 3, column: 'a' },
    });
  });

  it.each([
    ['median', 2, [0, 2, 12, 2]],
    ['zero', 0, [0, 2, 12, 0]],
    [9, 9, [0, 2, 12, 9]],
  ] as const)('keeps what empty cells become by %s of the training rows', (missing, fill, cells) => {
    const parsed = parseTable('a,y\n0,0\n2,1\n12,0\n,1\n');
    const encoding = findTableEncoding(parsed, [0, 1, 2, 3], { missing });
    const [column] = encoding.numbers;
    expect(column).toMatchObject({ name: 'a', fill });
    const numbers = encodeTable(parsed, encoding).inputs['numbers']?.data as Float32Array;
    const scale = column?.scale ?? 0;
    const expected = cells.map((cell) => (cell - (column?.mean ?? 0)) / scale);
    numbers.forEach((number, i) => {
      expect(number).toBeCloseTo(expected[i] ?? Number.NaN, 6);
    });
  });

  it.each([
    [
      'a class that training rows lack',
      () => encodeTable(table, findTableEncoding(table, [0, 2], choice)),
      'NN_LABEL_RANGE',
      { line: 3 },
    ],
    [
      'an unknown column',
      () => findTableEncoding(table, [0], { label: 'x' }),
      'NN_DATA_MALFORMED',
      { name: 'x' },
    ],
    ['a table without features', () => findTableEncoding(parseTable('y\n1\n'), [0]), 'NN_DATA_MALFORMED', {}],
    ['ragged rows', () => parseTable('a,b\n1,2\n3\n'), 'NN_DATA_MALFORMED', { line: 3 }],
    ['a name twice', () => parseTable('a,a\n1,2\n'), 'NN_DATA_MALFORMED', { name: 'a' }],
    [
      'a number that float32 cannot hold',
      () => findTableEncoding(parseTable('a,y\n1e39,0\n'), [0]),
      'NN_DATA_MALFORMED',
      { line: 2 },
    ],
    ['no rows', () => parseTable('a,b\n'), 'NN_DATA_EMPTY', {}],
    [
      'too long a text',
      () => parseTable('a,b\n1,2\n', { maxLength: 3 }),
      'NN_DATA_MALFORMED',
      { maxLength: 3 },
    ],
  ] as const)('names the place of %s', (_, run, code, details) => {
    expect(failureOf(run)).toMatchObject({ code, details });
  });
});

describe('a split by label', () => {
  it('gives every label its share to within a row, keeps every row once, and repeats for the same seed', () => {
    const labels = fc.array(fc.nat(4), { minLength: 12, maxLength: 80 });
    fc.assert(
      fc.property(
        labels,
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.nat(),
        (list, testShare, seed) => {
          fc.pre(new Set(list).size < list.length / 2);
          const { train, test } = splitByLabel(list, { testShare, seed });
          expect([...train, ...test].sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
          for (const label of new Set(list)) {
            const all = list.filter((other) => other === label).length;
            const tested = test.filter((row) => list[row] === label).length;
            expect(Math.abs(tested - all * testShare)).toBeLessThanOrEqual(1 + 1e-9);
            expect(tested).toBeLessThan(all);
          }
          expect(splitByLabel(list, { testShare, seed })).toEqual({ train, test });
        },
      ),
      { seed: 3 },
    );
  });

  it('splits datasets of classes, and refuses others', () => {
    const x = float32Tensor([6, 1], [0, 1, 2, 3, 4, 5]);
    const { train, test } = splitStratified(createDataset({ x }, int64Tensor([6], [0, 0, 0, 1, 1, 1])), {
      testShare: 1 / 3,
      seed: 1,
    });
    expect([train.count, test.count]).toEqual([4, 2]);
    expect(Array.from(test.target?.data as BigInt64Array, Number).sort()).toEqual([0, 1]);
    const numbers = createDataset({ x }, float32Tensor([6, 1], [0, 1, 2, 3, 4, 5]));
    expect(failureOf(() => splitStratified(numbers, { testShare: 0.5, seed: 1 })).code).toBe(
      'NN_BATCH_SHAPE',
    );
    for (const testShare of [0, 1, -1, Number.NaN]) {
      const failure = failureOf(() => splitByLabel([0, 0, 1, 1], { testShare, seed: 1 }));
      expect(hasCode(failure, 'NN_SPEC_INVALID')).toBe(true);
    }
    expect(
      hasCode(
        failureOf(() => splitByLabel([0, 1, 2], { testShare: 0.5, seed: 1 })),
        'NN_SPEC_INVALID',
      ),
    ).toBe(true);
  });
});
