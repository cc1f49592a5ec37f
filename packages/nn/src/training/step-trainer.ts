import { assertLabels } from '../data/check-values.ts';
import type { Dataset } from '../data/dataset.ts';
import type { BoundSession, BoundValue, Engine, EngineSession, Profile } from '../engine/types.ts';
import { NnError } from '../errors.ts';
import type { Model, Tensor, TensorData } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { gatherRows } from './batches.ts';
import { exportState, initialValues } from './state.ts';
import {
  assertLayout,
  createStateLayout,
  encodeState,
  readStateBody,
  readStateHeader,
  type StateLayout,
} from './state-bytes.ts';
import type { Batch, StateEntry, StepGraph, Trainer, TrainingSpec } from './types.ts';

type Parts = {
  readonly model: Model;
  readonly spec: TrainingSpec;
  readonly graph: StepGraph;
  readonly layout: StateLayout;
  readonly session: EngineSession;
  readonly bound: BoundSession;
  readonly profile: Profile;
};

/** Name, type and fixed shape of a step graph's feed. */
function feedOf(graph: StepGraph, name: string): BoundValue {
  const info = graph.model.graph.inputs.find((input) => input.name === name);
  const shape = info?.shape.filter((size): size is number => typeof size === 'number');
  if (info !== undefined && shape?.length === info.shape.length) return { name, dtype: info.dtype, shape };
  throw new NnError({
    code: 'NN_SHAPE_MISMATCH',
    message: `feed "${name}" of the training step has shape [${info?.shape.join(', ') ?? ''}], which is not fixed`,
    hint: 'only the batch dimension of a model to train may be left open',
    details: { name, shape: info?.shape },
  });
}

function batchError(name: string, wanted: BoundValue, found: string): NnError {
  const shape = `${wanted.dtype} [${wanted.shape.join(', ')}]`;
  return new NnError({
    code: 'NN_BATCH_SHAPE',
    message: `the batch has ${found} for "${name}", a step takes ${shape}`,
    hint: 'give batches of the spec’s batchSize; matchDataset brings a dataset into the shape a model reads',
    details: { name, found, wanted: wanted.shape, dtype: wanted.dtype },
  });
}

class StepTrainer implements Trainer {
  readonly #parts: Parts;
  readonly #inputs: readonly BoundValue[];
  readonly #target: BoundValue;
  readonly #classes: number | undefined;
  #stepCount = 0;

  constructor(parts: Parts, classes: number | undefined) {
    this.#parts = parts;
    this.#classes = classes;
    this.#inputs = parts.graph.inputs.map((name) => feedOf(parts.graph, name));
    this.#target = feedOf(parts.graph, parts.graph.target);
  }

  get profile(): Profile {
    return this.#parts.profile;
  }

  get state(): readonly StateEntry[] {
    return this.#parts.layout.entries;
  }

  get stepCount(): number {
    return this.#stepCount;
  }

