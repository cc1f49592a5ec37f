import { assertLabels } from '../data/check-values.ts';
import type { Dataset } from '../data/dataset.ts';
import type { BoundValue, Engine, Profile } from '../engine/types.ts';
import { NnError } from '../errors.ts';
import type { Model, Tensor, TensorData } from '../graph/types.ts';
import { createAccumulatingMachine } from './accumulating-machine.ts';
import { gatherRows } from './batches.ts';
import type { AccumulationGraphs } from './build-accumulation-graphs.ts';
import { ignoredLabelOf } from './loss-spec.ts';
import { createSingleRunMachine } from './single-run-machine.ts';
import { exportState, placeInitialValues } from './state.ts';
import { createStateLayout, encodeState, restoreState, type StateLayout } from './state-bytes.ts';
import type { StepMachine } from './step-machine.ts';
import type { Batch, StateEntry, StepGraph, Trainer, TrainingSpec } from './types.ts';

type Parts = {
  readonly model: Model;
  readonly spec: TrainingSpec;
  readonly layout: StateLayout;
  readonly machine: StepMachine;
  readonly profile: Profile;
  readonly inputs: readonly string[];
  readonly target: string;
  /** Number of classes when the target holds class numbers. */
  readonly classes: number | undefined;
};

/** Writes rows `from` to `to` of a batch into memory of the engine, or refuses them. */
type Source = (feed: BoundValue, memory: TensorData, from: number, to: number) => void;

function batchError(name: string, wanted: BoundValue, rows: number, found: string): NnError {
  const shape = [rows, ...wanted.shape.slice(1)];
  return new NnError({
    code: 'NN_BATCH_SHAPE',
    message: `the batch has ${found} for "${name}", a step takes ${wanted.dtype} [${shape.join(', ')}]`,
    hint: 'give batches of the spec’s batchSize; matchDataset brings a dataset into the shape a model reads',
    details: { name, found, wanted: shape, dtype: wanted.dtype },
  });
}

class StepTrainer implements Trainer {
  readonly #parts: Parts;
  #stepCount = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
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
    const { target, machine } = this.#parts;
    return this.#run((feed, memory, from, to) => {
      const tensor = feed.name === target ? batch.target : batch.inputs[feed.name];
      copyRows(feed, memory, tensor, from, to, machine.parts);
    });
  }

  async stepRows(dataset: Dataset, rows: ArrayLike<number>): Promise<number> {
    const { target, machine } = this.#parts;
    return this.#run((feed, memory, from, to) => {
      const tensor = feed.name === target ? dataset.target : dataset.inputs[feed.name];
      gatherInto(feed, memory, tensor, rows, from, to, machine.parts);
    });
  }

  saveState(): Uint8Array {
    const { layout, machine } = this.#parts;
    return encodeState(layout, this.#stepCount, machine.carried() as readonly Float32Array[]);
  }

  loadState(bytes: Uint8Array): void {
    const { layout, machine } = this.#parts;
    this.#stepCount = restoreState(bytes, layout, machine.carried() as readonly Float32Array[]);
  }

  exportModel(): Uint8Array {
    return exportState(this.#parts.model, this.#parts.layout, this.saveState());
  }

  async close(): Promise<void> {
    await this.#parts.machine.close();
  }

  async #run(source: Source): Promise<number> {
    const { machine, spec } = this.#parts;
    const numbers = { step: this.#stepCount + 1, seed: spec.seed };
    // A batch that is refused must leave running statistics as they are, so all of it is looked at first.
    if (machine.parts > 1) for (let part = 0; part < machine.parts; part++) this.#writePart(source, part);
    for (let part = 0; part < machine.parts; part++) {
      this.#writePart(source, part);
      await machine.runPart(part, numbers);
    }
    const loss = await machine.finish(numbers);
    this.#stepCount++;
    if (Number.isFinite(loss)) return loss;
    throw new NnError({
      code: 'NN_NOT_FINITE',
      message: `the loss of step ${this.#stepCount} is ${loss}`,
      hint: 'lower the learning rate, or check the data for extreme values; load an earlier state to go on',
      details: { step: this.#stepCount, loss: String(loss) },
    });
  }

  #writePart(source: Source, part: number): void {
    const { machine, inputs, target, classes, spec } = this.#parts;
    for (const name of [...inputs, target]) {
      const feed = machine.feed(name);
      const rows = feed.shape[0] ?? 1;
      source(feed, machine.memory(name), part * rows, (part + 1) * rows);
    }
    if (classes === undefined) return;
    assertLabels(machine.memory(target) as BigInt64Array, classes, ignoredLabelOf(spec.loss));
  }
}

const isRowOf = (feed: BoundValue, tensor: Tensor): boolean =>
  tensor.dtype === feed.dtype &&
  tensor.shape.length === feed.shape.length &&
  feed.shape.every((size, axis) => axis === 0 || tensor.shape[axis] === size);

function copyRows(
  feed: BoundValue,
  memory: TensorData,
  tensor: Tensor | undefined,
  from: number,
  to: number,
  parts: number,
): void {
  const rows = (to - from) * parts;
  if (tensor === undefined || !isRowOf(feed, tensor) || (feed.shape.length > 0 && tensor.shape[0] !== rows)) {
    const found = tensor === undefined ? 'nothing' : `${tensor.dtype} [${tensor.shape.join(', ')}]`;
    throw batchError(feed.name, feed, rows, found);
  }
  const rowLength = memory.length / Math.max(1, to - from);
  // Types agree, so the arrays are of the same kind.
  memory.set(tensor.data.subarray(from * rowLength, to * rowLength) as never);
}

function gatherInto(
  feed: BoundValue,
  memory: TensorData,
  source: Tensor | undefined,
  rows: ArrayLike<number>,
  from: number,
  to: number,
  parts: number,
): void {
  const count = source?.shape[0] ?? 0;
  const wanted = (to - from) * parts;
  if (source === undefined || !isRowOf(feed, source) || rows.length !== wanted) {
    const found =
      source === undefined
        ? 'nothing'
        : `${rows.length} rows of ${source.dtype} [${source.shape.slice(1).join(', ')}]`;
    throw batchError(feed.name, feed, wanted, found);
  }
  for (let i = from; i < to; i++) {
    const row = rows[i] as number;
    if (!(row >= 0 && row < count)) throw batchError(feed.name, feed, wanted, `row ${row} of ${count}`);
  }
  gatherRows(source, parts === 1 ? rows : Array.from(rows).slice(from, to), memory);
}

export type StepTrainerOptions = {
  readonly model: Model;
  readonly spec: TrainingSpec;
  readonly engine: Engine;
  readonly graph: StepGraph | AccumulationGraphs;
  /** Number of classes when the target holds class numbers. */
  readonly classes?: number;
};

/** Compiles the graphs of a step and puts the model's initial state into the engine's memory. */
export async function createStepTrainer(options: StepTrainerOptions): Promise<Trainer> {
  const { model, spec, engine, graph, classes } = options;
  const layout = createStateLayout(graph.state);
  const batch = 'part' in graph ? graph.part : graph;
  const machine =
    'part' in graph
      ? await createAccumulatingMachine(graph, engine, spec.accumulate ?? 1)
      : await createSingleRunMachine(graph, engine, spec.optimiser.learningRate);
  const { inputs, target } = batch;
  const trainer = new StepTrainer({
    ...{ model, spec, layout, machine, inputs, target, classes },
    profile: engine.profile,
  });
  try {
    placeInitialValues(model, layout, machine.carried() as readonly Float32Array[]);
    return trainer;
  } catch (error) {
    await trainer.close();
    throw error;
  }
}
