import type { Dataset } from '../data/dataset.ts';
import { createBatchOrder } from './batches.ts';
import type { Trainer } from './types.ts';

export type StepRange = {
  readonly trainer: Trainer;
  readonly dataset: Dataset;
  readonly batchSize: number;
  /** First step of the batch order, counted from 0; independent of the trainer's own step count. */
  readonly from: number;
  readonly count: number;
  readonly orderSeed: number | bigint;
  /** Called after every step with the loss before it. */
  readonly onStep?: (loss: number, step: number) => void;
};

export type StepsOutcome = {
  readonly firstLoss: number;
  readonly lastLoss: number;
  readonly meanLoss: number;
};

/** Runs consecutive steps of a batch order. Throws as `Trainer.step`, and `NN_DATA_EMPTY` for no rows. */
export async function runSteps(range: StepRange): Promise<StepsOutcome> {
  const { trainer, dataset, batchSize, from, count, orderSeed, onStep } = range;
  const order = createBatchOrder({ count: dataset.count, batchSize, seed: orderSeed });
  let [firstLoss, lastLoss, sum] = [0, 0, 0];
  for (let step = from; step < from + count; step++) {
    lastLoss = await trainer.stepRows(dataset, order.indicesAt(step));
    if (step === from) firstLoss = lastLoss;
    sum += lastLoss;
    onStep?.(lastLoss, step);
  }
  return { firstLoss, lastLoss, meanLoss: sum / Math.max(1, count) };
}
