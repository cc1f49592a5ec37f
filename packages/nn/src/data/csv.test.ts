import { hasCode, isPlexusError } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import { readCsv } from './csv.ts';

const iris = 'length,width,species\n5.1,3.5,setosa\n6.2,2.9,virginica\n5.9,3.0,setosa\n';

function failureOf(run: () => unknown): { code: string; details: Readonly<Record<string, unknown>> } {
  try {
    run();
  } catch (error) {
    if (isPlexusError(error)) return error;
    throw error;
  }
  return { code: 'none', details: {} };
}

describe('csv', () => {
  it('reads numbers as one input and text labels as class numbers in order of their names', () => {
    const { dataset, columns, classes } = readCsv(iris);
    expect(columns).toEqual(['length', 'width']);
    expect(classes).toEqual(['setosa', 'virginica']);
    expect(dataset.inputs['input']).toEqual(float32Tensor([3, 2], [5.1, 3.5, 6.2, 2.9, 5.9, 3]));
    expect(dataset.target).toEqual(int64Tensor([3], [0, 1, 0]));
  });

  it('numbers classes as other rows numbered them, and names the line of one they did not have', () => {
    const classes = ['setosa', 'versicolor', 'virginica'];
    expect(readCsv(iris, { classes }).dataset.target).toEqual(int64Tensor([3], [0, 2, 0]));
    const { code, details } = failureOf(() => readCsv(iris, { classes: ['setosa'] }));
    expect([code, details['line']]).toEqual(['NN_LABEL_RANGE', 3]);
  });

  it('takes the label from a named column, or from none', () => {
    const text = 'y,a,b\n1,2,3\n0,4,5\n';
    const named = readCsv(text, { label: 'y', inputName: 'x' });
    expect(named.dataset.target).toEqual(int64Tensor([2], [1, 0]));
    expect(named.dataset.inputs['x']).toEqual(float32Tensor([2, 2], [2, 3, 4, 5]));
    expect(readCsv(text, { label: null }).dataset.target).toBeUndefined();
  });

  it('keeps labels that are not whole as numbers to regress to', () => {
    expect(readCsv('a,y\n1,0.5\n2,-1\n').dataset.target).toEqual(float32Tensor([2, 1], [0.5, -1]));
    expect(readCsv('a,y\n1,3\n2,4\n', { task: 'number' }).dataset.target).toEqual(
      float32Tensor([2, 1], [3, 4]),
    );
  });

  it('reads files without a first line of names', () => {
    const { dataset, columns } = readCsv('1,2,0\n3,4,1', { hasHeader: false });
    expect(columns).toEqual(['column1', 'column2']);
    expect(dataset.count).toBe(2);
  });

  it.each([
    ['a cell that is no number', 'a,y\n1,0\nfoo,1\n', { line: 3, column: 'a', cell: 'foo' }],
    ['an empty cell', 'a,y\n,0\n', { line: 2, column: 'a', cell: '' }],
    ['a short row', 'a,b,y\n1,2,0\n1,2\n', { line: 3 }],
    ['an unfinished quote', 'a,y\n"1,0\n', {}],
  ])('names the place of %s', (_, text, details) => {
    const failure = failureOf(() => readCsv(text));
    expect(failure.code).toBe('NN_DATA_MALFORMED');
    expect(failure.details).toMatchObject(details);
  });

  it('refuses an unknown label, a file without rows and a file over the limit', () => {
    expect(failureOf(() => readCsv(iris, { label: 'colour' })).code).toBe('NN_DATA_MALFORMED');
    expect(failureOf(() => readCsv('a,y\n')).code).toBe('NN_DATA_EMPTY');
    expect(() => readCsv(iris, { maxLength: 5 })).toThrow(
      expect.toSatisfy((error: unknown) => hasCode(error, 'NN_DATA_MALFORMED')),
    );
  });
});
