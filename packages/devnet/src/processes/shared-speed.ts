import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { systemClock } from '@plexus/core';
import { createLogger, type MeasuredSpeed, measureSpeed } from '@plexus/node';

/**
 * Measures this machine once for all nodes that share it, since nodes measuring at the same time would disturb one
 * another, and keeps for each its part: cores ÷ nodes of the whole. The file is what a node keeps its own measurement in.
 */
export async function measureSharedSpeed(file: string, nodes: number): Promise<MeasuredSpeed> {
  const logger = createLogger({ level: 'silent' });
  const whole = await measureSpeed({ threads: 1, clock: systemClock, logger });
  const part = Math.min(1, availableParallelism() / nodes);
  const share = (flops: number | undefined) =>
    flops === undefined ? undefined : Math.max(1, Math.round(flops * part));
  const { reproducible, native } = whole.flopsPerSecond;
  const measured = {
    ...whole,
    flopsPerSecond: { reproducible: share(reproducible), native: share(native) },
  };
  await writeFile(file, `${JSON.stringify(measured, undefined, 2)}\n`);
  return measured;
}
