import { parseAddress } from '@plexus/core';
import { parsePositiveAmount } from '../../account/parse-amount.ts';
import { proposeSend, proposeSendGas } from '../../account/propose-send.ts';
import { type TransactOptions, transact } from '../../account/transact.ts';
import type { Context } from '../../context.ts';
import { findAccount } from '../../requester/account-place.ts';

export type SendOptions = TransactOptions & { readonly gas?: boolean };

/** Sends PLX, or with `gas` the chain's own currency. Throws what `transact` and `proposeSend` throw. */
export async function sendTokens(
  toText: string,
  amountText: string,
  options: SendOptions,
  context: Context,
): Promise<void> {
  const to = parseAddress(toText);
  const amount = parsePositiveAmount(amountText);
  const propose = options.gas ? proposeSendGas : proposeSend;
  await transact(await findAccount(options, context), options, context, (facts, chain) =>
    propose(facts, chain, to, amount),
  );
}
