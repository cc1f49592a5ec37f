import { epsilonAfter } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { planPrivacy } from './privacy-plan.ts';

const budget = { epsilon: 8, delta: 1e-5 };
const session = { trainingRows: 320, batchSize: 32, localSteps: 10, roundsLeft: 20, spent: [] };

describe('a privacy plan', () => {
  it('takes the least noise with which the budget lasts for the rounds left', () => {
    const plan = planPrivacy({ ...session, privacy: { budget, clip: 1 } });
    expect(plan.round).toMatchObject({ steps: 10, samplingRate: 0.1 });
    expect([plan.roundsLeft, plan.roundsAffordable, plan.epsilonNow]).toEqual([20, 20, 0]);
    expect(plan.epsilonThen).toBeLessThanOrEqual(8);
    expect(plan.epsilonThen).toBeGreaterThan(7.98);
    expect(epsilonAfter([{ ...plan.round, steps: 200 }], 1e-5)).toBe(plan.epsilonThen);
  });

  it('says how long the noise asked for lasts', () => {
    const plan = planPrivacy({ ...session, privacy: { budget, clip: 1, noiseMultiplier: 0.7 } });
    expect(plan.round.noiseMultiplier).toBe(0.7);
    expect(plan.roundsAffordable).toBeGreaterThan(0);
    expect(plan.roundsAffordable).toBeLessThan(20);
    expect(plan.epsilonThen).toBeLessThanOrEqual(8);
  });

  it('needs more noise after earlier sessions, and affords nothing when they spent it', () => {
    const privacy = { budget, clip: 1 };
    const fresh = planPrivacy({ ...session, privacy });
    const half = [{ ...fresh.round, steps: 100 }];
    const later = planPrivacy({ ...session, privacy, spent: half });
    expect(later.round.noiseMultiplier).toBeGreaterThan(fresh.round.noiseMultiplier);
    expect(later.epsilonThen).toBeLessThanOrEqual(8);
    const resumed = planPrivacy({ ...session, privacy, roundsLeft: 10, spent: half });
    expect(resumed.round.noiseMultiplier).toBeCloseTo(fresh.round.noiseMultiplier, 2);
    const spent = [{ ...fresh.round, steps: 300 }];
    expect(planPrivacy({ ...session, privacy, spent }).roundsAffordable).toBe(0);
  });

  it('takes all rows of those who have fewer than a batch', () => {
    const plan = planPrivacy({ ...session, trainingRows: 20, privacy: { budget, clip: 1 } });
    expect(plan.round.samplingRate).toBe(1);
    expect(plan.epsilonThen).toBeLessThanOrEqual(8);
  });
});
