/** Keeps checkpoints by the number of steps that were done. */
export interface CheckpointStore {
  /** Keeps the bytes whole or not at all, also through a crash; replaces those of the same step. */
  put(step: number, bytes: Uint8Array): Promise<void>;
  /** Throws `NN_CHECKPOINT_MISSING`. */
  get(step: number): Promise<Uint8Array>;
  /** Steps that have a checkpoint, in rising order. */
  list(): Promise<readonly number[]>;
  /** Forgets a checkpoint; one that is not there is no error. */
  remove(step: number): Promise<void>;
}
