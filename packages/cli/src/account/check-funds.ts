import { toChecksumAddress } from '@plexus/core';
import { CliError } from '../errors.ts';
import type { AccountFacts } from './account-facts.ts';
import { plx } from './describe-account.ts';

/** Throws `CLI_FUNDS_TOO_SMALL` when the account holds fewer PLX. */
export function assertBalance(facts: AccountFacts, amount: bigint): void {
  if (facts.balance >= amount) return;
  throw new CliError({
    code: 'CLI_FUNDS_TOO_SMALL',
    message: `account ${toChecksumAddress(facts.account)} has ${plx(facts.balance)}, not ${plx(amount)}`,
    hint: 'use a smaller amount, or send PLX to the account first',
    details: { account: facts.account, balance: facts.balance, amount },
  });
}

/** Throws `CLI_NOT_A_NODE` for an account that was never registered. */
export function assertNode(facts: AccountFacts): void {
  if (facts.isNode) return;
  throw new CliError({
    code: 'CLI_NOT_A_NODE',
    message: `account ${toChecksumAddress(facts.account)} is no node of this network`,
    hint: 'register it with: plexus node start --stake AMOUNT — or name the key of a node with --keystore FILE',
    details: { account: facts.account },
  });
}
