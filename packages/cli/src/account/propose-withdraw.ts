import { withdrawCredit, withdrawUnbonded } from '@plexus/chain';
import { toChecksumAddress } from '@plexus/core';
import { CliError } from '../errors.ts';
import type { OpenChain } from '../requester/open-chain.ts';
import type { AccountFacts } from './account-facts.ts';
import { describeBlock, plx } from './describe-account.ts';
import type { Proposal } from './transact.ts';

/** Takes out everything that is free: earnings, refunds, and stake whose time of unbonding is over. Throws `CLI_TOO_EARLY`, `CLI_NOTHING_TO_WITHDRAW`. */
export function proposeWithdraw(facts: AccountFacts, chain: OpenChain): Proposal {
  const { earned, unbonding, blockNumber } = facts;
  const { addresses } = chain.deployment;
  const isFree = unbonding.amount > 0n && unbonding.availableAt <= blockNumber + 1;
  const waits =
    unbonding.amount > 0n && !isFree
      ? `${plx(unbonding.amount)} of stake are free from ${describeBlock(unbonding.availableAt, blockNumber, chain.blockTimeMs)}`
      : undefined;
  if (earned === 0n && !isFree) throw nothingFree(facts, waits);
  const parts = [
    ...(earned > 0n ? [`${plx(earned)} earned or refunded`] : []),
    ...(isFree ? [`${plx(unbonding.amount)} of stake`] : []),
  ];
  return {
    calls: [
      ...(earned > 0n ? [{ to: addresses.nodeRegistry, call: 'withdrawCredit' }] : []),
      ...(isFree ? [{ to: addresses.nodeRegistry, call: 'withdrawUnbonded' }] : []),
    ],
    notes: waits === undefined ? [] : [waits],
    send: async ({ sender }) => [
      earned > 0n ? await withdrawCredit(sender, addresses) : undefined,
      isFree ? await withdrawUnbonded(sender, addresses) : undefined,
    ],
    done: (after) => `withdrew ${parts.join(' and ')}; the balance is ${plx(after.balance)} now`,
  };
}

function nothingFree({ account, unbonding }: AccountFacts, waits: string | undefined): CliError {
  if (waits === undefined) {
    return new CliError({
      code: 'CLI_NOTHING_TO_WITHDRAW',
      message: `${toChecksumAddress(account)} has earned nothing that is not withdrawn, and no stake is on its way out`,
      hint: 'stake has to be unbonded first, with: plexus node unbond AMOUNT',
      details: { account },
    });
  }
  return new CliError({
    code: 'CLI_TOO_EARLY',
    message: `there is nothing to withdraw yet: ${waits}`,
    hint: 'repeat this command then',
    details: { account, ...unbonding },
    retryable: true,
  });
}
