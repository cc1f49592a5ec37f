import { proposeWithdraw } from '../../account/propose-withdraw.ts';
import { type TransactOptions, transact } from '../../account/transact.ts';
import type { Context } from '../../context.ts';
import { findAccount } from '../../requester/account-place.ts';

/** Withdraws everything that is free. Throws what `transact` and `proposeWithdraw` throw. */
export async function withdrawFree(options: TransactOptions, context: Context): Promise<void> {
  await transact(await findAccount(options, context), options, context, proposeWithdraw);
}
