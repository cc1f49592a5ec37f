/** How many blocks to ask logs for at once: halved when a node refuses, grown again slowly, never above `maxRange`. */
export class RangePace {
  readonly #maxRange: number;
  #size: number;

  constructor(maxRange: number) {
    this.#maxRange = Math.max(1, Math.floor(maxRange));
    this.#size = this.#maxRange;
  }

  /** The last block of the next range from `from`, at most `to`. */
  endOf(from: number, to: number): number {
    return Math.min(to, from + this.#size - 1);
  }

  get size(): number {
    return this.#size;
  }

  /** A range of `length` blocks was refused. Returns false when even one block is too much. */
  refused(length: number): boolean {
    if (length <= 1) return false;
    this.#size = Math.max(1, Math.floor(length / 2));
    return true;
  }

  accepted(): void {
    this.#size = Math.min(this.#maxRange, this.#size + Math.max(1, this.#size >>> 2));
  }
}
