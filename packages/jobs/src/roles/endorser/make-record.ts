import { randomBytes } from 'node:crypto';
import { type Address, bytesToHex, ZERO_DIGEST } from '@plexus/core';
import { disputeCommitment, endorsementCommitment, joinInteriors } from '../../rules/commitments.ts';
import type { Interior } from '../../rules/trace.ts';
import type { Verdict } from './check-submission.ts';
import type { Duty } from './duties.ts';
import type { OpeningRecord } from './opening-record.ts';

const ZERO_INTERIOR: Interior = `0x${'0'.repeat(32)}`;

/** What an endorser found, with the commitment to it under a fresh salt (J9). */
export function endorsementRecord(
  { job, task }: Duty,
  endorser: Address,
  { accept, segment, reason, repeated }: Verdict,
): OpeningRecord {
  const { jobId } = job;
  const { index, attempt } = task;
  const salt = bytesToHex(randomBytes(32));
  const interiors = joinInteriors(repeated.map((entry) => entry.interior));
  const opening = { jobId, index, attempt, endorser, accept, segment, interiors, salt };
  return {
    version: 1,
    kind: 'endorsement',
    accept,
    segment,
    interiors,
    salt,
    commitment: endorsementCommitment(opening),
    endDigest: ZERO_DIGEST,
    round: 0,
    reason,
  };
}

/** What a member of a dispute committee found, with the commitment to its vote under a fresh salt (J10). */
export function disputeRecord(
  { job, task }: Duty,
  member: Address,
  { accept, segment, reason, repeated }: Verdict,
): OpeningRecord {
  const { jobId } = job;
  const { index, attempt } = task;
  const salt = bytesToHex(randomBytes(32));
  const round = task.dispute?.round ?? 0;
  const { interior, endDigest } = repeated[0] ?? { interior: ZERO_INTERIOR, endDigest: ZERO_DIGEST };
  const vote = { jobId, index, attempt, round, member, workerRight: accept, endDigest, interior, salt };
  return {
    version: 1,
    kind: 'dispute',
    accept,
    segment,
    interiors: interior,
    salt,
    commitment: disputeCommitment(vote),
    endDigest,
    round,
    reason,
  };
}
