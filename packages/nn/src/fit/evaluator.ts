import { concatDatasets, type Dataset, sliceDataset } from '../data/dataset.ts';
import { feedsOf, matchDataset } from '../data/match-dataset.ts';
import type { BoundSession, BoundValue, Engine, EngineSession } from '../engine/types.ts';
import { NnError } from '../errors.ts';
import { batchDimensions } from '../graph/count-cost.ts';
import { countElements } from '../graph/data-types.ts';
import { foldBranches } from '../graph/fold-branches.ts';
import { inferShapes } from '../graph/infer-shapes.ts';
import { toInferenceForm } from '../graph/inference-form.ts';
import type { Model, Tensor, TensorData } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { observationKindOf } from '../metrics/choose-metrics.ts';
import { ConfusionMatrix } from '../metrics/confusion-matrix.ts';
import { observeBinary, observeClasses, observeNumbers } from '../metrics/observe.ts';
import type { Metric, Observation } from '../metrics/types.ts';
import { ignoredLabelOf, lossKindOf, toLossSpec } from '../training/loss-spec.ts';
import { type LossRows, LossSum } from '../training/loss-sum.ts';
import { readStateBody } from '../training/state-bytes.ts';
import type { Loss, StateEntry } from '../training/types.ts';
import { buildEvaluationGraph, termNames } from './evaluation-graph.ts';
import { assertTargets, fixedShape, type ModelOutput, readModelOutput } from './target-check.ts';
import type { ConfusionCounts, Measures } from './types.ts';

/** Larger confusions are neither kept nor drawn. */
const MAX_CONFUSION_CLASSES = 64;

export type EvaluatorOptions = {
  readonly model: Model;
  readonly loss: Loss;
  readonly engine: Engine;
  /** Layout of the states to measure. */
  readonly state: readonly StateEntry[];
  /** Rows in one run of the graph; a model with a fixed batch dimension needs that number. */
  readonly batchSize: number;
};

export type MeasureOptions = {
  readonly metrics?: readonly Metric[];
  /** The first rows only. Default: all. */
  readonly maxRows?: number;
  readonly signal?: AbortSignal | undefined;
};

/** diverged: the model gave NaN or infinity. aborted: the signal came first. */
export type Measured =
  | {
      readonly outcome: 'measured';
      readonly measures: Measures;
      readonly rows: number;
      readonly confusion?: ConfusionCounts;
    }
  | { readonly outcome: 'diverged'; readonly reason: string }
  | { readonly outcome: 'aborted' };

/** Measures training states of one model, compiled once. Not re-entrant. */
export interface Evaluator {
  /**
   * Every row once, the last batch filled up and cut again. Throws for what is wrong with the data: `NN_BATCH_SHAPE`,
   * `NN_LABEL_RANGE`, `NN_DATA_EMPTY`, and what the pieces throw.
   */
  measure(
    state: Uint8Array,
    pieces: AsyncIterable<Dataset> | Iterable<Dataset>,
    options?: MeasureOptions,
  ): Promise<Measured>;
  close(): Promise<void>;
}

type Parts = {
  readonly model: Model;
  readonly loss: Loss;
  readonly state: readonly StateEntry[];
  readonly batchSize: number;
  readonly output: ModelOutput;
  readonly session: EngineSession;
  readonly bound: BoundSession;
};

