import { JobsError } from '../errors.ts';
import { difficultyOf, MAX_DIFFICULTY, type ModelCost, toCount } from './difficulty.ts';
import type { InferJobSpec, JobSpec, ShardRef, SweepJobSpec, TrainJobSpec } from './spec.ts';
import type { Split, SubTask } from './sub-task.ts';
import { MAX_SEGMENTS } from './trace.ts';

/** The most sub-tasks a job may have. */
export const MAX_SUB_TASKS = 262_144;

type Part = Omit<SubTask, 'index' | 'difficulty' | 'dependsOn' | 'memoryBytes'> & {
  readonly flops: bigint;
  readonly memory: bigint;
};

/**
 * The ordered sub-tasks of a job: anyone with spec and model gets the same list (J1). `cost` is for one batch of
 * `costBatchOf(spec)` samples. Throws `JOBS_SPEC_INVALID` when a shard is smaller than one batch, or the job has too
 * many sub-tasks or segments.
 */
export function splitJob(spec: JobSpec, cost: ModelCost): Split {
  assertSubTaskCount(spec);
  const subTasks: SubTask[] = [];
  for (const stage of stagesOf(spec, cost)) {
    const dependsOn = subTasks.length;
    for (const part of stage) subTasks.push(toSubTask(part, subTasks.length, dependsOn));
  }
  const totalDifficulty = subTasks.reduce((sum, subTask) => sum + subTask.difficulty, 0n);
  if (totalDifficulty > MAX_DIFFICULTY) {
    throw invalid(`total difficulty ${totalDifficulty} does not fit 64 bits`, 'make several jobs of it');
  }
  return { subTasks, totalDifficulty };
}

/** Samples in the batch whose cost `splitJob` expects: the job's batch, or the largest among a sweep's candidates. */
export function costBatchOf(spec: JobSpec): number {
  if (spec.kind === 'train') return spec.training.batchSize;
  if (spec.kind === 'infer') return spec.batchSize;
  return spec.candidates.reduce((most, candidate) => Math.max(most, candidate.batchSize), 1);
}

/**
 * Optimiser steps of one epoch: whole batches of each shard, in shard order; what is left over is not used.
 * Throws `JOBS_SPEC_INVALID` for a shard smaller than one batch.
 */
export function stepsOfEpoch(shards: readonly Pick<ShardRef, 'count'>[], batchSize: number): number {
  return shards.reduce((sum, shard, part) => {
    assertWholeBatch(shard, batchSize, part);
    return sum + Math.floor(shard.count / batchSize);
  }, 0);
}

/** Batches of a shard that is only read: the last may be smaller. */
export function batchesOf(shard: Pick<ShardRef, 'count'>, batchSize: number): number {
  return Math.ceil(shard.count / batchSize);
}

function* stagesOf(spec: JobSpec, cost: ModelCost): Generator<Part[]> {
  if (spec.kind === 'infer') {
    yield spec.shards.map((shard, part) => inferPart(spec, cost, shard, part));
    yield [combinePart(sumBytes(spec.shards), BigInt(spec.modelBytes), 0)];
  } else if (spec.kind === 'sweep') {
    const epochs = new Map<number, number>();
    for (const { batchSize } of spec.candidates) {
      if (!epochs.has(batchSize)) epochs.set(batchSize, stepsOfEpoch(spec.shards, batchSize));
    }
    yield spec.candidates.map(({ batchSize }, part) =>
      candidatePart(spec, cost, part, batchSize, spec.epochs * (epochs.get(batchSize) ?? 0)),
    );
    yield [combinePart(stateBytes(cost) * BigInt(spec.candidates.length), stateBytes(cost), 0)];
  } else {
    for (let round = 0; round < spec.rounds; round++) {
      yield spec.shards.map((shard, part) => trainPart(spec, cost, shard, part, round));
      yield [combinePart(stateBytes(cost) * BigInt(spec.shards.length), 2n * stateBytes(cost), round)];
    }
  }
}

