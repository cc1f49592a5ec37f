import { JobsError } from '../errors.ts';
import { difficultyOf, MAX_DIFFICULTY, type ModelCost, toCount } from './difficulty.ts';
import type { InferJobSpec, JobSpec, ShardRef, SweepJobSpec, TrainJobSpec } from './spec.ts';
import type { Split, SubTask } from './sub-task.ts';
import { MAX_SEGMENTS } from './trace.ts';
import { countTrainingSegments } from './training-segments.ts';

/** The most sub-tasks a job may have. */
export const MAX_SUB_TASKS = 262_144;

type Part = Omit<SubTask, 'index' | 'difficulty' | 'dependsOn' | 'memoryBytes'> & {
  readonly flops: bigint;
  readonly memory: bigint;
};

/** All shards of a sweep taken together, in order. */
type Pooled = { readonly count: number; readonly bytes: bigint };

/**
 * The ordered sub-tasks of a job: anyone with spec and model gets the same list (J1). `cost` is for one batch of
 * `costBatchOf(spec)` samples. Throws `JOBS_SPEC_INVALID` when a shard to train on (for a sweep:
 * all together) is smaller than one batch, or the job has too many sub-tasks or segments.
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
 * Optimiser steps of one epoch over so many samples: whole batches only, what is left over is not used.
 * Throws `JOBS_SPEC_INVALID` for fewer samples than one batch.
 */
export function stepsOfEpoch(samples: number, batchSize: number): number {
  if (samples >= batchSize) return Math.floor(samples / batchSize);
  throw invalid(
    `${samples} samples are fewer than one batch of ${batchSize}`,
    'use larger shards or a smaller batch',
  );
}

/** Batches of a shard that is only read: the last may be smaller. */
export function batchesOf(shard: Pick<ShardRef, 'count'>, batchSize: number): number {
  return Math.ceil(shard.count / batchSize);
}

function* stagesOf(spec: JobSpec, cost: ModelCost): Generator<Part[]> {
  if (spec.kind === 'infer') {
    yield spec.shards.map((shard, part) => inferPart(spec, cost, shard, part));
    yield [combinePart(poolShards(spec.shards).bytes, BigInt(spec.modelBytes), 0)];
  } else if (spec.kind === 'sweep') {
    const pooled = poolShards(spec.shards);
    const costBatch = costBatchOf(spec);
    yield spec.candidates.map((_, part) => candidatePart(spec, cost, pooled, costBatch, part));
    yield [combinePart(stateBytes(cost) * BigInt(spec.candidates.length), stateBytes(cost), 0)];
  } else {
    for (let round = 0; round < spec.rounds; round++) {
      yield spec.shards.map((shard, part) => trainPart(spec, cost, shard, part, round));
      yield [combinePart(stateBytes(cost) * BigInt(spec.shards.length), 2n * stateBytes(cost), round)];
    }
  }
}

function trainPart(spec: TrainJobSpec, cost: ModelCost, shard: ShardRef, part: number, round: number): Part {
  const steps = spec.epochs * stepsOfEpoch(shard.count, spec.training.batchSize);
  return {
    kind: 'train',
    round,
    part,
    steps,
    segmentCount: boundSegments(countTrainingSegments(steps, spec.segmentSteps)),
    flops: BigInt(steps) * toCount(cost.trainingStepFlops, 'trainingStepFlops'),
    memory: trainingMemory(spec, cost) + BigInt(shard.bytes),
  };
}

function candidatePart(
  spec: SweepJobSpec,
  cost: ModelCost,
  pooled: Pooled,
  costBatch: number,
  part: number,
): Part {
  const batchSize = spec.candidates[part]?.batchSize ?? 1;
  const steps = spec.epochs * stepsOfEpoch(pooled.count, batchSize);
  const stepFlops = scaleToBatch(cost.trainingStepFlops, 'trainingStepFlops', batchSize, costBatch);
  const forwardFlops = scaleToBatch(cost.forwardFlops, 'forwardFlops', batchSize, costBatch);
  return {
    kind: 'candidate',
    round: 0,
    part,
    steps,
    segmentCount: boundSegments(countTrainingSegments(steps, spec.segmentSteps) + 1),
    flops: BigInt(steps) * stepFlops + BigInt(batchesOf(spec.validation, batchSize)) * forwardFlops,
    memory: trainingMemory(spec, cost) + pooled.bytes + BigInt(spec.validation.bytes),
  };
}

function inferPart(spec: InferJobSpec, cost: ModelCost, shard: ShardRef, part: number): Part {
  const batches = batchesOf(shard, spec.batchSize);
  return {
    kind: 'infer',
    round: 0,
    part,
    steps: 0,
    segmentCount: boundSegments(Math.ceil(batches / spec.segmentBatches)),
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

function poolShards(shards: readonly ShardRef[]): Pooled {
  const count = shards.reduce((sum, shard) => sum + shard.count, 0);
  return { count, bytes: shards.reduce((sum, shard) => sum + BigInt(shard.bytes), 0n) };
}

function scaleToBatch(flops: number, name: string, batchSize: number, costBatch: number): bigint {
  const whole = BigInt(costBatch);
  return (toCount(flops, name) * BigInt(batchSize) + whole - 1n) / whole;
}

function boundSegments(count: number): number {
  if (count <= MAX_SEGMENTS) return count;
  throw invalid(`a sub-task would have ${count} segments, more than ${MAX_SEGMENTS}`, 'make segments longer');
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
