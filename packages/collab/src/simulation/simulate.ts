import { digestOf } from '@plexus/core';
import { poisonedChanges } from '../attacks/attack-kinds.ts';
import { flipLabels } from '../attacks/flip-labels.ts';
import { splitRows } from '../data/split-rows.ts';
import { createParameterLayout } from '../learning/parameters.ts';
import { applyBestSet } from '../rules/apply-best-set.ts';
import { denseBytes } from '../rules/encode-update.ts';
import { isRepeat } from '../rules/is-repeat.ts';
import { type Row, rankUpdates } from '../rules/rank.ts';
import { denseOf, type Update } from '../rules/update.ts';
import { assertSimulation, type Cast, castRoles, cohortOf } from './cast-roles.ts';
import { comparisonOf } from './combine-updates.ts';
import { type Crew, createCrew } from './crew.ts';
import type { LabourSetup } from './labour.ts';
import type { Quality, RoundRecord, SimulationOptions, SimulationResult } from './options.ts';
import { type Received, receiveUpdates } from './poison-round.ts';
import { privateNoise } from './private-noise.ts';
import { rowsOfRound } from './rate-round.ts';
import { classLabels, countClasses, shareDataset, testPartsOf } from './shared-data.ts';

/**
 * A whole session in one process: the same selection, bytes, rows, ranking and averaging as in a real one, without a chain,
 * with attackers and liars if asked for. The result depends on the options and the machine's engine alone. Throws
 * `COLLAB_SPEC_INVALID`, and what training throws for a model or data that do not fit.
 */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  assertSimulation(options);
  const cast = castRoles(options);
  const crew = await createCrew(setUp(options, cast), options.workers);
  try {
    return await new Session(options, cast, crew).run();
  } finally {
    await crew.close();
  }
}

function setUp(options: SimulationOptions, { attackers }: Cast): LabourSetup {
  const { model, spec, participants, split, validationShare, ratingRows = 256, attack, seed } = options;
  const labels = classLabels(options.train);
  const train = options.workers === 1 ? options.train : shareDataset(options.train);
  const test = options.workers === 1 ? options.test : shareDataset(options.test);
  const target = { dtype: 'int64' as const, shape: [train.count] };
  const flipped = { ...train, target: { ...target, data: flipLabels(labels, countClasses(labels)) } };
  const rows = splitRows(labels, { participants, split, validationShare, seed });
  const { privacy } = options;
  const isFlipping = attack?.kind === 'label-flip';
  const isPoisoning = attack !== undefined && poisonedChanges[attack.kind] !== undefined;
  return {
    model,
    spec,
    train,
    ...(isFlipping ? { flipped } : {}),
    test,
    rows,
    ratingRows,
    seed,
    flippers: isFlipping ? [...attackers] : [],
    raw: isPoisoning ? [...attackers] : [],
    ...(privacy === undefined ? {} : { privacy: privateNoise(options, rows, privacy) }),
  };
}

type Combined = {
  readonly next: Float32Array;
  readonly selected: readonly number[];
  readonly invalid: readonly number[];
  readonly rows?: readonly Row[];
};

class Session {
  readonly #options: SimulationOptions;
  readonly #cast: Cast;
  readonly #crew: Crew;
  #model: Float32Array;
  #lastMove: Float32Array;

  constructor(options: SimulationOptions, cast: Cast, crew: Crew) {
    this.#options = options;
    this.#cast = cast;
    this.#crew = crew;
    this.#model = createParameterLayout(options.model, options.spec).vectorOf(options.model);
    this.#lastMove = new Float32Array(this.#model.length);
  }

