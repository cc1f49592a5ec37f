import type { ComputationInput, SegmentOutcome } from './types.ts';

/** What travels between a node and the child process that computes for it. */
export type ChildRequest =
  | { readonly id: number; readonly type: 'fingerprint'; readonly profile: 'reproducible' | 'native' }
  | { readonly id: number; readonly type: 'open'; readonly input: ComputationInput }
  | { readonly id: number; readonly type: 'initial' }
  | { readonly id: number; readonly type: 'segment'; readonly segment: number; readonly start: Uint8Array }
  | { readonly id: number; readonly type: 'close' };

export type ChildFailure = {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly details?: Readonly<Record<string, unknown>>;
};

export type ChildReply =
  | {
      readonly id: number;
      readonly ok: true;
      readonly value: string | number | Uint8Array | SegmentOutcome | undefined;
    }
  | { readonly id: number; readonly ok: false; readonly failure: ChildFailure };

/** A child says once that it is up, and then answers. */
export type ChildMessage = ChildReply | { readonly isUp: true };
