import { toMessage } from '@plexus/core';
import type { ComputeBackend } from '../computation/types.ts';
import type { Logger } from '../ports.ts';
import type { JobSpec } from '../rules/spec.ts';

/** Whether this node runs the very engine a reproducible job was made for (J7); on another one nothing would agree. */
export class EngineCheck {
  readonly #backend: ComputeBackend;
  readonly #logger: Logger;
  readonly #warned = new Set<string>();
  #fingerprint: string | undefined;
  #asking: Promise<void> | undefined;

  constructor(backend: ComputeBackend, logger: Logger) {
    this.#backend = backend;
    this.#logger = logger;
  }

  /** True when the spec's engine is known to be ours; asks the backend in the background the first time. */
  runs(spec: Pick<JobSpec, 'profile' | 'engine'>): boolean {
    if (spec.profile === 'native') return true;
    if (this.#fingerprint === undefined) {
      this.#asking ??= this.#ask();
      return false;
    }
    if (this.#fingerprint === spec.engine) return true;
    if (!this.#warned.has(spec.engine)) {
      this.#warned.add(spec.engine);
      const facts = { needed: spec.engine, running: this.#fingerprint };
      this.#logger.warn(
        facts,
        'jobs for another engine are left alone; install the version they were made with',
      );
    }
    return false;
  }

  async #ask(): Promise<void> {
    try {
      this.#fingerprint = await this.#backend.fingerprint('reproducible');
    } catch (error) {
      this.#logger.warn({ error, reason: toMessage(error) }, 'the engine could not be asked; trying again');
    } finally {
      this.#asking = undefined;
    }
  }
}
