import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type DaemonMessage, daemonScript } from '@plexus/node';
import { DevnetError } from '../errors.ts';
import { passedEnvironment } from './environment.ts';
import type { ProcessFault } from './faults.ts';

export type NodeProcessOptions = {
  readonly name: string;
  /** Holds `plexus.yaml` and everything of the node. */
  readonly directory: string;
  readonly fault?: ProcessFault | undefined;
  readonly readyTimeoutMs: number;
};

export type NodeExit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** A node at work in a process of its own, which ends when this process ends, however it ends. */
export type NodeProcess = {
  readonly pid: number;
  readonly url: string;
  readonly multiaddrs: readonly string[];
  readonly exited: Promise<NodeExit>;
  /** Lets the node stop gracefully; after `limitMs` it is killed. */
  stop(limitMs: number): Promise<NodeExit>;
  kill(signal: NodeJS.Signals): Promise<NodeExit>;
};

const LOG_FILE = 'daemon.log';
const SHOWN_LOG = 1_500;

/** Starts a daemon and waits until it is ready. Throws `DEVNET_NODE_FAILED` with its own words and the end of its log. */
export async function startNodeProcess(options: NodeProcessOptions): Promise<NodeProcess> {
  const child = await spawnDaemon(options);
  const exited = once(child, 'close').then(([code, signal]): NodeExit => ({ code, signal }));
  const first = Promise.withResolvers<DaemonMessage>();
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) =>
      first.resolve(JSON.parse(line) as DaemonMessage),
    );
  }
  child.once('error', (error) => first.reject(error));
  const timer = setTimeout(
    () => first.reject(failure(options.name, `it was not ready within ${options.readyTimeoutMs} ms`)),
    options.readyTimeoutMs,
  );
  void exited.then(({ code, signal }) =>
    first.reject(failure(options.name, `it ended (${signal ?? `status ${code}`})`)),
  );
  try {
    const message = await first.promise;
    if (message.event !== 'ready') throw await notStarted(options, message);
    return {
      pid: message.pid,
      url: message.url,
      multiaddrs: message.multiaddrs,
      exited,
      stop: (limitMs) => stopChild(child, exited, limitMs),
      kill: (signal) => {
        child.kill(signal);
        return exited;
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error instanceof DevnetError && error.details['log'] !== undefined
      ? error
      : await notStarted(options, error);
  } finally {
    clearTimeout(timer);
  }
}

async function spawnDaemon({ directory, fault }: NodeProcessOptions): Promise<ChildProcess> {
  const script = fault === undefined ? daemonScript : new URL('./faulty-daemon.ts', import.meta.url);
  const args = ['--config', join(directory, 'plexus.yaml'), '--stop-with-stdin'];
  const log = await open(join(directory, LOG_FILE), 'a', 0o600);
  try {
    const child = spawn(
      process.execPath,
      [fileURLToPath(script), ...args, ...(fault === undefined ? [] : ['--fault', fault])],
      {
        stdio: ['pipe', 'pipe', log.fd],
        // A group of its own, so that Ctrl-C reaches only the process that started it and it can stop in order.
        detached: true,
        env: {
          ...passedEnvironment(),
          NODE_NO_WARNINGS: '1',
          ...(fault === undefined ? {} : { PLEXUS_ALLOW_FAULTS: '1' }),
        },
      },
    );
    child.stdin?.on('error', () => {});
    return child;
  } finally {
    await log.close();
  }
}

async function stopChild(child: ChildProcess, exited: Promise<NodeExit>, limitMs: number): Promise<NodeExit> {
  child.stdin?.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
  const exit = await exited;
  clearTimeout(timer);
  return exit;
}

async function notStarted({ name, directory }: NodeProcessOptions, cause: unknown): Promise<DevnetError> {
  const file = join(directory, LOG_FILE);
  const log = (await readFile(file, 'utf8').catch(() => '')).trim().slice(-SHOWN_LOG);
  const failed = isFailure(cause) ? cause : undefined;
  const reason = failed ? `${failed.message} [${failed.code}]` : cause instanceof Error ? cause.message : '';
  return new DevnetError({
    code: 'DEVNET_NODE_FAILED',
    message: `${name} did not start: ${reason}`,
    hint: failed?.hint ?? `its log is in ${file}`,
    details: { name, log },
    cause: cause instanceof Error ? cause : undefined,
  });
}

function failure(name: string, message: string): DevnetError {
  return new DevnetError({ code: 'DEVNET_NODE_FAILED', message, details: { name } });
}

function isFailure(value: unknown): value is Extract<DaemonMessage, { event: 'failed' }> {
  return typeof value === 'object' && value !== null && 'event' in value && value.event === 'failed';
}
