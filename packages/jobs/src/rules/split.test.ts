import { digestOf } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difficultyOf, type ModelCost } from './difficulty.ts';
import { decodeJobSpec, encodeJobSpec, type JobSpec, parseJobSpec } from './spec.ts';
import { costBatchOf, MAX_SUB_TASKS, splitJob } from './split.ts';

const digest = digestOf(new Uint8Array([1]));
const training = {
  loss: 'mse',
  optimiser: { kind: 'sgd', learningRate: 0.1 },
  batchSize: 8,
  seed: 1,
} as const;
const common = {
  version: 1,
  model: digest,
  modelBytes: 1000,
  profile: 'reproducible',
  engine: 'engine-1',
  tolerance: 0,
} as const;
const cost: ModelCost = {
  forwardFlops: 2_000_000,
  trainingStepFlops: 6_000_000,
  peakBytes: 4096,
  stateBytes: 1000,
};
const shard = (count: number, bytes = count * 10) => ({ digest, count, bytes });
const train = (shards: JobSpec['shards'], rounds = 2, epochs = 3): JobSpec => ({
  ...common,
  kind: 'train',
  shards,
  training,
  rounds,
  epochs,
  segmentSteps: 4,
});

const shards = fc
  .array(fc.integer({ min: 32, max: 400 }), { minLength: 1, maxLength: 12 })
  .map((counts) => counts.map((count) => shard(count)));
const batchSize = fc.integer({ min: 1, max: 16 });
const anySpec: fc.Arbitrary<JobSpec> = fc.oneof(
  fc
    .record({
      shards,
      batchSize,
      rounds: fc.integer({ min: 1, max: 5 }),
      epochs: fc.integer({ min: 1, max: 4 }),
      segmentSteps: fc.integer({ min: 2, max: 50 }),
    })
    .map(
      ({ batchSize, ...rest }): JobSpec => ({
        ...common,
        kind: 'train',
        training: { ...training, batchSize },
        ...rest,
      }),
    ),
  fc
    .record({ shards, batchSize, segmentBatches: fc.integer({ min: 1, max: 20 }) })
    .map((rest): JobSpec => ({ ...common, kind: 'infer', ...rest })),
  fc
    .record({
      shards,
      batches: fc.array(batchSize, { minLength: 1, maxLength: 8 }),
      epochs: fc.integer({ min: 1, max: 4 }),
      segmentSteps: fc.integer({ min: 2, max: 50 }),
    })
    .map(
      ({ batches, ...rest }): JobSpec => ({
        ...common,
        kind: 'sweep',
        candidates: batches.map((batchSize) => ({ ...training, batchSize })),
        validation: shard(33),
        metric: 'loss',
        ...rest,
      }),
    ),
);
const anyCost: fc.Arbitrary<ModelCost> = fc.record({
  forwardFlops: fc.integer({ min: 1, max: 2 ** 48 }),
  trainingStepFlops: fc.integer({ min: 1, max: 2 ** 50 }),
  peakBytes: fc.integer({ min: 0, max: 2 ** 40 }),
  stateBytes: fc.integer({ min: 0, max: 2 ** 36 }),
});

