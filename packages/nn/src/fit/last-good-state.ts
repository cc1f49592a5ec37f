import type { SourcePlace } from '../data/source.ts';

/** A training state and where its data goes on. */
export type Snapshot = { readonly step: number; readonly place: SourcePlace; readonly state: Uint8Array };

/** Steps between two snapshots. */
const EVERY = 100;

/**
 * Keeps two snapshots, so that there always is one from before the last few steps: the place to repeat a run from when
 * it has diverged.
 */
export class LastGoodState {
  #snapshots: readonly Snapshot[] = [];

  isDue(step: number): boolean {
    return step - (this.#snapshots.at(-1)?.step ?? Number.NEGATIVE_INFINITY) >= EVERY;
  }

  keep(snapshot: Snapshot): void {
    const before = this.#snapshots.filter(({ step }) => step < snapshot.step);
    this.#snapshots = [...before.slice(-1), snapshot];
  }

  /** The newest snapshot of at most this many steps, the oldest if there is none. */
  before(step: number): Snapshot | undefined {
    return this.#snapshots.findLast((snapshot) => snapshot.step <= step) ?? this.#snapshots[0];
  }
}
