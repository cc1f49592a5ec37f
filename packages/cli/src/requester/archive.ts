import { type Digest, toMessage } from '@plexus/core';
import { type ArtifactSource, decodeResultRecord, type JobTracker, type Logger } from '@plexus/jobs';

export type ArchiveOptions = {
  readonly tracker: JobTracker;
  readonly artifacts: ArtifactSource;
  readonly logger: Logger;
  readonly wants: (jobId: bigint) => boolean;
};

const ATTEMPTS = 4;
const AT_ONCE = 2;
const DEADLINE_MS = 20_000;

/**
 * Keeps every artifact that accepted results name – records, traces, outputs – as soon as they are accepted, so that a
 * job can be verified from this directory alone when its workers are long gone.
 */
export class Archive {
  readonly #options: ArchiveOptions;
  readonly #stop: () => void;
  readonly #queue: { readonly jobId: bigint; readonly digest: Digest }[] = [];
  readonly #seen = new Set<Digest>();
  readonly #running = new Set<Promise<void>>();
  readonly #missing = new Map<Digest, string>();
  #closed = false;

  constructor(options: ArchiveOptions) {
    this.#options = options;
    for (const job of options.tracker.view.jobs()) {
      for (const { resultDigest } of job.links) this.#take(job.jobId, resultDigest);
    }
    this.#stop = options.tracker.onEvent(({ event }, undone) => {
      if (event.name === 'SubTaskAccepted' && !undone) this.#take(event.args.jobId, event.args.resultDigest);
    });
  }

  /** Resolves when everything accepted so far is here, or was tried often enough; gives what could not be had. */
  async settled(): Promise<ReadonlyMap<Digest, string>> {
    while (this.#running.size > 0) await Promise.race(this.#running);
    return this.#missing;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stop();
    this.#queue.length = 0;
    await this.settled();
  }

  #take(jobId: bigint, digest: Digest): void {
    if (this.#seen.has(digest) || !this.#options.wants(jobId)) return;
    this.#seen.add(digest);
    this.#queue.push({ jobId, digest });
    this.#next();
  }

  #next(): void {
    if (this.#running.size >= AT_ONCE) return;
    const entry = this.#queue.shift();
    if (!entry) return;
    const work = this.#keep(entry.digest).finally(() => {
      this.#running.delete(work);
      this.#next();
    });
    this.#running.add(work);
    this.#next();
  }

  async #keep(resultDigest: Digest): Promise<void> {
    try {
      const record = decodeResultRecord(await this.#get(resultDigest));
      for (const digest of [record.trace, record.output, ...record.also]) await this.#get(digest);
      this.#missing.delete(resultDigest);
    } catch (error) {
      if (this.#closed) return;
      this.#missing.set(resultDigest, toMessage(error));
      this.#options.logger.warn({ resultDigest, error }, 'an accepted result could not be archived');
    }
  }

  async #get(digest: Digest): Promise<Uint8Array> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#options.artifacts.get(digest, { deadlineMs: DEADLINE_MS });
      } catch (error) {
        if (attempt >= ATTEMPTS || this.#closed) throw error;
      }
    }
  }
}
