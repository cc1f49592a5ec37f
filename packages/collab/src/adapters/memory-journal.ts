import type { Journal } from '../ports.ts';

/** A journal that forgets with the process: for simulations and tests. */
export class MemoryJournal implements Journal {
  readonly #records = new Map<string, Uint8Array>();

  async read(key: string): Promise<Uint8Array | undefined> {
    return this.#records.get(key);
  }

  async write(key: string, bytes: Uint8Array): Promise<void> {
    this.#records.set(key, Uint8Array.from(bytes));
  }

  async remove(key: string): Promise<void> {
    this.#records.delete(key);
  }

  async keys(): Promise<readonly string[]> {
    return [...this.#records.keys()];
  }
}
