import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const speed = z.number().positive().optional();

const measuredSchema = z.object({
  flopsPerSecond: z.object({ reproducible: speed, native: speed }),
  measuredAtMs: z.number(),
  machine: z.string(),
});

/** What this machine was measured to do, for deciding what to compete for (J4). */
export type MeasuredSpeed = {
  /** Floating-point operations a second by profile; a profile this machine cannot run is absent. */
  readonly flopsPerSecond: {
    readonly reproducible?: number | undefined;
    readonly native?: number | undefined;
  };
  /** Milliseconds since the epoch. */
  readonly measuredAtMs: number;
  /** Processor, threads and engines it was measured with; another machine must be measured again. */
  readonly machine: string;
};

/** The measurement kept in `file`, undefined when there is none of this machine. */
export async function readMeasuredSpeed(file: string, machine: string): Promise<MeasuredSpeed | undefined> {
  try {
    const { data } = measuredSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return data?.machine === machine ? data : undefined;
  } catch {
    return undefined;
  }
}

export async function writeMeasuredSpeed(file: string, measured: MeasuredSpeed): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify(measured, undefined, 2)}\n`);
  await rename(draft, file);
}
