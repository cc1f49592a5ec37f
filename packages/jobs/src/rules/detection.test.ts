import { type Address, bytesToHex, createRandom, keccak, uintToBytes } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSegments, strataOf } from './committee.ts';
import { detectionProbability, recommendSampling, verificationCost } from './detection.ts';

const addressOf = (number: number): Address => bytesToHex(uintToBytes(number + 1, 20));

/** Spreads falsified segments as evenly as strata allow: the first ones of each stratum. */
function spread(segments: number, samples: number, falsified: number): Set<number> {
  const chosen = new Set<number>();
  for (let depth = 0; chosen.size < falsified; depth++) {
    const open = strataOf(segments, samples).filter(({ size }) => size > depth);
    for (const { from } of open.sort((a, b) => b.size - a.size))
      if (chosen.size < falsified) chosen.add(from + depth);
  }
  return chosen;
}

function simulate(
  sampling: { segments: number; samples: number; endorsers: number },
  placed: (trial: number) => Set<number>,
  trials: number,
): number {
  let found = 0;
  for (let trial = 0; trial < trials; trial++) {
    const bad = placed(trial);
    const seed = keccak(uintToBytes(trial, 32));
    const seen = Array.from({ length: sampling.endorsers }, (_, endorser) =>
      sampleSegments(seed, addressOf(endorser), sampling.segments, sampling.samples),
    );
    if (seen.flat().some((segment) => bad.has(segment))) found++;
  }
  return found / trials;
}

