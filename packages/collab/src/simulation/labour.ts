import { hasCode } from '@plexus/core';
import { createEngine, type Dataset, type Model, sliceDataset, takeRows } from '@plexus/nn';
import type { ParticipantRows } from '../data/split-rows.ts';
import { createParameterLayout, type ParameterLayout } from '../learning/parameters.ts';
import { decodeUpdate, encodeUpdate } from '../rules/encode-update.ts';
import { ratedCandidate } from '../rules/rated-candidate.ts';
import { countSelected, keepLost, selectChanges } from '../rules/select-changes.ts';
import { type CandidateMeter, createCandidateMeter } from './candidate-meter.ts';
import type { Quality, SimulatedSpec } from './options.ts';
import type { SimulatedPrivacy } from './private-noise.ts';
import { ratingRowsOf, type TestPart, testPartsOf } from './shared-data.ts';
import { createSimulatedTrainer, type SimulatedTrainer } from './simulated-trainer.ts';

/** Everything a worker needs; large arrays lie in shared memory. */
export type LabourSetup = {
  readonly model: Model;
  readonly spec: SimulatedSpec;
  readonly train: Dataset;
  /** The same rows with other labels, for those who flip them. */
  readonly flipped?: Dataset;
  readonly test: Dataset;
  readonly rows: readonly ParticipantRows[];
  readonly ratingRows: number;
  readonly seed: number;
  /** Participants that train on flipped labels. */
  readonly flippers: readonly number[];
  /** Participants whose change is wanted as it is, because an attack is made of it. */
  readonly raw: readonly number[];
  readonly privacy?: SimulatedPrivacy;
};

/** What a participant made of a round: bytes to send, or its bare change; neither when training ran away. */
export type Trained = {
  readonly participant: number;
  readonly bytes?: Uint8Array;
  readonly delta?: Float32Array;
};

/** The work of participants: some of them train here, and some updates are rated here on everybody's rows. */
export interface Labour {
  train(task: {
    readonly model: Float32Array;
    readonly round: number;
    readonly participants: readonly number[];
    /** What each has not sent yet, in memory that threads share; kept here unless given. */
    readonly residuals?: readonly Float32Array[];
  }): Promise<readonly Trained[]>;
  /** Accuracy and loss of each update for each rater: [update][rater]; undefined for bytes that cannot be read. */
  rate(task: {
    readonly model: Float32Array;
    readonly updates: readonly Uint8Array[];
    readonly raters: readonly number[];
  }): Promise<readonly (readonly Quality[] | undefined)[]>;
  /** On parts of the rows nobody trains on, by their numbers: see `testPartsOf`. */
  measure(task: {
    readonly model: Float32Array;
    readonly parts: readonly number[];
  }): Promise<readonly Quality[]>;
  close(): Promise<void>;
}

/** One compiled trainer and one compiled meter serve all participants of this worker. */
export async function createLabour(setup: LabourSetup): Promise<Labour> {
  const { model, spec } = setup;
  const engine = await createEngine({ profile: spec.profile });
  const layout = createParameterLayout(model, spec);
  const trainer = await createSimulatedTrainer(setup, engine);
  try {
    const meter = await createCandidateMeter(model, engine, layout.state.entries);
    return new LocalLabour({ setup, layout, trainer, meter });
  } catch (error) {
    await trainer.close();
    throw error;
  }
}

type Parts = {
  readonly setup: LabourSetup;
  readonly layout: ParameterLayout;
  readonly trainer: SimulatedTrainer;
  readonly meter: CandidateMeter;
};

