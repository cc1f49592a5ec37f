import type { Clock } from '@plexus/core';

/** A token bucket that holds one second's worth. A taker that asks for too much is told how long to wait. */
export class RateLimit {
  readonly #clock: Clock;
  readonly #perSecond: number;
  #tokens: number;
  #filledAtMs: number;

  constructor(clock: Clock, perSecond: number) {
    this.#clock = clock;
    this.#perSecond = perSecond;
    this.#tokens = perSecond;
    this.#filledAtMs = clock.now();
  }

  /** Takes `amount`, going into debt if need be; returns the milliseconds until the debt is paid, 0 without one. */
  take(amount: number): number {
    const now = this.#clock.now();
    const refill = (Math.max(0, now - this.#filledAtMs) / 1000) * this.#perSecond;
    this.#tokens = Math.min(this.#perSecond, this.#tokens + refill) - amount;
    this.#filledAtMs = now;
    return this.#tokens >= 0 ? 0 : Math.ceil((-this.#tokens / this.#perSecond) * 1000);
  }
}
