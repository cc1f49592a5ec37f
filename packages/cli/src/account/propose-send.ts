import { transferTokens } from '@plexus/chain';
import { type Address, formatTokenAmount, sameAddress, toChecksumAddress } from '@plexus/core';
import { CliError } from '../errors.ts';
import type { OpenChain } from '../requester/open-chain.ts';
import type { AccountFacts } from './account-facts.ts';
import { assertBalance } from './check-funds.ts';
import { plx } from './describe-account.ts';
import type { Proposal } from './transact.ts';

const ZERO: Address = `0x${'0'.repeat(40)}`;

/** Moves PLX to another account. Throws `CLI_FUNDS_TOO_SMALL`, `CLI_RECEIVER_INVALID`. */
export function proposeSend(facts: AccountFacts, chain: OpenChain, to: Address, amount: bigint): Proposal {
  assertReceiver(facts, chain, to);
  assertBalance(facts, amount);
  const { addresses } = chain.deployment;
  return {
    calls: [{ to: addresses.token, call: 'transfer', arguments: { to, amount } }],
    question: `send ${plx(amount)} to ${toChecksumAddress(to)}?`,
    send: async ({ sender }) => [await transferTokens(sender, addresses, { to, amount })],
    done: (after) => `sent ${plx(amount)} to ${toChecksumAddress(to)}; ${plx(after.balance)} left`,
  };
}

/** Moves the chain's own currency, which pays for gas. Throws `CLI_FUNDS_TOO_SMALL`, `CLI_RECEIVER_INVALID`. */
export function proposeSendGas(facts: AccountFacts, chain: OpenChain, to: Address, amount: bigint): Proposal {
  assertReceiver(facts, chain, to);
  if (facts.gas < amount) {
    throw new CliError({
      code: 'CLI_FUNDS_TOO_SMALL',
      message: `account ${toChecksumAddress(facts.account)} has ${ether(facts.gas)}, not ${ether(amount)}`,
      hint: 'use a smaller amount; some of it has to stay for the gas of the transfer',
      details: { account: facts.account, gas: facts.gas, amount },
    });
  }
  return {
    calls: [{ to, call: 'transfer of the chain’s own currency', value: amount }],
    question: `send ${ether(amount)} to ${toChecksumAddress(to)}?`,
    send: async ({ sender }) => [await sender.send({ to, value: amount })],
    done: (after) => `sent ${ether(amount)} to ${toChecksumAddress(to)}; ${ether(after.gas)} left`,
  };
}

function ether(wei: bigint): string {
  return `${formatTokenAmount(wei, 6)} of the chain’s own currency`;
}

function assertReceiver({ account }: AccountFacts, { deployment }: OpenChain, to: Address): void {
  const contract = Object.values(deployment.addresses).some((address) => sameAddress(address, to));
  const problem = sameAddress(to, ZERO)
    ? 'is nobody’s address'
    : contract
      ? 'is a contract of Plexus, which would keep what it is sent'
      : sameAddress(to, account)
        ? 'is the account itself'
        : undefined;
  if (problem === undefined) return;
  throw new CliError({
    code: 'CLI_RECEIVER_INVALID',
    message: `${toChecksumAddress(to)} ${problem}`,
    hint: 'give the address of another account',
    details: { to },
  });
}
