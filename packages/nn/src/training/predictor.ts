import { createHash } from 'node:crypto';
import { type Digest, parseDigest } from '@plexus/core';
import { feedsOf } from '../data/match-dataset.ts';
import type { Engine, EngineSession } from '../engine/types.ts';
import { NnError } from '../errors.ts';
import { createTensorData } from '../graph/data-types.ts';
import { toInferenceForm } from '../graph/inference-form.ts';
import { operatorUnsupported } from '../graph/model-error.ts';
import type { Model, Tensor, TensorData } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { isIrreproducible } from '../operators/table.ts';
import { exposeValue, findTap } from './tap.ts';

export type Values = Readonly<Record<string, Tensor>>;

export type RunOptions = {
  /** Rows in one run of the graph; a model with a fixed batch dimension uses that instead. Default 64. */
  readonly batchSize?: number;
};

export type TappedOutputs = { readonly outputs: Values; readonly interiorDigest: Digest };

/**
 * Runs one model over any number of rows. Rows run in batches of equal size, the last one filled up with its last row,
 * so a row meets the same shapes wherever it stands. Not re-entrant.
 */
export interface Predictor {
  readonly model: Model;
  readonly engine: Engine;
  /** Name of the interior value that `runTapped` digests; undefined for models without one. */
  readonly tap: string | undefined;
  /** All outputs for all rows. Throws `NN_BATCH_SHAPE`, `NN_ENGINE_FAILED`. */
  run(inputs: Values, options?: RunOptions): Promise<Values>;
  /**
   * As `run`, with a digest over the bytes of the interior value (of the outputs, where a model has none) in every
   * batch: only who ran the model knows it. Exposing the value may change how the runtime fuses operators, so outputs
   * to be compared bit for bit must all come from this method, or all from `run`.
   */
  runTapped(inputs: Values, options?: RunOptions): Promise<TappedOutputs>;
  close(): Promise<void>;
}

const DEFAULT_BATCH_SIZE = 64;

export type PredictorOptions = { readonly model: Model; readonly engine: Engine };

/**
 * Compiles on first use, once for each of `run` and `runTapped`. The model runs in inference form, also one exported in
 * training mode, whose Dropout would draw other numbers in every run. Throws `NN_OPERATOR_UNSUPPORTED` for operators that
 * always draw numbers, and as `inferShapes` for graphs that do not fit together.
 */
export async function createPredictor({ model: source, engine }: PredictorOptions): Promise<Predictor> {
  const model = toInferenceForm(source);
  assertRepeatable(model);
  const tap = findTap(model);
  const tapped = tap === undefined ? model : exposeValue(model, tap);
  const sessions = new Map<Model, Promise<EngineSession>>();
  const sessionFor = (which: Model): Promise<EngineSession> => {
    const session = sessions.get(which) ?? engine.compile(writeModel(which));
    sessions.set(which, session);
    return session;
  };
  const tapName = tap?.name;
  return {
    model,
    engine,
    tap: tapName,
    run: async (inputs, options) => runBatches(model, await sessionFor(model), inputs, options, () => {}),
    runTapped: async (inputs, options) => {
      const hash = createHash('sha256');
      const seen = (values: Values): void => {
        const interior = tapName === undefined ? Object.values(values) : [values[tapName] as Tensor];
        for (const { data } of interior) {
          hash.update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
        }
      };
      const outputs = await runBatches(model, await sessionFor(tapped), inputs, options, seen);
      return { outputs, interiorDigest: parseDigest(`0x${hash.digest('hex')}`) };
    },
    close: async () => {
      for (const session of sessions.values()) await (await session).close();
      sessions.clear();
    },
  };
}

/** Whoever runs the model again must get the same numbers. */
function assertRepeatable({ graph, opset }: Model): void {
  const random = graph.nodes.find(({ opType }) => isIrreproducible(opType));
  if (random === undefined) return;
  throw operatorUnsupported(random, opset, 'it draws numbers that nobody could draw again');
}

async function runBatches(
  model: Model,
  session: EngineSession,
  inputs: Values,
  options: RunOptions = {},
  seen: (values: Values) => void,
): Promise<Values> {
  const names = feedsOf(model).map(({ name }) => name);
  const count = countRows(names, inputs);
  const batchSize = fixedBatchSize(model) ?? options.batchSize ?? DEFAULT_BATCH_SIZE;
  if (!(Number.isInteger(batchSize) && batchSize > 0)) {
    throw badBatch(`the batch size is ${batchSize}`, 'give a positive whole number', { batchSize });
  }
  const results = new Map<string, Tensor>();
  for (let from = 0; from < count; from += batchSize) {
    const batch = names.map((name) => [name, cutBatch(inputs[name] as Tensor, from, batchSize)]);
    const values = await session.run(Object.fromEntries(batch));
    seen(values);
    for (const { name } of model.graph.outputs) {
      collect(results, name, values[name] as Tensor, { from, count, batchSize });
    }
  }
  return Object.fromEntries(results);
}

/** The number every input's first dimension is fixed to, if it is. */
function fixedBatchSize(model: Model): number | undefined {
  const sizes = feedsOf(model).map(({ shape }) => shape[0]);
  return sizes.find((size): size is number => typeof size === 'number');
}

function countRows(names: readonly string[], inputs: Values): number {
  const counts = names.map((name) => inputs[name]?.shape[0]);
  const [count] = counts;
  if (count !== undefined && count > 0 && counts.every((other) => other === count)) return count;
  const found = names.map((name, i) => `${name}: ${counts[i] ?? 'missing'}`).join(', ');
  throw badBatch(
    `the inputs do not have the same number of rows (${found})`,
    'feed every input with the same rows',
    {
      rows: counts,
    },
  );
}

function cutBatch({ dtype, shape, data }: Tensor, from: number, batchSize: number): Tensor {
  const rows = shape[0] as number;
  const rowLength = data.length / rows;
  const batchShape = [batchSize, ...shape.slice(1)];
  const present = data.subarray(from * rowLength, (from + batchSize) * rowLength);
  if (from + batchSize <= rows) return { dtype, shape: batchShape, data: present };
  const filled = createTensorData(dtype, batchSize * rowLength);
  const last = data.subarray((rows - 1) * rowLength);
  // The pieces are cut from the same tensor, so the element types agree.
  filled.set(present as never);
  for (let row = rows - from; row < batchSize; row++) filled.set(last as never, row * rowLength);
  return { dtype, shape: batchShape, data: filled };
}

type Place = { readonly from: number; readonly count: number; readonly batchSize: number };

function collect(results: Map<string, Tensor>, name: string, batch: Tensor, place: Place): void {
  const { from, count, batchSize } = place;
  if (batch.shape[0] !== batchSize) {
    throw badBatch(
      `output "${name}" has shape [${batch.shape.join(', ')}] for ${batchSize} rows`,
      'run models whose outputs have one row for each row of input',
      { output: name, shape: batch.shape, batchSize },
    );
  }
  const rowLength = batch.data.length / batchSize;
  const whole = results.get(name) ?? {
    dtype: batch.dtype,
    shape: [count, ...batch.shape.slice(1)],
    data: createTensorData(batch.dtype, count * rowLength),
  };
  results.set(name, whole);
  const rows: TensorData = batch.data.subarray(0, Math.min(batchSize, count - from) * rowLength);
  whole.data.set(rows as never, from * rowLength);
}

function badBatch(message: string, hint: string, details: Readonly<Record<string, unknown>>): NnError {
  return new NnError({ code: 'NN_BATCH_SHAPE', message, hint, details });
}
