import type { CurvePoint } from './types.ts';

const MAX_POINTS = 2_048;
/** Share of the smoothed loss that a step leaves to those before it. */
const MEMORY = 0.98;

/** What a checkpoint keeps of a curve. */
export type CurveRecord = {
  readonly points: readonly CurvePoint[];
  /** Steps of a full point. */
  readonly width: number;
  readonly smoothedSum: number;
  readonly smoothedWeight: number;
};

/** Losses of a run of any length in bounded memory: when there are too many points, neighbours are joined. */
export class TrainingCurve {
  #points: CurvePoint[];
  #width: number;
  #smoothedSum: number;
  #smoothedWeight: number;

  constructor(record: CurveRecord = { points: [], width: 1, smoothedSum: 0, smoothedWeight: 0 }) {
    this.#points = [...record.points];
    this.#width = record.width;
    this.#smoothedSum = record.smoothedSum;
    this.#smoothedWeight = record.smoothedWeight;
  }

  get points(): readonly CurvePoint[] {
    return [...this.#points];
  }

  /** Exponential mean, corrected for its beginning. */
  get smoothedLoss(): number {
    return this.#smoothedSum / this.#smoothedWeight;
  }

  /** Steps come one after the other, counted from 1. */
  add(step: number, loss: number, learningRate: number): void {
    this.#smoothedSum = MEMORY * this.#smoothedSum + (1 - MEMORY) * loss;
    this.#smoothedWeight = MEMORY * this.#smoothedWeight + (1 - MEMORY);
    const last = this.#points.at(-1);
    const point = { step, steps: 1, loss, learningRate };
    if (last !== undefined && last.steps < this.#width) this.#points.splice(-1, 1, join(last, point));
    else this.#points.push(point);
    if (this.#points.length > MAX_POINTS) this.#halve();
  }

  toRecord(): CurveRecord {
    return {
      points: this.#points,
      width: this.#width,
      smoothedSum: this.#smoothedSum,
      smoothedWeight: this.#smoothedWeight,
    };
  }

  #halve(): void {
    const joined: CurvePoint[] = [];
    for (let i = 0; i < this.#points.length; i += 2) {
      const [first, second] = this.#points.slice(i, i + 2) as [CurvePoint, CurvePoint | undefined];
      joined.push(second === undefined ? first : join(first, second));
    }
    this.#points = joined;
    this.#width *= 2;
  }
}

function join(a: CurvePoint, b: CurvePoint): CurvePoint {
  const steps = a.steps + b.steps;
  const loss = (a.loss * a.steps + b.loss * b.steps) / steps;
  return { step: b.step, steps, loss, learningRate: b.learningRate };
}
