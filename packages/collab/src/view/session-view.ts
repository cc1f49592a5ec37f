import type { PlacedEvent } from './events.ts';
import { foldEvent } from './fold-event.ts';
import type { SessionState } from './session-state.ts';

/**
 * All sessions as the chain's log tells them. Events come in order; `undo` takes back the newest ones in reverse order,
 * as a reorganisation does, and rebuilds the sessions they touched.
 */
export class SessionView {
  readonly #sessions = new Map<bigint, SessionState>();
  readonly #logs = new Map<bigint, PlacedEvent[]>();

  apply(placed: PlacedEvent): void {
    const { sessionId } = placed.event.args;
    const log = this.#logs.get(sessionId) ?? [];
    log.push(placed);
    this.#logs.set(sessionId, log);
    this.#store(sessionId, foldEvent(this.#sessions.get(sessionId), placed));
  }

  undo(placed: PlacedEvent): void {
    const { sessionId } = placed.event.args;
    const log = (this.#logs.get(sessionId) ?? []).filter(
      (entry) => entry.blockHash !== placed.blockHash || entry.logIndex !== placed.logIndex,
    );
    if (log.length > 0) this.#logs.set(sessionId, log);
    else this.#logs.delete(sessionId);
    let state: SessionState | undefined;
    for (const entry of log) state = foldEvent(state, entry);
    this.#store(sessionId, state);
  }

  session(sessionId: bigint): SessionState | undefined {
    return this.#sessions.get(sessionId);
  }

  sessions(): readonly SessionState[] {
    return [...this.#sessions.values()];
  }

  /** The events of one session in chain order. */
  log(sessionId: bigint): readonly PlacedEvent[] {
    return this.#logs.get(sessionId) ?? [];
  }

  #store(sessionId: bigint, state: SessionState | undefined): void {
    if (state) this.#sessions.set(sessionId, state);
    else this.#sessions.delete(sessionId);
  }
}
