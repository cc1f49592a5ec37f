import { parseStakeAmount } from '../../account/parse-amount.ts';
import { proposeStake, proposeUnbond, proposeUnjail } from '../../account/propose-stake.ts';
import { proposeWithdraw } from '../../account/propose-withdraw.ts';
import { type TransactOptions, transact } from '../../account/transact.ts';
import type { Context } from '../../context.ts';
import { findNodeAccount } from '../../requester/account-place.ts';

/** Adds stake. Throws what `transact` and `proposeStake` throw. */
export async function addToStake(text: string, options: TransactOptions, context: Context): Promise<void> {
  const amount = parseStakeAmount(text);
  await transact(await findNodeAccount(options, context), options, context, (facts, chain) =>
    proposeStake(facts, chain, amount),
  );
}

/** Starts unbonding. Throws what `transact` and `proposeUnbond` throw. */
export async function unbondStake(text: string, options: TransactOptions, context: Context): Promise<void> {
  const amount = parseStakeAmount(text);
  await transact(await findNodeAccount(options, context), options, context, (facts, chain) =>
    proposeUnbond(facts, chain, amount),
  );
}

/** Withdraws what is free. Throws what `transact` and `proposeWithdraw` throw. */
export async function withdrawOfNode(options: TransactOptions, context: Context): Promise<void> {
  await transact(await findNodeAccount(options, context), options, context, proposeWithdraw);
}

/** Ends a jail term that is over. Throws what `transact` and `proposeUnjail` throw. */
export async function unjail(options: TransactOptions, context: Context): Promise<void> {
  await transact(await findNodeAccount(options, context), options, context, proposeUnjail);
}
