import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, freemem, totalmem } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { startEmbeddedChain } from '@plexus/chain';
import { systemClock, toMessage } from '@plexus/core';
import { createLogger, freeBytes, measureSpeed } from '@plexus/node';

/** One thing this machine may have. `needed`: Plexus does not work without it. */
export type Finding = {
  readonly name: string;
  readonly ok: boolean;
  readonly needed: boolean;
  readonly facts: string;
  readonly values: Readonly<Record<string, string | number | boolean>>;
};

const run = promisify(execFile);
const WANTED_NODE = 24;
const COMMAND_PATIENCE_MS = 10_000;
const GIB = 1024 ** 3;

/** Looks at everything Plexus can use here, and measures the speed of both profiles. Never throws. */
export async function examineMachine(
  cwd: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly Finding[]> {
  const paths = (environment['PATH'] ?? '').split(delimiter);
  return [
    examineNode(),
    await examineHardware(cwd),
    ...(await examineEngines()),
    await examineChain(),
    await examineCommand(
      'forge',
      forgeBinary() ?? findOnPath(paths, ['forge']),
      ['--version'],
      'tests of the contracts',
    ),
    await examineCommand('docker', findOnPath(paths, ['docker']), ['--version'], 'containers'),
    await examineCommand(
      'chromium',
      findOnPath(paths, ['chromium', 'chromium-browser', 'google-chrome']),
      ['--version'],
      'tests in a browser',
    ),
    await examineGpu(findOnPath(paths, ['nvidia-smi'])),
  ];
}

function examineNode(): Finding {
  const { node } = process.versions;
  const ok = Number(node.split('.')[0]) >= WANTED_NODE;
  return {
    name: 'node',
    ok,
    needed: true,
    facts: ok ? `${node}, ${process.platform}-${process.arch}` : `${node}; ${WANTED_NODE} or newer is needed`,
    values: { version: node, platform: process.platform, architecture: process.arch },
  };
}

async function examineHardware(cwd: string): Promise<Finding> {
  const cores = availableParallelism();
  const memoryGib = Math.round((totalmem() / GIB) * 10) / 10;
  const freeGib = Math.round((freemem() / GIB) * 10) / 10;
  const diskGib = Math.round((await freeBytes(cwd)) / GIB);
  const model = cpus()[0]?.model ?? process.arch;
  return {
    name: 'machine',
    ok: true,
    needed: true,
    facts: `${model}, ${cores} cores, ${memoryGib} GiB memory (${freeGib} free), ${diskGib} GiB disk free`,
    values: { model, cores, memoryGib, freeGib, diskGib },
  };
}

async function examineEngines(): Promise<readonly Finding[]> {
  const uses = { reproducible: 'the same bits on every machine', native: 'fast, within a tolerance' };
  try {
    const logger = createLogger({ level: 'silent' });
    const { flopsPerSecond } = await measureSpeed({ threads: 1, clock: systemClock, logger });
    return (['reproducible', 'native'] as const).map((profile) => {
      const flops = flopsPerSecond[profile];
      const ok = flops !== undefined;
      return {
        name: `${profile} engine`,
        ok,
        needed: profile === 'reproducible',
        facts: ok
          ? `${(flops / 1e9).toFixed(2)} GFLOP/s on one core: ${uses[profile]}`
          : 'not installed for this machine',
        values: { available: ok, flopsPerSecond: flops ?? 0 },
      };
    });
  } catch (error) {
    return [{ name: 'engines', ok: false, needed: true, facts: toMessage(error), values: {} }];
  }
}

async function examineChain(): Promise<Finding> {
  try {
    const startedAt = Date.now();
    const chain = await startEmbeddedChain();
    const ms = Date.now() - startedAt;
    await chain.stop();
    return {
      name: 'embedded chain',
      ok: true,
      needed: true,
      facts: `anvil answers after ${ms} ms`,
      values: { startMs: ms },
    };
  } catch (error) {
    return { name: 'embedded chain', ok: false, needed: true, facts: toMessage(error), values: {} };
  }
}

async function examineCommand(
  name: string,
  path: string | undefined,
  args: readonly string[],
  use: string,
): Promise<Finding> {
  if (path === undefined) {
    return {
      name,
      ok: false,
      needed: false,
      facts: `not here; only for ${use}`,
      values: { available: false },
    };
  }
  try {
    const { stdout } = await run(path, [...args], { timeout: COMMAND_PATIENCE_MS });
    const version = stdout.trim().split('\n')[0] ?? '';
    return { name, ok: true, needed: false, facts: version, values: { available: true, version } };
  } catch (error) {
    return {
      name,
      ok: false,
      needed: false,
      facts: toMessage(error).split('\n')[0] ?? '',
      values: { available: false },
    };
  }
}

async function examineGpu(path: string | undefined): Promise<Finding> {
  if (path === undefined) {
    return {
      name: 'gpu',
      ok: false,
      needed: false,
      facts: 'none found; Plexus computes on the processor',
      values: { available: false },
    };
  }
  return examineCommand(
    'gpu',
    path,
    ['--query-gpu=name,memory.total', '--format=csv,noheader'],
    'later versions',
  );
}

function findOnPath(paths: readonly string[], names: readonly string[]): string | undefined {
  return paths
    .filter((path) => path !== '')
    .flatMap((path) => names.map((name) => join(path, name)))
    .find((path) => existsSync(path));
}

function forgeBinary(): string | undefined {
  try {
    const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
    const specifier = `@foundry-rs/forge-${process.platform}-${architecture}/bin/forge`;
    return createRequire(import.meta.url).resolve(specifier);
  } catch {
    return undefined;
  }
}
