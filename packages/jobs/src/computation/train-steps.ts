import { permutationOf } from '@plexus/core';
import { type Dataset, gatherBatch, type Trainer, type TrainingSpec } from '@plexus/nn';
import { orderSeed } from './order-seed.ts';
import type { SegmentOutcome } from './types.ts';

export type StepPlan = {
  readonly training: TrainingSpec;
  readonly round: number;
  readonly part: number;
  readonly steps: number;
  readonly segmentSteps: number;
};

/** Repeats the optimiser steps of one training segment from any start; the same steps for the same plan, everywhere. */
export class TrainSteps {
  readonly #trainer: Trainer;
  readonly #data: Dataset;
  readonly #plan: StepPlan;
  #order: { readonly epoch: number; readonly indices: Uint32Array } | undefined;

  constructor(trainer: Trainer, data: Dataset, plan: StepPlan) {
    this.#trainer = trainer;
    this.#data = data;
    this.#plan = plan;
  }

  /** The interior is the state after half of the segment's steps: nobody has it without running them. */
  async runSegment(segment: number, start: Uint8Array): Promise<SegmentOutcome> {
    const { steps, segmentSteps } = this.#plan;
    const first = segment * segmentSteps;
    const end = Math.min(steps, first + segmentSteps);
    const middle = first + Math.floor((end - first) / 2);
    this.#trainer.loadState(start);
    let interior = start;
    let loss = 0;
    for (let step = first; step < end; step++) {
      if (step === middle) interior = this.#trainer.saveState();
      loss += await this.#trainer.step(gatherBatch(this.#data, this.#indices(step)));
    }
    return { end: this.#trainer.saveState(), interior, loss: loss / Math.max(1, end - first) };
  }

  #indices(step: number): Uint32Array {
    const { training, round, part } = this.#plan;
    const perEpoch = Math.floor(this.#data.count / training.batchSize);
    const epoch = Math.floor(step / perEpoch);
    if (this.#order?.epoch !== epoch) {
      this.#order = {
        epoch,
        indices: permutationOf(this.#data.count, orderSeed(training.seed, round, part, epoch)),
      };
    }
    const from = (step % perEpoch) * training.batchSize;
    return this.#order.indices.subarray(from, from + training.batchSize);
  }
}
