import type { Dataset } from '../data/dataset.ts';
import { encodeDataset } from '../data/dataset-bytes.ts';
import type { Profile } from '../engine/types.ts';
import type { RunOptions, TappedOutputs, Values } from '../training/predictor.ts';
import type { StepsOutcome } from '../training/run-steps.ts';
import type { TrainingSpec } from '../training/types.ts';
import { type HostLimits, HostProcess } from './child-process.ts';
import type { HostCall } from './host-messages.ts';

export type HostedTrainingOptions = {
  readonly profile: Profile;
  /** ONNX file; parsed in the child only. */
  readonly model: Uint8Array;
  readonly spec: TrainingSpec;
  /** Rows to train on, or `encodeDataset` bytes of them; sent once. */
  readonly dataset: Dataset | Uint8Array;
  readonly threads?: number;
};

/** A trainer and its data in a child process. Calls are answered in order; each may throw `NN_ENGINE_FAILED`. */
export interface HostedTraining {
  /** Steps `from` … `from + count − 1` of the batch order of this seed. */
  runSteps(range: {
    readonly from: number;
    readonly count: number;
    readonly orderSeed: number | bigint;
  }): Promise<StepsOutcome>;
  saveState(): Promise<Uint8Array>;
  loadState(state: Uint8Array): Promise<void>;
  exportModel(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type HostedPredictorOptions = {
  readonly profile: Profile;
  /** ONNX file; parsed in the child only. */
  readonly model: Uint8Array;
  readonly threads?: number;
};

/** A predictor in a child process. */
export interface HostedPredictor {
  run(inputs: Values, options?: RunOptions): Promise<Values>;
  runTapped(inputs: Values, options?: RunOptions): Promise<TappedOutputs>;
  close(): Promise<void>;
}

/**
 * A child process that runs strangers' models: what exhausts memory or time, or crashes the runtime, ends the child and
 * not its parent. Errors of the models' own making arrive with their codes; the child's end makes every call throw
 * `NN_ENGINE_FAILED` with the reason, and a new host is needed. The child has no environment variables, and ends with
 * its parent even while it computes. It is no sandbox against an attacker who controls the runtime itself.
 */
export interface ComputeHost {
  openTraining(options: HostedTrainingOptions): Promise<HostedTraining>;
  openPredictor(options: HostedPredictorOptions): Promise<HostedPredictor>;
  /** Ends the child and waits until it is gone. */
  close(): Promise<void>;
  readonly pid: number | undefined;
}

export function createComputeHost(limits: HostLimits = {}): ComputeHost {
  const child = new HostProcess<HostCall>(new URL('./child.ts', import.meta.url), limits);
  // Replies carry the type their request asks for; the two sides are one program.
  const call = <Value>(request: HostCall): Promise<Value> => child.call(request) as Promise<Value>;
  return {
    get pid() {
      return child.pid;
    },
    openTraining: async ({ profile, model, spec, dataset, threads = 1 }) => {
      const bytes = dataset instanceof Uint8Array ? dataset : encodeDataset(dataset);
      const opening = { type: 'open-training', profile, threads, model, spec, dataset: bytes } as const;
      const handle = await call<number>(opening);
      return {
        runSteps: ({ from, count, orderSeed }) =>
          call({ type: 'run-steps', handle, from, count, orderSeed: BigInt(orderSeed) }),
        saveState: () => call({ type: 'save-state', handle }),
        loadState: (state) => call({ type: 'load-state', handle, state }),
        exportModel: () => call({ type: 'export-model', handle }),
        close: () => call({ type: 'close', handle }),
      };
    },
    openPredictor: async ({ profile, model, threads = 1 }) => {
      const handle = await call<number>({ type: 'open-predictor', profile, threads, model });
      return {
        run: (inputs, options = {}) => call({ type: 'predict', handle, inputs, options, isTapped: false }),
        runTapped: (inputs, options = {}) =>
          call({ type: 'predict', handle, inputs, options, isTapped: true }),
        close: () => call({ type: 'close', handle }),
      };
    },
    close: () => child.stop(),
  };
}
