import { addStake, ensureAllowance, startUnbonding, unjailNode } from '@plexus/chain';
import { toChecksumAddress } from '@plexus/core';
import { CliError } from '../errors.ts';
import type { OpenChain } from '../requester/open-chain.ts';
import { type AccountFacts, freeStake } from './account-facts.ts';
import { assertBalance, assertNode } from './check-funds.ts';
import { describeBlock, plx } from './describe-account.ts';
import type { Proposal } from './transact.ts';

/** Adds to a node's stake. Throws `CLI_NOT_A_NODE`, `CLI_FUNDS_TOO_SMALL`. */
export function proposeStake(facts: AccountFacts, { deployment }: OpenChain, amount: bigint): Proposal {
  assertNode(facts);
  assertBalance(facts, amount);
  const { addresses } = deployment;
  const { account } = facts;
  const spender = addresses.nodeRegistry;
  return {
    calls: [
      {
        to: addresses.token,
        call: 'approve',
        arguments: { spender, amount },
        unless: 'so much is allowed already',
      },
      { to: spender, call: 'addStake', arguments: { node: account, amount } },
    ],
    notes: ['the grown stake counts as new: jobs that exist now are then closed to this node'],
    question: `add ${plx(amount)} to the stake of ${toChecksumAddress(account)}?`,
    send: async ({ sender }) => [
      await ensureAllowance(sender, addresses, { spender, amount }),
      await addStake(sender, addresses, { node: account, amount }),
    ],
    done: (after) => `added ${plx(amount)}; the stake is ${plx(after.stake)} now`,
  };
}

/** Starts taking stake out. Throws `CLI_NOT_A_NODE`, `CLI_FUNDS_TOO_SMALL`. */
export function proposeUnbond(facts: AccountFacts, chain: OpenChain, amount: bigint): Proposal {
  assertNode(facts);
  const free = freeStake(facts);
  if (amount > free) {
    throw new CliError({
      code: 'CLI_FUNDS_TOO_SMALL',
      message: `${plx(free)} of the stake can be unbonded, not ${plx(amount)}; ${plx(facts.bonded)} are held by bonds`,
      hint: 'use a smaller amount, or wait until the work under way is settled',
      details: { free, amount, bonded: facts.bonded },
    });
  }
  const { addresses, parameters } = chain.deployment;
  const left = facts.stake - amount;
  return {
    calls: [{ to: addresses.nodeRegistry, call: 'startUnbonding', arguments: { amount } }],
    notes: [
      ...(left > 0n && left < facts.minimumStake
        ? [
            `${plx(left)} stay, which is under the minimum of ${plx(facts.minimumStake)}: the node will take no part`,
          ]
        : []),
      ...(facts.unbonding.amount > 0n
        ? [`${plx(facts.unbonding.amount)} that are on their way out already wait as long as the new amount`]
        : []),
      `it stays slashable, and can be withdrawn ${parameters.unbondingBlocks} blocks from now`,
    ],
    send: async ({ sender }) => [await startUnbonding(sender, addresses, { amount })],
    done: ({ unbonding, blockNumber, stake }) =>
      `unbonding ${plx(unbonding.amount)}, free from ${describeBlock(unbonding.availableAt, blockNumber, chain.blockTimeMs)}; ${plx(stake)} stay as stake`,
  };
}

/** Brings a node back after its jail term; sends nothing for one that is not jailed. Throws `CLI_NOT_A_NODE`, `CLI_TOO_EARLY`. */
export function proposeUnjail(facts: AccountFacts, chain: OpenChain): Proposal {
  assertNode(facts);
  const { account, jailedUntil, blockNumber } = facts;
  const { addresses } = chain.deployment;
  if (jailedUntil !== undefined && jailedUntil > blockNumber + 1) {
    throw new CliError({
      code: 'CLI_TOO_EARLY',
      message: `${toChecksumAddress(account)} is jailed until ${describeBlock(jailedUntil, blockNumber, chain.blockTimeMs)}`,
      hint: 'repeat this command then',
      details: { account, jailedUntil, blockNumber },
      retryable: true,
    });
  }
  const name = toChecksumAddress(account);
  if (jailedUntil === undefined) {
    return { calls: [], send: async () => [], done: () => `${name} is not jailed; nothing was sent` };
  }
  return {
    calls: [{ to: addresses.nodeRegistry, call: 'unjail' }],
    send: async ({ sender }) => [await unjailNode(sender, addresses)],
    done: ({ stake, minimumStake }) =>
      stake < minimumStake
        ? `${name} is out of jail, but its stake of ${plx(stake)} is under the minimum of ${plx(minimumStake)}`
        : `${name} is out of jail and takes part again`,
  };
}
