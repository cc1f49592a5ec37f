import { describe, expect, it } from 'vitest';
import { planRoles } from './plan-roles.ts';

const jobs = { names: ['worker', 'endorser'] };
const relay = { names: ['relay'] };

describe('planning roles', () => {
  it('asks each factory for what it can make, and no factory for nothing', () => {
    expect(planRoles(['endorser', 'worker'], [jobs, relay])).toEqual([
      { factory: jobs, names: ['endorser', 'worker'] },
    ]);
    expect(planRoles(['relay', 'worker'], [jobs, relay])).toEqual([
      { factory: jobs, names: ['worker'] },
      { factory: relay, names: ['relay'] },
    ]);
    expect(planRoles([], [jobs, relay])).toEqual([]);
  });

  it('refuses roles that nobody makes, naming them', () => {
    expect(() => planRoles(['worker', 'oracle', 'miner'], [jobs, relay])).toThrow(
      expect.objectContaining({ code: 'NODE_ROLE_UNKNOWN', details: { unknown: ['oracle', 'miner'] } }),
    );
  });
});
