import type { DataType, Tensor, TensorData } from '../graph/types.ts';

/** `reproducible`: bit-identical on every machine, one thread. `native`: as fast as the machine allows. */
export type Profile = 'reproducible' | 'native';

/** Where a graph is computed: the processor, or an NVIDIA graphics card. */
export type Device = 'cpu' | 'cuda';

export type EngineOptions = {
  readonly profile: Profile;
  /** Threads inside one operator; `reproducible` always runs with 1. Default 1. */
  readonly threads?: number;
  /**
   * `auto` takes CUDA where it works and the CPU elsewhere, and the engine says which; `reproducible` always runs on
   * the CPU. Default `cpu`.
   */
  readonly device?: Device | 'auto';
};

/** A graph input or output with a fixed shape. */
export type BoundValue = {
  readonly name: string;
  readonly dtype: DataType;
  readonly shape: readonly number[];
};

/** What an output of one run writes and an input of the next reads. */
export type CarriedValue = {
  readonly input: string;
  readonly output: string;
  readonly dtype: DataType;
  readonly shape: readonly number[];
};

/** Every input of the graph is either a feed or carried; outputs that are neither fetched nor carried are not computed for the caller. */
export type BindingPlan = {
  readonly feeds: readonly BoundValue[];
  readonly carried: readonly CarriedValue[];
  readonly fetches: readonly BoundValue[];
};

/**
 * A graph whose inputs and outputs stay in the engine's memory, so that a run copies nothing. Carried values are
 * double buffered: the arrays of `carried()` change places with every run. Not re-entrant.
 */
export interface BoundSession {
  /** Memory of each feed: write before `run`. The same arrays for the session's life. */
  readonly feeds: ReadonlyMap<string, TensorData>;
  /** Memory of each fetch: read after `run`, overwritten by the next one. */
  readonly fetches: ReadonlyMap<string, TensorData>;
  /** Present values in the order of the plan; may be written between runs. Zeros before the first run. */
  carried(): readonly TensorData[];
  /** Throws `NN_ENGINE_FAILED` with the runtime's reason. */
  run(): Promise<void>;
}

/** A compiled graph. Not re-entrant: one `run` at a time. */
export interface EngineSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** Runs the graph once. Output tensors belong to the caller. Throws `NN_ENGINE_FAILED` with the runtime's reason. */
  run(feeds: Readonly<Record<string, Tensor>>): Promise<Record<string, Tensor>>;
  /** Gives every input and output its place in memory. Throws `NN_ENGINE_FAILED` when the plan does not fit the graph. */
  bind(plan: BindingPlan): BoundSession;
  /** Frees the graph's memory and that of its bindings. Runs after it throw `NN_ENGINE_FAILED`. */
  close(): Promise<void>;
}

export interface Engine {
  readonly profile: Profile;
  readonly device: Device;
  /** Why the CPU was taken when `auto` was asked for. */
  readonly deviceNote?: string;
  /** Name and version of everything that can change a bit or a tolerance: runtime, build, profile, device, threads, CPU class for `native`. */
  readonly fingerprint: string;
  /** Throws `NN_ENGINE_FAILED` when the runtime refuses the graph. */
  compile(model: Uint8Array): Promise<EngineSession>;
}

export type { DataType, Tensor, TensorData };