class LocalLabour implements Labour {
  readonly #parts: Parts;
  readonly #residuals = new Map<number, Float32Array>();
  #start: { readonly round: number; readonly state: Uint8Array } | undefined;
  #rating: { readonly key: string; readonly rows: Dataset; readonly groups: readonly number[] } | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async train({
    model,
    round,
    participants,
    residuals,
  }: Parameters<Labour['train']>[0]): Promise<readonly Trained[]> {
    const trained: Trained[] = [];
    for (const [i, participant] of participants.entries()) {
      const delta = await this.#trainOne(model, round, participant);
      if (delta === undefined) trained.push({ participant });
      else if (this.#parts.setup.raw.includes(participant)) trained.push({ participant, delta });
      else
        trained.push({
          participant,
          ...this.#encode(delta, residuals?.[i] ?? this.#residualOf(participant)),
        });
    }
    return trained;
  }

  async rate({ model, updates, raters }: Parameters<Labour['rate']>[0]) {
    const { meter, setup, layout } = this.#parts;
    const { rows, groups } = this.#rowsOf(raters);
    const limits = { size: layout.size, maxCount: countSelected(layout.size, setup.spec.share) };
    const { ratingStep = 1 } = setup.spec;
    const qualities: (readonly Quality[] | undefined)[] = [];
    for (const bytes of updates) {
      const update = orUndefined(() => decodeUpdate(bytes, limits));
      if (update === undefined) qualities.push(undefined);
      else qualities.push(await meter.measure(ratedCandidate(model, update, ratingStep), rows, groups));
    }
    return qualities;
  }

  async measure({ model, parts }: Parameters<Labour['measure']>[0]): Promise<readonly Quality[]> {
    const { meter, setup } = this.#parts;
    const all = testPartsOf(setup.test);
    const qualities: Quality[] = [];
    for (const part of parts) {
      const { from, to } = all[part] as TestPart;
      qualities.push(...(await meter.measure(model, sliceDataset(setup.test, from, to), [to - from])));
    }
    return qualities;
  }

  async close(): Promise<void> {
    await this.#parts.trainer.close();
    await this.#parts.meter.close();
  }

  async #trainOne(
    model: Float32Array,
    round: number,
    participant: number,
  ): Promise<Float32Array | undefined> {
    const { trainer, layout, setup } = this.#parts;
    const { train, flipped, flippers } = setup;
    const own = setup.rows[participant]?.train ?? new Uint32Array();
    const data = flipped !== undefined && flippers.includes(participant) ? flipped : train;
    try {
      trainer.loadState(this.#stateOf(model, round));
      await trainer.run({ data, own, participant, round });
      const delta = layout.vectorOfState(trainer.saveState());
      for (let i = 0; i < delta.length; i++) delta[i] = (delta[i] as number) - (model[i] as number);
      return delta;
    } catch (error) {
      if (hasCode(error, 'NN_NOT_FINITE')) return undefined;
      throw error;
    }
  }

  /** The training state everybody begins a round with. */
  #stateOf(model: Float32Array, round: number): Uint8Array {
    if (this.#start?.round !== round) this.#start = { round, state: this.#parts.layout.toState(model) };
    return this.#start.state;
  }

  #residualOf(participant: number): Float32Array {
    const residual = this.#residuals.get(participant) ?? new Float32Array(this.#parts.layout.size);
    this.#residuals.set(participant, residual);
    return residual;
  }

  /** Nothing where numbers ran away, as a participant then sends nothing; what it carried over is forgotten. */
  #encode(delta: Float32Array, residual: Float32Array): Pick<Trained, 'bytes'> {
    const { share, format } = this.#parts.setup.spec;
    const bytes = orUndefined(() => {
      const sent = selectChanges(delta, residual, share);
      const encoded = encodeUpdate(sent, format);
      const limits = { size: delta.length, maxCount: sent.indices.length };
      keepLost(residual, sent, decodeUpdate(encoded, limits));
      return encoded;
    });
    if (bytes !== undefined) return { bytes };
    residual.fill(0);
    return {};
  }

  #rowsOf(raters: readonly number[]) {
    const { setup } = this.#parts;
    const key = raters.join();
    if (this.#rating?.key !== key) {
      const { rows, groups } = ratingRowsOf(setup.rows, raters, setup.ratingRows);
      this.#rating = { key, rows: takeRows(setup.train, rows), groups };
    }
    return this.#rating;
  }
}

/** What cannot be read or written because numbers ran away, or bytes are no update, is as if it had not been sent. */
export function orUndefined<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    const codes = ['COLLAB_UPDATE_MALFORMED', 'COLLAB_UPDATE_TOO_LARGE', 'COLLAB_UPDATE_NOT_FINITE'] as const;
    if (codes.some((code) => hasCode(error, code))) return undefined;
    throw error;
  }
}