describe('splitJob', () => {
  it('gives every reader of the encoded spec the same list (J1)', () => {
    fc.assert(
      fc.property(anySpec, anyCost, (spec, cost) => {
        expect(splitJob(decodeJobSpec(encodeJobSpec(spec)), { ...cost })).toEqual(splitJob(spec, cost));
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('numbers sub-tasks in order and lets each depend on whole stages before it', () => {
    fc.assert(
      fc.property(anySpec, anyCost, (spec, cost) => {
        const { subTasks } = splitJob(spec, cost);
        let stageStart = 0;
        subTasks.forEach((subTask, i) => {
          expect(subTask.index).toBe(i);
          expect(subTask.segmentCount).toBeGreaterThanOrEqual(1);
          if (subTask.kind === 'combine') {
            expect(subTask.dependsOn).toBe(i);
            stageStart = i + 1;
          } else {
            expect(subTask.dependsOn).toBe(stageStart);
            expect(subTask.part).toBe(i - stageStart);
          }
        });
        expect(subTasks.at(-1)?.kind).toBe('combine');
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('adds difficulties up to the total, none below one (J2)', () => {
    fc.assert(
      fc.property(anySpec, anyCost, (spec, cost) => {
        const { subTasks, totalDifficulty } = splitJob(spec, cost);
        expect(subTasks.reduce((sum, { difficulty }) => sum + difficulty, 0n)).toBe(totalDifficulty);
        expect(subTasks.every(({ difficulty }) => difficulty >= 1n)).toBe(true);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('trains every shard and combines, round after round', () => {
    const { subTasks } = splitJob(train([shard(20), shard(100)]), cost);
    expect(
      subTasks.map(({ kind, round, part, dependsOn, steps, segmentCount }) => [
        kind,
        round,
        part,
        dependsOn,
        steps,
        segmentCount,
      ]),
    ).toEqual([
      ['train', 0, 0, 0, 6, 1],
      ['train', 0, 1, 0, 36, 9],
      ['combine', 0, -1, 2, 0, 1],
      ['train', 1, 0, 3, 6, 1],
      ['train', 1, 1, 3, 36, 9],
      ['combine', 1, -1, 5, 0, 1],
    ]);
    expect(subTasks[1]?.memoryBytes).toBe(4096 + 2 * 1000 + 1000 + 1000);
    expect(subTasks[1]?.difficulty).toBe(difficultyOf({ flops: 36 * 6_000_000, memoryBytes: 8096 }));
  });

  it('runs inference over every shard, the last batch of each possibly smaller', () => {
    const spec: JobSpec = {
      ...common,
      kind: 'infer',
      shards: [shard(3), shard(41)],
      batchSize: 8,
      segmentBatches: 2,
    };
    const { subTasks } = splitJob(spec, cost);
    expect(
      subTasks.map(({ kind, steps, segmentCount, dependsOn }) => [kind, steps, segmentCount, dependsOn]),
    ).toEqual([
      ['infer', 0, 1, 0],
      ['infer', 0, 3, 0],
      ['combine', 0, 1, 2],
    ]);
  });

  it('gives each candidate all shards together and one more segment for evaluation', () => {
    const spec: JobSpec = {
      ...common,
      kind: 'sweep',
      shards: [shard(12), shard(12)],
      candidates: [training, { ...training, batchSize: 16 }],
      epochs: 3,
      segmentSteps: 4,
      validation: shard(20),
      metric: 'accuracy',
    };
    const { subTasks } = splitJob(spec, cost);
    expect(costBatchOf(spec)).toBe(16);
    expect(subTasks.map(({ kind, part, steps, segmentCount }) => [kind, part, steps, segmentCount])).toEqual([
      ['candidate', 0, 9, 3],
      ['candidate', 1, 3, 2],
      ['combine', -1, 0, 1],
    ]);
    expect(subTasks[0]?.difficulty).toBe(
      difficultyOf({ flops: 9 * 3_000_000 + 3 * 1_000_000, memoryBytes: subTasks[0]?.memoryBytes ?? 0 }),
    );
  });

  it('refuses a shard smaller than one batch', () => {
    expect(() => splitJob(train([shard(20), shard(7)]), cost)).toThrow(
      expect.objectContaining({ code: 'JOBS_SPEC_INVALID' }),
    );
  });

  it('refuses a part of a single step, which has no inside to check', () => {
    expect(() => splitJob(train([shard(20), shard(8)], 1, 1), cost)).toThrow(
      expect.objectContaining({ code: 'JOBS_SPEC_INVALID' }),
    );
  });

  it('refuses more segments than a trace may have', () => {
    expect(() => splitJob(train([shard(8)], 1, 2_000_000), cost)).toThrow(
      expect.objectContaining({ code: 'JOBS_SPEC_INVALID' }),
    );
  });

  it('refuses more sub-tasks than the limit before making any', () => {
    const spec = train(
      Array.from({ length: 100 }, () => shard(8)),
      MAX_SUB_TASKS,
    );
    expect(() => splitJob(spec, cost)).toThrow(expect.objectContaining({ code: 'JOBS_SPEC_INVALID' }));
  });

  it('refuses a total difficulty that does not fit 64 bits', () => {
    const huge = { ...cost, trainingStepFlops: 2 ** 80 };
    expect(() => splitJob(train([shard(8), shard(8), shard(8)], 9), huge)).toThrow(
      expect.objectContaining({ code: 'JOBS_SPEC_INVALID' }),
    );
  });

  it('splits ten thousand sub-tasks', () => {
    const { subTasks } = splitJob(
      train(
        Array.from({ length: 99 }, () => shard(64)),
        100,
      ),
      cost,
    );
    expect(subTasks).toHaveLength(10_000);
  });
});

describe('parseJobSpec', () => {
  it('accepts nothing but the schema, whatever is thrown at it', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => parseJobSpec(value)).toThrow(expect.objectContaining({ code: 'JOBS_SPEC_INVALID' }));
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
