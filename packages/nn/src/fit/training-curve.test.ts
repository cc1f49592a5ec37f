import { describe, expect, it } from 'vitest';
import { TrainingCurve } from './training-curve.ts';

const lossAt = (step: number): number => 2 / step + (step % 7) / 100;

describe('a training curve', () => {
  it('keeps every step of a short run', () => {
    const curve = new TrainingCurve();
    for (let step = 1; step <= 2_048; step++) curve.add(step, lossAt(step), 0.1);
    expect(curve.points).toHaveLength(2_048);
    expect(curve.points[9]).toEqual({ step: 10, steps: 1, loss: lossAt(10), learningRate: 0.1 });
  });

  it('has bounded length for a long one, covers every step once and keeps the mean', () => {
    const curve = new TrainingCurve();
    let sum = 0;
    for (let step = 1; step <= 20_011; step++) {
      curve.add(step, lossAt(step), step);
      sum += lossAt(step);
    }
    const { points } = curve;
    expect(points.length).toBeLessThanOrEqual(2_048);
    let covered = 0;
    for (const point of points) {
      covered += point.steps;
      expect(point.step).toBe(covered);
      expect(point.learningRate).toBe(covered);
    }
    expect(covered).toBe(20_011);
    expect(points.reduce((total, { loss, steps }) => total + loss * steps, 0)).toBeCloseTo(sum, 6);
  });

  it('goes on from its record as if it had never stopped', () => {
    const whole = new TrainingCurve();
    let pieces = new TrainingCurve();
    for (let step = 1; step <= 5_000; step++) {
      whole.add(step, lossAt(step), 1);
      pieces.add(step, lossAt(step), 1);
      if (step % 611 === 0) pieces = new TrainingCurve(structuredClone(pieces.toRecord()));
    }
    expect(pieces.points).toEqual(whole.points);
    expect(pieces.smoothedLoss).toBe(whole.smoothedLoss);
  });

  it('smooths without a pull towards 0 at the beginning', () => {
    const curve = new TrainingCurve();
    curve.add(1, 3, 1);
    expect(curve.smoothedLoss).toBeCloseTo(3, 12);
  });
});
