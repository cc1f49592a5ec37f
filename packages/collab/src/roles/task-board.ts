import { isPlexusError } from '@plexus/core';
import type { Logger } from '../ports.ts';

/** What a reorganisation made void is judged again at the next block. */
const CHANGED = 'CollabSessions_RoundChanged';

/** Blocks after which a task that ended is begun again, should it still be due. */
const AGAIN_AFTER_BLOCKS = 5;

/** Work under way beside the loop: every task at most once at a time, and again later while it stays due. */
export class TaskBoard {
  readonly #logger: Logger;
  readonly #headNumber: () => number;
  readonly #running = new Map<string, Promise<void>>();
  readonly #notBefore = new Map<string, number>();

  constructor(logger: Logger, headNumber: () => number) {
    this.#logger = logger;
    this.#headNumber = headNumber;
  }

  get running(): readonly string[] {
    return [...this.#running.keys()];
  }

  /** Begins a task unless it is under way or ended only just now. Failures are logged; races on the contract quietly. */
  begin(key: string, work: () => Promise<void>): void {
    if (this.#running.has(key) || (this.#notBefore.get(key) ?? 0) > this.#headNumber()) return;
    let patience = AGAIN_AFTER_BLOCKS;
    const running = work()
      .catch((error: unknown) => {
        if (isPlexusError(error) && error.code === CHANGED) patience = 1;
        const isRace = isPlexusError(error) && error.code.startsWith('CollabSessions_');
        this.#logger[isRace ? 'debug' : 'warn']({ task: key, error }, 'a task failed');
      })
      .finally(() => {
        const head = this.#headNumber();
        for (const [ended, block] of this.#notBefore) if (block <= head) this.#notBefore.delete(ended);
        this.#notBefore.set(key, head + patience);
        this.#running.delete(key);
      });
    this.#running.set(key, running);
  }

  /** Resolves when nothing is under way any more. */
  async settle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all([...this.#running.values()]);
  }
}
