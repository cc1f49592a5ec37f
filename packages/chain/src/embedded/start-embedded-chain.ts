import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve as resolvePath } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ChainError } from '../errors.ts';
import { type ChainLogger, silentLogger } from '../logger.ts';
import { findAnvilBinary } from './anvil-binary.ts';
import { type UnpackedState, unpackStateFile } from './chain-state-file.ts';
import { childEnvironment, readEnvironment } from './config.ts';
import { DEV_MNEMONIC } from './dev-accounts.ts';
import { assertPortFree, findFreePort, portInUse } from './ports.ts';
import type { MiningMode, SupervisorOrder, SupervisorReport } from './supervisor-messages.ts';

export type EmbeddedChainOptions = {
  /** TCP port on 127.0.0.1; 0 (the default) takes a free one. */
  readonly port?: number;
  /** Default `automatic`: a block for each transaction. */
  readonly mining?: MiningMode;
  /** File that keeps the chain between runs; without it the chain is forgotten. */
  readonly statePath?: string;
  /** How much of the chain a kill may cost, 2,000 ms by default; large states are written less often. */
  readonly stateIntervalMs?: number;
  /** 31337 by default. */
  readonly chainId?: number;
  /** Accounts with 10,000 ether each at genesis, 10 by default: see `devAccount`. */
  readonly accounts?: number;
  readonly mnemonic?: string;
  readonly blockGasLimit?: bigint;
  /** An anvil binary of the user's own (`PLEXUS_ANVIL`). */
  readonly binary?: string | undefined;
  readonly readyTimeoutMs?: number;
  readonly stopTimeoutMs?: number;
  readonly logger?: ChainLogger;
};

export type EmbeddedChainExit = {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** The last lines anvil wrote to its standard error. */
  readonly output: string;
};

export type EmbeddedChain = {
  readonly url: string;
  readonly port: number;
  readonly chainId: number;
  readonly mnemonic: string;
  /** Process id of anvil itself. */
  readonly pid: number;
  readonly supervisorPid: number;
  /** Resolves when anvil has ended, for whatever reason. */
  readonly exited: Promise<EmbeddedChainExit>;
  /** Writes the state, ends anvil (SIGTERM, later SIGKILL) and resolves when it is gone. Safe to call twice. */
  stop(): Promise<void>;
};

const STARTS_WITH_FREE_PORT = 5;
/** Calls at older blocks are refused. Without a limit anvil writes every state below the home folder and a kill leaves them there. */
const STATES_IN_MEMORY = 256;

/**
 * Starts an EVM chain on this machine (anvil) that listens on 127.0.0.1 only, mines as told, survives `kill -9` up to
 * its last dump, and ends when this process ends, however it ends. Throws `CHAIN_EMBEDDED_UNAVAILABLE`,
 * `CHAIN_PORT_IN_USE`, `CHAIN_STATE_BROKEN` or `CHAIN_EMBEDDED_FAILED`.
 */
export async function startEmbeddedChain(options: EmbeddedChainOptions = {}): Promise<EmbeddedChain> {
  const environment = readEnvironment();
  const binary = findAnvilBinary({
    override: options.binary ?? environment.anvil,
    searchPath: environment.searchPath,
  });
  if (options.port) {
    await assertPortFree(options.port);
    return startOn(options.port, binary, options);
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOn(await findFreePort(), binary, options);
    } catch (error) {
      const lostRace = error instanceof ChainError && error.code === 'CHAIN_PORT_IN_USE';
      if (!lostRace || attempt === STARTS_WITH_FREE_PORT) throw error;
    }
  }
}

