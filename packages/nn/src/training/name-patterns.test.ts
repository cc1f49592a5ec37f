import { hasCode } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPattern, selectNames } from './name-patterns.ts';

const names = ['block.0.weight', 'block.0.bias', 'block.10.weight', 'head.weight'];
const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');

describe('name patterns', () => {
  it('match the whole name, with * for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '.', '*') }),
        fc.string({ unit: fc.constantFrom('a', 'b', '.') }),
        (pattern, name) => {
          const expected = new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`).test(name);
          expect(matchesPattern(pattern, name)).toBe(expected);
        },
      ),
      { seed: 1, numRuns: 2_000 },
    );
  });

  it('take no longer for patterns made to be slow', () => {
    const name = 'a'.repeat(5_000);
    expect(matchesPattern(`${'*a'.repeat(200)}*b`, name)).toBe(false);
    expect(matchesPattern('*'.repeat(5_000), name)).toBe(true);
  });

  it('select the names that any of them matches', () => {
    expect([...selectNames('freeze', ['block.0.*', '*.weight'], names)]).toEqual([
      'block.0.weight',
      'block.0.bias',
      'block.10.weight',
      'head.weight',
    ]);
    expect([...selectNames('freeze', [], names)]).toEqual([]);
  });

  it('name what is close when they match nothing', () => {
    const found = (() => {
      try {
        return selectNames('freeze', ['haed.weight'], names);
      } catch (error) {
        return error;
      }
    })();
    expect(hasCode(found, 'NN_SPEC_INVALID')).toBe(true);
    expect(found).toMatchObject({
      details: {
        field: 'freeze',
        pattern: 'haed.weight',
        close: ['head.weight', expect.anything(), expect.anything()],
      },
    });
  });
});
