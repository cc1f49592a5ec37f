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
import type { Command } from 'commander';
import type { CommonOptions, Context } from '../../context.ts';
import { CliError } from '../../errors.ts';
import { confirmSpending } from '../../job/submit-job.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import { renderJson } from '../../output/streams.ts';

type StartOptions = CommonOptions & {
  readonly config: string;
  readonly stake?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
};

const ROLE_BITS: Readonly<Record<string, number>> = { worker: 1, endorser: 2 };

/** `plexus node start`. */
export function addNodeStartCommand(node: Command, context: Context): void {
  const command = node
    .command('start')
    .description('run the node in the foreground; with --stake it is registered first if it is not')
    .option('--config <file>', 'its settings', '.plexus/node/plexus.yaml')
    .option('--stake <plx>', 'register with this stake where the account is no node yet')
    .option('--yes', 'agree to the stake without being asked')
    .option('--dry-run', 'show what registering would sign, and stop');
  addCommonOptions(command).action((options: StartOptions) => startNode(options, context));
}

async function startNode(options: StartOptions, context: Context): Promise<void> {
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
