import { ArtifactError, oversizeArtifact } from './errors.ts';
import type { StoreLimits } from './store.ts';

/** Counts bytes against a store's limits. Reserving comes before writing, so a limit is never overrun. */
export class ByteQuota {
  readonly #maxTotalBytes: number;
  readonly #maxArtifactBytes: number;
  #used = 0;

  constructor(limits: StoreLimits) {
    this.#maxTotalBytes = limits.maxTotalBytes ?? Number.POSITIVE_INFINITY;
    this.#maxArtifactBytes = limits.maxArtifactBytes ?? Number.POSITIVE_INFINITY;
  }

  get used(): number {
    return this.#used;
  }

  /** Throws `ARTIFACT_TOO_LARGE` for an artifact of `size` bytes, also against a caller's own limit. */
  assertSize(size: number, maxBytes = Number.POSITIVE_INFINITY): void {
    const limit = Math.min(maxBytes, this.#maxArtifactBytes);
    if (size > limit) throw oversizeArtifact(size, limit);
  }

  reserve(bytes: number): void {
    if (this.#used + bytes > this.#maxTotalBytes) {
      throw new ArtifactError({
        code: 'ARTIFACT_QUOTA_EXCEEDED',
        message: `store has ${this.#used} of ${this.#maxTotalBytes} bytes in use and cannot take ${bytes} more`,
        hint: 'prune checkpoints that are no longer needed, or raise maxTotalBytes',
        details: { used: this.#used, wanted: bytes, maxTotalBytes: this.#maxTotalBytes },
      });
    }
    this.#used += bytes;
  }

  /** Counts bytes that are already there, whatever the limit says. */
  count(bytes: number): void {
    this.#used += bytes;
  }

  release(bytes: number): void {
    this.#used -= bytes;
  }
}
