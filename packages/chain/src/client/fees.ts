import type { Block } from './block.ts';

export type FeePolicy = {
  /** Tip to the block's proposer in wei per gas, never zero; 1 gwei by default. */
  readonly tipPerGas: bigint;
  /** How many times the current base fee is offered, in percent; 200 survives six full blocks. */
  readonly baseFeePercent: bigint;
  /** Never offer more than this in wei per gas. */
  readonly maxFeePerGas: bigint;
  /** How much a replacement offers more, in percent; most nodes demand 10 or 12.5. */
  readonly bumpPercent: bigint;
};

/** `legacy` for chains without EIP-1559. Wei per gas. */
export type Fees =
  | { readonly kind: 'eip1559'; readonly maxFeePerGas: bigint; readonly maxPriorityFeePerGas: bigint }
  | { readonly kind: 'legacy'; readonly gasPrice: bigint };

export const defaultFeePolicy: FeePolicy = {
  tipPerGas: 1_000_000_000n,
  baseFeePercent: 200n,
  maxFeePerGas: 1_000_000_000_000n,
  bumpPercent: 25n,
};

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** What to offer on top of this block. `gasPrice` is only needed (and only asked for) on chains without a base fee. */
export function suggestFees(policy: FeePolicy, head: Block, gasPrice: bigint): Fees {
  if (head.baseFeePerGas === undefined) {
    return { kind: 'legacy', gasPrice: least(most(gasPrice, policy.tipPerGas), policy.maxFeePerGas) };
  }
  const wanted = (head.baseFeePerGas * policy.baseFeePercent) / 100n + policy.tipPerGas;
  const maxFeePerGas = least(wanted, policy.maxFeePerGas);
  return { kind: 'eip1559', maxFeePerGas, maxPriorityFeePerGas: least(policy.tipPerGas, maxFeePerGas) };
}

/** The fees of a replacement: at least `bumpPercent` above the old in every component, and at least the suggestion. */
export function bumpFees(policy: FeePolicy, old: Fees, suggested: Fees): Fees {
  const bump = (value: bigint): bigint => value + (value * policy.bumpPercent + 99n) / 100n + 1n;
  if (old.kind === 'legacy' || suggested.kind === 'legacy') {
    const price = old.kind === 'legacy' ? old.gasPrice : old.maxFeePerGas;
    const offer = suggested.kind === 'legacy' ? suggested.gasPrice : suggested.maxFeePerGas;
    return { kind: 'legacy', gasPrice: most(bump(price), offer) };
  }
  const maxPriorityFeePerGas = most(bump(old.maxPriorityFeePerGas), suggested.maxPriorityFeePerGas);
  const maxFeePerGas = most(most(bump(old.maxFeePerGas), suggested.maxFeePerGas), maxPriorityFeePerGas);
  return { kind: 'eip1559', maxFeePerGas, maxPriorityFeePerGas };
}

/** True when the policy's ceiling leaves room for these fees. */
export function isWithinPolicy(policy: FeePolicy, fees: Fees): boolean {
  return (fees.kind === 'legacy' ? fees.gasPrice : fees.maxFeePerGas) <= policy.maxFeePerGas;
}
