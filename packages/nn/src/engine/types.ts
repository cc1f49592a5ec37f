import type { DataType, Tensor, TensorData } from '../graph/types.ts';

/** `reproducible`: bit-identical on every machine, one thread. `native`: as fast as the machine allows. */
export type Profile = 'reproducible' | 'native';

export type EngineOptions = {
  readonly profile: Profile;
  /** Threads inside one operator; `reproducible` always runs with 1. Default 1. */
  readonly threads?: number;
};

/** A compiled graph. Not re-entrant: one `run` at a time. */
export interface EngineSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** Runs the graph once. Output tensors belong to the caller. Throws `NN_ENGINE_FAILED` with the runtime's reason. */
  run(feeds: Readonly<Record<string, Tensor>>): Promise<Record<string, Tensor>>;
  /**
   * Binds values to buffers that live as long as the session, so that a step copies nothing: what an output of one
   * `runBound` writes, an input of the next may read (double buffering is the engine's business).
   */
  close(): Promise<void>;
}

export interface Engine {
  readonly profile: Profile;
  /** Name and version of everything that can change a bit or a tolerance: runtime, build, profile, threads, CPU class for `native`. */
  readonly fingerprint: string;
  compile(model: Uint8Array): Promise<EngineSession>;
}

export type { DataType, Tensor, TensorData };
