export {
  type CollabAddresses,
  type CollabSessionsChain,
  openCollabChain,
  type StoredProgress,
} from './adapters/collab-chain.ts';
export { createCollabSender, sendOpenSession } from './adapters/collab-sender.ts';
export { MemoryJournal } from './adapters/memory-journal.ts';
export * from './attacks/attack-kinds.ts';
export * from './attacks/flip-labels.ts';
export * from './attacks/lie-about-ratings.ts';
export * from './attacks/poisoned-changes.ts';
export * from './client/export-session-model.ts';
export * from './client/open-session.ts';
export * from './client/session-terms.ts';
export * from './client/verify/check-failed.ts';
export * from './client/verify/verify-session.ts';
export * from './data/split-rows.ts';
export * from './errors.ts';
export * from './learning/learner.ts';
export * from './learning/parameters.ts';
export * from './ports.ts';
export * from './roles/next-model.ts';
export * from './roles/open-update.ts';
export * from './roles/parameter-server.ts';
export type { ParticipantFaults } from './roles/participant/faults.ts';
export * from './roles/participant/participant.ts';
export type { ParticipantProgress } from './roles/participant/progress.ts';
export * from './roles/session-plan.ts';
export * from './rules/aggregate.ts';
export * from './rules/compare/aggregator.ts';
export * from './rules/compare/centred-clipping.ts';
export * from './rules/compare/coordinate-wise.ts';
export * from './rules/compare/fed-avg.ts';
export * from './rules/compare/krum.ts';
export * from './rules/encode-update.ts';
export * from './rules/envelope.ts';
export * from './rules/masks.ts';
export * from './rules/order-seed.ts';
export * from './rules/rank.ts';
export * from './rules/rated-candidate.ts';
export * from './rules/row-bytes.ts';
export * from './rules/score.ts';
export * from './rules/select-changes.ts';
export * from './rules/selected-weights.ts';
export * from './rules/spec.ts';
export * from './rules/update.ts';
export { clipToMedian } from './rules/update-length.ts';
export * from './simulation/options.ts';
export { simulate } from './simulation/simulate.ts';
export type { CollabEvent, PlacedEvent, SessionTerms } from './view/events.ts';
export { slotOf } from './view/fold-event.ts';
export { requireSession } from './view/require-session.ts';
export * from './view/rows-of-round.ts';
export * from './view/session-state.ts';
export { SessionTracker } from './view/session-tracker.ts';
export { SessionView } from './view/session-view.ts';
export * from './view/stand-at.ts';
