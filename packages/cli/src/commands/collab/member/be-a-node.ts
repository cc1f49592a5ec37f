import { ensureAllowance, registerNode, updateNode } from '@plexus/chain';
import { type SessionState, slotOf } from '@plexus/collab';
import { formatTokenAmount } from '@plexus/core';
import { cardAddresses, encodeContactCard, type RoleName, toRoleBits } from '@plexus/node';
import { freeStake, readAccountFacts } from '../../../account/account-facts.ts';
import { assertBalance } from '../../../account/check-funds.ts';
import type { Context } from '../../../context.ts';
import { CliError } from '../../../errors.ts';
import { confirmSpending } from '../../../output/confirm-spending.ts';
import type { Member } from './open-member.ts';

/** What an account is going to be in a session, and the bond that takes. */
export type MemberDuty = {
  readonly role: Extract<RoleName, 'participant' | 'parameter-server'>;
  readonly bond: bigint;
  /** A session that holds the bond already, if the account is in it. */
  readonly session?: SessionState;
};

/**
 * Sees to it that the account is a node whose free stake covers a bond, and that the registry says where it is reached
 * now. Says what it is about to stake, and asks. Throws `CLI_FUNDS_TOO_SMALL`, `CLI_CONFIRMATION_NEEDED`.
 */
export async function beANode(
  member: Member,
  { role, bond, session }: MemberDuty,
  options: { readonly yes?: boolean },
  context: Context,
): Promise<void> {
  const { client, deployment, account, sender, host } = member;
  const { addresses } = deployment;
  const facts = await readAccountFacts(client, deployment, account);
  const metadata = encodeContactCard({ addresses: cardAddresses(host.multiaddrs()) });
  const roles = toRoleBits([role]);
  const isBonded = session !== undefined && slotOf(session, account) !== undefined;
  if (facts.isNode) {
    if (!isBonded && freeStake(facts) < bond) {
      throw new CliError({
        code: 'CLI_FUNDS_TOO_SMALL',
        message: `${account} has ${formatTokenAmount(freeStake(facts))} PLX of free stake, the bond is ${formatTokenAmount(bond)} PLX`,
        hint: 'add stake with: plexus node stake AMOUNT',
        details: { free: freeStake(facts), bond },
      });
    }
    await updateNode(sender, addresses, { roles, speed: 0n, metadata });
    return;
  }
  const stake = facts.minimumStake > 2n * bond ? facts.minimumStake : 2n * bond;
  context.streams.err(
    `${account} is no node yet: it will be registered with a stake of ${formatTokenAmount(stake)} PLX, of which a session holds ${formatTokenAmount(bond)} PLX`,
  );
  assertBalance(facts, stake);
  await confirmSpending(`stake ${formatTokenAmount(stake)} PLX?`, options, context);
  await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: stake });
  await registerNode(sender, addresses, { stake, roles, speed: 0n, metadata });
}
