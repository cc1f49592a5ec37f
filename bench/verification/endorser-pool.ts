import {
  type Address,
  bytesToHex,
  createRandom,
  digestOf,
  type Hash,
  hexToBytes,
  uintToBytes,
} from '@plexus/core';
import { isPlaceFree, seatedFromAge } from '../../packages/jobs/src/rules/committee.ts';

export type Endorser = { readonly account: Address; readonly stake: bigint };

/** Endorsers with stakes of 1 to 20 units, the same for the same seed. */
export function createPool(count: number, seed: number): readonly Endorser[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) => ({
    account: bytesToHex(hexToBytes(digestOf(uintToBytes(seed, 8), uintToBytes(i, 8))).subarray(0, 20)),
    stake: 1n + BigInt(random.nextBelow(20)),
  }));
}

const STAKE_CAP_BPS = 1000;
const RAMP_BLOCKS = 4;

/** The committee as the contract seats it: in the order of the first block each may commit in, one for each place. */
export function drawCommittee(pool: readonly Endorser[], drawSeed: Hash, size: number): readonly Address[] {
  const totalStake = pool.reduce((sum, { stake }) => sum + stake, 0n);
  const terms = { totalStake, stakeCapBps: STAKE_CAP_BPS, committeeSize: size, rampBlocks: RAMP_BLOCKS };
  const queue = pool
    .map(({ account, stake }) => ({ account, age: seatedFromAge(drawSeed, account, { ...terms, stake }) }))
    .sort((a, b) => a.age - b.age || (a.account < b.account ? -1 : 1));
  const seated: Address[] = [];
  for (const { account, age } of queue) {
    if (seated.length === size || !Number.isFinite(age)) break;
    if (isPlaceFree(drawSeed, account, seated)) seated.push(account);
  }
  return seated;
}
