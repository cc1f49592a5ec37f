import { formatTokenAmount, toChecksumAddress } from '@plexus/core';
import { formatDuration } from '../output/duration.ts';
import type { AccountFacts } from './account-facts.ts';

/** "100 PLX". */
export function plx(amount: bigint): string {
  return `${formatTokenAmount(amount)} PLX`;
}

/** "block 900, in about 3 min". */
export function describeBlock(block: number, now: number, blockTimeMs: number): string {
  if (block <= now) return `block ${block}`;
  return `block ${block}, in about ${formatDuration((block - now) * blockTimeMs)}`;
}

export type DescribeOptions = {
  readonly blockTimeMs: number;
  /** How the local network calls the account. */
  readonly name?: string | undefined;
  /** What to add to a command that acts for the account; undefined for an account of somebody else. */
  readonly flags?: string | undefined;
};

/** An account as people read it, one fact a line, with the commands that its owner can use now. */
export function describeAccount(facts: AccountFacts, options: DescribeOptions): readonly string[] {
  const { account, balance, gas, earned, unbonding, blockNumber } = facts;
  const { name } = options;
  const rows: readonly (readonly [string, string])[] = [
    ['account', `${toChecksumAddress(account)}${name === undefined ? '' : ` (${name})`}`],
    ['balance', plx(balance)],
    ['gas', `${formatTokenAmount(gas, 6)} of the chain’s own currency`],
    ['stake', describeStake(facts)],
    ...(unbonding.amount === 0n ? [] : [['unbonding', describeUnbonding(facts, options)] as const]),
    [
      'earned',
      earned === 0n
        ? plx(earned)
        : `${plx(earned)}, not withdrawn yet${command('account withdraw', options)}`,
    ],
    ...(facts.isNode ? [['jailed', describeJail(facts, options)] as const] : []),
    ['as of', `block ${blockNumber}`],
  ];
  return rows.map(([label, text]) => `${label.padEnd(10)} ${text}`);
}

function command(words: string, { flags }: DescribeOptions): string {
  return flags === undefined ? '' : `: plexus ${words}${flags}`;
}

function describeStake({
  isNode,
  stake,
  bonded,
  minimumStake,
  countsSince,
  jailedUntil,
}: AccountFacts): string {
  if (!isNode) return 'none; this account is no node';
  const parts = [plx(stake)];
  if (bonded > 0n) parts.push(`${plx(bonded)} of it held by bonds`);
  if (stake < minimumStake) parts.push(`under the minimum of ${plx(minimumStake)}, so it takes no part`);
  else if (jailedUntil === undefined) parts.push(`takes part in jobs created after block ${countsSince}`);
  return parts.join(', ');
}

function describeUnbonding({ unbonding, blockNumber }: AccountFacts, options: DescribeOptions): string {
  const { amount, availableAt } = unbonding;
  return availableAt <= blockNumber
    ? `${plx(amount)}, free now${command('account withdraw', options)}`
    : `${plx(amount)}, free from ${describeBlock(availableAt, blockNumber, options.blockTimeMs)}`;
}

function describeJail({ jailedUntil, blockNumber }: AccountFacts, options: DescribeOptions): string {
  if (jailedUntil === undefined) return 'no';
  return jailedUntil <= blockNumber
    ? `yes; its term is over${command('node unjail', options)}`
    : `until ${describeBlock(jailedUntil, blockNumber, options.blockTimeMs)}`;
}
