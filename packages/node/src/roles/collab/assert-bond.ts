import { type ChainClient, type Deployment, readNodeRecord } from '@plexus/chain';
import { type Address, formatTokenAmount, toTokenAmount } from '@plexus/core';
import { NodeError } from '../../errors.ts';

const GWEI = 10n ** 9n;

/** Throws `NODE_STAKE_TOO_SMALL` unless the account is a node whose free stake covers the bond, in token units. */
export async function assertBond(
  chain: ChainClient,
  { addresses }: Deployment,
  account: Address,
  bond: bigint,
): Promise<void> {
  const record = await readNodeRecord(chain, addresses, { account });
  const free = (record.stake - record.locked) * GWEI;
  if (record.registeredAt !== 0 && free >= bond) return;
  const needed = `the bond of a participant is ${formatTokenAmount(toTokenAmount(bond))} PLX`;
  const isNode = record.registeredAt !== 0;
  throw new NodeError({
    code: 'NODE_STAKE_TOO_SMALL',
    message: isNode
      ? `${needed}, ${account} has ${formatTokenAmount(toTokenAmount(free))} PLX of free stake`
      : `${needed}, and ${account} is no node`,
    hint: isNode
      ? 'add stake with: plexus node stake AMOUNT'
      : 'register it with: plexus node start --stake AMOUNT',
    details: { account, bond, free },
  });
}
