import { hasCode } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import type { Profile } from '../engine/types.ts';
import { float32Tensor } from '../graph/data-types.ts';
import { writeModel } from '../graph/write-model.ts';
import { Arithmetic } from '../operators/arithmetic.ts';
import { finishGraph } from '../operators/finish-graph.ts';
import { learningRateAt, scheduledRate } from './schedules.ts';
import type { Schedule } from './types.ts';

const throwing = (code: string) => expect.toSatisfy((error: unknown) => hasCode(error, code), code);
const steps = fc.integer({ min: 1, max: 2_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const warmUp = fc.option(fc.record({ warmUp: fc.integer({ min: 0, max: 300 }) }), { nil: {} });
const schedules: fc.Arbitrary<Schedule> = fc
  .tuple(
    fc.oneof(
      fc.record({ kind: fc.constant('constant' as const) }),
      fc.record({
        kind: fc.constant('step' as const),
        every: steps,
        factor: fc.double({ min: 0.5, max: 1, noNaN: true }),
      }),
      fc.record({ kind: fc.constantFrom('cosine' as const, 'linear' as const), steps, floor: share }),
    ),
    warmUp,
  )
  .map(([schedule, warm]) => ({ ...schedule, ...warm }));

describe.each<Profile>(['native', 'reproducible'])('the learning rate in the %s profile', (profile) => {
  it('is in the graph what learningRateAt says, at every step', async () => {
    const engine = await createEngine({ profile });
    await fc.assert(
      fc.asyncProperty(
        schedules,
        fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 8 }),
        async (schedule, at) => {
          const graph = new Arithmetic();
          const step = graph.addInput('step', 'float32', []);
          const rate = scheduledRate(graph, schedule, 0.3, () => step);
          if (typeof rate === 'number') {
            expect(at.map((s) => learningRateAt(schedule, 0.3, s))).toEqual(at.map(() => rate));
            return;
          }
          const session = await engine.compile(
            writeModel(finishGraph(graph, 'rate', new Map([['rate', rate]]))),
          );
          for (const s of at) {
            const found = Number((await session.run({ step: float32Tensor([], [s]) }))['rate']?.data[0]);
            const expected = learningRateAt(schedule, 0.3, s);
            expect(Math.abs(found - expected), `step ${s}`).toBeLessThan(3e-7 + 1e-5 * expected);
          }
          await session.close();
        },
      ),
      { seed: 8, numRuns: profile === 'native' ? 60 : 20 },
    );
  });
});

describe('learningRateAt', () => {
  it('rises evenly through warm-up to the whole rate and never above it', () => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: 1, max: 5_000 }), (schedule, step) => {
        const rate = learningRateAt(schedule, 0.1, step);
        expect(rate).toBeLessThanOrEqual(0.1 + 1e-15);
        expect(rate).toBeGreaterThanOrEqual(0);
        const { warmUp = 0 } = schedule;
        if (step <= warmUp) expect(rate).toBeCloseTo((0.1 * step) / warmUp, 12);
        if (step === warmUp + 1) expect(rate).toBe(0.1);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it('stays at the floor when a schedule has ended', () => {
    for (const kind of ['cosine', 'linear'] as const) {
      const schedule = { kind, steps: 10, floor: 0.25, warmUp: 3 };
      expect(learningRateAt(schedule, 2, 14)).toBeCloseTo(0.5, 12);
      expect(learningRateAt(schedule, 2, 1_000)).toBeCloseTo(0.5, 12);
    }
  });

  it('is the given rate without a schedule', () => {
    expect(learningRateAt(undefined, 0.7, 12)).toBe(0.7);
  });

  it.each<Schedule>([
    { kind: 'constant', warmUp: -1 },
    { kind: 'step', every: 0, factor: 0.5 },
    { kind: 'step', every: 2.5, factor: 0.5 },
    { kind: 'step', every: 2, factor: 0 },
    { kind: 'cosine', steps: Number.NaN },
    { kind: 'linear', steps: 2 ** 25 },
    { kind: 'linear', steps: 4, floor: 1.5 },
  ])('refuses %o', (schedule) => {
    expect(() => learningRateAt(schedule, 0.1, 1)).toThrow(throwing('NN_SPEC_INVALID'));
  });
});
