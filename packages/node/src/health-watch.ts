import type { Clock } from '@plexus/core';
import type { HealthPart, HealthReport } from './health.ts';
import type { NodeLogger } from './logger.ts';

const LOOK_MS = 5_000;

/** Says in the log when a part of the node stops being well, why, and when it is well again. */
export class HealthWatch {
  readonly #health: () => Promise<HealthReport>;
  readonly #logger: NodeLogger;
  readonly #sick = new Map<string, string>();

  constructor(health: () => Promise<HealthReport>, logger: NodeLogger) {
    this.#health = health;
    this.#logger = logger;
  }

  /** Keeps looking until `signal` aborts. Never throws. */
  async run(clock: Clock, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.look();
      await clock.sleep(LOOK_MS, signal);
    }
  }

  async look(): Promise<void> {
    const { parts } = await this.#health();
    for (const part of parts) this.#compare(part);
  }

  #compare({ name, ok, reason = '' }: HealthPart): void {
    const before = this.#sick.get(name);
    if (ok) {
      if (this.#sick.delete(name)) this.#logger.info({ part: name }, 'well again');
      return;
    }
    // Numbers in a reason count on; only another reason is news.
    const kind = reason.replaceAll(/\d+/g, '');
    this.#sick.set(name, kind);
    if (before !== kind) this.#logger.error({ part: name, reason }, 'not well');
  }
}
