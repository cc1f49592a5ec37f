/**
 * A sum that keeps what each addition rounds away, so that it is right to the last bits for any number of terms. Only
 * additions, so the same terms in the same order give the same bits everywhere. Source: Neumaier, 1974.
 */
export class RunningSum {
  #sum = 0;
  #lost = 0;

  add(value: number): void {
    const next = this.#sum + value;
    this.#lost +=
      Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum;
    this.#sum = next;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}
