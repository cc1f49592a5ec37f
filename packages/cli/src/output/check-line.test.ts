import { describe, expect, it } from 'vitest';
import { exitStatusOf } from '../exit-status.ts';
import { assertAllChecked, type CheckLine, describeVerdict, renderCheck } from './check-line.ts';

const right: CheckLine = { check: 'ranking', result: 'ok', finding: '2 best sets follow from their rows' };
const open: CheckLine = { check: 'model', result: 'not checked', finding: 'round 2 has not been closed' };

describe('the lines of a verification', () => {
  it('never look alike for what is right and what was not looked at', () => {
    expect(renderCheck(right)).toBe('ok  ranking         2 best sets follow from their rows');
    expect(renderCheck(open)).toBe('--  model           not checked: round 2 has not been closed');
  });

  it('add up to a verdict that says what is missing', () => {
    expect(describeVerdict([right])).toBe('verified');
    expect(describeVerdict([right, open, open])).toBe('not wholly verified (not checked: model)');
  });

  it('end in a status of their own when something was not checked', () => {
    expect(() => assertAllChecked([right], 'hint')).not.toThrow();
    let thrown: unknown;
    try {
      assertAllChecked([right, open], 'hint');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      code: 'CLI_NOT_ALL_CHECKED',
      details: { notChecked: [{ check: 'model', reason: 'round 2 has not been closed' }] },
    });
    expect(exitStatusOf(thrown)).toBe(8);
  });
});
