import {
  countElements,
  type Dataset,
  type Engine,
  type EngineSession,
  type Model,
  readHead,
  type StateEntry,
  scoreOutput,
  sliceDataset,
  type Tensor,
  writeModel,
} from '@plexus/nn';
import { CollabError } from '../errors.ts';
import type { Quality } from './options.ts';

const CHUNK_ROWS = 1_024;
const SMALLEST = 2 ** -126;

/** What a model says of several rows. */
type Outputs = {
  readonly scores: Float32Array;
  readonly classes: number;
  readonly activation: 'Softmax' | 'LogSoftmax' | undefined;
};

/** Measures any parameters of one model, compiled once, on several people's rows in one run. Not re-entrant. */
export interface CandidateMeter {
  /**
   * Quality on each of the consecutive groups of rows, whose sizes add up to the dataset's; where an output is not finite,
   * accuracy 0 and an infinite loss. Throws `COLLAB_SPEC_INVALID` for a label that is no class of the model.
   */
  measure(parameters: Float32Array, rows: Dataset, groups: readonly number[]): Promise<readonly Quality[]>;
  close(): Promise<void>;
}

/**
 * Throws `COLLAB_SPEC_INVALID` for models that do not give [rows, classes] scores, probabilities or logarithms, and what
 * compiling throws.
 */
export async function createCandidateMeter(
  model: Model,
  engine: Engine,
  state: readonly StateEntry[],
): Promise<CandidateMeter> {
  const output = scoreOutput(model).name;
  const { activation, axis } = readHead(model);
  if (activation === 'Sigmoid' || axis !== 1) {
    throw new CollabError({
      code: 'COLLAB_SPEC_INVALID',
      message: `output "${output}" does not hold one score for each class in every row`,
      hint: 'simulate with a classifier whose output is [rows, classes]; other models can be trained in a real session',
      details: { output, activation, axis },
    });
  }
  const kept = state.filter(({ kind }) => kind !== 'slot');
  const session = await engine.compile(writeModel(withParametersAsInputs(model, kept)));
  return {
    measure: async (parameters, rows, groups) => {
      const fixed = cutParameters(parameters, kept);
      const tally = new Tally(groups);
      const labels = rows.target?.data as BigInt64Array;
      for (let from = 0; from < rows.count; from += CHUNK_ROWS) {
        const chunk = rows.count <= CHUNK_ROWS ? rows : sliceDataset(rows, from, from + CHUNK_ROWS);
        const scores = await runOnce(session, { ...chunk.inputs, ...fixed }, output);
        const classes = scores.length / chunk.count;
        const outputs = { scores, classes, activation };
        for (let i = 0; i < chunk.count; i++) {
          const label = Number(labels[from + i]);
          if (label < 0 || label >= classes) throw noClass(label, classes);
          tally.add(outputs, i * classes, label);
        }
      }
      return tally.qualities();
    },
    close: () => session.close(),
  };
}

function noClass(label: number, classes: number): CollabError {
  return new CollabError({
    code: 'COLLAB_SPEC_INVALID',
    message: `a row has label ${label}, the model tells ${classes} classes apart`,
    hint: `simulate with labels from 0 to ${classes - 1}, or a model with more outputs`,
    details: { label, classes },
  });
}

async function runOnce(
  session: EngineSession,
  feeds: Readonly<Record<string, Tensor>>,
  output: string,
): Promise<Float32Array> {
  return (await session.run(feeds))[output]?.data as Float32Array;
}

function withParametersAsInputs(model: Model, kept: readonly StateEntry[]): Model {
  const { graph } = model;
  const names = new Set(kept.map(({ name }) => name));
  return {
    ...model,
    graph: {
      ...graph,
      initializers: new Map([...graph.initializers].filter(([name]) => !names.has(name))),
      inputs: [
        ...graph.inputs.filter(({ name }) => !names.has(name)),
        ...kept.map(({ name, dtype, shape }) => ({ name, dtype, shape })),
      ],
    },
  };
}

function cutParameters(parameters: Float32Array, kept: readonly StateEntry[]): Record<string, Tensor> {
  const tensors: Record<string, Tensor> = {};
  let offset = 0;
  for (const { name, shape } of kept) {
    const length = countElements(shape);
    tensors[name] = { dtype: 'float32', shape, data: parameters.subarray(offset, offset + length) };
    offset += length;
  }
  return tensors;
}

/** Right answers and losses (−ln of the probability of the label), summed for each group of rows. */
class Tally {
  readonly #groups: readonly number[];
  readonly #right: Float64Array;
  readonly #loss: Float64Array;
  #group = 0;
  #inGroup = 0;

  constructor(groups: readonly number[]) {
    this.#groups = groups;
    this.#right = new Float64Array(groups.length);
    this.#loss = new Float64Array(groups.length);
  }

  /** The next row, whose scores begin at `at`; the first of equal scores counts as the answer. */
  add({ scores, classes, activation }: Outputs, at: number, label: number): void {
    while (this.#inGroup === this.#groups[this.#group]) {
      this.#group++;
      this.#inGroup = 0;
    }
    const best = bestOf(scores, at, classes);
    const own = scores[at + label] as number;
    let loss: number;
    if (best === undefined) loss = Number.POSITIVE_INFINITY;
    else if (activation === 'LogSoftmax') loss = -own;
    else if (activation === 'Softmax') loss = -Math.log(Math.max(SMALLEST, own));
    else {
      const top = scores[at + best] as number;
      let sum = 0;
      for (let k = 0; k < classes; k++) sum += Math.exp((scores[at + k] as number) - top);
      loss = top + Math.log(sum) - own;
    }
    if (best === label) this.#right[this.#group] = (this.#right[this.#group] as number) + 1;
    this.#loss[this.#group] = (this.#loss[this.#group] as number) + loss;
    this.#inGroup++;
  }

  qualities(): readonly Quality[] {
    return this.#groups.map((rows, i) => {
      const loss = (this.#loss[i] as number) / rows;
      return { accuracy: loss === Number.POSITIVE_INFINITY ? 0 : (this.#right[i] as number) / rows, loss };
    });
  }
}

/** The class with the highest score; undefined where a score is not finite. */
function bestOf(scores: Float32Array, at: number, classes: number): number | undefined {
  let best = 0;
  for (let k = 0; k < classes; k++) {
    const score = scores[at + k] as number;
    if (!Number.isFinite(score)) return undefined;
    if (score > (scores[at + best] as number)) best = k;
  }
  return best;
}
