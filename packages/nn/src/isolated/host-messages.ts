import type { Profile } from '../engine/types.ts';
import type { RunOptions, Values } from '../training/predictor.ts';
import type { TrainingSpec } from '../training/types.ts';

/** What a host asks of its child. Handles name what the child has open; bytes are copied once, into the pipe. */
export type HostCall =
  | {
      readonly type: 'open-training';
      readonly profile: Profile;
      readonly threads: number;
      readonly model: Uint8Array;
      readonly spec: TrainingSpec;
      readonly dataset: Uint8Array;
    }
  | {
      readonly type: 'run-steps';
      readonly handle: number;
      readonly from: number;
      readonly count: number;
      readonly orderSeed: bigint;
    }
  | { readonly type: 'save-state'; readonly handle: number }
  | { readonly type: 'load-state'; readonly handle: number; readonly state: Uint8Array }
  | { readonly type: 'export-model'; readonly handle: number }
  | {
      readonly type: 'open-predictor';
      readonly profile: Profile;
      readonly threads: number;
      readonly model: Uint8Array;
    }
  | {
      readonly type: 'predict';
      readonly handle: number;
      readonly inputs: Values;
      readonly options: RunOptions;
      readonly isTapped: boolean;
    }
  | { readonly type: 'close'; readonly handle: number };

export type HostFailure = {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly details: Readonly<Record<string, unknown>>;
};

export type HostReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: HostFailure };

/** First word of the line in which a child says why it ends itself. */
export const guardWord = 'PLEXUS_GUARD';

/** What a child is started with, as its first argument in JSON. */
export type ChildLimits = {
  readonly memoryLimitBytes: number;
  readonly replyLimitBytes: number;
  readonly parentPid: number;
};
