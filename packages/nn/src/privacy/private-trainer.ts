import type { Dataset } from '../data/dataset.ts';
import type { BoundSession, Engine } from '../engine/types.ts';
import { NnError } from '../errors.ts';
import type { Model, Tensor, TensorData } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { gatherRows } from '../training/batches.ts';
import { exportState, placeInitialValues } from '../training/state.ts';
import { createStateLayout, encodeState, restoreState, type StateLayout } from '../training/state-bytes.ts';
import { closeOnFailure, feedOf, runSeed, writeScalar } from '../training/step-machine.ts';
import type { StateEntry, TrainingSpec } from '../training/types.ts';
import { buildPrivateGraphs, type PrivateGraphs } from './build-private-graphs.ts';
import { ClippedSum } from './clipped-sum.ts';
import { type RandomWords, samplePoisson, secureWords } from './private-random.ts';
import { assertPrivacyNumber } from './subsampled-gaussian.ts';

/** Rows a private step may draw from. */
export type PrivateRows = {
  readonly dataset: Dataset;
  /** Row numbers in the dataset; all of them unless given. */
  readonly rows?: ArrayLike<number>;
  /** σ: the noise's deviation divided by the clip. */
  readonly noiseMultiplier: number;
};

/** Trains one model in place by DP-SGD. Not re-entrant. */
export interface PrivateTrainer {
  readonly state: readonly StateEntry[];
  readonly stepCount: number;
  /**
   * One optimiser step over a Poisson sample of the rows. Tells neither its loss nor how many rows it drew. Throws
   * `NN_BATCH_SHAPE`, `NN_SPEC_INVALID`.
   */
  step(from: PrivateRows): Promise<void>;
  /** As of a `Trainer` with the same model and spec. */
  saveState(): Uint8Array;
  loadState(bytes: Uint8Array): void;
  exportModel(): Uint8Array;
  close(): Promise<void>;
}

export type PrivateTrainerOptions = {
  readonly model: Model;
  /** As of ordinary training; `batchSize` is the mean size of a sample, `accumulate` says nothing here. */
  readonly spec: TrainingSpec;
  readonly engine: Engine;
  /** C: the Euclidean length to which the gradient of a row over all parameters is cut. */
  readonly clip: number;
  /** Default `secureWords`. Anything foreseeable voids the guarantee. */
  readonly random?: RandomWords;
};

/** q: the probability of each of so many rows to be in a step. */
export function samplingRateOf(batchSize: number, rows: number): number {
  return Math.min(1, batchSize / Math.max(1, rows));
}

/**
 * A trainer whose steps are differentially private (Abadi et al., 2016): each row is drawn by itself, its gradient cut
 * to a length, and the sum gets Gaussian noise before the optimiser sees it. What steps cost is said by `epsilonAfter`.
 * Throws `NN_PRIVACY_IMPOSSIBLE` for models whose rows do not stand for themselves, and as `createTrainer`.
 */
export async function createPrivateTrainer(options: PrivateTrainerOptions): Promise<PrivateTrainer> {
  const { model, spec, engine, clip, random = secureWords } = options;
  assertPrivacyNumber('clip', clip, clip > 0, 'a length above 0');
  const graphs = buildPrivateGraphs(model, spec);
  const layout = createStateLayout(graphs.apply.state);
  const gradients = await engine.compile(writeModel(graphs.gradient.model));
  const updates = await closeOnFailure([gradients], () => engine.compile(writeModel(graphs.apply.model)));
  const sessions = [gradients, updates];
  return closeOnFailure(sessions, () => {
    const { gradient, apply, sums } = graphs;
    const { scalars } = gradient;
    const feeds = [...gradient.inputs, gradient.target, ...sums.map(({ name }) => name)];
    for (const name of [scalars.step, scalars.seed]) if (name !== undefined) feeds.push(name);
    const finder = gradients.bind({
      feeds: feeds.map((name) => feedOf(gradient.model, name)),
      carried: [],
      fetches: sums.map(({ output, dtype, shape }) => ({ name: output, dtype, shape })),
    });
    const given = [...sums.map(({ feed }) => feed), apply.scalars.step].filter((name) => name !== undefined);
    const updater = updates.bind({
      feeds: given.map((name) => feedOf(apply.model, name)),
      carried: apply.state,
      fetches: [],
    });
    placeInitialValues(model, layout, updater.carried() as readonly Float32Array[]);
    const close = async () => {
      for (const session of sessions) await session.close();
    };
    return new GraphPrivateTrainer({ model, spec, clip, random, graphs, layout, finder, updater, close });
  });
}

