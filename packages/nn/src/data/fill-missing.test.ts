import { describe, expect, it } from 'vitest';
import { float32Tensor } from '../graph/data-types.ts';
import { readCsv } from './csv.ts';
import { fillMissing, fillOf, findFills } from './fill-missing.ts';

const table = 'a,b,y\n1,,0\n,5,1\n3,7,0\n8,9,1\n';

describe('empty cells', () => {
  it.each([
    ['mean', [4, 7]],
    ['median', [3, 7]],
    ['zero', [0, 0]],
    [-1.5, [-1.5, -1.5]],
  ] as const)('become the %s of their column', (rule, [a, b]) => {
    const { dataset, columns } = readCsv(table, { missing: 'nan' });
    const input = dataset.inputs['input'] ?? float32Tensor([0], []);
    const fills = findFills(columns, input, rule);
    expect(fills).toEqual({ a, b });
    expect(fillMissing(columns, input, fills).data).toEqual(Float32Array.of(1, b, a, 5, 3, 7, 8, 9));
  });

  it('take the middle of the two middle numbers for a median of an even count', () => {
    expect(fillOf('a', [9, 1, 4, 2], 'median')).toBe(3);
  });

  it('have no mean in a column without numbers, and that is said', () => {
    const { dataset, columns } = readCsv('a,b,y\n1,,0\n2,,1\n', { missing: 'nan' });
    const input = dataset.inputs['input'] ?? float32Tensor([0], []);
    const malformed = { code: 'NN_DATA_MALFORMED', details: { column: 'b', rule: 'median' } };
    expect(() => findFills(columns, input, 'median')).toThrow(expect.objectContaining(malformed));
    expect(findFills(columns, input, 2)).toEqual({ a: 2, b: 2 });
  });

  it('are refused where nobody asked, and in a label always', () => {
    const malformed = expect.objectContaining({ code: 'NN_DATA_MALFORMED' });
    expect(() => readCsv(table)).toThrow(malformed);
    expect(() => readCsv('a,y\n1,0.5\n2,\n', { missing: 'nan' })).toThrow(malformed);
  });
});
