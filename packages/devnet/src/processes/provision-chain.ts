import {
  type ChainClient,
  createTransactionSender,
  type Deployment,
  deployPlexus,
  devAccount,
  ensureAllowance,
  registerNode,
  transferTokens,
} from '@plexus/chain';
import { encodeContactCard } from '@plexus/node';

const PLX = 10n ** 18n;
const WORKER_AND_ENDORSER = 3;

export type ProvisionOptions = {
  readonly client: ChainClient;
  readonly nodes: number;
  /** Stake of a node in whole PLX. */
  readonly stakeOf: (node: number) => bigint;
  /** Whole PLX. */
  readonly requesterFunds: bigint;
  readonly stakeCapBps: number;
  /** Floating-point operations a second every node registers with. */
  readonly speed: number;
  /** Where each node will be reached, for its contact card. */
  readonly multiaddrs: readonly string[];
};

/** Development account 0 deploys and is the treasury, account 1 is the requester, account 2 + i is node i. */
export const REQUESTER_ACCOUNT = 1;
export const accountOfNode = (node: number): number => node + 2;

/** Deploys Plexus to a fresh development chain, hands out PLX and registers the nodes (J4). */
export async function provisionChain(options: ProvisionOptions): Promise<Deployment> {
  const { client, nodes } = options;
  const deployer = createTransactionSender({ client, account: devAccount(0) });
  try {
    const deployment = await deployPlexus({
      sender: deployer,
      parameters: { initialSupply: 1_000_000_000n * PLX, stakeCapBps: options.stakeCapBps },
    });
    const { addresses } = deployment;
    const give = (account: number, whole: bigint) =>
      transferTokens(deployer, addresses, { to: devAccount(account).address, amount: whole * PLX });
    await Promise.all([
      give(REQUESTER_ACCOUNT, options.requesterFunds),
      ...Array.from({ length: nodes }, (_, i) => give(accountOfNode(i), options.stakeOf(i))),
    ]);
    await Promise.all(Array.from({ length: nodes }, (_, i) => register(options, deployment, i)));
    return deployment;
  } finally {
    await deployer.stop();
  }
}

async function register(options: ProvisionOptions, deployment: Deployment, node: number): Promise<void> {
  const { addresses } = deployment;
  const sender = createTransactionSender({
    client: options.client,
    account: devAccount(accountOfNode(node)),
  });
  try {
    const stake = options.stakeOf(node) * PLX;
    await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: stake });
    await registerNode(sender, addresses, {
      stake,
      roles: WORKER_AND_ENDORSER,
      speed: BigInt(Math.round(options.speed)),
      metadata: encodeContactCard({ addresses: options.multiaddrs.slice(node, node + 1) }),
    });
  } finally {
    await sender.stop();
  }
}
