import { loadavg } from 'node:os';
import { BenchChild } from './bench-child.ts';
import type { Run } from './plan.ts';

export type SpeedRow = {
  readonly participants: number;
  readonly workers: number;
  readonly clientUpdatesPerSecond: number;
  readonly roundsPerMinute: number;
  readonly mostMemoryBytes: number;
};
export type Speed = {
  readonly rows: readonly SpeedRow[];
  /** Processes that wanted to run in the minute before the measurement began and before it ended. */
  readonly load: readonly [number, number];
};

const crowds = [20, 64, 1_000] as const;

/** Each crowd with one worker and with two, every time in a fresh process. */
export async function measureSpeed(rounds: number): Promise<Speed> {
  const before = loadNow();
  const rows: SpeedRow[] = [];
  for (const participants of crowds) {
    for (const workers of [1, 2]) {
      const child = new BenchChild(undefined);
      const { outcome, mostMemoryBytes } = await child.carryOut({
        run: runOf(participants, rounds),
        workers,
      });
      child.end();
      const { clientUpdatesPerSecond, roundsPerMinute } = outcome;
      rows.push({ participants, workers, clientUpdatesPerSecond, roundsPerMinute, mostMemoryBytes });
      process.stderr.write(
        `${participants} participants, ${workers} workers: ${clientUpdatesPerSecond.toFixed(0)} updates/s\n`,
      );
    }
  }
  return { rows, load: [before, loadNow()] };
}

function loadNow(): number {
  return loadavg()[0] ?? 0;
}

const runOf = (participants: number, rounds: number): Run => ({
  part: 'attacks',
  data: 'digits',
  column: 'median-rank',
  participants,
  rounds,
  share: 0.1,
  format: 'int8',
});
