import { resolve } from 'node:path';
import { systemClock } from '@plexus/core';
import {
  createLogger,
  loadConfig,
  measureSpeed,
  type NodeConfig,
  openDataDirectory,
  runDaemon,
  takePassword,
  toRoleBits,
} from '@plexus/node';
import { parseStakeAmount } from '../../account/parse-amount.ts';
import { type NodeDescription, proposeRegister } from '../../account/propose-register.ts';
import { type Propose, sendProposal, showProposal } from '../../account/transact.ts';
import type { CommonOptions, Context } from '../../context.ts';
import { CliError } from '../../errors.ts';
import { findAccount } from '../../requester/account-place.ts';

export type StartOptions = CommonOptions & {
  readonly config: string;
  readonly stake?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
};

/** Registers the node where asked to, and runs it until it is stopped. Throws `CLI_NODE_FAILED`, and what `runDaemon` throws. */
export async function startNode(options: StartOptions, context: Context): Promise<void> {
  const file = resolve(context.cwd, options.config);
  if (options.stake !== undefined && (await register(options.stake, options, context)) === 'shown') return;
  const status = await runDaemon({ file });
  if (status === 0) return;
  throw new CliError({
    code: 'CLI_NODE_FAILED',
    message: `the node ended with status ${status}`,
    hint: 'its log above says why',
  });
}

async function register(
  text: string,
  options: StartOptions,
  context: Context,
): Promise<'registered' | 'shown'> {
  const stake = parseStakeAmount(text);
  const { config } = await loadConfig({
    file: resolve(context.cwd, options.config),
    environment: context.environment,
  });
  const place = await findAccount({ config: options.config }, context);
  const propose: Propose = (facts, chain) =>
    proposeRegister(facts, chain, stake, () => describeNode(config, options.dryRun ?? false));
  if (options.dryRun) {
    await showProposal(place, context, propose);
    return 'shown';
  }
  // The daemon takes the password once more and asks nobody, so it must be there before anything is staked.
  await takePassword(config, { ...context.environment });
  const { summary } = await sendProposal(place, options, context, propose);
  context.streams.err(summary);
  return 'registered';
}

/** A dry run leaves the data directory alone, since a node may be at work in it. */
async function describeNode(config: NodeConfig, isDryRun: boolean): Promise<NodeDescription> {
  const cache = isDryRun ? {} : { cacheFile: (await openDataDirectory(config.dataDir)).speedFile };
  const { flopsPerSecond } = await measureSpeed({
    ...cache,
    threads: config.work.threads,
    clock: systemClock,
    logger: createLogger({ level: 'silent' }),
  });
  const speed = flopsPerSecond.reproducible ?? flopsPerSecond.native ?? 1;
  return { roles: toRoleBits(config.roles), speed: BigInt(Math.round(speed)) };
}
