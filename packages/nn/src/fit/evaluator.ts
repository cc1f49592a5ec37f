import { concatDatasets, type Dataset, sliceDataset } from '../data/dataset.ts';
import { feedsOf, matchDataset } from '../data/match-dataset.ts';
import type { BoundSession, BoundValue, Engine, EngineSession } from '../engine/types.ts';
import { NnError } from '../errors.ts';
import { batchDimensions } from '../graph/count-cost.ts';
import { countElements } from '../graph/data-types.ts';
import { inferShapes } from '../graph/infer-shapes.ts';
import type { Dimension, Model, Tensor, TensorData } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { observationKindOf } from '../metrics/choose-metrics.ts';
import { ConfusionMatrix } from '../metrics/confusion-matrix.ts';
import { observeBinary, observeClasses, observeNumbers } from '../metrics/observe.ts';
import type { Metric, Observation } from '../metrics/types.ts';
import { type ModelHead, readHead } from '../training/head.ts';
import { ignoredLabelOf, lossKindOf } from '../training/loss-spec.ts';
import { readStateBody } from '../training/state-bytes.ts';
import type { Loss, StateEntry } from '../training/types.ts';
import { buildEvaluationGraph, termNames } from './evaluation-graph.ts';
import { LossMeasure } from './measure-loss.ts';
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
  readonly head: ModelHead;
  readonly state: readonly StateEntry[];
  readonly batchSize: number;
  readonly output: BoundValue;
  readonly session: EngineSession;
  readonly bound: BoundSession;
};

/** Throws as `inferShapes`, `NN_BATCH_SHAPE` for an output without a row for each row of input, `NN_ENGINE_FAILED`. */
export async function createEvaluator(options: EvaluatorOptions): Promise<Evaluator> {
  const { model, loss, engine, state, batchSize } = options;
  const head = readHead(model);
  const { model: graph, terms } = buildEvaluationGraph(model, lossKindOf(loss), head, state);
  const dimensions = batchDimensions(model, batchSize);
  const shapes = inferShapes(graph, { dimensions });
  const boundValue = (name: string): BoundValue => {
    const facts = shapes.get(name);
    return { name, dtype: facts?.dtype ?? 'float32', shape: fixedShape(name, facts?.shape ?? []) };
  };
  const output = boundValue(model.graph.outputs[0]?.name ?? '');
  if (output.shape[0] !== batchSize || output.dtype !== 'float32') {
    throw new NnError({
      code: 'NN_BATCH_SHAPE',
      message: `output "${output.name}" is ${output.dtype} [${output.shape.join(', ')}] for ${batchSize} rows`,
      hint: 'measure models whose first output is float32 with one row for each row of input',
      details: { output: output.name, shape: output.shape, batchSize },
    });
  }
  const session = await engine.compile(writeModel(graph));
  try {
    const bound = session.bind({
      feeds: feedsOf(graph).map(({ name }) =>
        name === termNames.target ? { ...output, name } : boundValue(name),
      ),
      carried: [],
      fetches: [output, ...terms.map((name) => ({ ...output, name }))],
    });
    return new StateEvaluator({ model, loss, head, state, batchSize, output, session, bound });
  } catch (error) {
    await session.close();
    throw error;
  }
}

