import { describe, expect, it } from 'vitest';
import { refusedOperators } from '../../packages/nn/src/graph/shape-rules/refused.ts';
import { isOperatorName, operatorNames } from '../../packages/nn/src/graph/shape-rules/table.ts';
import { whatTrainsPage } from './what-trains-page.ts';

describe('the page of what trains', () => {
  const page = whatTrainsPage();

  it('has a line for every operator, each of them with cases', () => {
    for (const name of operatorNames) expect(page).toContain(`| \`${name}\` |`);
    expect(page).not.toContain('not tested');
    expect(page).not.toMatch(/\| 0 in /);
  });

  it('refuses only what is not in the tables', () => {
    expect(Object.keys(refusedOperators).filter(isOperatorName)).toEqual([]);
  });

  it('is the same every time', () => {
    expect(whatTrainsPage()).toBe(page);
  });
});