type Parts = Pick<PrivateTrainerOptions, 'model' | 'spec' | 'clip'> & {
  readonly random: RandomWords;
  readonly graphs: PrivateGraphs;
  readonly layout: StateLayout;
  readonly finder: BoundSession;
  readonly updater: BoundSession;
  readonly close: () => Promise<void>;
};

class GraphPrivateTrainer implements PrivateTrainer {
  readonly #parts: Parts;
  readonly #sum: ClippedSum;
  #stepCount = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    const size = parts.graphs.sums.reduce(
      (count, { name }) => count + memoryOf(parts.finder, name).length,
      0,
    );
    this.#sum = new ClippedSum(size, parts.clip);
  }

  get state(): readonly StateEntry[] {
    return this.#parts.layout.entries;
  }

  get stepCount(): number {
    return this.#stepCount;
  }

  async step({ dataset, rows = everyRow(dataset), noiseMultiplier }: PrivateRows): Promise<void> {
    assertPrivacyNumber('noiseMultiplier', noiseMultiplier, noiseMultiplier > 0, 'a number above 0');
    const { spec, random, graphs, updater } = this.#parts;
    const sources = this.#sourcesOf(dataset);
    const rate = samplingRateOf(spec.batchSize, rows.length);
    const sampled = samplePoisson(rows, rate, random);
    this.#takeParameters();
    this.#sum.begin(noiseMultiplier);
    for (const [i, row] of sampled.entries()) this.#sum.add(await this.#gradientOf(sources, row, i));
    this.#sum.addNoise(random);
    const feeds = graphs.sums.map(({ feed }) => memoryOf(updater, feed));
    this.#sum.writeTo(feeds, graphs.gradientScale / Math.max(1, rate * rows.length));
    writeScalar(updater.feeds, graphs.apply.scalars.step, this.#stepCount + 1);
    await updater.run();
    this.#stepCount++;
  }

  saveState(): Uint8Array {
    const { layout, updater } = this.#parts;
    return encodeState(layout, this.#stepCount, updater.carried() as readonly Float32Array[]);
  }

  loadState(bytes: Uint8Array): void {
    const { layout, updater } = this.#parts;
    this.#stepCount = restoreState(bytes, layout, updater.carried() as readonly Float32Array[]);
  }

  exportModel(): Uint8Array {
    return exportState(this.#parts.model, this.#parts.layout, this.saveState());
  }

  close(): Promise<void> {
    return this.#parts.close();
  }

  /** Parameters are the first of what the update carries, in the order of the sums. */
  #takeParameters(): void {
    const { graphs, finder, updater } = this.#parts;
    const carried = updater.carried() as readonly Float32Array[];
    graphs.sums.forEach(({ name }, i) => {
      (memoryOf(finder, name) as Float32Array).set(carried[i] as Float32Array);
    });
  }

  async #gradientOf(sources: readonly Source[], row: number, index: number): Promise<readonly TensorData[]> {
    const { graphs, finder, spec } = this.#parts;
    const { scalars } = graphs.gradient;
    for (const { tensor, memory } of sources) gatherRows(tensor, [row], memory);
    writeScalar(finder.feeds, scalars.step, this.#stepCount + 1);
    writeScalar(finder.feeds, scalars.seed, runSeed(spec.seed, this.#stepCount * spec.batchSize + index));
    await finder.run();
    return graphs.sums.map(({ output }) => finder.fetches.get(output) as TensorData);
  }

  #sourcesOf(dataset: Dataset): readonly Source[] {
    const { gradient } = this.#parts.graphs;
    return [...gradient.inputs, gradient.target].map((name) => {
      const wanted = feedOf(gradient.model, name);
      const tensor = name === gradient.target ? dataset.target : dataset.inputs[name];
      const isFit =
        tensor?.dtype === wanted.dtype &&
        tensor.shape.length === wanted.shape.length &&
        wanted.shape.every((size, axis) => axis === 0 || tensor.shape[axis] === size);
      if (tensor !== undefined && isFit) return { tensor, memory: memoryOf(this.#parts.finder, name) };
      const found = tensor === undefined ? 'nothing' : `${tensor.dtype} [${tensor.shape.join(', ')}]`;
      throw new NnError({
        code: 'NN_BATCH_SHAPE',
        message: `the data has ${found} for "${name}", a row is ${wanted.dtype} [${wanted.shape.join(', ')}]`,
        hint: 'matchDataset brings a dataset into the shape a model reads',
        details: { name, found, wanted: wanted.shape },
      });
    });
  }
}

type Source = { readonly tensor: Tensor; readonly memory: TensorData };

function everyRow(dataset: Dataset): Uint32Array {
  return Uint32Array.from({ length: dataset.count }, (_, i) => i);
}

function memoryOf(session: BoundSession, name: string): TensorData {
  return session.feeds.get(name) as TensorData;
}
