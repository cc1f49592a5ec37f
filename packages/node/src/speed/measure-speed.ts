import { availableParallelism, cpus } from 'node:os';
import { type Clock, hasCode } from '@plexus/core';
import { createEngine, type Engine, type Profile } from '@plexus/nn';
import type { NodeLogger } from '../logger.ts';
import { benchmarkEngine } from './benchmark.ts';
import { type MeasuredSpeed, readMeasuredSpeed, writeMeasuredSpeed } from './measured-speed.ts';

const profiles: readonly Profile[] = ['reproducible', 'native'];
const OLDEST_MS = 7 * 24 * 3_600_000;

export type MeasureSpeedOptions = {
  /** Threads of the native profile, as the node will use them. */
  readonly threads: number;
  readonly clock: Clock;
  readonly logger: NodeLogger;
  /** Where to keep the result for a week. Default: measure every time. */
  readonly cacheFile?: string;
  /** Shortest time for each network and profile. Default: 250 ms. */
  readonly minMs?: number;
};

/**
 * Measures how fast this machine runs each profile, or takes last week's measurement of the same machine. A profile
 * whose engine is not installed here is left out with a warning.
 */
export async function measureSpeed(options: MeasureSpeedOptions): Promise<MeasuredSpeed> {
  const { cacheFile, clock, logger } = options;
  const engines = await openEngines(options);
  const machine = describeMachine(options.threads, engines);
  const kept = cacheFile === undefined ? undefined : await readMeasuredSpeed(cacheFile, machine);
  if (kept && Math.abs(clock.now() - kept.measuredAtMs) < OLDEST_MS) return kept;

  const flopsPerSecond: { reproducible?: number; native?: number } = {};
  for (const engine of engines) {
    flopsPerSecond[engine.profile] = Math.round(await benchmarkEngine(engine, options.minMs ?? 250));
  }
  const measured: MeasuredSpeed = { flopsPerSecond, measuredAtMs: clock.now(), machine };
  logger.info({ flopsPerSecond, machine }, 'measured the speed of this machine');
  if (cacheFile !== undefined) await writeMeasuredSpeed(cacheFile, measured);
  return measured;
}

async function openEngines({ threads, logger }: MeasureSpeedOptions): Promise<Engine[]> {
  const engines: Engine[] = [];
  for (const profile of profiles) {
    try {
      engines.push(await createEngine({ profile, ...(profile === 'native' ? { threads } : {}) }));
    } catch (error) {
      if (!hasCode(error, 'NN_ENGINE_UNAVAILABLE')) throw error;
      logger.warn({ profile, error }, 'this machine cannot run a profile');
    }
  }
  return engines;
}

function describeMachine(threads: number, engines: readonly Engine[]): string {
  const processor = cpus()[0]?.model ?? process.arch;
  return [
    processor,
    `${availableParallelism()} cores`,
    `${threads} threads`,
    ...engines.map((e) => e.fingerprint),
  ].join('; ');
}
