import { readEscrow, readNodeRecord, readTokenBalance, readTotalSupply, readUnbonding } from '@plexus/chain';
import { type Address, formatTokenAmount } from '@plexus/core';
import { CliError } from '../errors.ts';
import type { ChainView } from '../requester/chain-view.ts';

const GWEI = 10n ** 9n;

/** What one account owns, in token units. */
export type Holding = {
  readonly account: Address;
  readonly wallet: bigint;
  readonly stake: bigint;
  readonly credit: bigint;
  readonly unbonding: bigint;
};

/** All tokens there are, by owner, at one block. */
export type Balances = {
  readonly blockNumber: number;
  readonly holdings: readonly Holding[];
  readonly escrow: bigint;
  readonly sum: bigint;
  readonly supply: bigint;
};

export function totalOf({ wallet, stake, credit, unbonding }: Holding): bigint {
  return wallet + stake + credit + unbonding;
}

/** Reads what every account of a network owns, and the escrow, at the same block. */
export async function readBalances(view: ChainView, accounts: readonly Address[]): Promise<Balances> {
  const { client, deployment } = view;
  const { addresses } = deployment;
  const at = view.tracker.head.number;
  const holdings = await Promise.all(
    accounts.map(async (account): Promise<Holding> => {
      const [wallet, record, unbonding] = await Promise.all([
        readTokenBalance(client, addresses, { account }, at),
        readNodeRecord(client, addresses, { account }, at),
        readUnbonding(client, addresses, { node: account }, at),
      ]);
      return {
        account,
        wallet,
        stake: record.stake * GWEI,
        credit: record.credit * GWEI,
        unbonding: unbonding.amount * GWEI,
      };
    }),
  );
  const [escrow, supply] = await Promise.all([
    readEscrow(client, addresses, { protocol: addresses.jobMarket }, at),
    readTotalSupply(client, addresses, at),
  ]);
  const sum = holdings.reduce((total, holding) => total + totalOf(holding), 0n) + escrow;
  return { blockNumber: at, holdings, escrow, sum, supply };
}

/** Throws `CLI_BALANCE_BROKEN` unless the accounts and escrows together hold every token, before and after. */
export function assertSumUnchanged(before: Balances, after: Balances): void {
  if (before.sum === after.sum && after.sum === after.supply) return;
  throw new CliError({
    code: 'CLI_BALANCE_BROKEN',
    message: `all balances sum to ${formatTokenAmount(after.sum)} PLX, before to ${formatTokenAmount(before.sum)}; there are ${formatTokenAmount(after.supply)}`,
    hint: 'a token came from nowhere or went missing; please report this',
    details: { before: before.sum, after: after.sum, supply: after.supply },
  });
}
