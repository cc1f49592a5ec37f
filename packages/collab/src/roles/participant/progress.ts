import type { Digest } from '@plexus/core';
import type { Measure } from '../../learning/learner.ts';
import type { PrivacyPlan } from '../../learning/privacy/privacy-plan.ts';

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
  /** What private training in this session is going to be. */
  | { readonly type: 'privacy-planned'; readonly plan: PrivacyPlan }
  /** All that is spent of the privacy budget, this round's update counted in. */
  | { readonly type: 'privacy-charged'; readonly round: number; readonly epsilon: number }
  /** No update is sent, since it would go beyond the privacy budget; rating goes on. */
  | { readonly type: 'privacy-spent'; readonly round: number; readonly epsilon: number }
  | { readonly type: 'sent'; readonly round: number; readonly bytes: number; readonly denseBytes: number }
  | { readonly type: 'refused'; readonly round: number; readonly slot: number; readonly reason: string }
  | { readonly type: 'rated'; readonly round: number; readonly scores: ReadonlyMap<number, number> }
  /** It proved a claimed ranking wrong by this slot. */
  | { readonly type: 'challenged'; readonly round: number; readonly slot: number }
  | { readonly type: 'published'; readonly round: number; readonly digest: Digest }
  | { readonly type: 'attested'; readonly round: number; readonly digest: Digest; readonly agrees: boolean }
  /** Out of the session; stays for so many blocks, lest a reorganisation undo that. */
  | { readonly type: 'settling'; readonly blocks: number }
  | { readonly type: 'removed'; readonly reason: string }
  | { readonly type: 'ended'; readonly measure: Measure };

export type TellProgress = (progress: ParticipantProgress) => void;
