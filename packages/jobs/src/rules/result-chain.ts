import type { Address, Digest, Hash } from '@plexus/core';
import { JobsError } from '../errors.ts';
import { hashAbi } from './abi.ts';
import type { Split } from './sub-task.ts';

/** What a job's chain begins with: the job, and on which chain and contract it lives. */
export type Genesis = {
  readonly jobId: bigint;
  readonly specDigest: Digest;
  readonly subTaskRoot: Hash;
  readonly chainId: number;
  readonly market: Address;
};

/** One accepted sub-result: a block of the job's single chain (J11). `timestamp` in seconds, `nonce` a block number. */
export type Link = {
  readonly previousHash: Hash;
  readonly hash: Hash;
  readonly jobId: bigint;
  readonly index: number;
  readonly worker: Address;
  readonly nonce: number;
  readonly difficulty: bigint;
  readonly timestamp: bigint;
  readonly resultDigest: Digest;
};

/** Hash before the first link (J11): keccak256(abi.encode(jobId, specDigest, subTaskRoot, chainId, market)). */
export function genesisHash(genesis: Genesis): Hash {
  return hashAbi(
    { uint: genesis.jobId },
    { bytes: genesis.specDigest },
    { bytes: genesis.subTaskRoot },
    { uint: genesis.chainId },
    { address: genesis.market },
  );
}

/** keccak256(abi.encode(previousHash, jobId, index, worker, nonce, difficulty, timestamp, resultDigest)) (J11). */
export function linkHash(link: Omit<Link, 'hash'>): Hash {
  return hashAbi(
    { bytes: link.previousHash },
    { uint: link.jobId },
    { uint: link.index },
    { address: link.worker },
    { uint: link.nonce },
    { uint: link.difficulty },
    { uint: link.timestamp },
    { bytes: link.resultDigest },
  );
}

/** What a chain that holds together amounts to. */
export type ChainFacts = { readonly head: Hash; readonly height: number; readonly totalDifficulty: bigint };

/** The final block (J11): hash, total difficulty, and all result digests in split order; the last is the job's result. */
export type FinalBlock = {
  readonly finalHash: Hash;
  readonly totalDifficulty: bigint;
  readonly resultDigests: readonly Digest[];
  readonly resultDigest: Digest;
};

/**
 * Follows the links from the genesis hash and checks every field: hashes, one job, each sub-task at most once, time
 * never backwards; against a split also index, difficulty and that what a sub-task depends on came before (J11).
 * Throws `JOBS_CHAIN_BROKEN` with the link's place and the field.
 */
export function verifyResultChain(genesis: Hash, links: readonly Link[], split?: Split): ChainFacts {
  const seen = new Set<number>();
  let head = genesis;
  let time = 0n;
  let totalDifficulty = 0n;
  links.forEach((link, place) => {
    const fault = faultOf(link, { head, time, jobId: links[0]?.jobId ?? 0n, seen, place, split });
    if (fault) throw broken(place, link, fault);
    seen.add(link.index);
    head = link.hash;
    time = link.timestamp;
    totalDifficulty += link.difficulty;
  });
  return { head, height: links.length, totalDifficulty };
}

/** Verifies a finished job's chain and gives its final block. Throws `JOBS_NOT_COMPLETE` or `JOBS_CHAIN_BROKEN`. */
export function finalBlockOf(genesis: Hash, links: readonly Link[], split: Split): FinalBlock {
  const { head, totalDifficulty } = verifyResultChain(genesis, links, split);
  if (links.length < split.subTasks.length) {
    throw new JobsError({
      code: 'JOBS_NOT_COMPLETE',
      message: `${links.length} of ${split.subTasks.length} sub-tasks are accepted`,
      hint: 'wait until the job is completed',
      details: { accepted: links.length, subTasks: split.subTasks.length },
    });
  }
  const resultDigests = [...links].sort((a, b) => a.index - b.index).map((link) => link.resultDigest);
  return { finalHash: head, totalDifficulty, resultDigests, resultDigest: resultDigests.at(-1) as Digest };
}

type Expected = {
  readonly head: Hash;
  readonly time: bigint;
  readonly jobId: bigint;
  readonly seen: ReadonlySet<number>;
  readonly place: number;
  readonly split: Split | undefined;
};

function faultOf(link: Link, expected: Expected): string | undefined {
  if (link.previousHash !== expected.head) return 'previousHash';
  if (link.jobId !== expected.jobId) return 'jobId';
  if (expected.seen.has(link.index)) return 'index';
  if (link.timestamp < expected.time) return 'timestamp';
  if (expected.split) {
    const subTask = expected.split.subTasks[link.index];
    if (!subTask || expected.place < subTask.dependsOn) return 'index';
    if (subTask.difficulty !== link.difficulty) return 'difficulty';
  }
  if (linkHash(link) !== link.hash) return 'hash';
  return undefined;
}

function broken(place: number, link: Link, field: string): JobsError {
  return new JobsError({
    code: 'JOBS_CHAIN_BROKEN',
    message: `link ${place} (sub-task ${link.index}) of job ${link.jobId} is wrong in ${field}`,
    hint: 'ask another RPC node for the log; if it says the same, the result must not be trusted',
    details: { place, index: link.index, field },
  });
}
