import type { Head, Logger } from '../ports.ts';
import type { SessionTracker } from '../view/session-tracker.ts';

/** Calls `tick` at every new head, one at a time; heads that arrive meanwhile are merged into one further call. */
export class HeadLoop {
  readonly #tracker: SessionTracker;
  readonly #logger: Logger;
  readonly #tick: (head: Head) => Promise<void>;
  #running: Promise<void> | undefined;
  #again = false;
  #unsubscribe: (() => void) | undefined;

  constructor(tracker: SessionTracker, logger: Logger, tick: (head: Head) => Promise<void>) {
    this.#tracker = tracker;
    this.#logger = logger;
    this.#tick = tick;
  }

  start(): void {
    if (this.#unsubscribe) return;
    this.#unsubscribe = this.#tracker.onHead(() => this.wake());
    this.wake();
  }

  /** Asks for a tick without waiting for a head. */
  wake(): void {
    if (!this.#unsubscribe) return;
    this.#again = true;
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#again = false;
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      try {
        await this.#tick(this.#tracker.head);
      } catch (error) {
        this.#logger.error({ error }, 'a tick failed; the next head tries again');
      }
    }
    this.#running = undefined;
  }
}
