/** Token units are rounded down to whole gwei (10^9). */
export const GWEI = 1_000_000_000n;

/** The terms that share out a price. Amounts in token units. */
export type PriceTerms = {
  readonly price: bigint;
  readonly totalDifficulty: bigint;
  readonly endorserShareBps: number;
};

/** What an accepted sub-task pays (J13): to the worker, to each accepting endorser, and what of its part stays in escrow. */
export type Reward = { readonly worker: bigint; readonly endorser: bigint; readonly kept: bigint };

function toGwei(amount: bigint): bigint {
  return amount - (amount % GWEI);
}

/** A sub-task's part of the price: ⌊price · difficulty ÷ totalDifficulty⌋, before rounding. */
export function subTaskPrice(terms: PriceTerms, difficulty: bigint): bigint {
  return (terms.price * difficulty) / terms.totalDifficulty;
}

/** Shares of one accepted sub-task (J13), rounded down to gwei; the rest is refunded with the escrow. */
export function rewardOf(
  terms: PriceTerms & { readonly committeeSize: number },
  difficulty: bigint,
  acceptingEndorsers: number,
): Reward {
  const whole = subTaskPrice(terms, difficulty);
  const endorsers = (whole * BigInt(terms.endorserShareBps)) / 10_000n;
  const worker = toGwei(whole - endorsers);
  const endorser = toGwei(endorsers / BigInt(terms.committeeSize));
  return { worker, endorser, kept: whole - worker - endorser * BigInt(acceptingEndorsers) };
}

/** Each sub-task's reward with a full committee accepting, and what would be refunded of the price. */
export function splitPrice(
  terms: PriceTerms & { readonly committeeSize: number },
  difficulties: readonly bigint[],
): { readonly rewards: readonly Reward[]; readonly refund: bigint } {
  const rewards = difficulties.map((difficulty) => rewardOf(terms, difficulty, terms.committeeSize));
  const paid = rewards.reduce(
    (sum, reward) => sum + reward.worker + reward.endorser * BigInt(terms.committeeSize),
    0n,
  );
  return { rewards, refund: terms.price - paid };
}

/** The smallest price, in whole gwei, with which the least sub-task still pays worker and every endorser one gwei. */
export function minimumPrice(
  terms: Omit<PriceTerms, 'price'> & { readonly committeeSize: number; readonly leastDifficulty: bigint },
): bigint {
  const bps = BigInt(terms.endorserShareBps);
  const forEndorsers = bps === 0n ? 0n : divideUp(GWEI * BigInt(terms.committeeSize) * 10_000n, bps);
  const forWorker = divideUp((GWEI + 1n) * 10_000n, 10_000n - bps);
  const part = forEndorsers > forWorker ? forEndorsers : forWorker;
  return divideUp(divideUp(part * terms.totalDifficulty, terms.leastDifficulty), GWEI) * GWEI;
}

function divideUp(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}
