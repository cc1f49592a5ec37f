export { type ArtifactNetwork, type ArtifactPins, createArtifactSource } from './adapters/artifact-source.ts';
export { FileJournal } from './adapters/file-journal.ts';
export { type MarketAddresses, type MarketChain, openMarketChain } from './adapters/market-chain.ts';
export { createMarketSender, sendCreateJob } from './adapters/market-sender.ts';
export { MemoryJournal } from './adapters/memory-journal.ts';
export * from './client/job-terms.ts';
export * from './client/prepare-job.ts';
export * from './client/verify/check-failed.ts';
export * from './client/verify/verify-job.ts';
export { type ChildBackendOptions, createChildBackend } from './computation/child-backend.ts';
export { createInProcessBackend } from './computation/in-process-backend.ts';
export { decodeResultRecord, type ResultRecord } from './computation/record.ts';
export type { Computation, ComputationInput, ComputeBackend, SegmentOutcome } from './computation/types.ts';
export { JobsError, type JobsErrorCode } from './errors.ts';
export { type JobPlan, loadJobPlan, planJob } from './plan/job-plan.ts';
export { acceptedOutput, combinedOutput } from './plan/load-input.ts';
export { PlanCache } from './plan/plan-cache.ts';
export * from './ports.ts';
export {
  createJobRoles,
  type JobRole,
  type JobRoleName,
  type JobRoles,
  type JobRolesOptions,
} from './roles/create-job-roles.ts';
export type { EndorserOptions } from './roles/endorser/endorser.ts';
export type { WorkerOptions, WorkerProgress } from './roles/worker/worker.ts';
export { type CombineManifest, decodeCombineManifest } from './rules/combine.ts';
export * from './rules/detection.ts';
export * from './rules/pricing.ts';
export * from './rules/spec.ts';
export * from './rules/sub-task.ts';
export type { JobTerms, MarketEvent, PlacedEvent } from './view/events.ts';
export * from './view/job-state.ts';
export { JobTracker } from './view/job-tracker.ts';
export { JobView } from './view/job-view.ts';