function fixedShape(name: string, shape: readonly Dimension[]): readonly number[] {
  const open = shape.find((size) => typeof size === 'string');
  if (open === undefined) return shape as readonly number[];
  throw new NnError({
    code: 'NN_SHAPE_MISMATCH',
    message: `"${name}" has shape [${shape.join(', ')}]: "${open}" has no number`,
    hint: 'only the batch dimension of a model to train may be left open',
    details: { name, shape },
  });
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
    const sums = { loss: new LossMeasure(loss), confusion: this.#confusion() };
    const accumulators = metrics.map((metric) => metric.create());
    let rows = 0;
    for await (const batch of cutBatches(pieces, batchSize, maxRows)) {
      if (signal?.aborted === true) return { outcome: 'aborted' };
      const { target, inputs } = matchDataset(model, batch);
      const output = await this.#run(inputs, target, batch.count, rows);
      const odd = output.data.findIndex((value: number | bigint) => !Number.isFinite(Number(value)));
      if (odd >= 0) {
        const row = rows + Math.floor(odd / (output.data.length / batch.count));
        return { outcome: 'diverged', reason: `the model gives ${output.data[odd]} for row ${row}` };
      }
      sums.loss.add(this.#lossBatch(output, target as Tensor, batch.count));
      const observation = this.#observe(output, target as Tensor);
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
    const { loss, output, head } = this.#parts;
    const kind = observationKindOf(lossKindOf(loss));
    const classes = kind === 'classes' ? (output.shape[head.axis] ?? 0) : 2;
    const isWanted = kind === 'binary' || (kind === 'classes' && classes <= MAX_CONFUSION_CLASSES);
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
  async #run(
    inputs: Readonly<Record<string, Tensor>>,
    target: Tensor | undefined,
    count: number,
    firstRow: number,
  ): Promise<Tensor> {
    const { model, output, bound } = this.#parts;
    this.#checkTarget(target, count, firstRow);
    for (const { name } of feedsOf(model)) {
      const memory = bound.feeds.get(name);
      // A trained value may also stand among the model's inputs.
      if (memory === undefined || inputs[name] === undefined) continue;
      fill(memory, name, inputs[name], count, this.#parts.batchSize);
    }
    const wanted = bound.feeds.get(termNames.target);
    if (wanted !== undefined) fill(wanted, 'target', target as Tensor, count, this.#parts.batchSize);
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

  #checkTarget(target: Tensor | undefined, count: number, firstRow: number): asserts target is Tensor {
    const { loss, output, head } = this.#parts;
    const isClasses = lossKindOf(loss) === 'softmax-cross-entropy';
    const elements = (countElements(output.shape) / (output.shape[0] ?? 1)) * count;
    const classes = isClasses ? (output.shape[head.axis] ?? 1) : 1;
    const dtype = isClasses ? 'int64' : 'float32';
    if (target?.dtype !== dtype || target.data.length * classes !== elements) {
      const found = target === undefined ? 'no target' : `${target.dtype} [${target.shape.join(', ')}]`;
      throw new NnError({
        code: 'NN_BATCH_SHAPE',
        message: `rows ${firstRow} and on have ${found}; the model gives float32 [${[count, ...output.shape.slice(1)].join(', ')}]`,
        hint: 'class numbers need int64 targets without the class dimension, other losses float32 targets shaped as the output',
        details: { row: firstRow, found },
      });
    }
    if (!isClasses) return;
    const ignored = ignoredLabelOf(loss);
    const labels = Array.from(target.data as BigInt64Array, Number);
    const perRow = labels.length / count;
    const bad = labels.findIndex((label) => label !== ignored && !(label >= 0 && label < classes));
    if (bad < 0) return;
    throw new NnError({
      code: 'NN_LABEL_RANGE',
      message: `row ${firstRow + Math.floor(bad / perRow)} has class ${labels[bad]}; the model knows 0 to ${classes - 1}`,
      hint: 'number classes from 0, and give the model one output for each',
      details: { row: firstRow + Math.floor(bad / perRow), label: String(labels[bad]), classes },
    });
  }

  #lossBatch(output: Tensor, target: Tensor, rows: number): Parameters<LossMeasure['add']>[0] {
    const { head, loss } = this.#parts;
    const kind = lossKindOf(loss);
    const hasClasses = kind === 'softmax-cross-entropy';
    const dataOf = (name: string): ArrayLike<number> =>
      (this.#cut(name, rows)?.data ?? []) as ArrayLike<number>;
    return {
      output: output.data as Float32Array,
      target: target.data,
      rows,
      classes: hasClasses ? (output.shape[head.axis] ?? 1) : 1,
      inner: hasClasses ? countElements(output.shape.slice(head.axis + 1)) : 1,
      logs: dataOf(termNames.logs),
      zero: dataOf(termNames.zero),
      one: dataOf(termNames.one),
      targetLogs: dataOf(termNames.targetLogs),
    };
  }

  #observe(output: Tensor, target: Tensor): Observation | undefined {
    const { loss, head } = this.#parts;
    switch (observationKindOf(lossKindOf(loss))) {
      case 'classes': {
        const ignoreIndex = ignoredLabelOf(loss);
        const logs = this.#cut(termNames.logs, output.shape[0] as number) as Tensor;
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