async function startOn(port: number, binary: string, options: EmbeddedChainOptions): Promise<EmbeddedChain> {
  const logger = options.logger ?? silentLogger;
  const chainId = options.chainId ?? 31337;
  const mnemonic = options.mnemonic ?? DEV_MNEMONIC;
  const url = `http://127.0.0.1:${port}`;
  const stopTimeoutMs = options.stopTimeoutMs ?? 5_000;
  const readyTimeoutMs = options.readyTimeoutMs ?? 30_000;
  const statePath = options.statePath ? resolvePath(options.statePath) : null;
  if (statePath) mkdirSync(dirname(statePath), { recursive: true });
  const unpacked = statePath ? unpackStateFile(statePath) : undefined;
  const unpackedStatePath = unpacked?.path ?? null;
  const order: SupervisorOrder = {
    binary,
    args: anvilArguments({ port, chainId, mnemonic, unpacked, options }),
    url,
    mining: options.mining ?? 'automatic',
    statePath,
    stateIntervalMs: options.stateIntervalMs ?? 2_000,
    unpackedStatePath,
    stopTimeoutMs,
  };

  const supervisor = spawn(
    process.execPath,
    [fileURLToPath(new URL('./anvil-supervisor.ts', import.meta.url))],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      detached: true,
      env: childEnvironment(),
    },
  );
  supervisor.stdin.on('error', () => {});
  supervisor.stdin.write(`${JSON.stringify(order)}\n`);

  let pid = 0;
  let exit: EmbeddedChainExit | undefined;
  const exited = Promise.withResolvers<EmbeddedChainExit>();
  const ready = Promise.withResolvers<void>();
  ready.promise.catch(() => {});
  createInterface({ input: supervisor.stdout }).on('line', (line) => {
    const message = JSON.parse(line) as SupervisorReport;
    if (message.type === 'spawned') pid = message.pid;
    else if (message.type === 'ready') ready.resolve();
    else if (message.type === 'exited') exit = message;
    else logger.debug({ ...message, url }, `embedded chain: ${message.type}`);
  });
  supervisor.once('error', (error) => finish({ exitCode: null, signal: null, output: error.message }));
  supervisor.once('close', (exitCode, signal) => {
    if (!exit && pid) killQuietly(pid);
    finish(exit ?? { exitCode, signal, output: 'the supervising process ended' });
  });
  function finish(outcome: EmbeddedChainExit): void {
    if (unpackedStatePath) rmSync(unpackedStatePath, { force: true });
    exited.resolve(outcome);
    ready.reject(toStartError(outcome, port));
  }

  const stop = async (): Promise<void> => {
    supervisor.stdin.end();
    await exited.promise;
  };
  const timer = setTimeout(() => {
    ready.reject(
      new ChainError({
        code: 'CHAIN_EMBEDDED_FAILED',
        message: `the embedded chain did not answer on ${url} within ${readyTimeoutMs} ms`,
        hint: 'try again; a very large state file needs a larger readyTimeoutMs',
        retryable: true,
        details: { url, readyTimeoutMs },
      }),
    );
  }, readyTimeoutMs);
  try {
    await ready.promise;
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
  logger.info({ url, pid, chainId }, 'embedded chain is ready');
  const supervisorPid = supervisor.pid ?? 0;
  return { url, port, chainId, mnemonic, pid, supervisorPid, exited: exited.promise, stop };
}

function anvilArguments(input: {
  readonly port: number;
  readonly chainId: number;
  readonly mnemonic: string;
  readonly unpacked: UnpackedState | undefined;
  readonly options: EmbeddedChainOptions;
}): string[] {
  const { options } = input;
  const args = ['--quiet', '--host', '127.0.0.1', '--port', String(input.port)];
  args.push('--chain-id', String(input.chainId), '--mnemonic', input.mnemonic);
  args.push('--accounts', String(options.accounts ?? 10), '--order', 'fifo', '--no-request-size-limit');
  args.push('--prune-history', String(STATES_IN_MEMORY));
  if (options.blockGasLimit !== undefined) args.push('--gas-limit', String(options.blockGasLimit));
  if (options.mining !== undefined && options.mining !== 'automatic') args.push('--no-mining');
  if (input.unpacked) args.push('--load-state', input.unpacked.path);
  if (input.unpacked?.genesisTimestamp) args.push('--timestamp', String(input.unpacked.genesisTimestamp));
  return args;
}

function toStartError(outcome: EmbeddedChainExit, port: number): ChainError {
  if (/address (already )?in use|EADDRINUSE/i.test(outcome.output)) return portInUse(port);
  return new ChainError({
    code: 'CHAIN_EMBEDDED_FAILED',
    message: `the embedded chain ended at its start (${outcome.signal ?? `exit ${outcome.exitCode}`}): ${outcome.output.trim() || 'no output'}`,
    hint: 'look at the output above; delete the state file if it is the cause',
    details: { ...outcome, port },
  });
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has already ended.
  }
}
