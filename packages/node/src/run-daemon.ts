import { readDeployment } from '@plexus/chain';
import { isPlexusError, toMessage } from '@plexus/core';
import { collectBuffersLessOften } from '@plexus/p2p';
import { type LoadConfigOptions, loadConfig, takePassword } from './config/config.ts';
import { createNode, type PlexusNode } from './create-node.ts';
import { describeExposure, unlockKeystore } from './keystore/keystore.ts';
import { deriveNodeKeys } from './keystore/node-keys.ts';
import { createLogger } from './logger.ts';
import type { RoleFactory } from './services.ts';

/** What a daemon says on stdout, one JSON object a line; everything else goes to stderr. */
export type DaemonMessage =
  | {
      readonly event: 'ready';
      readonly pid: number;
      readonly account: string;
      readonly url: string;
      readonly peerId: string;
      readonly multiaddrs: readonly string[];
    }
  | {
      readonly event: 'failed';
      readonly code: string;
      readonly message: string;
      readonly hint: string | undefined;
    }
  | { readonly event: 'stopped'; readonly inTime: boolean };

export type RunDaemonOptions = LoadConfigOptions & {
  /** Stop when stdin ends, that is, when the process that started this one is gone. */
  readonly stopWithStdin?: boolean;
  /** Default: jobs and relay. */
  readonly roleFactories?: readonly RoleFactory[];
};

/** Exit status for settings, a password or a file that cannot be used, as of `plexus`. */
const USAGE = 2;
const USAGE_FAMILIES = ['NODE_CONFIG_', 'NODE_PASSWORD_', 'NODE_KEY', 'CHAIN_DEPLOYMENT_MALFORMED'];

/** `runDaemon` for a process that does nothing else: says on stderr what kept the node from starting, gives the exit status. */
export async function runDaemonProcess(options: RunDaemonOptions = {}): Promise<number> {
  try {
    return await runDaemon(options);
  } catch (error) {
    const { code, message, hint } = describe(error);
    process.stderr.write(`${code}: ${message}${hint === undefined ? '' : `\n  ${hint}`}\n`);
    return USAGE_FAMILIES.some((family) => code.startsWith(family)) ? USAGE : 1;
  }
}

/**
 * Runs a node until SIGTERM or SIGINT, then stops it gracefully; a second signal ends the process at once. Resolves with
 * the exit status: 0, or 1 when it met a defect or did not stop in time. Then end the process: a node asked to stop while
 * it started is left as it is, since it has promised nothing yet. Throws what kept it from starting, after saying so on
 * stdout: what `loadConfig`, `takePassword`, `unlockKeystore`, `readDeployment` and `createNode` throw.
 */
export async function runDaemon(options: RunDaemonOptions = {}): Promise<number> {
  collectBuffersLessOften();
  const stop = watchForStop(options.stopWithStdin ?? false);
  const starting = startFromConfig(options).then(
    (node) => ({ node }),
    (error: unknown) => ({ error }),
  );
  const first = await Promise.race([starting, stop.then((cause) => ({ cause }))]);
  if ('cause' in first && first.cause.defect === undefined) {
    say({ event: 'stopped', inTime: true });
    return 0;
  }
  if (!('node' in first)) {
    const error = 'cause' in first ? first.cause.defect : first.error;
    say({ event: 'failed', ...describe(error) });
    throw error;
  }
  const { node } = first;
  say({
    event: 'ready',
    pid: process.pid,
    account: node.services.account.address,
    url: node.url,
    peerId: node.services.p2p.peerId,
    multiaddrs: node.services.p2p.multiaddrs(),
  });
  const { reason, defect } = await stop;
  const { logger } = node.services;
  if (defect === undefined) logger.info({ reason }, 'asked to stop');
  else logger.error({ error: defect }, 'a defect in Plexus ends this node; please report it');
  const inTime = await node.stop();
  say({ event: 'stopped', inTime });
  return inTime && defect === undefined ? 0 : 1;
}

function describe(error: unknown): Omit<Extract<DaemonMessage, { event: 'failed' }>, 'event'> {
  const isOurs = isPlexusError(error);
  return {
    code: isOurs ? error.code : 'NODE_START_FAILED',
    message: toMessage(error),
    hint: isOurs ? error.hint : undefined,
  };
}

async function startFromConfig(options: RunDaemonOptions): Promise<PlexusNode> {
  const { config, warnings } = await loadConfig(options);
  const { level, file } = config.log;
  const logger = createLogger(file === undefined ? { level } : { level, file });
  const deployment = await readDeployment(config.chain.deployment);
  const { key } = await unlockKeystore(config.account.keystore, await takePassword(config));
  const exposed = await describeExposure(config.account.keystore);
  for (const warning of exposed === undefined ? warnings : [...warnings, exposed]) logger.warn({}, warning);
  const { roleFactories } = options;
  return createNode({
    config,
    deployment,
    logger,
    ...deriveNodeKeys(key),
    ...(roleFactories === undefined ? {} : { roleFactories }),
  });
}

type StopCause = { readonly reason: string; readonly defect?: unknown };

function watchForStop(withStdin: boolean): Promise<StopCause> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (signal: string) => {
      if (asked) process.exit(130);
      asked = true;
      resolve({ reason: signal });
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
    process.on('uncaughtException', (defect) => resolve({ reason: 'defect', defect }));
    process.on('unhandledRejection', (defect) => resolve({ reason: 'defect', defect }));
    if (!withStdin) return;
    process.stdin.on('end', () => resolve({ reason: 'stdin ended' }));
    process.stdin.on('error', () => resolve({ reason: 'stdin broke' }));
    process.stdin.resume();
  });
}

function say(message: DaemonMessage): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
