import { readFileSync } from 'node:fs';
import { type Address, createMerkleTree, type Digest, type Hash } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { disputeCommitment, endorsementCommitment, type Transcript, transcriptHash } from './commitments.ts';
import { committeeThreshold, endorserTicket, sampleSegments, seatPlace } from './committee.ts';
import { lotteryThreshold, lotteryTicket, winsSlot } from './lottery.ts';
import { genesisHash, linkHash } from './result-chain.ts';
import { disputeSeed, drawSeed, jobSeed, subTaskSeed } from './seeds.ts';
import { subTaskLeaf } from './sub-task-tree.ts';
import { createTraceTree, type Interior, interiorHash, traceLeafHash } from './trace.ts';

/** What the contracts' own libraries computed; written and kept up to date by their tests. Large numbers are text. */
function readVectors<Case>(name: string): readonly Case[] {
  const url = new URL(`../../../../contracts/test/vectors/${name}.json`, import.meta.url);
  const cases = JSON.parse(readFileSync(url, 'utf8')) as readonly Case[];
  expect(cases.length).toBeGreaterThan(0);
  return cases;
}

type ClaimCase = {
  jobSeed: Hash;
  index: number;
  attempt: number;
  worker: Address;
  nonce: number;
  stake: string;
  total: string;
  stakeCapBps: number;
  difficulty: string;
  totalDifficulty: string;
  subTaskCount: string;
  slotRatePermille: number;
  seed: Hash;
  ticket: string;
  limit: string;
  wins: boolean;
};

type SeatCase = {
  blockHash: Hash;
  jobId: number;
  index: number;
  attempt: number;
  round: number;
  endorser: Address;
  stake: string;
  total: string;
  stakeCapBps: number;
  seats: number;
  rampBlocks: number;
  age: number;
  drawSeed: Hash;
  disputeSeed: Hash;
  ticket: string;
  placeBit: number;
  limit: string;
  seated: boolean;
};

type OpeningCase = Omit<Parameters<typeof endorsementCommitment>[0], 'jobId'> & {
  jobId: number;
  commitment: Hash;
};
type DisputeCase = Omit<Parameters<typeof disputeCommitment>[0], 'jobId'> & {
  jobId: number;
  commitment: Hash;
};
type TranscriptCase = Omit<Transcript, 'difficulty'> & {
  difficulty: string;
  opening: OpeningCase;
  dispute: DisputeCase;
  transcript: Hash;
};
type SampleCase = {
  drawSeed: Hash;
  endorser: Address;
  samples: number;
  segmentCount: number;
  segments: number[];
};
type TreeCase = {
  treeHeight: number;
  subTaskRoot: Hash;
  traceHeight: number;
  traceRoot: Hash;
  leaves: {
    difficulty: string;
    dependsOn: number;
    endDigest: Digest;
    interior: Interior;
    subTaskLeaf: Hash;
    traceLeaf: Hash;
  }[];
};
type LinkCase = {
  jobId: number;
  specDigest: Digest;
  subTaskRoot: Hash;
  chainId: number;
  market: Address;
  genesis: Hash;
  index: number;
  /** Requester and worker in one. */
  account: Address;
  nonce: number;
  difficulty: string;
  timestamp: number;
  resultDigest: Digest;
  blockHash: Hash;
  jobSeed: Hash;
  link: Hash;
};

describe('rules and contracts agree on', () => {
  it('the lottery (J5)', () => {
    for (const claim of readVectors<ClaimCase>('claims')) {
      const terms = {
        ...claim,
        stake: BigInt(claim.stake),
        totalStake: BigInt(claim.total),
        difficulty: BigInt(claim.difficulty),
        totalDifficulty: BigInt(claim.totalDifficulty),
        subTaskCount: Number(claim.subTaskCount),
      };
      expect(subTaskSeed(claim.jobSeed, claim.index, claim.attempt)).toBe(claim.seed);
      expect(lotteryTicket(claim.seed, claim.worker, claim.nonce)).toBe(BigInt(claim.ticket));
      expect(lotteryThreshold(terms)).toBe(BigInt(claim.limit));
      expect(winsSlot(claim.seed, claim.worker, claim.nonce, terms)).toBe(claim.wins);
    }
  });

  it('the draw of committees and disputes (J9, J10)', () => {
    for (const seat of readVectors<SeatCase>('seats')) {
      const draw = { ...seat, jobId: BigInt(seat.jobId) };
      const ticket = endorserTicket(seat.drawSeed, seat.endorser);
      const limit = committeeThreshold({
        ...seat,
        stake: BigInt(seat.stake),
        totalStake: BigInt(seat.total),
        committeeSize: seat.seats,
      });
      expect(drawSeed(draw)).toBe(seat.drawSeed);
      expect(disputeSeed(draw)).toBe(seat.disputeSeed);
      expect(ticket).toBe(BigInt(seat.ticket));
      expect(2 ** seatPlace(seat.drawSeed, seat.endorser)).toBe(seat.placeBit);
      expect(limit).toBe(BigInt(seat.limit));
      expect(ticket < limit).toBe(seat.seated);
    }
  });

  it('the segments to repeat (J9)', () => {
    for (const { drawSeed, endorser, segmentCount, samples, segments } of readVectors<SampleCase>(
      'samples',
    )) {
      expect(sampleSegments(drawSeed, endorser, segmentCount, samples)).toEqual(segments);
    }
  });

  it('transcripts and commitments (J9, J10)', () => {
    for (const { opening, dispute, transcript, ...rest } of readVectors<TranscriptCase>('transcripts')) {
      expect(transcriptHash({ ...rest, difficulty: BigInt(rest.difficulty) })).toBe(transcript);
      expect(endorsementCommitment({ ...opening, jobId: BigInt(opening.jobId) })).toBe(opening.commitment);
      expect(disputeCommitment({ ...dispute, jobId: BigInt(dispute.jobId) })).toBe(dispute.commitment);
    }
  });

  it('leaves and roots of both trees (J3, J8)', () => {
    for (const { leaves, ...tree } of readVectors<TreeCase>('trees')) {
      const trace = leaves.map((leaf) => ({
        endDigest: leaf.endDigest,
        interiorHash: interiorHash(leaf.interior),
      }));
      const subTasks = leaves.map((leaf, index) =>
        subTaskLeaf({ ...leaf, index, difficulty: BigInt(leaf.difficulty) }),
      );
      expect(subTasks).toEqual(leaves.map((leaf) => leaf.subTaskLeaf));
      expect(trace.map((leaf, segment) => traceLeafHash(segment, leaf))).toEqual(
        leaves.map((leaf) => leaf.traceLeaf),
      );
      expect(createMerkleTree(subTasks, tree.treeHeight).root).toBe(tree.subTaskRoot);
      expect(createTraceTree(trace).root).toBe(tree.traceRoot);
      expect(createTraceTree(trace).levels).toHaveLength(tree.traceHeight + 1);
    }
  });

  it('seed, genesis and links of the result chain (J11)', () => {
    for (const vector of readVectors<LinkCase>('links')) {
      const jobId = BigInt(vector.jobId);
      expect(jobSeed(vector.blockHash, jobId, vector.account)).toBe(vector.jobSeed);
      expect(genesisHash({ ...vector, jobId })).toBe(vector.genesis);
      const link = {
        ...vector,
        worker: vector.account,
        jobId,
        difficulty: BigInt(vector.difficulty),
        timestamp: BigInt(vector.timestamp),
      };
      expect(linkHash({ ...link, previousHash: vector.genesis })).toBe(vector.link);
    }
  });
});