  async run(): Promise<SimulationResult> {
    const { rounds, onRound, signal } = this.#options;
    const initial = await this.#measure();
    const startedAt = performance.now();
    const records: RoundRecord[] = [];
    let rows: readonly Row[] | undefined;
    let updates = 0;
    for (let round = 0; round < rounds && signal?.aborted !== true; round++) {
      const { record, combined } = await this.#round(round);
      records.push(record);
      updates += record.cohort.length;
      rows = combined.rows ?? rows;
      onRound?.(record);
    }
    const elapsedMs = performance.now() - startedAt;
    const last = records.at(-1);
    return {
      parameters: this.#model.length,
      initial,
      rounds: records,
      final: last === undefined ? initial : { accuracy: last.accuracy, loss: last.loss },
      attackers: [...this.#cast.attackers],
      liars: [...this.#cast.liars],
      ...(rows === undefined || last === undefined ? {} : { matrix: matrixOf(rows, last.cohort.length) }),
      denseBytes: denseBytes(this.#model.length),
      meanSentBytes: mean(records.map(({ sentBytes }) => sentBytes)),
      meanReceivedBytes: mean(records.map(({ receivedBytes }) => receivedBytes)),
      clientUpdates: updates,
      clientUpdatesPerSecond: (1_000 * updates) / elapsedMs,
      roundsPerMinute: (60_000 * records.length) / elapsedMs,
      elapsedMs,
      modelDigest: digestOf(new Uint8Array(this.#model.slice().buffer)),
      ...(records.length < rounds ? { stopped: 'aborted' as const } : {}),
    };
  }

  async #round(round: number): Promise<{ readonly record: RoundRecord; readonly combined: Combined }> {
    const startedAt = performance.now();
    const cohort = cohortOf(this.#options, round);
    const trained = await this.#crew.train({ model: this.#model, round, participants: cohort });
    const received = receiveUpdates(trained, {
      options: this.#options,
      size: this.#model.length,
      round,
      lastMove: this.#lastMove,
    });
    const combined = await this.#combine(received, round);
    this.#lastMove = combined.next.map((value, i) => value - (this.#model[i] as number));
    this.#model = combined.next;
    const quality = await this.#measure();
    const isAttacker = (slot: number): boolean => this.#cast.attackers.has(cohort[slot] ?? -1);
    const sent = received.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const sentBytes = sent / Math.max(1, received.length);
    const others = this.#options.combining.kind === 'rated' ? sent - sentBytes : 0;
    const record: RoundRecord = {
      round: round + 1,
      ...quality,
      cohort,
      selected: combined.selected,
      invalid: combined.invalid,
      attackersSelected: combined.selected.filter(isAttacker).length,
      sentBytes,
      receivedBytes: denseBytes(this.#model.length) + others,
      elapsedMs: performance.now() - startedAt,
    };
    return { record, combined };
  }

  async #measure(): Promise<Quality> {
    const parts = testPartsOf(this.#options.test);
    const found = await this.#crew.measure({ model: this.#model, parts: [...parts.keys()] });
    let [right, loss] = [0, 0];
    parts.forEach(({ from, to }, i) => {
      const rows = to - from;
      const quality = found[i] as Quality;
      right += Math.round(rows * quality.accuracy);
      loss += rows * quality.loss;
    });
    const { count } = this.#options.test;
    return { accuracy: right / count, loss: loss / count };
  }

  async #combine(received: readonly Received[], round: number): Promise<Combined> {
    const { combining } = this.#options;
    if (received.length === 0) return { next: this.#model, selected: [], invalid: [] };
    if (combining.kind === 'rated') return this.#rate(received, round);
    const readable = received.filter(({ update }) => update !== undefined);
    const changes = readable.map(({ update }) => denseOf(update as Update));
    const combine = comparisonOf(combining.name, changes, combining.expected);
    const next = changes.length === 0 ? this.#model : combine(this.#model, changes);
    return {
      next: next.every(Number.isFinite) ? next : this.#model,
      selected: readable.map(({ slot }) => slot),
      invalid: received.filter(({ update }) => update === undefined).map(({ slot }) => slot),
    };
  }

  async #rate(received: readonly Received[], round: number): Promise<Combined> {
    const { combining, spec, lies, seed } = this.#options;
    if (combining.kind !== 'rated') return { next: this.#model, selected: [], invalid: [] };
    const qualities = await this.#crew.rate({
      model: this.#model,
      updates: received.map(({ bytes }) => bytes),
      raters: received.map(({ participant }) => participant),
    });
    const rows = rowsOfRound(received, qualities, {
      metric: spec.metric,
      lie: lies?.kind,
      ...this.#cast,
      repeats: this.#repeatsOf(received),
      seed,
      round,
    });
    const slots = received.map(({ slot }) => slot);
    const ranking = rankUpdates(rows, slots, combining);
    const best = ranking.selected.flatMap((slot) => {
      const update = received.find((one) => one.slot === slot)?.update;
      return update === undefined ? [] : [{ slot, update }];
    });
    const selected = best.map(({ slot }) => slot);
    const next = applyBestSet(this.#model, best, spec, () => ranking.points);
    return { next, selected, invalid: ranking.invalid, rows };
  }

  /** Slots of updates that say again what the last round changed. */
  #repeatsOf(received: readonly Received[]): ReadonlySet<number> {
    const { repeatLimit } = this.#options.spec;
    if (repeatLimit === undefined) return new Set();
    const repeats = received.filter(
      ({ update }) => update !== undefined && isRepeat(update, this.#lastMove, repeatLimit),
    );
    return new Set(repeats.map(({ slot }) => slot));
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function matrixOf(rows: readonly Row[], slots: number): readonly (readonly (number | null)[])[] {
  const byRater = new Map(rows.map((row) => [row.rater, row]));
  return Array.from({ length: slots }, (_, rater) =>
    Array.from({ length: slots }, (_, slot) => byRater.get(rater)?.scores.get(slot) ?? null),
  );
}