function trainPart(spec: TrainJobSpec, cost: ModelCost, shard: ShardRef, part: number, round: number): Part {
  assertWholeBatch(shard, spec.training.batchSize, part);
  const steps = spec.epochs * Math.floor(shard.count / spec.training.batchSize);
  return {
    kind: 'train',
    round,
    part,
    steps,
    segmentCount: segmentsOf(steps, spec.segmentSteps),
    flops: BigInt(steps) * toCount(cost.trainingStepFlops, 'trainingStepFlops'),
    memory: trainingMemory(spec, cost) + BigInt(shard.bytes),
  };
}

function candidatePart(
  spec: SweepJobSpec,
  cost: ModelCost,
  part: number,
  batchSize: number,
  steps: number,
): Part {
  const stepFlops = scaleToBatch(cost.trainingStepFlops, 'trainingStepFlops', batchSize, costBatchOf(spec));
  const forwardFlops = scaleToBatch(cost.forwardFlops, 'forwardFlops', batchSize, costBatchOf(spec));
  return {
    kind: 'candidate',
    round: 0,
    part,
    steps,
    segmentCount: segmentsOf(steps, spec.segmentSteps, 1),
    flops: BigInt(steps) * stepFlops + BigInt(batchesOf(spec.validation, batchSize)) * forwardFlops,
    memory: trainingMemory(spec, cost) + sumBytes(spec.shards) + BigInt(spec.validation.bytes),
  };
}

function inferPart(spec: InferJobSpec, cost: ModelCost, shard: ShardRef, part: number): Part {
  const batches = batchesOf(shard, spec.batchSize);
  return {
    kind: 'infer',
    round: 0,
    part,
    steps: 0,
    segmentCount: segmentsOf(batches, spec.segmentBatches),
    flops: BigInt(batches) * toCount(cost.forwardFlops, 'forwardFlops'),
    memory: toCount(cost.peakBytes, 'peakBytes') + BigInt(spec.modelBytes) + BigInt(shard.bytes),
  };
}

function combinePart(bytesRead: bigint, memory: bigint, round: number): Part {
  return { kind: 'combine', round, part: -1, steps: 0, segmentCount: 1, flops: bytesRead, memory };
}

function toSubTask({ flops, memory, ...part }: Part, index: number, dependsOn: number): SubTask {
  const difficulty = difficultyOf({ flops, memoryBytes: memory });
  return { index, ...part, difficulty, dependsOn, memoryBytes: Number(memory) };
}

function trainingMemory(spec: TrainJobSpec | SweepJobSpec, cost: ModelCost): bigint {
  return toCount(cost.peakBytes, 'peakBytes') + 2n * stateBytes(cost) + BigInt(spec.modelBytes);
}

function stateBytes(cost: ModelCost): bigint {
  return toCount(cost.stateBytes, 'stateBytes');
}

function sumBytes(shards: readonly ShardRef[]): bigint {
  return shards.reduce((sum, shard) => sum + BigInt(shard.bytes), 0n);
}

function scaleToBatch(flops: number, name: string, batchSize: number, costBatch: number): bigint {
  const whole = BigInt(costBatch);
  return (toCount(flops, name) * BigInt(batchSize) + whole - 1n) / whole;
}

function segmentsOf(units: number, perSegment: number, extra = 0): number {
  const count = Math.ceil(units / perSegment) + extra;
  if (count <= MAX_SEGMENTS) return count;
  throw invalid(`a sub-task would have ${count} segments, more than ${MAX_SEGMENTS}`, 'make segments longer');
}

function assertWholeBatch(shard: Pick<ShardRef, 'count'>, batchSize: number, part: number): void {
  if (shard.count >= batchSize) return;
  throw invalid(
    `shard ${part} has ${shard.count} samples, fewer than one batch of ${batchSize}`,
    'use larger shards or a smaller batch',
  );
}

function assertSubTaskCount(spec: JobSpec): void {
  const rounds = spec.kind === 'train' ? spec.rounds : 1;
  const parts = spec.kind === 'sweep' ? spec.candidates.length : spec.shards.length;
  const count = rounds * (parts + 1);
  if (count <= MAX_SUB_TASKS) return;
  throw invalid(
    `the job has ${count} sub-tasks, more than ${MAX_SUB_TASKS}`,
    'use fewer rounds or larger shards',
  );
}

function invalid(message: string, hint: string): JobsError {
  return new JobsError({ code: 'JOBS_SPEC_INVALID', message, hint });
}
