import type { Address } from '@plexus/core';
import type { Head, JobChain, Weight } from '../ports.ts';

const REFRESH_BLOCKS = 20;

/** One account's lottery weight, read again every few blocks and whenever told it may have changed. */
export class WeightCache {
  readonly #chain: JobChain;
  readonly #account: Address;
  #weight: Weight | undefined;
  #readAt = 0;

  constructor(chain: JobChain, account: Address) {
    this.#chain = chain;
    this.#account = account;
  }

  async at(head: Head): Promise<Weight> {
    if (!this.#weight || head.number >= this.#readAt + REFRESH_BLOCKS || head.number < this.#readAt) {
      this.#weight = await this.#chain.weightOf(this.#account);
      this.#readAt = head.number;
    }
    return this.#weight;
  }

  forget(): void {
    this.#weight = undefined;
  }
}
