import {
  type ChainClient,
  createChainClient,
  createTransactionSender,
  type Deployment,
  deployPlexus,
  devAccount,
  type EmbeddedChain,
  nodeRegistryAbi,
  plexusTokenAbi,
  readContract,
  sendContractCall,
  startEmbeddedChain,
  type TransactionSender,
} from '@plexus/chain';
import { type Address, systemClock } from '@plexus/core';
import {
  type ArtifactSource,
  type ComputeBackend,
  createArtifactSource,
  createInProcessBackend,
  createJobRoles,
  createMarketSender,
  type EndorserOptions,
  type JobRole,
  type JobRoleName,
  JobTracker,
  type Journal,
  type Logger,
  type MarketChain,
  MemoryJournal,
  openMarketChain,
  PlanCache,
  silentLogger,
  type WorkerOptions,
} from '@plexus/jobs';
import { LocalExchange } from './local-exchange.ts';

export type NodeFaults = {
  readonly tamper?: WorkerOptions['tamper'];
  readonly forgeLeaf?: WorkerOptions['forgeLeaf'];
  readonly corrupt?: EndorserOptions['corrupt'];
  readonly silent?: boolean;
  readonly withholds?: boolean;
};

export type InProcessNetworkOptions = {
  readonly nodes: number;
  readonly blockTimeMs: number;
  readonly roles?: readonly JobRoleName[];
  /** Stake of node i in whole PLX; 1000 by default. */
  readonly stakeOf?: (node: number) => bigint;
  readonly faultsOf?: (node: number) => NodeFaults;
  readonly requesterFunds?: bigint;
  readonly pollIntervalMs?: number;
  /** All nodes share one store, so nothing is copied: for large simulations. */
  readonly sharedStore?: boolean;
  readonly logger?: (name: string) => Logger;
  readonly statePath?: string;
};

export type InProcessNode = {
  readonly name: string;
  readonly account: Address;
  readonly sender: TransactionSender;
  readonly artifacts: ArtifactSource;
  readonly journal: Journal;
  readonly roles: readonly JobRole[];
};

export type InProcessNetwork = {
  readonly chain: EmbeddedChain;
  readonly client: ChainClient;
  readonly deployment: Deployment;
  readonly market: MarketChain;
  readonly tracker: JobTracker;
  readonly exchange: LocalExchange;
  readonly backend: ComputeBackend;
  readonly requester: InProcessNode;
  readonly nodes: readonly InProcessNode[];
  balanceOf(account: Address): Promise<bigint>;
  /** Stake, lock and credit of an account in gwei of PLX. */
  recordOf(
    account: Address,
  ): Promise<{ readonly stake: bigint; readonly locked: bigint; readonly credit: bigint }>;
  /** Account that receives what slashing leaves over. */
  readonly treasury: Address;
  /** Tokens the registry holds in escrow for the job market. */
  escrowHeld(): Promise<bigint>;
  stop(): Promise<void>;
};

const PLX = 10n ** 18n;
const SIMULATED_FLOPS = 1e12;
const SIMULATED_MEMORY = 64 * 1024 ** 3;

/**
 * A whole network in one process over the embedded chain: the same roles, rules and contracts as separate nodes, one
 * event feed and one view for all of them. For tests and simulations.
 */
