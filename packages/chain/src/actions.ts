export { type AttestModelParameters, attestModel } from './actions/collab-sessions/attest-model.ts';
export { type CancelSessionParameters, cancelSession } from './actions/collab-sessions/cancel-session.ts';
export {
  type ChallengeRankingParameters,
  challengeRanking,
} from './actions/collab-sessions/challenge-ranking.ts';
export { type ClaimRankingParameters, claimRanking } from './actions/collab-sessions/claim-ranking.ts';
export { type CloseRoundParameters, closeRound } from './actions/collab-sessions/close-round.ts';
export { type CommitRatingsParameters, commitRatings } from './actions/collab-sessions/commit-ratings.ts';
export { type CommitUpdateParameters, commitUpdate } from './actions/collab-sessions/commit-update.ts';
export { type JoinSessionParameters, joinSession } from './actions/collab-sessions/join-session.ts';
export { type LeaveSessionParameters, leaveSession } from './actions/collab-sessions/leave-session.ts';
export { openSession } from './actions/collab-sessions/open-session.ts';
export {
  type RankRuleOnChain,
  rankRulesOnChain,
  type SessionPhase,
  sessionPhases,
} from './actions/collab-sessions/phases.ts';
export { type PublishModelParameters, publishModel } from './actions/collab-sessions/publish-model.ts';
export { type RankRoundParameters, rankRound } from './actions/collab-sessions/rank-round.ts';
export { readParticipant } from './actions/collab-sessions/read-participant.ts';
export { readSessionCount } from './actions/collab-sessions/read-session-count.ts';
export { readSessionProgress } from './actions/collab-sessions/read-session-progress.ts';
export { readSessionSlot } from './actions/collab-sessions/read-session-slot.ts';
export { readSessionTerms } from './actions/collab-sessions/read-session-terms.ts';
export { type RevealRatingsParameters, revealRatings } from './actions/collab-sessions/reveal-ratings.ts';
export type { SessionProgress, SessionTerms } from './actions/collab-sessions/session-types.ts';
export {
  type AbandonSubmissionParameters,
  abandonSubmission,
} from './actions/job-market/abandon-submission.ts';
export { type BeginClosingParameters, beginClosing } from './actions/job-market/begin-closing.ts';
export { type ChallengeResultParameters, challengeResult } from './actions/job-market/challenge-result.ts';
export { type ClaimSubTaskParameters, claimSubTask } from './actions/job-market/claim-sub-task.ts';
export { type CloseJobParameters, closeJob } from './actions/job-market/close-job.ts';
export { type CommitDisputeParameters, commitDispute } from './actions/job-market/commit-dispute.ts';
export {
  type CommitEndorsementParameters,
  commitEndorsement,
} from './actions/job-market/commit-endorsement.ts';
export { createJob } from './actions/job-market/create-job.ts';
export {
  type EscalateRejectionParameters,
  escalateRejection,
} from './actions/job-market/escalate-rejection.ts';
export { type ExpireClaimParameters, expireClaim } from './actions/job-market/expire-claim.ts';
export type {
  Dispute,
  Job,
  JobTerms,
  Leaf,
  Opening,
  SubTask,
  TraceLeaf,
  Transcript,
} from './actions/job-market/job-types.ts';
export {
  type ProveFalseEndorsementParameters,
  proveFalseEndorsement,
} from './actions/job-market/prove-false-endorsement.ts';
export { type PublishWindowParameters, publishWindow } from './actions/job-market/publish-window.ts';
export { readDispute } from './actions/job-market/read-dispute.ts';
export { readJob } from './actions/job-market/read-job.ts';
export { readJobCount } from './actions/job-market/read-job-count.ts';
export { readStakeCap } from './actions/job-market/read-stake-cap.ts';
export { readSubTask } from './actions/job-market/read-sub-task.ts';
export { readTranscriptHash } from './actions/job-market/read-transcript-hash.ts';
export { type RedrawCommitteeParameters, redrawCommittee } from './actions/job-market/redraw-committee.ts';
export { type ResolveDisputeParameters, resolveDispute } from './actions/job-market/resolve-dispute.ts';
export { type RevealDisputeParameters, revealDispute } from './actions/job-market/reveal-dispute.ts';
export {
  type RevealEndorsementParameters,
  revealEndorsement,
} from './actions/job-market/reveal-endorsement.ts';
export { type SettleSubTaskParameters, settleSubTask } from './actions/job-market/settle-sub-task.ts';
export {
  type JobStatus,
  jobStatuses,
  type SubTaskStatus,
  subTaskStatuses,
} from './actions/job-market/statuses.ts';
export { type SubmitResultParameters, submitResult } from './actions/job-market/submit-result.ts';
export { type AddStakeParameters, addStake } from './actions/node-registry/add-stake.ts';
export {
  type AuthoriseProtocolParameters,
  authoriseProtocol,
} from './actions/node-registry/authorise-protocol.ts';
export type { NodeRecord, Unbonding } from './actions/node-registry/node-types.ts';
export { readEscrow } from './actions/node-registry/read-escrow.ts';
export { readMinimumStake } from './actions/node-registry/read-minimum-stake.ts';
export { readNodeRecord } from './actions/node-registry/read-node-record.ts';
export { readTotalStake } from './actions/node-registry/read-total-stake.ts';
export { readUnbonding } from './actions/node-registry/read-unbonding.ts';
export { readUnbondingBlocks } from './actions/node-registry/read-unbonding-blocks.ts';
export { readWeight, type StakeWeight } from './actions/node-registry/read-weight.ts';
export { type RegisterNodeParameters, registerNode } from './actions/node-registry/register-node.ts';
export { type StartUnbondingParameters, startUnbonding } from './actions/node-registry/start-unbonding.ts';
export { unjailNode } from './actions/node-registry/unjail-node.ts';
export { type UpdateNodeParameters, updateNode } from './actions/node-registry/update-node.ts';
export { withdrawCredit } from './actions/node-registry/withdraw-credit.ts';
export { withdrawUnbonded } from './actions/node-registry/withdraw-unbonded.ts';
export { type ApproveSpendingParameters, approveSpending } from './actions/token/approve-spending.ts';
export { ensureAllowance } from './actions/token/ensure-allowance.ts';
export { readAllowance } from './actions/token/read-allowance.ts';
export { readTokenBalance } from './actions/token/read-token-balance.ts';
export { readTotalSupply } from './actions/token/read-total-supply.ts';
export { type SignedPermit, type SignPermitParameters, signPermit } from './actions/token/sign-permit.ts';
export { submitPermit } from './actions/token/submit-permit.ts';
export { type TransferTokensParameters, transferTokens } from './actions/token/transfer-tokens.ts';
