import {
  ensureAllowance,
  readMinimumStake,
  readNodeRecord,
  registerNode,
  type UpdateNodeParameters,
  updateNode,
} from '@plexus/chain';
import { formatTokenAmount, type TokenAmount } from '@plexus/core';
import { cardAddresses } from '../discovery/addresses.ts';
import { NodeError } from '../errors.ts';
import type { NodeServices } from '../services.ts';
import { encodeContactCard, toRoleBits } from './contact-card.ts';

export type Registration = {
  /** Stake the node starts with, in token units; only taken when the account is no node yet. */
  readonly stake: TokenAmount;
};

/**
 * Puts the node's stake, roles, measured speed and addresses into the registry, or brings roles, speed and addresses up
 * to date when it is there already. Spends gas, and the stake the first time. Throws `NODE_STAKE_TOO_SMALL`, and what
 * sending a transaction throws.
 */
export async function registerNodeOnChain(
  services: NodeServices,
  { stake }: Registration,
): Promise<'registered' | 'updated'> {
  const { sender, chain, deployment, account } = services;
  const { addresses } = deployment;
  const record = await readNodeRecord(chain, addresses, { account: account.address });
  if (record.registeredAt > 0) {
    await publishCard(services);
    return 'updated';
  }
  const minimum = await readMinimumStake(chain, addresses);
  if (stake < minimum) {
    throw new NodeError({
      code: 'NODE_STAKE_TOO_SMALL',
      message: `a node needs a stake of ${formatTokenAmount(minimum)} PLX, not ${formatTokenAmount(stake)}`,
      hint: 'offer at least the minimum; stake can be withdrawn later unless it was slashed',
      details: { minimum, stake },
    });
  }
  const description = await describeNode(services);
  await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: stake });
  await registerNode(sender, addresses, { stake, ...description });
  return 'registered';
}

/** Replaces what the registry says about this node. Spends gas; the account must be a node. */
export async function publishCard(services: NodeServices): Promise<void> {
  await updateNode(services.sender, services.deployment.addresses, await describeNode(services));
}

/** Roles, speed and addresses as they belong into the registry now. */
async function describeNode({ config, p2p, speed }: NodeServices): Promise<UpdateNodeParameters> {
  const addresses = config.p2p.publishAddresses ? cardAddresses(p2p.multiaddrs()) : [];
  return {
    roles: toRoleBits(config.roles),
    speed: BigInt(fastestOf((await speed()).flopsPerSecond)),
    metadata: encodeContactCard({ addresses }),
  };
}

function fastestOf(flopsPerSecond: Readonly<Record<string, number | undefined>>): number {
  return Math.max(0, ...Object.values(flopsPerSecond).map((speed) => Math.floor(speed ?? 0)));
}