  async step(batch: Batch): Promise<number> {
    for (const feed of this.#inputs) this.#copy(feed, batch.inputs[feed.name]);
    this.#copy(this.#target, batch.target);
    return this.#run();
  }

  async stepRows(dataset: Dataset, rows: ArrayLike<number>): Promise<number> {
    for (const feed of this.#inputs) this.#gather(feed, dataset.inputs[feed.name], rows);
    this.#gather(this.#target, dataset.target, rows);
    return this.#run();
  }

  saveState(): Uint8Array {
    const { layout, bound } = this.#parts;
    return encodeState(layout, this.#stepCount, bound.carried() as readonly Float32Array[]);
  }

  loadState(bytes: Uint8Array): void {
    const { layout, bound } = this.#parts;
    const header = readStateHeader(bytes);
    assertLayout(header, layout);
    const body = readStateBody(bytes);
    let offset = 0;
    for (const data of bound.carried() as readonly Float32Array[]) {
      data.set(body.subarray(offset, offset + data.length));
      offset += data.length;
    }
    this.#stepCount = header.stepCount;
  }

  exportModel(): Uint8Array {
    return exportState(this.#parts.model, this.#parts.layout, this.saveState());
  }

  async close(): Promise<void> {
    await this.#parts.session.close();
  }

  #copy(feed: BoundValue, tensor: Tensor | undefined): void {
    const fits =
      tensor?.dtype === feed.dtype &&
      tensor.shape.length === feed.shape.length &&
      feed.shape.every((size, axis) => tensor.shape[axis] === size);
    if (!fits) {
      const found = tensor === undefined ? 'nothing' : `${tensor.dtype} [${tensor.shape.join(', ')}]`;
      throw batchError(feed.name, feed, found);
    }
    // Types agree, so the arrays are of the same kind.
    this.#memory(feed).set(tensor.data as never);
  }

  #gather(feed: BoundValue, source: Tensor | undefined, rows: ArrayLike<number>): void {
    const count = source?.shape[0] ?? 0;
    const fits =
      source?.dtype === feed.dtype &&
      rows.length === feed.shape[0] &&
      source.shape.length === feed.shape.length &&
      feed.shape.every((size, axis) => axis === 0 || source.shape[axis] === size);
    if (!fits) {
      const found =
        source === undefined
          ? 'nothing'
          : `${rows.length} rows of ${source.dtype} [${source.shape.slice(1).join(', ')}]`;
      throw batchError(feed.name, feed, found);
    }
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      if (!(row >= 0 && row < count)) throw batchError(feed.name, feed, `row ${row} of ${count}`);
    }
    gatherRows(source, rows, this.#memory(feed));
  }

  #memory({ name }: BoundValue): TensorData {
    return this.#parts.bound.feeds.get(name) as TensorData;
  }

  #setScalars(): void {
    const { spec, graph, bound } = this.#parts;
    const { learningRate, step, seed } = graph.scalars;
    const write = (name: string | undefined, value: number | bigint): void => {
      const data = name === undefined ? undefined : bound.feeds.get(name);
      if (data !== undefined) data[0] = value as never;
    };
    write(learningRate, spec.optimiser.learningRate);
    write(step, this.#stepCount + 1);
    write(seed, stepSeed(spec.seed, this.#stepCount));
  }

  async #run(): Promise<number> {
    const { bound, graph } = this.#parts;
    if (this.#classes !== undefined) {
      assertLabels(this.#memory(this.#target) as BigInt64Array, this.#classes);
    }
    this.#setScalars();
    await bound.run();
    const loss = Number(bound.fetches.get(graph.loss)?.[0]);
    this.#stepCount++;
    if (Number.isFinite(loss)) return loss;
    throw new NnError({
      code: 'NN_NOT_FINITE',
      message: `the loss of step ${this.#stepCount} is ${loss}`,
      hint: 'lower the learning rate, or check the data for extreme values; load an earlier state to go on',
      details: { step: this.#stepCount, loss: String(loss) },
    });
  }
}

/** Seed of one step's dropout: the run's seed in the high 32 bits, the step in the low ones. */
function stepSeed(seed: number, step: number): bigint {
  return BigInt.asIntN(64, (BigInt(seed) << 32n) | BigInt.asUintN(32, BigInt(step)));
}

export type StepTrainerOptions = {
  readonly model: Model;
  readonly spec: TrainingSpec;
  readonly engine: Engine;
  readonly graph: StepGraph;
  /** Number of classes when the target holds class numbers. */
  readonly classes?: number;
};

/** Compiles a step graph and puts the model's initial state into the engine's memory. */
export async function createStepTrainer(options: StepTrainerOptions): Promise<Trainer> {
  const { model, spec, engine, graph, classes } = options;
  const layout = createStateLayout(graph.state);
  const { learningRate, step, seed } = graph.scalars;
  const names = [...graph.inputs, graph.target, learningRate, step, seed];
  const feeds = names.filter((name) => name !== undefined).map((name) => feedOf(graph, name));
  const session = await engine.compile(writeModel(graph.model));
  try {
    const fetches = [{ name: graph.loss, dtype: 'float32', shape: [] }] as const;
    const bound = session.bind({ feeds, carried: graph.state, fetches });
    const trainer = new StepTrainer(
      { model, spec, graph, layout, session, bound, profile: engine.profile },
      classes,
    );
    trainer.loadState(encodeState(layout, 0, initialValues(model, layout)));
    return trainer;
  } catch (error) {
    await session.close();
    throw error;
  }
}
