import {
  type ChainClient,
  type Deployment,
  readMinimumStake,
  readNodeRecord,
  readTokenBalance,
  readUnbonding,
} from '@plexus/chain';
import type { Address } from '@plexus/core';

/** What an account owns and owes at one block. Amounts in token units (10^18 a PLX), gas in wei. */
export type AccountFacts = {
  readonly account: Address;
  readonly blockNumber: number;
  readonly balance: bigint;
  readonly gas: bigint;
  readonly isNode: boolean;
  readonly stake: bigint;
  /** Part of `stake` that bonds of claims and seats hold. */
  readonly bonded: bigint;
  /** Least stake of a node. */
  readonly minimumStake: bigint;
  /** Jobs created after this block are open to the stake; 0 for no node. */
  readonly countsSince: number;
  /** On its way out, still slashable; `availableAt` is the first block that lets it be withdrawn. */
  readonly unbonding: { readonly amount: bigint; readonly availableAt: number };
  /** Earned or refunded, free to withdraw. */
  readonly earned: bigint;
  /** First block in which the node may come back; undefined when it is not jailed. */
  readonly jailedUntil: number | undefined;
};

const GWEI = 10n ** 9n;

/** Reads an account from chain: its token, stake, earnings and jail at the head, its gas now. */
export async function readAccountFacts(
  client: ChainClient,
  { addresses }: Deployment,
  account: Address,
): Promise<AccountFacts> {
  const head = await client.getBlock('latest');
  const at = head?.number ?? 'latest';
  const [balance, gas, record, unbonding, minimumStake] = await Promise.all([
    readTokenBalance(client, addresses, { account }, at),
    client.getBalance(account),
    readNodeRecord(client, addresses, { account }, at),
    readUnbonding(client, addresses, { node: account }, at),
    readMinimumStake(client, addresses, at),
  ]);
  return {
    account,
    blockNumber: head?.number ?? 0,
    balance,
    gas,
    isNode: record.registeredAt !== 0,
    stake: record.stake * GWEI,
    bonded: record.locked * GWEI,
    minimumStake,
    countsSince: record.registeredAt,
    unbonding: { amount: unbonding.amount * GWEI, availableAt: unbonding.availableAt },
    earned: record.credit * GWEI,
    jailedUntil: record.jailedUntil === 0 ? undefined : record.jailedUntil,
  };
}

/** The part of the stake that can leave: what no bond holds. */
export function freeStake({ stake, bonded }: AccountFacts): bigint {
  return stake - bonded;
}
