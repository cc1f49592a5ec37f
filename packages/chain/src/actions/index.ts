export { type AbandonSubmissionParameters, abandonSubmission } from './job-market/abandon-submission.ts';
export { type BeginClosingParameters, beginClosing } from './job-market/begin-closing.ts';
export { type ChallengeResultParameters, challengeResult } from './job-market/challenge-result.ts';
export { type ClaimSubTaskParameters, claimSubTask } from './job-market/claim-sub-task.ts';
export { type CloseJobParameters, closeJob } from './job-market/close-job.ts';
export { type CommitDisputeParameters, commitDispute } from './job-market/commit-dispute.ts';
export { type CommitEndorsementParameters, commitEndorsement } from './job-market/commit-endorsement.ts';
export { createJob } from './job-market/create-job.ts';
export { type EscalateRejectionParameters, escalateRejection } from './job-market/escalate-rejection.ts';
export { type ExpireClaimParameters, expireClaim } from './job-market/expire-claim.ts';
export type {
  Dispute,
  Job,
  JobTerms,
  Leaf,
  Opening,
  SubTask,
  TraceLeaf,
  Transcript,
} from './job-market/job-types.ts';
export {
  type ProveFalseEndorsementParameters,
  proveFalseEndorsement,
} from './job-market/prove-false-endorsement.ts';
export { type PublishWindowParameters, publishWindow } from './job-market/publish-window.ts';
export { readDispute } from './job-market/read-dispute.ts';
export { readJob } from './job-market/read-job.ts';
export { readJobCount } from './job-market/read-job-count.ts';
export { readStakeCap } from './job-market/read-stake-cap.ts';
export { readSubTask } from './job-market/read-sub-task.ts';
export { readTranscriptHash } from './job-market/read-transcript-hash.ts';
export { type RedrawCommitteeParameters, redrawCommittee } from './job-market/redraw-committee.ts';
export { type ResolveDisputeParameters, resolveDispute } from './job-market/resolve-dispute.ts';
export { type RevealDisputeParameters, revealDispute } from './job-market/reveal-dispute.ts';
export { type RevealEndorsementParameters, revealEndorsement } from './job-market/reveal-endorsement.ts';
export { type SettleSubTaskParameters, settleSubTask } from './job-market/settle-sub-task.ts';
export { type JobStatus, jobStatuses, type SubTaskStatus, subTaskStatuses } from './job-market/statuses.ts';
export { type SubmitResultParameters, submitResult } from './job-market/submit-result.ts';
export { type AddStakeParameters, addStake } from './node-registry/add-stake.ts';
export { type AuthoriseProtocolParameters, authoriseProtocol } from './node-registry/authorise-protocol.ts';
export type { NodeRecord, Unbonding } from './node-registry/node-types.ts';
export { readEscrow } from './node-registry/read-escrow.ts';
export { readMinimumStake } from './node-registry/read-minimum-stake.ts';
export { readNodeRecord } from './node-registry/read-node-record.ts';
export { readTotalStake } from './node-registry/read-total-stake.ts';
export { readUnbonding } from './node-registry/read-unbonding.ts';
export { readUnbondingBlocks } from './node-registry/read-unbonding-blocks.ts';
export { readWeight, type StakeWeight } from './node-registry/read-weight.ts';
export { type RegisterNodeParameters, registerNode } from './node-registry/register-node.ts';
export { type StartUnbondingParameters, startUnbonding } from './node-registry/start-unbonding.ts';
export { unjailNode } from './node-registry/unjail-node.ts';
export { type UpdateNodeParameters, updateNode } from './node-registry/update-node.ts';
export { withdrawCredit } from './node-registry/withdraw-credit.ts';
export { withdrawUnbonded } from './node-registry/withdraw-unbonded.ts';
export { type ApproveSpendingParameters, approveSpending } from './token/approve-spending.ts';
export { ensureAllowance } from './token/ensure-allowance.ts';
export { readAllowance } from './token/read-allowance.ts';
export { readTokenBalance } from './token/read-token-balance.ts';
export { readTotalSupply } from './token/read-total-supply.ts';
export { type SignedPermit, type SignPermitParameters, signPermit } from './token/sign-permit.ts';
export { submitPermit } from './token/submit-permit.ts';
export { type TransferTokensParameters, transferTokens } from './token/transfer-tokens.ts';
