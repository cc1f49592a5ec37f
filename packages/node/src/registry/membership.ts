import { randomBytes } from 'node:crypto';
import { readMinimumStake, readNodeRecord } from '@plexus/chain';
import { type Address, createRandom } from '@plexus/core';
import { cardAddresses } from '../discovery/addresses.ts';
import { CardPublisher } from '../discovery/card-publisher.ts';
import { PeerKeeper } from '../discovery/peer-keeper.ts';
import { publishCard } from '../registration/register.ts';
import type { NodeServices } from '../services.ts';
import { nodeOf, type RegistryMessage } from './node-directory.ts';
import { RegistryFollower } from './registry-follower.ts';
import { OwnStanding } from './standing.ts';

const GWEI = 10n ** 9n;

/** A node's place among the others. */
export type Membership = {
  readonly standing: OwnStanding;
  close(): Promise<void>;
};

/**
 * Follows the registry: finds the other nodes and stays connected with some of them, keeps the own card up to date, and
 * returns from jail.
 */
export function openMembership(services: NodeServices): Membership {
  const { chain, sender, deployment, config, account, clock, p2p, nodes } = services;
  const logger = services.logger.child({ part: 'registry' });
  const self = account.address.toLowerCase() as Address;
  const over = new AbortController();
  let isCaughtUp = false;
  let minimumStake: Promise<bigint> | undefined;

  const standing = new OwnStanding({
    chain,
    sender,
    deployment,
    account: account.address,
    roles: config.roles,
    autoUnjail: config.node.autoUnjail,
    logger,
  });
  const onMessage = (message: RegistryMessage): void => {
    nodes.apply(message);
    if (message.type === 'head') {
      isCaughtUp = true;
      standing.onHead(message.block.number);
    } else if (nodeOf(message.event) === self) standing.touch();
  };
  const onRestart = (): void => {
    isCaughtUp = false;
    nodes.clear();
    standing.touch();
  };
  const follower = new RegistryFollower({ chain, deployment, clock, logger, onMessage, onRestart });

  const keeper = new PeerKeeper({
    directory: nodes,
    self,
    target: config.p2p.targetConnections,
    isStaked: async (node) => {
      minimumStake ??= readMinimumStake(chain, deployment.addresses);
      minimumStake.catch(() => {
        minimumStake = undefined;
      });
      const record = await readNodeRecord(chain, deployment.addresses, { account: node });
      return record.locked > 0n || record.stake * GWEI >= (await minimumStake);
    },
    connect: (node) => p2p.connectToAccount(node),
    disconnect: (peerId) => p2p.disconnect(peerId),
    connectedPeers: () => p2p.connectedPeers(),
    accountOf: (peerId) => p2p.accountOf(peerId),
    onPeer: (listener) => p2p.onPeer(listener),
    clock,
    random: createRandom(randomBytes(8).readBigUInt64LE()),
    logger,
  });
  const publisher = new CardPublisher({
    directory: nodes,
    self,
    addresses: () => cardAddresses(p2p.multiaddrs()),
    isCaughtUp: () => isCaughtUp,
    publish: () => publishCard(services),
    clock,
    logger,
  });
  const running = [
    ...(config.p2p.targetConnections > 0 ? [keeper.run(over.signal)] : []),
    ...(config.p2p.publishAddresses ? [publisher.run(over.signal)] : []),
  ];
  return {
    standing,
    close: async () => {
      over.abort();
      await Promise.all([...running, follower.stop()]);
    },
  };
}
