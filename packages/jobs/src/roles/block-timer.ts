import type { Head } from '../ports.ts';
import type { JobTracker } from '../view/job-tracker.ts';

const REMEMBERED = 32;

/** Measures how long a block takes by our own clock, since a chain's timestamps may run faster or slower. */
export class BlockTimer {
  readonly #now: () => number;
  readonly #samples: { readonly number: number; readonly at: number }[] = [];

  constructor(tracker: JobTracker, now: () => number) {
    this.#now = now;
    tracker.onHead((head) => this.#take(head));
  }

  /** Mean over the last blocks; 1000 ms until two were seen. */
  meanMs(): number {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    if (!first || !last || last.number <= first.number) return 1000;
    return (last.at - first.at) / (last.number - first.number);
  }

  #take(head: Head): void {
    const last = this.#samples.at(-1);
    if (last && head.number <= last.number) this.#samples.length = 0;
    this.#samples.push({ number: head.number, at: this.#now() });
    if (this.#samples.length > REMEMBERED) this.#samples.shift();
  }
}
