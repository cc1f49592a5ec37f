import { resolve } from 'node:path';
import {
  createChainClient,
  createTransactionSender,
  ensureAllowance,
  openFileJournal,
  readDeployment,
  readNodeRecord,
  registerNode,
  verifyDeployment,
} from '@plexus/chain';
import { formatTokenAmount, parseTokenAmount, systemClock } from '@plexus/core';
import {
  createLogger,
  deriveNodeKeys,
  loadConfig,
  lockDataDirectory,
  measureSpeed,
  type NodeConfig,
  openDataDirectory,
  runDaemon,
  takePassword,
  unlockKeystore,
} from '@plexus/node';
import type { CommonOptions, Context } from '../../context.ts';
import { CliError } from '../../errors.ts';
import { confirmSpending } from '../../output/confirm-spending.ts';
import { renderJson } from '../../output/streams.ts';

export type StartOptions = CommonOptions & {
  readonly config: string;
  readonly stake?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
};

const ROLE_BITS: Readonly<Record<string, number>> = { worker: 1, endorser: 2 };

/** Registers the node where asked to, and runs it until it is stopped. */
export async function startNode(options: StartOptions, context: Context): Promise<void> {
  const file = resolve(context.cwd, options.config);
  if (options.stake !== undefined) {
    const done = await register(file, parseTokenAmount(options.stake), options, context);
    if (done === 'shown') return;
  }
  const status = await runDaemon({ file });
  if (status === 0) return;
  throw new CliError({
    code: 'CLI_JOB_FAILED',
    message: `the node ended with status ${status}`,
    hint: 'its log above says why',
  });
}

async function register(
  file: string,
  stake: bigint,
  options: StartOptions,
  context: Context,
): Promise<'registered' | 'shown'> {
  const { config } = await loadConfig({ file });
  const deployment = await readDeployment(config.chain.deployment);
  // The daemon takes the password from the environment once more, so it is read from a copy here.
  const { key } = await unlockKeystore(
    config.account.keystore,
    await takePassword(config, { ...process.env }),
  );
  const { account } = deriveNodeKeys(key);
  const { addresses } = deployment;
  const client = createChainClient({
    rpcUrls: config.chain.rpcUrls,
    chainId: deployment.chainId,
    pollIntervalMs: 200,
  });
  const lock = await lockDataDirectory(config.dataDir);
  try {
    await verifyDeployment(client, deployment);
    const record = await readNodeRecord(client, addresses, { account: account.address });
    if (record.registeredAt !== 0) {
      context.streams.err(`${account.address} is a node already; its stake stays as it is`);
      return 'registered';
    }
    const registration = {
      stake,
      roles: config.roles.reduce((bits, role) => bits | (ROLE_BITS[role] ?? 0), 0),
      speed: await speedOf(config),
      metadata: '0x',
    } as const;
    if (options.dryRun) {
      const { token, nodeRegistry } = addresses;
      context.streams.out(
        renderJson([
          {
            chainId: deployment.chainId,
            to: token,
            call: 'approve',
            arguments: { spender: nodeRegistry, amount: stake },
          },
          { chainId: deployment.chainId, to: nodeRegistry, call: 'register', arguments: registration },
        ]),
      );
      return 'shown';
    }
    await confirmSpending(`stake ${formatTokenAmount(stake)} PLX of ${account.address}?`, options, context);
    const directory = await openDataDirectory(config.dataDir);
    const journal = openFileJournal(`${directory.journal}/transactions-${deployment.chainId}.jsonl`);
    const sender = createTransactionSender({ client, account, journal });
    try {
      await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: stake });
      await registerNode(sender, addresses, registration);
    } finally {
      await sender.stop();
    }
    context.streams.err(`registered ${account.address} with ${formatTokenAmount(stake)} PLX`);
    return 'registered';
  } finally {
    await lock.release();
    client.close();
  }
}

async function speedOf(config: NodeConfig): Promise<bigint> {
  const directory = await openDataDirectory(config.dataDir);
  const { flopsPerSecond } = await measureSpeed({
    cacheFile: directory.speedFile,
    threads: config.work.threads,
    clock: systemClock,
    logger: createLogger({ level: 'silent' }),
  });
  return BigInt(Math.round(flopsPerSecond.reproducible ?? flopsPerSecond.native ?? 1));
}
