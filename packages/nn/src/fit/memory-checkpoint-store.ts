import { checkpointMissing } from './checkpoint-errors.ts';
import type { CheckpointStore } from './checkpoint-store.ts';

/** Checkpoints for as long as the process lives. */
export class MemoryCheckpointStore implements CheckpointStore {
  readonly #checkpoints = new Map<number, Uint8Array>();

  async put(step: number, bytes: Uint8Array): Promise<void> {
    this.#checkpoints.set(step, bytes.slice());
  }

  async get(step: number): Promise<Uint8Array> {
    const bytes = this.#checkpoints.get(step);
    if (bytes === undefined) throw checkpointMissing(step);
    return bytes.slice();
  }

  async list(): Promise<readonly number[]> {
    return [...this.#checkpoints.keys()].sort((a, b) => a - b);
  }

  async remove(step: number): Promise<void> {
    this.#checkpoints.delete(step);
  }
}