/** Throws as `inferShapes`, `NN_BATCH_SHAPE` for an output without a row for each row of input, `NN_ENGINE_FAILED`. */
export async function createEvaluator(options: EvaluatorOptions): Promise<Evaluator> {
  const { loss, engine, state, batchSize } = options;
  const model = toMeasuredForm(options.model, batchSize);
  const output = readModelOutput(model, loss, batchSize);
  const { model: graph, terms } = buildEvaluationGraph(model, toLossSpec(loss), output.head, state);
  const shapes = inferShapes(graph, { dimensions: batchDimensions(model, batchSize) });
  const likeOutput = (name: string): BoundValue => ({ name, dtype: 'float32', shape: output.shape });
  const boundValue = (name: string): BoundValue => {
    const facts = shapes.get(name);
    return { name, dtype: facts?.dtype ?? 'float32', shape: fixedShape(name, facts?.shape ?? []) };
  };
  const session = await engine.compile(writeModel(graph));
  try {
    const bound = session.bind({
      feeds: feedsOf(graph).map(({ name }) =>
        name === termNames.target ? likeOutput(name) : boundValue(name),
      ),
      carried: [],
      fetches: [output.name, ...terms].map(likeOutput),
    });
    return new StateEvaluator({ model, loss, state, batchSize, output, session, bound });
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** As the exported model runs, for batches of this size: nothing is dropped, running statistics count. */
function toMeasuredForm(model: Model, batchSize: number): Model {
  const dimensions = batchDimensions(model, batchSize);
  return foldBranches(toInferenceForm(model), { dimensions });
}

class StateEvaluator implements Evaluator {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async measure(
    state: Uint8Array,
    pieces: AsyncIterable<Dataset> | Iterable<Dataset>,
    { metrics = [], maxRows = Number.POSITIVE_INFINITY, signal }: MeasureOptions = {},
  ): Promise<Measured> {
    const { model, loss, batchSize } = this.#parts;
    this.#load(state);
    const sums = { loss: new LossSum(toLossSpec(loss)), confusion: this.#confusion() };
    const accumulators = metrics.map((metric) => metric.create());
    let rows = 0;
    for await (const batch of cutBatches(pieces, batchSize, maxRows)) {
      if (signal?.aborted === true) return { outcome: 'aborted' };
      const matched = matchDataset(model, batch);
      assertTargets(matched, this.#parts.output, loss, rows);
      const target = matched.target as Tensor;
      const output = await this.#run(matched.inputs, target, batch.count);
      const odd = output.data.findIndex((value: number | bigint) => !Number.isFinite(Number(value)));
      if (odd >= 0) {
        const row = rows + Math.floor(odd / (output.data.length / batch.count));
        return { outcome: 'diverged', reason: `the model gives ${output.data[odd]} for row ${row}` };
      }
      sums.loss.add(this.#lossRows(output, target, batch.count));
      const observation = this.#observe(output, target);
      if (observation !== undefined) {
        for (const accumulator of accumulators) accumulator.add(observation);
        sums.confusion?.add(observation);
      }
      rows += batch.count;
    }
    const value = sums.loss.value;
    if (value === undefined) {
      throw new NnError({
        code: 'NN_DATA_EMPTY',
        message: `none of the ${rows} rows to measure counts`,
        hint: 'give rows whose labels are not ignored and whose classes have a weight',
        details: { rows },
      });
    }
    if (!Number.isFinite(value))
      return { outcome: 'diverged', reason: `the loss over ${rows} rows is ${value}` };
    const named = metrics.map(({ name }, i) => [name, finiteOrNull(accumulators[i]?.value())] as const);
    const measures = { loss: value, metrics: Object.fromEntries(named) };
    const counts = sums.confusion?.counts;
    return { outcome: 'measured', measures, rows, ...(counts === undefined ? {} : { confusion: counts }) };
  }

  async close(): Promise<void> {
    await this.#parts.session.close();
  }

  #confusion(): ConfusionMatrix | undefined {
    const { loss, output } = this.#parts;
    const kind = observationKindOf(lossKindOf(loss));
    const isWanted = kind === 'binary' || (kind === 'classes' && output.classes <= MAX_CONFUSION_CLASSES);
    return isWanted ? new ConfusionMatrix() : undefined;
  }

  #load(state: Uint8Array): void {
    const body = readStateBody(state);
    let offset = 0;
    for (const entry of this.#parts.state) {
      const length = countElements(entry.shape);
      if (entry.kind !== 'slot') this.#feed(entry.name).set(body.subarray(offset, offset + length) as never);
      offset += length;
    }
  }

  #feed(name: string): TensorData {
    return this.#parts.bound.feeds.get(name) as TensorData;
  }

  /** The output of the rows that count. */
  async #run(inputs: Readonly<Record<string, Tensor>>, target: Tensor, count: number): Promise<Tensor> {
    const { model, output, bound } = this.#parts;
    for (const { name } of feedsOf(model)) {
      const memory = bound.feeds.get(name);
      // A trained value may also stand among the model's inputs.
      if (memory === undefined || inputs[name] === undefined) continue;
      fill(memory, name, inputs[name], count, this.#parts.batchSize);
    }
    const wanted = bound.feeds.get(termNames.target);
    if (wanted !== undefined) fill(wanted, 'target', target, count, this.#parts.batchSize);
    await bound.run();
    return this.#cut(output.name, count) as Tensor;
  }

  #cut(name: string, count: number): Tensor | undefined {
    const { output, bound, batchSize } = this.#parts;
    const data = bound.fetches.get(name);
    if (data === undefined) return undefined;
    const rowLength = data.length / batchSize;
    return {
      dtype: 'float32',
      shape: [count, ...output.shape.slice(1)],
      data: data.subarray(0, count * rowLength),
    };
  }

  #lossRows(output: Tensor, target: Tensor, rows: number): LossRows {
    const { classes, head } = this.#parts.output;
    return {
      output: output.data as Float32Array,
      target: target.data,
      rows,
      classes,
      inner: classes === 1 ? 1 : countElements(output.shape.slice(head.axis + 1)),
      terms: (this.#cut(termNames.terms, rows)?.data ?? []) as ArrayLike<number>,
    };
  }

  #observe(output: Tensor, target: Tensor): Observation | undefined {
    const {
      loss,
      output: { head },
    } = this.#parts;
    switch (observationKindOf(lossKindOf(loss))) {
      case 'classes': {
        const ignoreIndex = ignoredLabelOf(loss);
        const logs = this.#cut(termNames.terms, output.shape[0] as number) as Tensor;
        return observeClasses(logs, target, {
          axis: head.axis,
          ...(ignoreIndex === undefined ? {} : { ignoreIndex }),
        });
      }
      case 'binary':
        return observeBinary(output, target, head.activation === 'Sigmoid' ? 0.5 : 0);
      case 'numbers':
        return observeNumbers(output, target);
      default:
        return undefined;
    }
  }
}

function finiteOrNull(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}

/** Writes rows into a feed; what is left of the batch repeats the last row. */
function fill(memory: TensorData, name: string, rows: Tensor, count: number, batchSize: number): void {
  const rowLength = memory.length / batchSize;
  if (rows.data.length !== rowLength * count || rows.data.constructor !== memory.constructor) {
    throw new NnError({
      code: 'NN_BATCH_SHAPE',
      message: `"${name}" has ${rows.dtype} [${rows.shape.join(', ')}] for ${count} rows, the model reads ${rowLength} elements a row`,
      hint: 'give the rows in the shape and type the model reads',
      details: { name, shape: rows.shape, rowLength },
    });
  }
  // The element types agree, as was just checked.
  memory.set(rows.data as never);
  const last = rows.data.subarray((count - 1) * rowLength);
  for (let row = count; row < batchSize; row++) memory.set(last as never, row * rowLength);
}

/** The rows of the pieces in batches of equal size, the last one shorter. */
async function* cutBatches(
  pieces: AsyncIterable<Dataset> | Iterable<Dataset>,
  batchSize: number,
  maxRows: number,
): AsyncGenerator<Dataset> {
  let left = maxRows;
  let rest: Dataset | undefined;
  for await (const piece of pieces) {
    const joined = rest === undefined ? piece : concatDatasets([rest, piece]);
    const rows = joined.count > left ? sliceDataset(joined, 0, left) : joined;
    let from = 0;
    for (; rows.count - from >= batchSize; from += batchSize) {
      yield sliceDataset(rows, from, from + batchSize);
    }
    left -= from;
    rest = from === rows.count ? undefined : sliceDataset(rows, from, rows.count);
    if (left === (rest?.count ?? 0)) break;
  }
  if (rest !== undefined) yield rest;
}
