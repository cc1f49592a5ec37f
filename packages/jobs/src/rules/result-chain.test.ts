import { type Address, bytesToHex, digestOf, type Hash, permutationOf, uintToBytes } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finalBlockOf, genesisHash, type Link, linkHash, verifyResultChain } from './result-chain.ts';
import type { Split, SubTask } from './sub-task.ts';

const addressOf = (number: number): Address => bytesToHex(uintToBytes(number + 1, 20));
const hashOf = (number: number): Hash => bytesToHex(uintToBytes(number + 1, 32));
const genesis = genesisHash({
  jobId: 7n,
  specDigest: digestOf(new Uint8Array(1)),
  subTaskRoot: hashOf(2),
  chainId: 31337,
  market: addressOf(500),
});

function splitOf(parts: number, rounds: number): Split {
  const subTasks: SubTask[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = subTasks.length;
    for (let part = 0; part <= parts; part++) {
      const kind = part === parts ? 'combine' : 'train';
      subTasks.push({
        index: start + part,
        kind,
        round,
        part: kind === 'combine' ? -1 : part,
        difficulty: BigInt(start + part + 1),
        dependsOn: kind === 'combine' ? start + parts : start,
        steps: 0,
        segmentCount: 1,
        memoryBytes: 0,
      });
    }
  }
  return { subTasks, totalDifficulty: subTasks.reduce((sum, { difficulty }) => sum + difficulty, 0n) };
}

function chainOf(split: Split, seed = 1): Link[] {
  const links: Link[] = [];
  let previousHash = genesis;
  const stages = new Map<number, SubTask[]>();
  for (const subTask of split.subTasks)
    stages.set(subTask.dependsOn, [...(stages.get(subTask.dependsOn) ?? []), subTask]);
  for (const stage of stages.values()) {
    for (const at of permutationOf(stage.length, seed)) {
      const subTask = stage[at] as SubTask;
      const facts = {
        previousHash,
        jobId: 7n,
        index: subTask.index,
        worker: addressOf(subTask.index),
        nonce: 100 + links.length,
        difficulty: subTask.difficulty,
        timestamp: 1_700_000_000n + BigInt(links.length),
        resultDigest: digestOf(uintToBytes(subTask.index, 4)),
      };
      const link = { ...facts, hash: linkHash(facts) };
      links.push(link);
      previousHash = link.hash;
    }
  }
  return links;
}

const brokenAt = (place: number, field?: string) =>
  expect.objectContaining({
    code: 'JOBS_CHAIN_BROKEN',
    details: expect.objectContaining(field ? { place, field } : { place }),
  });

/** Recomputes all hashes from `place` on, as someone who forges a log would. */
function reseal(links: readonly Link[], place: number): Link[] {
  const out = links.slice(0, place);
  for (const link of links.slice(place)) {
    const facts = { ...link, previousHash: out.at(-1)?.hash ?? genesis };
    out.push({ ...facts, hash: linkHash(facts) });
  }
  return out;
}

describe('verifyResultChain', () => {
  it('follows a chain whose stages were accepted in any order (J11)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(),
        (parts, rounds, seed) => {
          const split = splitOf(parts, rounds);
          const links = chainOf(split, seed);
          const facts = verifyResultChain(genesis, links, split);
          expect(facts).toEqual({
            head: links.at(-1)?.hash,
            height: split.subTasks.length,
            totalDifficulty: split.totalDifficulty,
          });
          const final = finalBlockOf(genesis, links, split);
          expect(final.resultDigests).toEqual(
            split.subTasks.map(({ index }) => digestOf(uintToBytes(index, 4))),
          );
          expect(final.resultDigest).toBe(final.resultDigests.at(-1));
        },
      ),
      { seed: 1, numRuns: 60 },
    );
  });

  it('detects a change of any field of any link', () => {
    const split = splitOf(4, 2);
    const links = chainOf(split);
    const changes: Partial<Link>[] = [
      { previousHash: hashOf(99) },
      { hash: hashOf(99) },
      { jobId: 8n },
      { index: 9999 },
      { worker: addressOf(99) },
      { nonce: 5 },
      { difficulty: 999n },
      { timestamp: 1_800_000_000n },
      { resultDigest: digestOf(new Uint8Array(9)) },
    ];
    links.forEach((link, place) => {
      for (const change of changes) {
        const changed = links.map((other, i) => (i === place ? { ...link, ...change } : other));
        expect(() => verifyResultChain(genesis, changed)).toThrow(
          expect.objectContaining({ code: 'JOBS_CHAIN_BROKEN' }),
        );
      }
    });
  });

  it('names the link and the field', () => {
    const links = chainOf(splitOf(3, 1));
    const changed = links.map((link, i) =>
      i === 2 ? { ...link, resultDigest: digestOf(new Uint8Array(9)) } : link,
    );
    expect(() => verifyResultChain(genesis, changed)).toThrow(brokenAt(2, 'hash'));
    expect(() => verifyResultChain(hashOf(50), links)).toThrow(brokenAt(0, 'previousHash'));
  });

  it('detects links that are missing, doubled or swapped', () => {
    const links = chainOf(splitOf(4, 1));
    expect(() => verifyResultChain(genesis, links.slice(1))).toThrow(brokenAt(0, 'previousHash'));
    expect(() => verifyResultChain(genesis, [...links.slice(0, 2), ...links.slice(1)])).toThrow(
      brokenAt(2, 'previousHash'),
    );
    const swapped = [links[1], links[0], ...links.slice(2)] as Link[];
    expect(() => verifyResultChain(genesis, swapped)).toThrow(brokenAt(0));
  });

  it('detects, against the split, what hashes alone cannot', () => {
    const split = splitOf(3, 2);
    const links = chainOf(split);
    const forge = (place: number, change: Partial<Link>) =>
      reseal(
        links.map((link, i) => (i === place ? { ...link, ...change } : link)),
        place,
      );
    expect(() => verifyResultChain(genesis, forge(1, { index: links[0]?.index ?? 0 }), split)).toThrow(
      brokenAt(1, 'index'),
    );
    expect(() => verifyResultChain(genesis, forge(1, { difficulty: 500n }), split)).toThrow(
      brokenAt(1, 'difficulty'),
    );
    expect(() => verifyResultChain(genesis, forge(1, { index: 3, difficulty: 4n }), split)).toThrow(
      brokenAt(1, 'index'),
    );
    expect(() => verifyResultChain(genesis, forge(1, { index: 77 }), split)).toThrow(brokenAt(1, 'index'));
    expect(() => verifyResultChain(genesis, forge(3, { timestamp: 1n }), split)).toThrow(
      brokenAt(3, 'timestamp'),
    );
    expect(() => verifyResultChain(genesis, forge(3, { jobId: 8n }), split)).toThrow(brokenAt(3, 'jobId'));
  });

  it('accepts the empty chain as its genesis', () => {
    expect(verifyResultChain(genesis, [])).toEqual({ head: genesis, height: 0, totalDifficulty: 0n });
  });
});

describe('finalBlockOf', () => {
  it('refuses a job that is not complete', () => {
    const split = splitOf(3, 1);
    expect(() => finalBlockOf(genesis, chainOf(split).slice(0, -1), split)).toThrow(
      expect.objectContaining({ code: 'JOBS_NOT_COMPLETE' }),
    );
  });
});
