import { type Digest, digestOf } from '@plexus/core';
import {
  createDataset,
  createEngine,
  createMlp,
  type Engine,
  exportState,
  float32Tensor,
  initialState,
  int64Tensor,
  parseModel,
  stateLayout,
  stepCountOf,
  type TrainingSpec,
} from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { prepareTrainJob } from '../client/prepare-job.ts';
import { decodeCombineManifest } from '../rules/combine.ts';
import { decodeJobSpec, encodeJobSpec } from '../rules/spec.ts';
import type { SubTask } from '../rules/sub-task.ts';
import { combineParts } from './combine-computation.ts';
import { openTrainComputation } from './train-computation.ts';

const ROWS = 48;
const data = createDataset(
  {
    input: float32Tensor(
      [ROWS, 4],
      Array.from({ length: ROWS * 4 }, (_, i) => Math.sin(i * 1.7)),
    ),
  },
  int64Tensor(
    [ROWS],
    Array.from({ length: ROWS }, (_, i) => (i % 7 === 0 ? -1 : i % 3)),
  ),
);
const training: TrainingSpec = {
  loss: { kind: 'softmax-cross-entropy', labelSmoothing: 0.1, ignoreIndex: -1 },
  optimiser: { kind: 'adamw', learningRate: 0.02, weightDecay: 0.1, noDecay: ['*.bias'] },
  schedule: { kind: 'cosine', steps: 10, warmUp: 2 },
  clip: { kind: 'norm', limit: 0.5 },
  batchSize: 8,
  seed: 3,
  freeze: ['dense1.bias'],
};
const centred: TrainingSpec = {
  ...training,
  optimiser: { kind: 'rmsprop', learningRate: 0.01, decay: 0.8, momentum: 0.5, centered: true },
  accumulate: 4,
};

function prepare(spec: TrainingSpec, engine: string) {
  const model = createMlp({ inputSize: 4, hidden: [6], outputs: 3, activation: 'tanh', seed: 1 });
  return prepareTrainJob({
    ...{ model, data, engine, training: spec },
    shards: 2,
    profile: 'reproducible',
    rounds: 2,
    epochs: 2,
    segmentSteps: 2,
  });
}

/** One worker: its own engine, from a spec that came over the wire. */
class Worker {
  readonly #job: ReturnType<typeof prepare>;
  readonly #engine: Engine;

  constructor(job: ReturnType<typeof prepare>, engine: Engine) {
    this.#job = job;
    this.#engine = engine;
  }

  input(subTask: SubTask) {
    const { plan, artifacts } = this.#job;
    const spec = decodeJobSpec(encodeJobSpec(plan.spec));
    const shards = artifacts.slice(2);
    const shard = shards[subTask.part];
    return { spec, subTask, model: plan.modelBytes, shards: shard ? [shard] : [], parts: [], chunks: [] };
  }

  /** Digests of all segments' ends, and the last state. */
  async train(subTask: SubTask, start?: Uint8Array): Promise<{ digests: Digest[]; state: Uint8Array }> {
    const input = { ...this.input(subTask), ...(start === undefined ? {} : { start }) };
    const computation = await openTrainComputation(input, this.#engine);
    let state = await computation.initialState();
    const digests: Digest[] = [];
    for (let segment = 0; segment < computation.segmentCount; segment++) {
      state = (await computation.runSegment(segment, state)).end;
      digests.push(digestOf(state));
    }
    await computation.close();
    return { digests, state };
  }

  combine(subTask: SubTask, states: readonly Uint8Array[]) {
    const parts = states.map((bytes) => ({ digest: digestOf(bytes), bytes }));
    return combineParts({ ...this.input(subTask), parts });
  }
}

describe.each([
  ['AdamW, cosine, clipping, freezing and ignored rows', training],
  ['centred RMSProp with momentum and gradients of parts', centred],
] as const)('a training with %s', (_, spec) => {
  it('gives every worker the same digests, through the mean of two parts and into the next round', async () => {
    const engines = [
      await createEngine({ profile: 'reproducible' }),
      await createEngine({ profile: 'reproducible' }),
    ];
    const job = prepare(spec, (engines[0] as Engine).fingerprint);
    const { subTasks } = job.plan.split;
    const of = (kind: SubTask['kind'], round: number) =>
      subTasks.filter((subTask) => subTask.kind === kind && subTask.round === round);
    const results = [];
    for (const engine of engines) {
      const worker = new Worker(job, engine);
      const first = [];
      for (const subTask of of('train', 0)) first.push(await worker.train(subTask));
      const states = first.map(({ state }) => state);
      const { manifest, output } = worker.combine(of('combine', 0)[0] as SubTask, states);
      const mean = output as Uint8Array;
      expect(decodeCombineManifest(manifest).output).toBe(digestOf(mean));
      expect(stepCountOf(mean)).toBe(6);
      const second = [];
      for (const subTask of of('train', 1)) second.push(await worker.train(subTask, mean));
      for (const { state } of second) expect(stepCountOf(state)).toBe(12);
      results.push({ digests: [...first, ...second].flatMap(({ digests }) => digests), manifest, mean });
    }
    expect(results[1]).toEqual(results[0]);
    expect(new Set(results[0]?.digests).size).toBe(12);
  });
});

describe('what a training leaves alone', () => {
  it('is not in its states, and is in its model as it was', async () => {
    const engine = await createEngine({ profile: 'reproducible' });
    const job = prepare(training, engine.fingerprint);
    const { model, modelBytes } = job.plan;
    const layout = stateLayout(model, training);
    expect(layout.entries.filter(({ name }) => name.startsWith('dense1.bias'))).toEqual([]);
    expect(initialState(model, training).byteLength).toBe(layout.byteLength);
    const worker = new Worker(job, engine);
    const { state } = await worker.train(job.plan.split.subTasks[0] as SubTask);
    const trained = parseModel(exportState(model, layout, state)).graph.initializers;
    const before = parseModel(modelBytes).graph.initializers;
    expect(trained.get('dense1.bias')).toEqual(before.get('dense1.bias'));
    expect(trained.get('dense1.weight')).not.toEqual(before.get('dense1.weight'));
  });
});
