import { hasCode } from '@plexus/core';
import {
  type BatchOrder,
  createBatchOrder,
  type Dataset,
  gatherBatch,
  type Trainer,
  type TrainingSpec,
} from '@plexus/nn';
import { stepsOfSegment } from '../rules/training-segments.ts';
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
  readonly #order: BatchOrder;

  constructor(trainer: Trainer, data: Dataset, plan: StepPlan) {
    this.#trainer = trainer;
    this.#data = data;
    this.#plan = plan;
    const seed = orderSeed(plan.training.seed, plan.round, plan.part);
    this.#order = createBatchOrder({ count: data.count, batchSize: plan.training.batchSize, seed });
  }

  /**
   * The interior is the state after half of the segment's steps: nobody has it without running them. Training that
   * diverges is a result, not a failure: a segment in which a value stops being finite ends in the state it began with,
   * and its interior is the losses up to there. So a job cannot be made to cost honest workers their bonds.
   */
  async runSegment(segment: number, start: Uint8Array): Promise<SegmentOutcome> {
    const { first, end } = stepsOfSegment(segment, this.#plan);
    const middle = first + Math.floor((end - first) / 2);
    this.#trainer.loadState(start);
    let interior = start;
    const losses: number[] = [];
    try {
      for (let step = first; step < end; step++) {
        if (step === middle) interior = this.#trainer.saveState();
        losses.push(await this.#trainer.step(gatherBatch(this.#data, this.#order.indicesAt(step))));
      }
      const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
      return { end: this.#trainer.saveState(), interior, loss: mean };
    } catch (error) {
      if (!hasCode(error, 'NN_NOT_FINITE')) throw error;
      return {
        end: start,
        interior: new Uint8Array(Float64Array.of(first, ...losses).buffer),
        loss: Number.NaN,
      };
    }
  }
}
