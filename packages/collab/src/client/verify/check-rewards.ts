import { endOfBlock, type StakeHistory } from '@plexus/chain';
import type { Address } from '@plexus/core';
import { hasSlot } from '../../rules/masks.ts';
import type { SessionState } from '../../view/session-state.ts';
import type { LostBond } from './check-bonds.ts';
import { assertSame, checkFailed } from './check-failed.ts';
import type { VerifyChain } from './verify-chain.ts';

/** What everybody is due by the log: rewards, the opener's refund, and the treasury's halves of bonds. */
export function creditsByLog(
  session: SessionState,
  lost: readonly LostBond[],
  treasury: Address,
): ReadonlyMap<Address, bigint> {
  const credits = new Map<Address, bigint>();
  const add = (account: Address, amount: bigint) => {
    const key = account.toLowerCase() as Address; // an address stays one in lower case
    if (amount > 0n) credits.set(key, (credits.get(key) ?? 0n) + amount);
  };
  for (const { accounts, closed } of session.rounds.values())
    for (const [slot, account] of accounts)
      if (hasSlot(closed?.selected ?? 0n, slot)) add(account, closed?.rewardEach ?? 0n);
  add(session.opener, session.refunded);
  for (const { amount } of lost) add(treasury, amount);
  return credits;
}

/**
 * The registry must hold exactly what the sessions have not paid out, and everybody must have been credited at least what
 * this session owes it: withdrawn since, or still there. A credit writes no event, so one of another contract cannot be
 * told from one of this session; that sums are right for each session follows from its escrow. Returns who was looked at.
 */
export async function checkCredits(
  credits: ReadonlyMap<Address, bigint>,
  stakes: StakeHistory,
  chain: Pick<VerifyChain, 'readEscrow' | 'readCredit'>,
  head: number,
): Promise<number> {
  const { held, unpaid } = await chain.readEscrow(head);
  assertSame('rewards', 'what is held for the sessions', unpaid, held);
  const read = async ([account, due]: readonly [Address, bigint]) => {
    const left = await chain.readCredit(account, head);
    const withdrawn = stakes.withdrawnBefore(account, endOfBlock(head));
    if (left + withdrawn >= due) return;
    throw checkFailed(
      'rewards',
      `${account} is due ${due}, it has a credit of ${left} and has withdrawn ${withdrawn}`,
      { account },
    );
  };
  await Promise.all([...credits].map(read));
  return credits.size;
}