describe('detectionProbability', () => {
  it('agrees with the real draw against the placement that is hardest to see', () => {
    const cases = [
      { segments: 300, samples: 15, endorsers: 3, falsified: 15 },
      { segments: 40, samples: 7, endorsers: 2, falsified: 3 },
      { segments: 31, samples: 4, endorsers: 1, falsified: 9 },
    ];
    const trials = 3000;
    for (const question of cases) {
      const bad = spread(question.segments, question.samples, question.falsified);
      const p = detectionProbability(question);
      expect(Math.abs(simulate(question, () => bad, trials) - p)).toBeLessThan(
        5 * Math.sqrt((p * (1 - p)) / trials),
      );
    }
  });

  it('is the true minimum over all placements, found by trying all of them', () => {
    const overlooked = (placement: number[], segments: number, samples: number) =>
      strataOf(segments, samples).reduce((product, { from, size }) => {
        const bad = placement.filter((segment) => segment >= from && segment < from + size).length;
        return product * (1 - bad / size);
      }, 1);
    for (const [segments, samples] of [
      [7, 3],
      [8, 4],
      [9, 2],
      [10, 4],
    ] as const) {
      for (let falsified = 0; falsified <= segments; falsified++) {
        let worst = 0;
        for (let mask = 0; mask < 2 ** segments; mask++) {
          const placement = Array.from({ length: segments }, (_, i) => i).filter((i) => (mask >> i) & 1);
          if (placement.length === falsified)
            worst = Math.max(worst, overlooked(placement, segments, samples));
        }
        expect(detectionProbability({ segments, samples, endorsers: 1, falsified })).toBeCloseTo(
          1 - worst,
          12,
        );
      }
    }
  });

  it('agrees for uniform draws with counting', () => {
    expect(
      detectionProbability({ segments: 5, samples: 2, endorsers: 1, falsified: 2, draw: 'uniform' }),
    ).toBeCloseTo(1 - 3 / 10, 12);
    expect(
      detectionProbability({ segments: 5, samples: 4, endorsers: 1, falsified: 2, draw: 'uniform' }),
    ).toBe(1);
  });

  it('never says less than a random placement shows', () => {
    const question = { segments: 60, samples: 6, endorsers: 2, falsified: 5 };
    const random = createRandom(5);
    const measured = simulate(
      question,
      () => {
        const bad = new Set<number>();
        while (bad.size < question.falsified) bad.add(random.nextBelow(question.segments));
        return bad;
      },
      3000,
    );
    const p = detectionProbability(question);
    expect(measured).toBeGreaterThan(p - 5 * Math.sqrt((p * (1 - p)) / 3000));
  });

  it('grows with samples, endorsers, honesty and what was falsified', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 200 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (segments, samples, endorsers, pick, honestShare) => {
          const falsified = pick % segments;
          const base = { segments, samples, endorsers, falsified, honestShare };
          const p = detectionProbability(base) - 1e-12;
          expect(p).toBeGreaterThanOrEqual(-1e-9);
          expect(detectionProbability({ ...base, endorsers: endorsers + 1 })).toBeGreaterThanOrEqual(p);
          expect(detectionProbability({ ...base, falsified: falsified + 1 })).toBeGreaterThanOrEqual(p);
          expect(detectionProbability({ ...base, honestShare: 1 })).toBeGreaterThanOrEqual(p);
          expect(detectionProbability({ ...base, honestShare: 0 })).toBe(0);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('is certain when all is repeated and nil when nothing is false', () => {
    expect(detectionProbability({ segments: 9, samples: 9, endorsers: 1, falsified: 1 })).toBe(1);
    expect(detectionProbability({ segments: 9, samples: 3, endorsers: 3, falsified: 0 })).toBe(0);
  });

  it('refuses counts out of range', () => {
    const sampling = { segments: 10, samples: 3, endorsers: 3 };
    const wrong = [
      { ...sampling, falsified: 11 },
      { ...sampling, falsified: 1.5 },
      { ...sampling, falsified: 1, samples: 0 },
      { ...sampling, falsified: 1, segments: 0 },
      { ...sampling, falsified: 1, honestShare: 2 },
    ];
    for (const question of wrong) {
      expect(() => detectionProbability(question)).toThrow(
        expect.objectContaining({ code: 'JOBS_SPEC_INVALID' }),
      );
    }
  });
});

describe('recommendSampling', () => {
  it('reaches 99 % against 10 % falsified with 15 % extra work over 300 segments', () => {
    const advice = recommendSampling({ segments: 300, falsifiedShare: 0.1, detection: 0.99 });
    expect(advice).toMatchObject({ samples: 15, endorsers: 3 });
    expect(advice.extraWork).toBeCloseTo(0.15, 12);
    expect(advice.detection).toBeGreaterThanOrEqual(0.99);
  });

  it('gives the fewest samples that are enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        fc.integer({ min: 1, max: 7 }),
        (segments, falsifiedShare, endorsers) => {
          const advice = recommendSampling({ segments, falsifiedShare, detection: 0.95, endorsers });
          const falsified = Math.max(1, Math.ceil(falsifiedShare * segments - 1e-9));
          const reached = (samples: number) =>
            detectionProbability({ segments, samples, endorsers, falsified });
          expect(advice.detection).toBe(reached(advice.samples));
          if (advice.samples < Math.min(segments, 255)) expect(advice.detection).toBeGreaterThanOrEqual(0.95);
          if (advice.samples > 1) expect(reached(advice.samples - 1)).toBeLessThan(0.95);
        },
      ),
      { seed: 2, numRuns: 100 },
    );
  });

  it('says what it reaches when even repeating everything is not enough', () => {
    const advice = recommendSampling({
      segments: 4,
      falsifiedShare: 0.5,
      detection: 0.999,
      endorsers: 1,
      honestShare: 0.5,
    });
    expect(advice).toEqual({ samples: 4, endorsers: 1, detection: 0.5, extraWork: 1 });
  });
});

describe('verificationCost', () => {
  it('is repeated segments over segments, and never more than all of them for each endorser', () => {
    expect(verificationCost({ segments: 300, samples: 15, endorsers: 3 })).toBeCloseTo(0.15, 12);
    expect(verificationCost({ segments: 4, samples: 15, endorsers: 3 })).toBe(3);
  });
});
