import { ensureAllowance, registerNode } from '@plexus/chain';
import { toChecksumAddress } from '@plexus/core';
import { CliError } from '../errors.ts';
import type { OpenChain } from '../requester/open-chain.ts';
import type { AccountFacts } from './account-facts.ts';
import { assertBalance } from './check-funds.ts';
import { plx } from './describe-account.ts';
import type { Proposal } from './transact.ts';

/** What a node says of itself in the registry, where it tells more once it runs. */
export type NodeDescription = { readonly roles: number; readonly speed: bigint };

/**
 * Makes the account a node; nothing for one that is a node already. `describe` is asked only when it is needed. Throws
 * `CLI_AMOUNT_INVALID` under the minimum stake, `CLI_FUNDS_TOO_SMALL`.
 */
export async function proposeRegister(
  facts: AccountFacts,
  { deployment }: OpenChain,
  stake: bigint,
  describe: () => Promise<NodeDescription>,
): Promise<Proposal> {
  const name = toChecksumAddress(facts.account);
  if (facts.isNode) {
    const done = () => `${name} is a node already; its stake stays ${plx(facts.stake)}`;
    return { calls: [], send: async () => [], done };
  }
  if (stake < facts.minimumStake) {
    throw new CliError({
      code: 'CLI_AMOUNT_INVALID',
      message: `a node of this network needs a stake of at least ${plx(facts.minimumStake)}, not ${plx(stake)}`,
      hint: `give --stake ${plx(facts.minimumStake).replace(' PLX', '')} or more`,
      details: { minimumStake: facts.minimumStake, stake },
    });
  }
  assertBalance(facts, stake);
  const { addresses } = deployment;
  const spender = addresses.nodeRegistry;
  const registration = { stake, ...(await describe()), metadata: '0x' } as const;
  return {
    calls: [
      {
        to: addresses.token,
        call: 'approve',
        arguments: { spender, amount: stake },
        unless: 'so much is allowed already',
      },
      { to: spender, call: 'register', arguments: registration },
    ],
    question: `stake ${plx(stake)} of ${name}?`,
    send: async ({ sender }) => [
      await ensureAllowance(sender, addresses, { spender, amount: stake }),
      await registerNode(sender, addresses, registration),
    ],
    done: () => `registered ${name} with ${plx(stake)}`,
  };
}
