import { bytesToHex, digestOf, type Hash, uintToBytes } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import {
  type DisputeOpening,
  disputeCommitment,
  type EndorsementOpening,
  endorsementCommitment,
  joinInteriors,
  NO_SEGMENT,
  submissionHash,
  type Transcript,
  transcriptHash,
} from './commitments.ts';
import { interior16 } from './trace.ts';

const hashOf = (number: number): Hash => bytesToHex(uintToBytes(number, 32));
const account = bytesToHex(uintToBytes(77, 20));
const other = bytesToHex(uintToBytes(78, 20));

function everyChangeMatters<T extends object>(
  value: T,
  changes: Partial<T>[],
  hash: (value: T) => Hash,
): void {
  const hashes = [value, ...changes.map((change) => ({ ...value, ...change }))].map(hash);
  expect(new Set(hashes).size).toBe(hashes.length);
}

const opening: EndorsementOpening = {
  jobId: 1n,
  index: 2,
  attempt: 0,
  endorser: account,
  accept: true,
  segment: NO_SEGMENT,
  interiors: joinInteriors([interior16(new Uint8Array(1)), interior16(new Uint8Array(2))]),
  salt: hashOf(5),
};

describe('endorsementCommitment', () => {
  it('binds every field, so that nobody can open it otherwise or for someone else (J9)', () => {
    everyChangeMatters(
      opening,
      [
        { jobId: 2n },
        { index: 3 },
        { attempt: 1 },
        { endorser: other },
        { accept: false },
        { segment: 0 },
        { interiors: '0x' },
        { salt: hashOf(6) },
      ],
      endorsementCommitment,
    );
  });

  it('takes sixteen bytes a segment, joined in order', () => {
    expect(opening.interiors).toHaveLength(2 + 2 * 32);
    expect(joinInteriors([])).toBe('0x');
  });
});

describe('disputeCommitment', () => {
  it('binds every field (J10)', () => {
    const vote: DisputeOpening = {
      jobId: 1n,
      index: 2,
      attempt: 0,
      round: 0,
      member: account,
      workerRight: true,
      endDigest: digestOf(new Uint8Array(1)),
      interior: interior16(new Uint8Array(1)),
      salt: hashOf(5),
    };
    everyChangeMatters(
      vote,
      [
        { jobId: 2n },
        { index: 3 },
        { attempt: 1 },
        { round: 1 },
        { member: other },
        { workerRight: false },
        { endDigest: digestOf(new Uint8Array(2)) },
        { interior: interior16(new Uint8Array(2)) },
        { salt: hashOf(6) },
      ],
      disputeCommitment,
    );
  });
});

describe('transcriptHash', () => {
  const transcript: Transcript = {
    resultDigest: digestOf(new Uint8Array(1)),
    traceRoot: hashOf(1),
    segmentCount: 9,
    difficulty: 55n,
    nonce: 90,
    drawBlock: 100,
    drawSeed: hashOf(4),
    endorsers: [account, other],
    commitments: [hashOf(2), hashOf(3)],
  };

  it('starts as the submission and changes with every commitment and their order', () => {
    expect(transcriptHash({ ...transcript, endorsers: [], commitments: [] })).toBe(
      submissionHash(transcript),
    );
    everyChangeMatters(
      transcript,
      [
        { resultDigest: digestOf(new Uint8Array(2)) },
        { traceRoot: hashOf(9) },
        { segmentCount: 8 },
        { drawBlock: 101 },
        { difficulty: 56n },
        { nonce: 91 },
        { drawSeed: hashOf(5) },
        { endorsers: [other, account] },
        { commitments: [hashOf(3), hashOf(2)] },
        { endorsers: [account], commitments: [hashOf(2)] },
      ],
      transcriptHash,
    );
  });

  it('refuses seats without commitment', () => {
    expect(() => transcriptHash({ ...transcript, commitments: [hashOf(2)] })).toThrow(
      expect.objectContaining({ code: 'JOBS_CHECK_FAILED' }),
    );
  });
});
