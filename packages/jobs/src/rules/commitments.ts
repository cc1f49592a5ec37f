import { type Address, type Digest, type Hash, hexToBytes, keccak } from '@plexus/core';
import { JobsError } from '../errors.ts';
import { hashAbi } from './abi.ts';
import type { AttemptKey } from './seeds.ts';
import type { Interior } from './trace.ts';

/** Segment number of a rejection that names none: the submission is missing or malformed. */
export const NO_SEGMENT = 0xffff_ffff;

/** What an endorser commits to first and reveals later (J9). `interiors`: 16 bytes a sampled segment, in order, joined. */
export type EndorsementOpening = AttemptKey & {
  readonly endorser: Address;
  readonly accept: boolean;
  readonly segment: number;
  readonly interiors: `0x${string}`;
  readonly salt: Hash;
};

/** What a member of a dispute committee commits to (J10). */
export type DisputeOpening = AttemptKey & {
  readonly round: number;
  readonly member: Address;
  readonly workerRight: boolean;
  readonly endDigest: Digest;
  readonly interior: Interior;
  readonly salt: Hash;
};

/** What a worker submits, difficulty and nonce of its claim, and the block whose hash draws the committee (J8, J9). */
export type Submission = {
  readonly resultDigest: Digest;
  readonly traceRoot: Hash;
  readonly segmentCount: number;
  readonly difficulty: bigint;
  readonly nonce: number;
  readonly drawBlock: number;
};

/** A submission and the commitments to it in seat order. `drawSeed` is 0 while nobody has committed. */
export type Transcript = Submission & {
  readonly drawSeed: Hash;
  readonly endorsers: readonly Address[];
  readonly commitments: readonly Hash[];
};

/** Interiors in the order of their segments as one byte string, as the contract takes them. */
export function joinInteriors(interiors: readonly Interior[]): `0x${string}` {
  return `0x${interiors.map((interior) => interior.slice(2)).join('')}`;
}

/** Splits joined interiors of 16 bytes each. */
export function splitInteriors(joined: `0x${string}`): readonly Interior[] {
  const digits = joined.slice(2);
  return Array.from(
    { length: Math.floor(digits.length / 32) },
    (_, i): Interior => `0x${digits.slice(i * 32, i * 32 + 32)}`,
  );
}

/** keccak256(abi.encode(jobId, index, attempt, endorser, accept, segment, keccak256(interiors), salt)) (J9). */
export function endorsementCommitment(opening: EndorsementOpening): Hash {
  return hashAbi(
    { uint: opening.jobId },
    { uint: opening.index },
    { uint: opening.attempt },
    { address: opening.endorser },
    { bool: opening.accept },
    { uint: opening.segment },
    { bytes: keccak(hexToBytes(opening.interiors)) },
    { bytes: opening.salt },
  );
}

/** keccak256(abi.encode(jobId, index, attempt, round, member, workerRight, endDigest, interior, salt)) (J10). */
export function disputeCommitment(opening: DisputeOpening): Hash {
  return hashAbi(
    { uint: opening.jobId },
    { uint: opening.index },
    { uint: opening.attempt },
    { uint: opening.round },
    { address: opening.member },
    { bool: opening.workerRight },
    { bytes: opening.endDigest },
    { bytes: opening.interior },
    { bytes: opening.salt },
  );
}

/** keccak256(abi.encode(resultDigest, traceRoot, segmentCount, difficulty, nonce, drawBlock)): where a transcript begins. */
export function submissionHash(submission: Submission): Hash {
  return hashAbi(
    { bytes: submission.resultDigest },
    { bytes: submission.traceRoot },
    { uint: submission.segmentCount },
    { uint: submission.difficulty },
    { uint: submission.nonce },
    { uint: submission.drawBlock },
  );
}

/**
 * The one hash that vouches for a submission and every commitment after it, in seat order: the submission's hash, then
 * for each seat packed (hash so far, drawSeed, endorser, commitment). Throws `JOBS_CHECK_FAILED` when seats and
 * commitments are not as many.
 */
export function transcriptHash(transcript: Transcript): Hash {
  const { drawSeed, endorsers, commitments } = transcript;
  if (endorsers.length !== commitments.length) {
    throw new JobsError({
      code: 'JOBS_CHECK_FAILED',
      message: `a transcript has ${endorsers.length} endorsers but ${commitments.length} commitments`,
      hint: 'rebuild the transcript from the log',
    });
  }
  let hash = submissionHash(transcript);
  endorsers.forEach((endorser, seat) => {
    const commitment = commitments[seat] ?? '0x';
    hash = keccak(...[hash, drawSeed, endorser, commitment].map(hexToBytes));
  });
  return hash;
}