export async function startInProcessNetwork(options: InProcessNetworkOptions): Promise<InProcessNetwork> {
  const chain = await startEmbeddedChain({
    mining: { blockTimeMs: options.blockTimeMs },
    accounts: options.nodes + 2,
    ...(options.statePath ? { statePath: options.statePath } : {}),
  });
  const client = createChainClient({
    rpcUrls: [chain.url],
    finalityDepth: 2,
    pollIntervalMs: options.pollIntervalMs ?? Math.max(20, options.blockTimeMs / 3),
  });
  const deployer = createTransactionSender({ client, account: devAccount(0) });
  const deployment = await deployPlexus({
    sender: deployer,
    parameters: { initialSupply: 1_000_000_000n * PLX, unbondingBlocks: 50_000, stakeCapBps: 3_000 },
  });
  const { nodeRegistry, jobMarket, token } = deployment.addresses;
  const funds = (options.requesterFunds ?? 100_000n) * PLX;
  const accounts = Array.from({ length: options.nodes + 1 }, (_, i) => devAccount(i + 1));
  const stakeOf = (node: number) => (options.stakeOf?.(node) ?? 1000n) * PLX;
  await Promise.all(
    accounts.map((account, i) =>
      sendContractCall(deployer, {
        address: token,
        abi: plexusTokenAbi,
        functionName: 'transfer',
        args: [account.address, i === 0 ? funds : stakeOf(i - 1)],
      }),
    ),
  );
  const market = await openMarketChain({
    client,
    addresses: { nodeRegistry, jobMarket },
    fromBlock: deployment.blockNumber,
  });
  const exchange = new LocalExchange();
  const backend = createInProcessBackend();
  const tracker = new JobTracker(market);
  const shared = options.sharedStore ? exchange.join(devAccount(0).address) : undefined;
  const loggerOf = options.logger ?? (() => silentLogger);

  const join = async (i: number): Promise<InProcessNode> => {
    const account = accounts[i] ?? devAccount(i + 1);
    const isRequester = i === 0;
    const name = isRequester ? 'requester' : `node-${i}`;
    const faults = isRequester ? {} : (options.faultsOf?.(i - 1) ?? {});
    const { store, network } =
      shared ?? exchange.join(account.address, { withholds: faults.withholds ?? false });
    const sender = createTransactionSender({ client, account });
    const artifacts = createArtifactSource(store, network);
    const journal = new MemoryJournal();
    const logger = loggerOf(name);
    await sendContractCall(sender, {
      address: token,
      abi: plexusTokenAbi,
      functionName: 'approve',
      args: [nodeRegistry, 2n ** 255n],
    });
    if (!isRequester) {
      await sendContractCall(sender, {
        address: nodeRegistry,
        abi: nodeRegistryAbi,
        functionName: 'register',
        args: [stakeOf(i - 1), 3, BigInt(SIMULATED_FLOPS), '0x'],
      });
    }
    const components = {
      chain: market,
      sender: createMarketSender(sender, jobMarket),
      artifacts,
      journal,
      clock: systemClock,
      logger,
      backend,
    };
    const { roles } = createJobRoles(components, {
      roles: isRequester ? ['dispatcher'] : (options.roles ?? ['worker', 'endorser', 'keeper']),
      tracker,
      plans: shared ? sharedPlans(artifacts, logger) : new PlanCache(artifacts, logger),
      worker: {
        speed: { reproducible: SIMULATED_FLOPS, native: SIMULATED_FLOPS },
        memoryBytes: SIMULATED_MEMORY,
        ...(faults.tamper ? { tamper: faults.tamper } : {}),
        ...(faults.forgeLeaf ? { forgeLeaf: faults.forgeLeaf } : {}),
      },
      endorser: {
        profiles: ['reproducible', 'native'],
        ...(faults.corrupt ? { corrupt: faults.corrupt } : {}),
        ...(faults.silent ? { silent: true } : {}),
      },
    });
    return { name, account: account.address, sender, artifacts, journal, roles };
  };

  let plans: PlanCache | undefined;
  const sharedPlans = (artifacts: ArtifactSource, logger: Logger): PlanCache => {
    plans ??= new PlanCache(artifacts, logger);
    return plans;
  };

  const members = await Promise.all(accounts.map((_, i) => join(i)));
  const [requester, ...nodes] = members as [InProcessNode, ...InProcessNode[]];
  await tracker.start();
  await Promise.all(members.flatMap((member) => member.roles.map((role) => role.start())));
  return {
    chain,
    client,
    deployment,
    market,
    tracker,
    exchange,
    backend,
    requester,
    nodes,
    balanceOf: (account) =>
      readContract(client, {
        address: token,
        abi: plexusTokenAbi,
        functionName: 'balanceOf',
        args: [account],
      }),
    recordOf: (account) =>
      readContract(client, {
        address: nodeRegistry,
        abi: nodeRegistryAbi,
        functionName: 'recordOf',
        args: [account],
      }),
    treasury: deployer.account,
    escrowHeld: () =>
      readContract(client, {
        address: nodeRegistry,
        abi: nodeRegistryAbi,
        functionName: 'escrowOf',
        args: [jobMarket],
      }),
    async stop() {
      await Promise.all(members.flatMap((member) => member.roles.map((role) => role.stop())));
      tracker.stop();
      await market.stop();
      await Promise.all([deployer.stop(), ...members.map((member) => member.sender.stop())]);
      client.close();
      await chain.stop();
    },
  };
}
