import type { Digest } from '@plexus/core';
import type { Measure } from '../../learning/learner.ts';

/** What a participant tells about its work, in the order in which it happens. */
export type ParticipantProgress =
  | { readonly type: 'joined'; readonly slot: number }
  /** How the model the round begins with does on the participant's own validation rows. */
  | { readonly type: 'round-began'; readonly round: number; readonly measure: Measure }
  | {
      readonly type: 'trained';
      readonly round: number;
      readonly measure: Measure;
      readonly elapsedMs: number;
    }
  | { readonly type: 'sent'; readonly round: number; readonly bytes: number; readonly denseBytes: number }
  | { readonly type: 'refused'; readonly round: number; readonly slot: number; readonly reason: string }
  | { readonly type: 'rated'; readonly round: number; readonly scores: ReadonlyMap<number, number> }
  | { readonly type: 'published'; readonly round: number; readonly digest: Digest }
  | { readonly type: 'attested'; readonly round: number; readonly digest: Digest; readonly agrees: boolean }
  | { readonly type: 'removed'; readonly reason: string }
  | { readonly type: 'ended'; readonly measure: Measure };
