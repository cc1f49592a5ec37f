import type { PlacedEvent } from './events.ts';
import { foldEvent } from './fold-event.ts';
import type { JobState } from './job-state.ts';

/**
 * All jobs as the chain's log tells them. Events come in order; `undo` takes back the newest ones in reverse order,
 * as a reorganisation does (J11), and rebuilds the jobs they touched.
 */
export class JobView {
  readonly #jobs = new Map<bigint, JobState>();
  readonly #logs = new Map<bigint, PlacedEvent[]>();

  apply(placed: PlacedEvent): void {
    const { jobId } = placed.event.args;
    const log = this.#logs.get(jobId) ?? [];
    log.push(placed);
    this.#logs.set(jobId, log);
    this.#store(jobId, foldEvent(this.#jobs.get(jobId), placed.event, placed.blockNumber));
  }

  undo(placed: PlacedEvent): void {
    const { jobId } = placed.event.args;
    const log = (this.#logs.get(jobId) ?? []).filter(
      (entry) => entry.blockHash !== placed.blockHash || entry.logIndex !== placed.logIndex,
    );
    if (log.length > 0) this.#logs.set(jobId, log);
    else this.#logs.delete(jobId);
    let state: JobState | undefined;
    for (const entry of log) state = foldEvent(state, entry.event, entry.blockNumber);
    this.#store(jobId, state);
  }

  job(jobId: bigint): JobState | undefined {
    return this.#jobs.get(jobId);
  }

  jobs(): readonly JobState[] {
    return [...this.#jobs.values()];
  }

  /** The events of one job in chain order. */
  log(jobId: bigint): readonly PlacedEvent[] {
    return this.#logs.get(jobId) ?? [];
  }

  #store(jobId: bigint, state: JobState | undefined): void {
    if (state) this.#jobs.set(jobId, state);
    else this.#jobs.delete(jobId);
  }
}
