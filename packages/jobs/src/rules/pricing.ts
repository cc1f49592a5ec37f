/** Contracts pay whole gwei (10^9 token units). */
export const GWEI = 1_000_000_000n;

const WHOLE_BPS = 10_000n;

/** The terms that share out a price. `price` in token units, a multiple of 10^9. */
export type PriceTerms = {
  readonly price: bigint;
  readonly totalDifficulty: bigint;
  readonly endorserShareBps: number;
  readonly committeeSize: number;
};

/**
 * What an accepted sub-task pays (J13), in token units: to the worker, to each accepting endorser, and what of its part
 * of the price stays in escrow and is refunded when the job ends.
 */
export type Reward = { readonly worker: bigint; readonly endorser: bigint; readonly kept: bigint };

/**
 * Shares of one accepted sub-task (J13), each rounded down to whole gwei, with P the price in gwei:
 * worker ⌊P · d · (10^4 − bps) ÷ (total · 10^4)⌋, each accepting endorser ⌊P · d · bps ÷ (total · 10^4 · size)⌋.
 */
export function rewardOf(terms: PriceTerms, difficulty: bigint, acceptingEndorsers: number): Reward {
  const scaled = (terms.price / GWEI) * difficulty;
  const whole = terms.totalDifficulty * WHOLE_BPS;
  const bps = BigInt(terms.endorserShareBps);
  const worker = ((scaled * (WHOLE_BPS - bps)) / whole) * GWEI;
  const endorser = ((scaled * bps) / (whole * BigInt(terms.committeeSize))) * GWEI;
  const part = (terms.price * difficulty) / terms.totalDifficulty;
  return { worker, endorser, kept: part - worker - endorser * BigInt(acceptingEndorsers) };
}

/** Each sub-task's reward with a full committee accepting, and what would be refunded of the price. */
export function splitPrice(
  terms: PriceTerms,
  difficulties: readonly bigint[],
): { readonly rewards: readonly Reward[]; readonly refund: bigint } {
  const seats = BigInt(terms.committeeSize);
  const rewards = difficulties.map((difficulty) => rewardOf(terms, difficulty, terms.committeeSize));
  const paid = rewards.reduce((sum, { worker, endorser }) => sum + worker + endorser * seats, 0n);
  return { rewards, refund: terms.price - paid };
}

/**
 * The smallest price, in token units and whole gwei, with which even the least sub-task pays whoever has a share at
 * least one gwei. Never below what the contract asks for (one gwei for the worker and each seat of every sub-task).
 */
export function minimumPrice(
  terms: Omit<PriceTerms, 'price'> & { readonly leastDifficulty: bigint },
): bigint {
  const { totalDifficulty, leastDifficulty } = terms;
  const seats = BigInt(terms.committeeSize);
  const bps = BigInt(terms.endorserShareBps);
  const forShare = (share: bigint, among: bigint) =>
    share === 0n ? 0n : divideUp(totalDifficulty * WHOLE_BPS * among, leastDifficulty * share);
  const needs = [
    divideUp(totalDifficulty * (seats + 1n), leastDifficulty),
    forShare(WHOLE_BPS - bps, 1n),
    forShare(bps, seats),
  ];
  return needs.reduce((most, need) => (need > most ? need : most)) * GWEI;
}

function divideUp(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}
